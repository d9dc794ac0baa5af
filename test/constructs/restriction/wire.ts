// A restriction states all that is left; its values say that they are of it.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        party: [
          { $type: "Party", phone: ["1", "2"], note: "x", old: "o" },
          { $type: "Company", name: "n", phone: "1", id: "c" },
          { $type: "Branch", name: "n", city: "Oslo", id: "b" },
        ],
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop">
        <party i:type="s:Party" old="o"><phone>1</phone><phone>2</phone><note>x</note></party>
        <party i:type="s:Company" id="c"><name>n</name><phone>1</phone></party>
        <party i:type="s:Branch" id="b"><name>n</name><city>Oslo</city></party></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/party[0]/name",
      value: { party: [{ $type: "Company", id: "c" }] },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/party[0]/id",
      value: { party: [{ $type: "Branch", name: "n", city: "Oslo" }] },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/party[0]/phone",
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop">
        <party i:type="s:Company" id="c"><name>n</name><phone>1</phone><phone>2</phone></party></Put>`,
    },
  ],
};
