// What goes over the wire in each case, and what the client must make of it: written by hand, the same for every platform.
import { decodedEntity, entity, getEntity, saveEntity } from "./appointment-entity.js";
import { answer, request, SERVICES, type Answer, type Exchange } from "./envelopes.js";
import type { CaseName, Outcome } from "./scenario.js";

export interface Expectation {
  readonly exchanges: readonly Exchange[];
  readonly outcome: Outcome;
  /** Instead of that on platforms that can't do it, by their names. */
  readonly on?: Readonly<Record<string, Expectation>>;
}

const SET_SEEN = [
  "SetSeen",
  "<n1:AppointmentId>123</n1:AppointmentId><n1:UpdateMode>OnlyThis</n1:UpdateMode>",
] as const;
const setSeen = request(...SET_SEEN);
const seen = answer(`<SetSeenResponse xmlns="${SERVICES}"/>`);

/** An answer that is a failure, although its status is good. */
function failure(exceptionInfo: string): Answer & { readonly body: string } {
  const header = `<ExceptionInfo xmlns="${SERVICES}">${exceptionInfo}</ExceptionInfo><Succeeded xmlns="${SERVICES}">false</Succeeded>`;
  return answer("", header);
}

/** A call of SetSeen that the client rejects with an error that has these fields. */
function failed(answer: Answer, code: string, fields: object = {}): Expectation {
  const error = { name: code, code, operation: "Appointment.SetSeen", ...fields };
  return { exchanges: [{ ...setSeen, answer }], outcome: { error } };
}

/** The same where the error tells of the answer. */
function refused(answer: Answer & { readonly body: string }, code: string, fields: object = {}): Expectation {
  return failed(answer, code, { status: answer.status ?? 200, body: answer.body.slice(0, 500), ...fields });
}

/** A call whose answer holds the text in another charset than UTF-8. */
function inCharset(charset: string, text: string, encode: (xml: string) => Buffer): Expectation {
  const { body } = answer(
    `<CreateDefaultAppointmentEntityResponse xmlns="${SERVICES}"><Response><Description>${text}</Description></Response>` +
      "</CreateDefaultAppointmentEntityResponse>",
  );
  const headers = { "Content-Type": `text/xml; charset=${charset}` };
  const sent = { headers, body: encode(body.replace('"utf-8"', `"${charset}"`)) };
  return {
    exchanges: [{ ...request("CreateDefaultAppointmentEntity", ""), answer: sent }],
    outcome: { value: { Response: { Description: text } } },
  };
}

const latin1 = inCharset("iso-8859-1", "Åse Ødegård ÿ", (xml) => Buffer.from(xml, "latin1"));

const redirect = { status: 307, headers: { Location: "Appointment.svc" }, body: "" };
/** Browsers hide all of a redirect that they don't follow. */
const redirectInBrowser = refused(redirect, "HttpError", { status: 0 });

/** A call that no server gets. */
function unreachable(attempts: number): Expectation {
  const error = { name: "NetworkError", code: "NetworkError", operation: "Appointment.SetSeen" };
  return { exchanges: [], outcome: { value: { attempts, error } } };
}

const silent: Answer = { ...seen, then: "silence" };

