// Faults of SOAP 1.1, and what is like it in those of SOAP 1.2, as some servers answer in it whatever they were called in.
import { SoapFault } from "./errors.js";
import { rawOf, textOf, xmlReader } from "./xml-reader.js";

/** The members of a `SoapFault`, each with the element that stands for it in SOAP 1.2. */
const ELEMENTS = ["faultcode", "Value", "faultstring", "Text", "faultactor", "Role", "detail", "Detail"];

/** Members of a `SoapFault`. */
interface Fields {
  faultstring?: string;
  [name: string]: unknown;
}

/**
 * What a `Fault` states: `(faultcode, faultstring, faultactor?, detail?)` in SOAP 1.1, `(Code, Reason, Node?, Role?, Detail?)` in SOAP
 * 1.2. Of each element outside of the detail the first counts, whatever its namespace, as servers err in it. What
 * `fields` hold is known already.
 */
export const faultOf = (xml: string, fields: Fields = {}): SoapFault => {
  const reader = xmlReader(xml);
  for (let token; (token = reader.next()) !== undefined;) {
    const name = token === true && ELEMENTS[ELEMENTS.indexOf(reader.local) & ~1];
    if (name) fields[name] ??= (name === "detail" ? rawOf : textOf)(reader);
  }
  const { faultstring = "" } = fields;
  return new SoapFault(faultstring === "" ? "the server answered with a fault" : faultstring, fields);
};
