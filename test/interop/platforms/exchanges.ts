// What goes over the wire in each case, and what the client must make of it: written by hand, the same for every platform.
import { decodedEntity, entity, getEntity, saveEntity } from "./appointment-entity.js";
import { answer, request, SERVICES, type Exchange } from "./envelopes.js";
import type { CaseName, Outcome } from "./scenario.js";

export interface Expectation {
  readonly exchanges: readonly Exchange[];
  readonly outcome: Outcome;
}

const setSeen = request(
  "SetSeen",
  "<n1:AppointmentId>123</n1:AppointmentId><n1:UpdateMode>OnlyThis</n1:UpdateMode>",
);
const seen = answer(`<SetSeenResponse xmlns="${SERVICES}"/>`);

export const expectations: Readonly<Record<CaseName, Expectation>> = {
  call: { exchanges: [{ ...setSeen, answer: seen }], outcome: { value: {} } },

  headers: {
    exchanges: [
      {
        ...request(
          "SetSeen",
          "<n1:AppointmentId>123</n1:AppointmentId>",
          "<n1:TimeZone><n1:SoTimeZoneLocationCode>NO</n1:SoTimeZoneLocationCode></n1:TimeZone>",
        ),
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

  failure: {
    exchanges: [
      {
        ...setSeen,
        answer: answer(
          "",
          `<ExceptionInfo xmlns="${SERVICES}"><Message>No right</Message><FriendlyText>Du får ikke.</FriendlyText></ExceptionInfo>` +
            `<Succeeded xmlns="${SERVICES}">false</Succeeded>`,
        ),
      },
    ],
    outcome: {
      error: {
        name: "SuperOfficeError",
        code: "SuperOfficeError",
        exceptionInfo: { Message: "No right", FriendlyText: "Du får ikke." },
      },
    },
  },

  fault: {
    exchanges: [
      {
        ...setSeen,
        answer: {
          status: 500,
          ...answer(
            "<s:Fault><faultcode>s:Client</faultcode><faultstring>Bad &amp; wrong</faultstring>" +
              '<detail><why xmlns="urn:example">because</why></detail></s:Fault>',
            "",
          ),
        },
      },
    ],
    outcome: {
      error: {
        name: "SoapFault",
        code: "SoapFault",
        faultcode: "s:Client",
        faultstring: "Bad & wrong",
        detail: '<detail><why xmlns="urn:example">because</why></detail>',
      },
    },
  },

  notSoap: {
    exchanges: [
      { ...setSeen, answer: { status: 404, headers: { "Content-Type": "text/html" }, body: "Gone" } },
    ],
    outcome: {
      error: {
        name: "HttpError",
        code: "HttpError",
        status: 404,
        body: "Gone",
      },
    },
  },

  notXml: {
    exchanges: [{ ...setSeen, answer: answer("<br>") }],
    outcome: { error: { name: "XmlError", code: "XmlError", path: "Body" } },
  },

  wrongValue: {
    exchanges: [{ ...setSeen, answer: answer("", `<Succeeded xmlns="${SERVICES}">perhaps</Succeeded>`) }],
    outcome: {
      error: { name: "DecodeError", code: "DecodeError", path: "Header/Succeeded" },
    },
  },

  notSent: {
    exchanges: [],
    outcome: {
      error: { name: "EncodeError", code: "EncodeError", path: "Body/SetSeen/AppointmentId" },
    },
  },

  aborted: {
    exchanges: [{ ...setSeen, answer: { ...seen, ends: false } }],
    outcome: { error: { name: "AbortError" } },
  },

  timeLimit: {
    exchanges: [{ ...setSeen, answer: { ...seen, ends: false } }],
    outcome: { error: { name: "TimeoutError" } },
  },
};
