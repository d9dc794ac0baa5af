// A reference carries the name, namespace, type and nil of the element it refers to.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Store",
      value: { Shelf: "top", Name: "n", Note: "note", Count: [{ Value: 1 }, { Value: 2 }] },
      xml: `<Store xmlns="urn:example:shop" xmlns:s="urn:example:stock"><s:Shelf>top</s:Shelf><Name>n</Name><Note>note</Note>
        <s:Count><s:Value>1</s:Value></s:Count><s:Count><s:Value>2</s:Value></s:Count></Store>`,
    },
    {
      operation: "Store",
      value: { Shelf: null, Name: "" },
      xml: `<Store xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Shelf xmlns="urn:example:stock" i:nil="true"/><Name/></Store>`,
    },
    {
      operation: "Store",
      direction: "output",
      value: { Count: { Value: 1 } },
      xml: `<StoreResponse xmlns="urn:example:shop"><Count xmlns="urn:example:stock"><Value>1</Value></Count></StoreResponse>`,
    },
  ],
  refusals: [
    { operation: "Store", code: "EncodeError", path: "Body/Store/Shelf", value: { Name: "" } },
    {
      operation: "Store",
      direction: "output",
      code: "EncodeError",
      path: "Body/StoreResponse/Count/Value",
      value: { Count: {} },
    },
    {
      operation: "Store",
      code: "DecodeError",
      path: "Body/Store",
      // Shelf of the wrong namespace.
      xml: `<Store xmlns="urn:example:shop"><Shelf/><Name/></Store>`,
    },
  ],
};
