// What faults hold besides their text, as values of the types that the contract states.
import type { Codec } from "./codec.js";
import { SoapFault } from "./errors.js";
import { decodeMessage, type Message } from "./soap.js";
import { nextElement, rawOf, xmlReader } from "./xml-reader.js";

/** The header that came with a fault, as XML. */
const headers = /* @__PURE__ */ new WeakMap<object, string>();

/** A message that keeps the header of an answer with a fault, which may say why. */
export const withHeaderFaults = <Body, Headers>(message: Message<Body, Headers>): Message<Body, Headers> => ({
  ...message,
  decode(xml, ...rest) {
    try {
      return decodeMessage(message, xml, ...rest);
    } catch (error) {
      const reader = xmlReader(xml);
      nextElement(reader);
      if (error instanceof SoapFault && nextElement(reader) && reader.local === "Header")
        headers.set(error, rawOf(reader));
      throw error;
    }
  },
});

/** The elements in an element, each as XML that stands alone. */
const childrenOf = (xml: string): string[] => {
  const reader = xmlReader(xml);
  nextElement(reader);
  const children = [];
  // Servers write text there, too.
  for (let token; (token = reader.next()) !== undefined;) if (token === true) children.push(rawOf(reader));
  return children;
};

/**
 * What an operation's fault holds, by the names of the elements that the contract lists for it: `faults.Withdraw` of the service goes with
 * `Withdraw`. `undefined` where the error is no `SoapFault`, or one that holds nothing of that kind: what its `detail` holds is there as
 * XML. Throws a `DecodeError` for an element that doesn't fit the contract.
 */
export const faultDetail = <Faults extends object>(
  faults: Codec<Faults>,
  error: unknown,
): Faults | undefined => {
  if (!(error instanceof SoapFault)) return undefined;
  const found = [headers.get(error), error.detail].flatMap((xml) => (xml ? childrenOf(xml) : []));
  const entries = found.flatMap((element) => {
    const decoder = Object.assign(xmlReader(`<detail>${element}</detail>`), { options: {} });
    nextElement(decoder);
    return Object.entries(faults.read(decoder));
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as Faults) : undefined;
};
