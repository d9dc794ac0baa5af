// What every platform does with the generated client, case by case, and what became of it. Stands on the output and on web standards alone.
import {
  appointment,
  AppointmentClient,
  invoke,
  RecurrenceUpdateMode,
  SoapError,
  superOfficeSession,
  unknownMembersOf,
  withCharsets,
  withHooks,
  withRedirects,
  withRetries,
  withTicket,
  type Fetch,
  type Hooks,
  type Session,
} from "../../../generated/index.js";

const setSeen = (session: Session, signal?: AbortSignal): Promise<unknown> =>
  new AppointmentClient(session).SetSeen(
    { AppointmentId: 123, UpdateMode: RecurrenceUpdateMode.OnlyThis },
    { signal },
  );

const createDefault = (session: Session): Promise<unknown> =>
  new AppointmentClient(session).CreateDefaultAppointmentEntity();

/** They are part of the addresses that are called. */
export type CaseName =
  | "call"
  | "headers"
  | "getEditSave"
  | "gzip"
  | "byteOrderMark"
  | "latin1"
  | "utf16"
  | "wrongCharset"
  | "failure"
  | "fault"
  | "notSoap"
  | "notXml"
  | "wrongValue"
  | "notSent"
  | "tooLarge"
  | "unreachable"
  | "broken"
  | "timeLimit"
  | "signalOfTime"
  | "signal"
  | "redirect"
  | "followedRedirect"
  | "retry"
  | "ticket"
  | "hooks";

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
  byteOrderMark: (session) => setSeen(session),
  latin1: (session) => createDefault(withCharsets(session)),
  utf16: (session) => createDefault(withCharsets(session)),
  wrongCharset: createDefault,

  failure: (session) => setSeen(session),
  fault: (session) => setSeen(session),
  notSoap: (session) => setSeen(session),
  notXml: (session) => setSeen(session),
  wrongValue: (session) => setSeen(session),
  notSent: (session) => new AppointmentClient(session).SetSeen({ AppointmentId: 1.5 }),
  tooLarge: (session) => setSeen({ ...session, limits: { size: 10_000 } }),
  /** Nobody listens there. */
  async unreachable(session) {
    let attempts = 0;
    const onRequest = (): undefined => {
      attempts++;
    };
    const counted = withHooks({ ...session, endpoint: "http://127.0.0.1:2/" }, { onRequest });
    const error = await setSeen(withRetries(counted, { times: 1, pause: 1 })).catch(described);
    return { attempts, error };
  },
  broken: (session) => setSeen(session),

  // Long enough for the request to arrive, also on a busy machine.
  timeLimit: (session) => setSeen({ ...session, timeout: 1000 }),
  signalOfTime: (session) => setSeen(session, AbortSignal.timeout(1000)),
  /** Aborted when the answer has begun. */
  signal(session) {
    const controller = new AbortController();
    const begun: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      controller.abort();
      return response;
    };
    return setSeen({ ...session, fetch: begun }, controller.signal);
  },

  redirect: (session) => setSeen(session),
  followedRedirect: (session) => setSeen(withRedirects(session)),
  retry: (session) => setSeen(withRetries(session, { pause: 1, isSafe: () => true })),
  async ticket({ endpoint }) {
    const tickets = ["7T:old", "7T:new"];
    const application = superOfficeSession({ endpoint, applicationToken: "token" });
    const reply = await setSeen(withTicket(application, () => tickets.shift() ?? "7T:none"));
    return { reply, left: tickets };
  },
  async hooks(session) {
    const seen: unknown[] = [];
    const hooks: Hooks = {
      onRequest({ operation }) {
        seen.push(operation);
        return undefined;
      },
      onResponse({ status, milliseconds }) {
        seen.push(status, milliseconds >= 0);
      },
    };
    await setSeen(withHooks(session, hooks));
    return seen;
  },
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
