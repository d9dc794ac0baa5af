// SO6xx: samples of messages.
import { cut, type Problem } from "../diagnostics.js";

const longestName = 100;

/** `near` are the names that may have been meant; `all` is the number of the contract's operations. */
export function noSuchOperation(name: string, near: readonly string[], all: number): Problem {
  const quoted = near.map((one) => JSON.stringify(cut(one, longestName)));
  return {
    code: "SO601",
    severity: "error",
    sentence: `The contract has no operation ${JSON.stringify(cut(name, longestName))}.`,
    hint:
      quoted.length > 0
        ? `Did you mean ${quoted.join(" or ")}?`
        : `Name one of its ${all} operations, as the WSDL writes it.`,
  };
}

export function noAnswer(operation: string): Problem {
  return {
    code: "SO604",
    severity: "error",
    sentence: `The operation ${JSON.stringify(cut(operation, longestName))} is one-way: nothing answers it.`,
    hint: "Leave out --response.",
  };
}

export function encodedSample(operation: string): Problem {
  return {
    code: "SO605",
    severity: "error",
    sentence: `The operation ${JSON.stringify(cut(operation, longestName))} uses SOAP encoding, of which there are no samples.`,
    hint: "Let the generated client write one: encodeMessage gives the text of an envelope.",
  };
}

export function notNetServer(): Problem {
  return {
    code: "SO602",
    severity: "error",
    sentence: "Only SuperOffice NetServer's contracts have documented samples, and this isn't one of them.",
    hint: "Leave out --documented.",
  };
}

/** A type that can't do without itself, or whose smallest value is beyond all measure. */
export function noSample(element: string): Problem {
  return {
    code: "SO603",
    severity: "error",
    sentence: `There is no sample of ${JSON.stringify(cut(element, longestName))}: its type needs values of itself without end, or more than can be printed.`,
    hint: 'Check the schema: where a type holds itself, one element must be minOccurs="0" or nillable.',
  };
}
