// Beside other parts, one of a type is an element of its name. What calls an element a type means the element's.
import type { Wire } from "../../wire.js";

const order = '<Id xmlns="urn:example:shop">7</Id><Note xmlns="urn:example:shop">n</Note>';

export const wire: Wire = {
  pairs: [
    { operation: "Place", value: { Id: 7, Note: "n" }, xml: order },
    { operation: "Place", direction: "output", value: 12, xml: "12" },
    { operation: "Place", direction: "output", only: "decode", value: 12, xml: "<!-- a --> 1<!-- b -->2\n" },
    { operation: "Named", value: { Id: 7, Note: "n" }, xml: order },
    {
      operation: "Named",
      direction: "output",
      value: { first: 1, Label: { Id: 7, Note: "n" } },
      xml: `<first>1</first><Label xmlns="urn:example:shop">${order}</Label>`,
    },
  ],
  refusals: [
    { operation: "Place", code: "EncodeError", path: "Body/Id", value: {} },
    { operation: "Place", direction: "output", code: "DecodeError", path: "Body", xml: "twelve" },
    { operation: "Place", direction: "output", code: "DecodeError", path: "Body", xml: "" },
    {
      operation: "Place",
      direction: "output",
      code: "DecodeError",
      path: "Body",
      xml: "<number>12</number>",
    },
  ],
};
