// SOAP 1.2, for the operations whose binding says so.
import { faultOf } from "./fault.js";
import { SOAP_12, type SoapVersion } from "./soap.js";
import { XML } from "./xml-grammar.js";
import { rawOf, textOf, xmlReader } from "./xml-reader.js";

export const soap12: SoapVersion = {
  namespace: SOAP_12,
  httpHeaders: (action) => ({
    "Content-Type": `application/soap+xml; charset=utf-8${action && `; action="${action}"`}`,
  }),
  /** `(Code: (Value, Subcode?), Reason: Text+, Node?, Role?, Detail?)`, where `Subcode` is `(Value, Subcode?)` again. */
  fault(xml) {
    const reader = xmlReader(xml);
    const [codes, texts, nodes]: [string[], string[], string[]] = [[], [], []];
    for (let token; (token = reader.next()) !== undefined;) {
      const { local, attributes } = reader;
      if (token !== true) continue;
      if (local === "Value") codes.push(textOf(reader));
      else if (local === "Node") nodes.push(textOf(reader));
      else if (/^detail$/i.test(local)) rawOf(reader);
      else if (local === "Text") {
        const isEnglish = /^en\b/i.test(attributes.get(`lang ${XML}`) ?? "");
        texts[isEnglish ? "unshift" : "push"](textOf(reader));
      }
    }
    const [, ...subcodes] = codes;
    const [faultstring] = texts;
    const [node] = nodes;
    return faultOf(xml, {
      ...(faultstring && { faultstring }),
      ...(subcodes.length > 0 && { subcodes }),
      ...(node && { node }),
    });
  },
};
