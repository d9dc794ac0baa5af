// What a facet or a fixed value forbids is neither sent nor taken.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  options: { strict: true },
  pairs: [
    {
      operation: "Put",
      value: {
        code: "AB1",
        long: "x-1:",
        percent: [0, 99],
        step: 5,
        pair: [1, 2],
        hash: Uint8Array.of(1, 255),
        odd: "anything",
        price: { $value: "123.45", version: "1", code: "_" },
        unit: "kg",
        verb: { namespace: "urn:example:shop", local: "put" },
        named: "n",
      },
      xml: `<Put xmlns="urn:example:shop"><code>AB1</code><long>x-1:</long><percent>0</percent><percent>99</percent>
        <step>5</step><pair>1 2</pair><hash>01FF</hash><odd>anything</odd><price version="1" code="_">123.45</price>
        <unit>kg</unit><verb xmlns:s="urn:example:shop">s:put</verb><named>n</named></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { unit: "kg" },
      xml: `<Put xmlns="urn:example:shop"><unit/></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { long: "x-1:" },
      xml: `<Put xmlns="urn:example:shop"><long> x-1:
        </long></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/code", value: { code: "-AB" } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/code", value: { code: "AB1234" } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/long", value: { long: "AB1" } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/long", value: { long: " x-1:" } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/long",
      xml: `<Put xmlns="urn:example:shop"><long> AB1 </long></Put>`,
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put/percent[0]", value: { percent: [100] } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/percent[1]", value: { percent: [1, -1] } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/step", value: { step: 2 } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/pair", value: { pair: [1] } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/pair", value: { pair: [1, 100] } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/hash", value: { hash: new Uint8Array(3) } },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/price/$value",
      value: { price: { $value: "1.234" } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/price/version",
      value: { price: { $value: "1", version: "2" } },
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put/unit", value: { unit: "g" } },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/verb",
      value: { verb: { namespace: "urn:example:more", local: "put" } },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/verb",
      xml: `<Put xmlns="urn:example:shop"><verb xmlns:x="urn:x">x:put</verb></Put>`,
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put/named", value: { named: "" } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/code",
      xml: `<Put xmlns="urn:example:shop"><code>1A</code></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/long",
      xml: `<Put xmlns="urn:example:shop"><long>AB1</long></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/percent[0]",
      xml: `<Put xmlns="urn:example:shop"><percent>100</percent></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/step",
      xml: `<Put xmlns="urn:example:shop"><step>3</step></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/price/$value",
      xml: `<Put xmlns="urn:example:shop"><price>123456</price></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/price/code",
      xml: `<Put xmlns="urn:example:shop"><price code="1">1</price></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/unit",
      xml: `<Put xmlns="urn:example:shop"><unit>g</unit></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/named",
      xml: `<Put xmlns="urn:example:shop"><named/></Put>`,
    },
  ],
};
