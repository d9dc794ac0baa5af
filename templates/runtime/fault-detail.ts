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

/**
 * What an operation's fault holds, by the names of the elements that the contract lists for it: `faults.Withdraw` of the service goes with
 * `Withdraw`. `undefined` where the error is no `SoapFault`, or one that holds nothing of that kind: what its `detail` holds is there as
 * XML. Throws a `DecodeError` for a detail that doesn't fit the contract.
 */
export const faultDetail = <Faults extends object>(
  faults: Codec<Faults>,
  error: unknown,
): Faults | undefined => {
  if (!(error instanceof SoapFault)) return undefined;
  const found = [headers.get(error), error.detail].map((xml) => {
    if (!xml) return {};
    const decoder = Object.assign(xmlReader(xml), { options: {} });
    nextElement(decoder);
    return faults.read(decoder);
  });
  const all = Object.assign({}, ...found) as Faults;
  return Object.keys(all).length > 0 ? all : undefined;
};
