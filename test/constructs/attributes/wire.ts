// Attributes are members like elements; those that a type does not know are passed over.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        item: [
          {
            $type: "Item",
            name: "n",
            id: 'a<"&\t',
            unit: "kg",
            "@name": "",
            tags: [1, 2],
            when: "2024-01-31T12:00:00Z",
            ref: "urn:r",
          },
          { $type: "Sized", name: "n", id: "i", id$2: 7, size: 5n },
        ],
        sized: { name: "n", id: "i", size: -1n },
        mark: { at: 1 },
        version: 2,
        mode: "safe",
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" version="2" mode="safe">
        <item i:type="s:Item" id="a&lt;&quot;&amp;&#9;" unit="kg" name="" tags="1 2" s:when="2024-01-31T12:00:00Z" s:ref="urn:r"
          xmlns:s="urn:example:shop"><name>n</name></item>
        <item xmlns:s="urn:example:shop" i:type="s:Sized" id="i" size="5"><name>n</name><id>7</id></item>
        <sized id="i" size="-1"><name>n</name></sized><mark at="1"/></Put>`,
    },
    {
      operation: "Put",
      value: { mark: {}, version: 2 },
      xml: `<Put xmlns="urn:example:shop" version="2"><mark/></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { mark: { at: 1 }, version: 2 },
      xml: `<Put xmlns="urn:example:shop" version=" 2 " new="1"><mark x:at="3" at="1" xmlns:x="urn:x"/></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/version", value: {} },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/mark/at",
      value: { version: 1, mark: { at: "1" } },
    },
    { operation: "Put", code: "DecodeError", path: "Body/Put", xml: `<Put xmlns="urn:example:shop"/>` },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/mode",
      xml: `<Put xmlns="urn:example:shop" version="1" mode="slow"/>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/item[0]/unit",
      xml: `<Put xmlns="urn:example:shop" version="1"><item id="i" unit="l"><name>n</name></item></Put>`,
    },
  ],
};