export const expectations: Readonly<Record<CaseName, Expectation>> = {
  call: { exchanges: [{ ...setSeen, answer: seen }], outcome: { value: {} } },

  headers: {
    exchanges: [
      {
        ...request("SetSeen", "<n1:AppointmentId>123</n1:AppointmentId>", {
          timeZone: "<n1:TimeZone><n1:SoTimeZoneLocationCode>NO</n1:SoTimeZoneLocationCode></n1:TimeZone>",
        }),
        answer: answer(
          `<SetSeenResponse xmlns="${SERVICES}"/>`,
          `<h:Succeeded xmlns:h="${SERVICES}">true</h:Succeeded><TimeZone xmlns="${SERVICES}"><SoTimeZoneId>42</SoTimeZoneId></TimeZone>`,
        ),
      },
    ],
    outcome: { value: { body: {}, headers: { Succeeded: true, TimeZone: { SoTimeZoneId: 42 } } } },
  },

  getEditSave: {
    exchanges: [
      { ...getEntity, answer: entity },
      { ...saveEntity, answer: answer(`<SaveAppointmentEntityResponse xmlns="${SERVICES}"/>`) },
    ],
    outcome: {
      value: {
        entity: { ...decodedEntity, Location: decodedEntity.Description },
        unknown: ["Mood"],
        prototype: null,
        saved: {},
      },
    },
  },

  gzip: {
    exchanges: [{ ...getEntity, answer: { ...entity, gzip: true } }],
    outcome: { value: { Response: decodedEntity } },
  },
  byteOrderMark: {
    exchanges: [{ ...setSeen, answer: { body: `\uFEFF${seen.body}` } }],
    outcome: { value: {} },
  },
  latin1,
  utf16: inCharset("utf-16", "Ω 日本語 😀", (xml) => Buffer.from(`\uFEFF${xml}`, "utf16le")),
  wrongCharset: {
    ...latin1,
    outcome: {
      error: {
        name: "HttpError",
        code: "HttpError",
        operation: "Appointment.CreateDefaultAppointmentEntity",
        status: 200,
      },
    },
  },

  failure: refused(
    failure("<Message>No right</Message><FriendlyText>Du får ikke.</FriendlyText>"),
    "SuperOfficeError",
    {
      exceptionInfo: { Message: "No right", FriendlyText: "Du får ikke." },
    },
  ),
  fault: refused(
    {
      status: 500,
      ...answer(
        "<s:Fault><faultcode>s:Client</faultcode><faultstring>Bad &amp; wrong</faultstring>" +
          '<detail><why xmlns="urn:example">because</why></detail></s:Fault>',
        "",
      ),
    },
    "SoapFault",
    {
      faultcode: "s:Client",
      faultstring: "Bad & wrong",
      detail: '<detail><why xmlns="urn:example">because</why></detail>',
    },
  ),
  notSoap: refused({ status: 404, headers: { "Content-Type": "text/html" }, body: "Gone" }, "HttpError"),
  notXml: refused(answer("<br>"), "XmlError", { path: "Body" }),
  wrongValue: refused(answer("", `<Succeeded xmlns="${SERVICES}">perhaps</Succeeded>`), "DecodeError", {
    path: "Header/Succeeded",
  }),
  notSent: { ...failed(seen, "EncodeError", { path: "Body/SetSeen/AppointmentId" }), exchanges: [] },
  // Small on the wire, and large when it is unzipped.
  tooLarge: failed({ body: seen.body + " ".repeat(100_000), gzip: true }, "HttpError", { status: 200 }),
  // Where a platform doesn't say that the connection was refused, the call may have been sent and isn't made again.
  unreachable: { ...unreachable(2), on: { workerd: unreachable(1), Chromium: unreachable(1) } },
  broken: failed({ ...seen, then: "break" }, "NetworkError"),

  timeLimit: failed(silent, "TimeoutError"),
  // The signal's own reasons, which aren't the client's errors.
  signalOfTime: { exchanges: [{ ...setSeen, answer: silent }], outcome: { error: { name: "TimeoutError" } } },
  signal: { exchanges: [{ ...setSeen, answer: silent }], outcome: { error: { name: "AbortError" } } },

  redirect: { ...refused(redirect, "HttpError"), on: { Chromium: redirectInBrowser } },
  followedRedirect: {
    exchanges: [
      { ...setSeen, answer: redirect },
      { ...setSeen, answer: seen },
    ],
    outcome: { value: {} },
    on: { Chromium: redirectInBrowser },
  },
  retry: {
    exchanges: [
      { ...setSeen, answer: { status: 503, body: "busy" } },
      { ...setSeen, answer: seen },
    ],
    outcome: { value: {} },
  },
  ticket: {
    exchanges: [
      {
        ...request(...SET_SEEN, { ticket: "7T:old" }),
        answer: failure("<ExceptionType>SuperOffice.Exceptions.SoSessionException</ExceptionType>"),
      },
      { ...request(...SET_SEEN, { ticket: "7T:new" }), answer: seen },
    ],
    outcome: { value: { reply: {}, left: [] } },
  },
  hooks: { exchanges: [{ ...setSeen, answer: seen }], outcome: { value: ["SetSeen", 200, true] } },
};
