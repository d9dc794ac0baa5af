// The order on the wire is that of the schema, whatever the order of the keys.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Place",
      value: { _10: "ten", Mango: true, Apple: 7, Zebra: "z" },
      xml: `<Place xmlns="urn:example:shop"><Zebra>z</Zebra><Apple>7</Apple><Mango>true</Mango><_10>ten</_10></Place>`,
    },
    {
      operation: "Place",
      only: "decode",
      value: { Zebra: "z", Apple: 7, Mango: false, _10: "" },
      xml: `<p:Place xmlns:p="urn:example:shop">
          <p:_10/> <p:Mango> 0 </p:Mango> <!-- any order is read --> <p:Apple>+7</p:Apple> <p:Zebra><![CDATA[z]]></p:Zebra>
        </p:Place>`,
    },
    { operation: "Place", direction: "output", value: {}, xml: `<PlaceResponse xmlns="urn:example:shop"/>` },
  ],
  refusals: [
    {
      operation: "Place",
      code: "EncodeError",
      path: "Body/Place/Apple",
      value: { Zebra: "z", Apple: 1.5, Mango: true, _10: "" },
    },
    {
      operation: "Place",
      code: "EncodeError",
      path: "Body/Place/Zebra",
      value: { Zebra: "a\u0000", Apple: 1, Mango: true, _10: "" },
    },
    { operation: "Place", code: "EncodeError", path: "Body/Place", value: "Zebra" },
    { operation: "Place", code: "EncodeError", path: "Body/Place", value: null },
    {
      operation: "Place",
      code: "DecodeError",
      path: "Body/Place/Apple",
      xml: `<Place xmlns="urn:example:shop"><Zebra/><Apple>seven</Apple></Place>`,
    },
    {
      operation: "Place",
      code: "DecodeError",
      path: "Body/Place",
      xml: `<Place xmlns="urn:example:shop">text<Zebra/></Place>`,
    },
  ],
};
