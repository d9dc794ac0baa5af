// One caller of `calls.ts` in a process of its own: calls eight at a time, and tells the parent how many it made in a second.
import { appointment, AppointmentClient, encodeMessage, superOfficeSession } from "../../generated/index.js";

const [, , name = "", operation = "", endpoint = "", wsdl = ""] = process.argv;
const headers = { ApplicationToken: "token", Credentials: { Ticket: "7T:1234567890" } };
const requests = {
  SetSeen: { AppointmentId: 123, UpdateMode: "OnlyThis" },
  GetAppointmentEntity: { AppointmentEntityId: 123 },
} as const;

type Call = () => Promise<unknown>;

function ours(): Call {
  const session = superOfficeSession({ endpoint, applicationToken: "token", ticket: "7T:1234567890" });
  const client = new AppointmentClient(session);
  if (operation === "SetSeen") return () => client.SetSeen(requests.SetSeen);
  return () => client.GetAppointmentEntity(requests.GetAppointmentEntity);
}

/** The same bytes and nothing else. */
function bare(): Call {
  const { SetSeen, GetAppointmentEntity } = appointment.operations;
  const body =
    operation === "SetSeen"
      ? encodeMessage(SetSeen.input, { body: requests.SetSeen, headers })
      : encodeMessage(GetAppointmentEntity.input, { body: requests.GetAppointmentEntity, headers });
  const action = `"http://www.superoffice.net/ws/crm/NetServer/Services86/Appointment/${operation}"`;
  const fields = { "Content-Type": "text/xml; charset=utf-8", SOAPAction: action };
  return async () => (await fetch(endpoint, { method: "POST", headers: fields, body })).text();
}

async function peer(): Promise<Call> {
  // Installed beside the benchmark only.
  const name: string = "soap";
  const soap = (await import(name)) as {
    createClientAsync(
      wsdl: string,
      options: object,
    ): Promise<
      Record<string, (request: object) => Promise<unknown>> & { addSoapHeader(header: object): void }
    >;
  };
  const client = await soap.createClientAsync(wsdl, { endpoint });
  client.addSoapHeader(headers);
  const request = operation === "SetSeen" ? requests.SetSeen : requests.GetAppointmentEntity;
  return () => client[`${operation}Async`]?.(request) ?? Promise.reject(new Error(operation));
}

async function callsPerSecond(call: Call, milliseconds: number): Promise<number> {
  const start = performance.now();
  const end = start + milliseconds;
  let count = 0;
  const one = async (): Promise<void> => {
    for (; performance.now() < end; count++) await call();
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return (1000 * count) / (performance.now() - start);
}

const call = name === "so-codegen" ? ours() : name === "node-soap" ? await peer() : bare();
await callsPerSecond(call, 1000);
process.send?.(await callsPerSecond(call, 1500));
process.exit();
