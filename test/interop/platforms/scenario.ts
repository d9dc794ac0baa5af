// What every platform does with the generated client, case by case, and what became of it. Stands on the output and on web standards alone.
import {
  appointment,
  AppointmentClient,
  invoke,
  RecurrenceUpdateMode,
  SoapError,
  superOfficeSession,
  unknownMembersOf,
  type Session,
} from "../../../generated/index.js";

const setSeen = (session: Session, signal?: AbortSignal): Promise<unknown> =>
  new AppointmentClient(session).SetSeen(
    { AppointmentId: 123, UpdateMode: RecurrenceUpdateMode.OnlyThis },
    { signal },
  );

/** They are part of the addresses that are called. */
export type CaseName =
  | "call"
  | "headers"
  | "getEditSave"
  | "gzip"
  | "byteOrderMark"
  | "failure"
  | "fault"
  | "notSoap"
  | "notXml"
  | "wrongValue"
  | "notSent"
  | "aborted"
  | "timeLimit";

/** Each resolves to a value that JSON can carry. */
const cases: Readonly<Record<CaseName, (session: Session) => Promise<unknown>>> = {
  call: (session) => setSeen(session),

  headers: (session) =>
    invoke(
      session,
      appointment.operations.SetSeen,
      { AppointmentId: 123 },
      { headers: { TimeZone: { SoTimeZoneLocationCode: "NO" } } },
    ),

  async getEditSave(session) {
    const client = new AppointmentClient(session);
    const { Response: entity } = await client.GetAppointmentEntity({ AppointmentEntityId: 123 });
    if (!entity) return "no entity";
    entity.Location = entity.Description ?? null;
    const saved = await client.SaveAppointmentEntity({ AppointmentEntity: entity });
    return {
      entity,
      unknown: unknownMembersOf(entity).map(({ name }) => name),
      prototype: Object.getPrototypeOf(entity.UserDefinedFields) as unknown,
      saved,
    };
  },

  gzip: (session) => new AppointmentClient(session).GetAppointmentEntity({ AppointmentEntityId: 123 }),
  byteOrderMark: setSeen,

  failure: setSeen,
  fault: setSeen,
  notSoap: setSeen,
  notXml: setSeen,
  wrongValue: setSeen,
  notSent: (session) => new AppointmentClient(session).SetSeen({ AppointmentId: 1.5 }),

  aborted(session) {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 100);
    return setSeen(session, controller.signal);
  },
  timeLimit: (session) => setSeen(session, AbortSignal.timeout(100)),
};

/** What a call resolved to, or the error that it rejected with: of others than the client's only the name. */
export type Outcome = { readonly value: unknown } | { readonly error: object };

export type Report = Readonly<Record<CaseName, Outcome>>;

function described(error: unknown): object {
  if (!(error instanceof Error)) return { thrown: String(error) };
  const { name } = error;
  if (!(error instanceof SoapError)) return { name };
  return { ...Object.fromEntries(Object.entries(error)), name, offset: undefined, cause: undefined };
}

/** Runs the cases in turn against the server at `origin`. */
export async function report(origin: string): Promise<Report> {
  const outcomes: [string, Outcome][] = [];
  for (const [name, run] of Object.entries(cases)) {
    const session = superOfficeSession({
      endpoint: `${origin}/${name}/{service}.svc`,
      applicationToken: "token",
      ticket: "7T:æ&<😀",
    });
    try {
      outcomes.push([name, { value: await run(session) }]);
    } catch (error) {
      outcomes.push([name, { error: described(error) }]);
    }
  }
  return Object.fromEntries(outcomes) as Report;
}
