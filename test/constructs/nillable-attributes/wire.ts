// Nil is `null`; with attributes it is an object of them.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        price: { $nil: true, currency: "EUR" },
        box: [{ $nil: true, id: "1" }, { $type: "Box", size: 1, id: "2" }, null],
        crate: { $nil: true, id: "3", wood: "oak" },
        bag: { $nil: true, colour: "red" },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop"><price i:nil="true" currency="EUR"/>
        <box i:nil="true" id="1"/><box i:type="s:Box" id="2"><size>1</size></box><box i:nil="true"/>
        <crate i:nil="true" id="3" wood="oak"/><bag i:nil="true" colour="red"/></Put>`,
    },
    {
      operation: "Put",
      value: { price: { $value: "1", currency: "EUR" }, crate: null, bag: { weight: 1, colour: "red" } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><price currency="EUR">1</price><crate i:nil="true"/>
        <bag colour="red"><weight>1</weight></bag></Put>`,
    },
    {
      operation: "Put",
      value: { box: [{ $type: "Crate", size: 1, wood: "oak" }] },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><box xmlns:s="urn:example:shop" i:type="s:Crate" wood="oak"><size>1</size></box></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/price",
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><price i:nil="true" currency="EUR">1</price></Put>`,
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/bag/colour",
      value: { bag: { $nil: true, colour: 1 } },
    },
  ],
};
