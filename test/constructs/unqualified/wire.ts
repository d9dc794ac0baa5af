// Local elements have no namespace unless the schema says so.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Move",
      value: { To: { Street: "S", Town: "T" }, Plain: { Text: "t" } },
      xml: `<p:Move xmlns:p="urn:example:shop"><To><Street>S</Street><p:Town>T</p:Town></To><Plain><Text>t</Text></Plain></p:Move>`,
    },
    {
      operation: "Move",
      value: { To: { Street: "" }, Plain: null },
      xml: `<Move xmlns="urn:example:shop"><To xmlns=""><Street/></To>
        <Plain xmlns="" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></Move>`,
    },
    {
      operation: "Move",
      direction: "output",
      value: { Done: true, Why: "w" },
      xml: `<p:MoveResponse xmlns:p="urn:example:shop"><p:Done>true</p:Done><Why>w</Why></p:MoveResponse>`,
    },
  ],
  refusals: [
    {
      operation: "Move",
      code: "DecodeError",
      path: "Body/Move",
      // Qualified by mistake.
      xml: `<Move xmlns="urn:example:shop"><To><Street/></To></Move>`,
    },
  ],
};
