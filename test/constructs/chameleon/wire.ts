// One schema without a target namespace, in two namespaces: elements of the same type definition are in each includer's.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Place",
      value: {
        ShipTo: { Street: "Storgata 1", Country: "NO" },
        Buyer: { Name: "Ada", Home: { Street: "Strandvägen 2", Country: "SE", Note: "top floor" } },
      },
      xml: `<o:Place xmlns:o="urn:example:orders" xmlns:p="urn:example:parties">
        <o:ShipTo><o:Street>Storgata 1</o:Street><o:Country>NO</o:Country></o:ShipTo>
        <o:Buyer><Name>Ada</Name><Home><p:Street>Strandvägen 2</p:Street><p:Country>SE</p:Country><p:Note>top floor</p:Note></Home></o:Buyer>
      </o:Place>`,
    },
  ],
  refusals: [
    {
      operation: "Place",
      code: "DecodeError",
      path: "Body/Place/ShipTo",
      // In no namespace, as if the schema had kept its own.
      xml: `<o:Place xmlns:o="urn:example:orders"><o:ShipTo><Street>a</Street><Country>NO</Country></o:ShipTo></o:Place>`,
    },
  ],
};
