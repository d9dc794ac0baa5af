// Members of the base come first, in the namespace of the base.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Add",
      value: { Id: 1, Label: null, Price: "9.90", Amount: 2, Author: "A", Leaflet: { Id: 2, Price: "0" } },
      xml: `<Add xmlns="urn:example:shop" xmlns:s="urn:example:stock" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <s:Id>1</s:Id><s:Label i:nil="true"/><Price>9.90</Price><Amount>2</Amount><Author>A</Author>
        <Leaflet><s:Id>2</s:Id><Price>0</Price></Leaflet></Add>`,
    },
    {
      operation: "Add",
      direction: "output",
      value: { Other: { Id: 1, Extra: "more" } },
      xml: `<AddResponse xmlns="urn:example:shop"><Other><Id xmlns="urn:example:stock">1</Id><Extra>more</Extra></Other></AddResponse>`,
    },
  ],
  refusals: [
    { operation: "Add", code: "EncodeError", path: "Body/Add/Id", value: { Price: "1" } },
    {
      operation: "Add",
      code: "EncodeError",
      path: "Body/Add/Leaflet/Price",
      value: { Id: 1, Price: "1", Leaflet: { Id: 1 } },
    },
    {
      operation: "Add",
      code: "DecodeError",
      path: "Body/Add",
      // Of the wrong namespace, so unknown, so missing.
      xml: `<Add xmlns="urn:example:shop"><Id>1</Id><Price>1</Price></Add>`,
    },
  ],
};
