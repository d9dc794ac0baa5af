// Any order is read; the order of the schema is written.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        item: [
          { name: "n", price: "1.5", count: null },
          { name: "m", count: 2 },
        ],
        size: { width: 1, height: 2 },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <item><name>n</name><price>1.5</price><count i:nil="true"/></item><item><name>m</name><count>2</count></item>
        <size><width>1</width><height>2</height></size></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { item: [{ name: "n", price: "1.5", count: 3 }], size: { width: 1, height: 2 } },
      xml: `<Put xmlns="urn:example:shop"><item><count>3</count><price>1.5</price><name>n</name></item>
        <size><height>2</height><width>1</width></size></Put>`,
    },
    {
      operation: "Put",
      value: { item: [{ name: "n", count: 3 }], size: {} },
      xml: `<Put xmlns="urn:example:shop"><item><name>n</name><count>3</count></item><size/></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/item[0]/name",
      xml: `<Put xmlns="urn:example:shop"><item><name>n</name><name>m</name><count>3</count></item></Put>`,
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/size",
      value: { item: [{ name: "n", count: 3 }], size: { width: 1 } },
    },
  ],
};
