// A day with the Appointment service of a WCF server: what is saved comes back, and failures are told as what they are.
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Operation } from "../../generator/model/model.js";
import type * as Generated from "../../generated/index.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import { readContract } from "../../generator/read/contract.js";
import { xmlTree } from "../xml-tree.js";
import { appointment, hardText } from "./appointment.js";
import { wsdls } from "./contracts.js";
import { isThere } from "./debian.js";
import { bodyOf, differencesOf } from "./differences.js";
import { generatedClient, recorded, type Output } from "./generated-client.js";
import { counted } from "./report.js";
import { sampleRequests } from "./sample-requests.js";
import { startWcf, type Wcf } from "./wcf.js";

const contract = await readContract(["wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"], new Diagnostics());
if (contract === undefined) throw new Error("the WSDLs give no contract");
const differences = differencesOf(contract);
const service = contract.services.find(({ portType }) => portType.local === "Appointment");
if (service === undefined) throw new Error("no Appointment service");

function operationOf(name: string): Operation {
  const found = service?.operations.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

describe.skipIf(!isThere("WCF"))("the Appointment service of a WCF server", () => {
  let wcf: Wcf;
  let output: Output;
  let count: <T>(operation: string, call: Promise<T>) => Promise<T>;

  beforeAll(async () => {
    wcf = await startWcf(wsdls);
    output = await generatedClient(["wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"]);
    return wcf.stop;
  });
  beforeEach(({ task }) => {
    count = (operation, call) => counted(task, "WCF", `Appointment.${operation}`, call);
  });

  function sessionWith(options: Partial<Generated.SuperOfficeOptions> = {}): Generated.Session {
    const [endpoint = ""] = wcf.endpoints;
    return output.index.superOfficeSession({ endpoint, ticket: "7T:day", ...options });
  }

  function clientWith(options: Partial<Generated.SuperOfficeOptions> = {}): Generated.AppointmentClient {
    return new output.index.Client(sessionWith(options)).Appointment;
  }

  /** Saves through a client; what the server's serializer understood must be what was sent. */
  async function save(
    AppointmentEntity: Generated.AppointmentEntity,
  ): Promise<Generated.AppointmentEntity & { AppointmentId: number }> {
    const { last, fetch } = recorded();
    const { SaveAppointmentEntity } = output.index.appointment.operations;
    const call = output.index.invoke(sessionWith({ fetch }), SaveAppointmentEntity, { AppointmentEntity });
    const { body, headers } = await count("SaveAppointmentEntity", call);
    const understood = xmlTree(headers.ExtraInfo?.["Understood"] ?? "");
    expect(
      differences(bodyOf(last.request), understood, operationOf("SaveAppointmentEntity").input.body),
    ).toEqual([]);
    const AppointmentId = body.Response?.AppointmentId;
    if (AppointmentId === undefined) throw new Error("saved without an id");
    return { ...body.Response, AppointmentId };
  }

  async function get(AppointmentEntityId: number): Promise<Generated.AppointmentEntity | null | undefined> {
    const call = clientWith().GetAppointmentEntity({ AppointmentEntityId });
    return (await count("GetAppointmentEntity", call)).Response;
  }

  it("keeps an appointment as it is saved, edited and saved again", async () => {
    const { Response: fresh } = await count(
      "CreateDefaultAppointmentEntity",
      clientWith().CreateDefaultAppointmentEntity(),
    );
    const saved = await save({ ...fresh, ...appointment });
    const got = await get(saved.AppointmentId);
    expect(got).toMatchObject({ ...appointment, AppointmentId: saved.AppointmentId });
    expect(got?.Description).toBe(hardText);

    await save({ ...got, Location: "Room 7" });
    expect(await get(saved.AppointmentId)).toEqual({ ...got, Location: "Room 7" });
  });

  it("keeps an appointment with every member set", async () => {
    const { SaveAppointmentEntity } = output.index.appointment.operations;
    const operation = operationOf("SaveAppointmentEntity");
    const sample = sampleRequests(contract)(service, operation, "every member set");
    const { AppointmentEntity } = output.index.decodeMessage(SaveAppointmentEntity.input, sample).body;
    const full = { ...AppointmentEntity, AppointmentId: 0 };
    // All that the contract has, those that an appointment inherits among them.
    expect(Object.keys(full)).toHaveLength(53);

    const saved = await save(full);
    expect(await get(saved.AppointmentId)).toEqual(saved);
  });

  it("keeps dates with an offset as the moments that they are", async () => {
    const { AppointmentId } = await save({
      StartDate: "2024-02-29T23:30:00.5+05:30",
      EndDate: "2024-02-29T18:00:00Z",
    });
    const got = await get(AppointmentId);
    expect(Date.parse(got?.StartDate ?? "")).toBe(Date.UTC(2024, 1, 29, 18, 0, 0, 500));
    expect(Date.parse(got?.EndDate ?? "")).toBe(Date.UTC(2024, 1, 29, 18));
  });

  it("marks an appointment as seen", async () => {
    const { AppointmentId } = await save({ InvitationStatus: "Invitation" });
    expect(await count("SetSeen", clientWith().SetSeen({ AppointmentId, UpdateMode: "OnlyThis" }))).toEqual(
      {},
    );
    expect((await get(AppointmentId))?.InvitationStatus).toBe("Seen");
  });

  it("takes 32 calls at once, and each gets its own answer", async () => {
    const descriptions = Array.from(
      { length: 32 },
      (_, index) => `${index} of 32 ${"x".repeat(index * 100)}`,
    );
    const saved = await Promise.all(descriptions.map((Description) => save({ Description })));
    expect(new Set(saved.map(({ AppointmentId }) => AppointmentId)).size).toBe(32);
    const got = await Promise.all(saved.map(({ AppointmentId }) => get(AppointmentId)));
    expect(got.map((one) => one?.Description)).toEqual(descriptions);
  });

  it("tells that a ticket expired", async () => {
    const call = count("SetSeen", clientWith({ ticket: "EXPIRED" }).SetSeen({ AppointmentId: 1 }));
    await expect(call).rejects.toBeInstanceOf(output.index.SuperOfficeError);
    await expect(call).rejects.toMatchObject({
      message: "Ticket expired",
      exceptionInfo: {
        Message: "Ticket expired",
        FriendlyText: "Ticket expired",
        ExceptionType: "System.UnauthorizedAccessException",
        InnerException: { Message: "inner" },
        Parameters: { op: "SetSeen" },
      },
    });
  });

  it("tells of a fault with its detail", async () => {
    const call = count(
      "GetAppointmentEntity",
      clientWith().GetAppointmentEntity({ AppointmentEntityId: -1 }),
    );
    await expect(call).rejects.toBeInstanceOf(output.index.SoapFault);
    await expect(call).rejects.toMatchObject({ faultcode: "s:Server", faultstring: "Not found" });
    const { detail } = (await call.catch((error: unknown) => error)) as Generated.SoapFault;
    expect(detail).toContain("No appointment -1");
  });

  it("tells of a fault where no ticket is sent", async () => {
    const { index } = output;
    const [endpoint = ""] = wcf.endpoints;
    const client = new index.Client(index.superOfficeSession({ endpoint })).Appointment;
    const call = count("SetSeen", client.SetSeen({ AppointmentId: 1 }));
    await expect(call).rejects.toBeInstanceOf(index.SoapFault);
    await expect(call).rejects.toThrow("Missing credentials");
  });

  it("tells of a value that the server's contract doesn't know", async () => {
    const fetch: Generated.Fetch = (url, init) =>
      globalThis.fetch(url, { ...init, body: init.body.replace("OnlyThis", "Sometimes") });
    const call = count("SetSeen", clientWith({ fetch }).SetSeen({ UpdateMode: "OnlyThis" }));
    await expect(call).rejects.toMatchObject({ code: "SoapFault", faultcode: "a:DeserializationFailed" });
  });

  it("tells of the status where the server can't read the request", async () => {
    const fetch: Generated.Fetch = (url, init) =>
      globalThis.fetch(url, { ...init, body: init.body.slice(0, -20) });
    const call = count("SetSeen", clientWith({ fetch }).SetSeen({}));
    await expect(call).rejects.toMatchObject({ code: "HttpError", status: 400, body: "" });
  });

  it("tells of the status where there is no such service", async () => {
    const [endpoint = ""] = wcf.endpoints;
    const nowhere = endpoint.replace("{service}", "Nothing");
    const call = count("SetSeen", clientWith({ endpoint: nowhere }).SetSeen({}));
    await expect(call).rejects.toMatchObject({ code: "HttpError", status: 404 });
  });

  it("loses members that come out of order, which the check of what it understood finds", async () => {
    const { last, fetch: record } = recorded();
    const swap = /(<n1:AppointmentId>.*<\/n1:AppointmentId>)(<n1:UpdateMode>.*<\/n1:UpdateMode>)/;
    const fetch: Generated.Fetch = (url, init) =>
      record(url, { ...init, body: init.body.replace(swap, "$2$1") });
    const { SetSeen } = output.index.appointment.operations;
    const request = { AppointmentId: 7, UpdateMode: "OnlyThis" } as const;
    const { headers } = await count("SetSeen", output.index.invoke(sessionWith({ fetch }), SetSeen, request));
    const understood = xmlTree(headers.ExtraInfo?.["Understood"] ?? "");
    expect(differences(bodyOf(last.request), understood, operationOf("SetSeen").input.body)).toEqual([
      `SetSeen/AppointmentId: "7", then "0"`,
    ]);
  });
});
