// On the wire they have one name; only the SOAPAction may differ.
import type { Wire } from "../../wire.js";

const headers = (action: string): Record<string, string> => ({
  "Content-Type": "text/xml; charset=utf-8",
  SOAPAction: `"urn:example:shop/${action}"`,
});

export const wire: Wire = {
  pairs: [
    {
      operation: "Add_AddInts",
      value: { a: 1 },
      xml: '<s:Add xmlns:s="urn:example:shop"><a>1</a></s:Add>',
      httpHeaders: headers("Ints"),
    },
    {
      operation: "Add_AddText",
      value: { a: "one" },
      xml: '<s:Add xmlns:s="urn:example:shop"><a>one</a></s:Add>',
      httpHeaders: headers("Text"),
    },
    {
      operation: "Add_AddText",
      direction: "output",
      value: { sum: "1" },
      xml: '<s:AddResponse xmlns:s="urn:example:shop"><sum>1</sum></s:AddResponse>',
    },
  ],
};
