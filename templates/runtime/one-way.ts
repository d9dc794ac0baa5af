// Operations that nothing answers.
import { inBody } from "./body.js";
import { decodeMessage, type Message } from "./soap.js";
import { complexType } from "./structures.js";
import { NOT_SPACE } from "./xml-grammar.js";
import { rawOf } from "./xml-reader.js";
import { documentText } from "./xml-source.js";

const headers = /* @__PURE__ */ complexType<object>("", () => ({}));

/** What an envelope may hold that comes nevertheless: anything but a fault is passed over. */
const anything = /* @__PURE__ */ inBody<object, object>({
  namespace: "",
  name: "Body",
  body: {
    read(decoder) {
      for (let tag; (tag = decoder.child());) {
        decoder.enter(tag);
        rawOf(decoder);
      }
      return {};
    },
    write: () => undefined,
  },
  headers,
});

/** The answer of a one-way operation: HTTP has one, but mostly an empty one. */
export const oneWay: Message<void, object> = {
  namespace: "",
  name: "",
  body: { read: () => undefined, write: () => undefined },
  headers,
  decode(xml, ...rest) {
    if (NOT_SPACE.test(documentText(xml))) decodeMessage(anything, xml, ...rest);
    return { body: undefined, headers: {} };
  },
};
