// Members are told apart by all of their names, not by the local part alone.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        item: {
          id: 1,
          id$2: "two",
          ID: 3,
          local: "4",
          local$2: "5",
          "@id": 6,
          "@id$2": "7",
          code: 8,
          code$2: "9",
        },
        lower: { item: "i", constructor: "c", "prix-é": "p" },
        either: { $choice: [{ id: 1 }, { id$2: "2" }, { id: 3 }] },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:m="urn:example:more">
        <item id="6" m:id="7" code="8" m:code="9"><id>1</id><m:id>two</m:id><ID>3</ID><local xmlns="">4</local><local>5</local></item>
        <lower constructor="c" prix-é="p"><item>i</item></lower>
        <either><id>1</id><m:id>2</m:id><id>3</id></either></Put>`,
    },
    {
      operation: "Put",
      value: { item: { id: 1, id$2: "two", local$2: "5" }, lower: { item: "i" } },
      xml: `<Put xmlns="urn:example:shop" xmlns:m="urn:example:more"><item><id>1</id><m:id>two</m:id><local>5</local></item>
        <lower><item>i</item></lower></Put>`,
    },
    {
      operation: "Put",
      value: {
        lower: JSON.parse(`{ "item": "i", "__proto__": "p" }`) as unknown,
        either: { $choice: [JSON.parse(`{ "__proto__": "q" }`)] },
      },
      xml: `<Put xmlns="urn:example:shop"><lower __proto__="p"><item>i</item></lower><either><__proto__>q</__proto__></either></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/item/id$2", value: { item: { id: 1 } } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/item",
      xml: `<Put xmlns="urn:example:shop" xmlns:m="urn:example:more"><item><m:id>two</m:id></item></Put>`,
    },
  ],
};
