// The Appointment service on JAX-WS, which holds every message against the schema: it takes what the client writes, and would not take a
// wrong order.
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type * as Generated from "../../generated/index.js";
import { appointment, hardText } from "./appointment.js";
import { isThere } from "./debian.js";
import { generatedClient, type Output } from "./generated-client.js";
import { startJaxWs, type JaxWs } from "./jaxws.js";
import { counted } from "./report.js";

describe.skipIf(!isThere("JAX-WS"))("the Appointment service of a JAX-WS server", () => {
  let jaxWs: JaxWs;
  let output: Output;
  let count: <T>(operation: string, call: Promise<T>) => Promise<T>;

  beforeAll(async () => {
    jaxWs = await startJaxWs();
    output = await generatedClient(["wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"]);
    return jaxWs.stop;
  });
  beforeEach(({ task }) => {
    count = (operation, call) => counted(task, "JAX-WS", `Appointment.${operation}`, call);
  });

  function clientWith(options: Partial<Generated.SuperOfficeOptions> = {}): Generated.AppointmentClient {
    const { AppointmentClient, superOfficeSession } = output.index;
    const { endpoint } = jaxWs;
    return new AppointmentClient(superOfficeSession({ endpoint, ticket: "7T:day", ...options }));
  }

  async function save(AppointmentEntity: Generated.AppointmentEntity): Promise<number> {
    const call = clientWith().SaveAppointmentEntity({ AppointmentEntity });
    const { Response } = await count("SaveAppointmentEntity", call);
    return Response?.AppointmentId ?? 0;
  }

  async function get(AppointmentEntityId: number): Promise<Generated.AppointmentEntity | null | undefined> {
    const call = clientWith().GetAppointmentEntity({ AppointmentEntityId });
    return (await count("GetAppointmentEntity", call)).Response;
  }

  it("keeps an appointment as it is saved, edited and saved again", async () => {
    const AppointmentId = await save(appointment);
    const got = await get(AppointmentId);
    expect(got).toMatchObject({ ...appointment, AppointmentId });
    expect(got?.Description).toBe(hardText);

    expect(await save({ ...got, Location: "Room 7" })).toBe(AppointmentId);
    expect(await get(AppointmentId)).toEqual({ ...got, Location: "Room 7" });
  });

  it("marks an appointment as seen", async () => {
    const AppointmentId = await save({ InvitationStatus: "Invitation" });
    expect(await count("SetSeen", clientWith().SetSeen({ UpdateMode: "OnlyThis", AppointmentId }))).toEqual(
      {},
    );
    expect((await get(AppointmentId))?.InvitationStatus).toBe("Seen");
  });

  it("would refuse members out of order", async () => {
    const AppointmentId = await save({});
    const swap = /(<n1:AppointmentId>.*<\/n1:AppointmentId>)(<n1:UpdateMode>.*<\/n1:UpdateMode>)/;
    const fetch: Generated.Fetch = (url, init) =>
      globalThis.fetch(url, { ...init, body: init.body.replace(swap, "$2$1") });
    const call = count("SetSeen", clientWith({ fetch }).SetSeen({ AppointmentId, UpdateMode: "OnlyThis" }));
    await expect(call).rejects.toMatchObject({
      code: "SoapFault",
      faultcode: "S:Client",
      message: expect.stringContaining(
        "Invalid content was found starting with element 'n1:AppointmentId'",
      ) as string,
    });
  });

  it("tells of a fault", async () => {
    const call = count(
      "GetAppointmentEntity",
      clientWith().GetAppointmentEntity({ AppointmentEntityId: -1 }),
    );
    await expect(call).rejects.toBeInstanceOf(output.index.SoapFault);
    await expect(call).rejects.toMatchObject({ faultcode: "S:Server", faultstring: "No appointment -1" });
  });

  it("tells that a ticket expired", async () => {
    const call = count("SetSeen", clientWith({ ticket: "EXPIRED" }).SetSeen({ AppointmentId: 1 }));
    await expect(call).rejects.toBeInstanceOf(output.index.SuperOfficeError);
    await expect(call).rejects.toMatchObject({ exceptionInfo: { Message: "Ticket expired" } });
  });
});
