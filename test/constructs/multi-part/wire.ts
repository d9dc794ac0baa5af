// The elements stand in the body in the order of the message's parts.
import type { Wire } from "../../wire.js";

const order = '<Order xmlns="urn:example:shop"><Id>7</Id></Order>';
const copies = '<Copies xmlns="urn:example:shop">2</Copies>';
const trace = '<Trace xmlns="urn:example:shop">t</Trace>';

export const wire: Wire = {
  pairs: [
    { operation: "All", value: { Order: { Id: 7 }, Copies: 2, Trace: "t" }, xml: order + copies + trace },
    {
      operation: "All",
      direction: "output",
      value: { Order: { Id: 7 }, Copies: 2, Trace: "t" },
      xml: `\n  ${order}\n  ${copies}\n  ${trace}\n`,
    },
    { operation: "Some", value: { Order: { Id: 7 }, Trace: "t" }, xml: order + trace },
    { operation: "Some", direction: "output", value: {}, xml: "" },
    {
      operation: "One",
      value: { Id: 7 },
      xml: order,
      headers: { value: { Trace: "t", Copies: 2 }, xml: trace + copies },
    },
    { operation: "One", direction: "output", value: 2, xml: copies },
    {
      operation: "Twice",
      value: { Copies: 2, Copies$2: 3 },
      xml: copies + copies.replace("2", "3"),
    },
    {
      operation: "Twice",
      direction: "output",
      value: { Copies: 2, Copies$2: 3 },
      xml: copies + copies.replace("2", "3"),
    },
  ],
  refusals: [
    { operation: "All", code: "EncodeError", path: "Body/Copies", value: { Order: { Id: 7 }, Trace: "t" } },
    { operation: "All", direction: "output", code: "DecodeError", path: "Body", xml: order + trace },
    {
      operation: "All",
      direction: "output",
      code: "DecodeError",
      path: "Body/Order/Id",
      xml: order.replace("7", "x"),
    },
  ],
};
