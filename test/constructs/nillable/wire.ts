// Nil, absent and empty are three things, here and on the wire.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Nil",
      value: { Text: null, Number: null, Address: null, Lines: [null, "", "a"] },
      xml: `<Nil xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Text i:nil="true"/>
        <Number i:nil="true"/><Address i:nil="true"/><Lines i:nil="true"/><Lines/><Lines>a</Lines></Nil>`,
    },
    { operation: "Nil", value: { Number: 0 }, xml: `<Nil xmlns="urn:example:shop"><Number>0</Number></Nil>` },
    {
      operation: "Nil",
      value: { Text: "", Number: -1, Address: {} },
      xml: `<Nil xmlns="urn:example:shop"><Text></Text><Number>-1</Number><Address/></Nil>`,
    },
    {
      operation: "Nil",
      value: { Number: 1, Address: { Street: null } },
      xml: `<Nil xmlns="urn:example:shop"><Number>1</Number><Address><x:Street xmlns:x="urn:example:shop"
        xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"></x:Street></Address></Nil>`,
    },
    {
      operation: "Nil",
      only: "decode",
      value: { Text: "t", Number: null },
      xml: `<Nil xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Text i:nil="false">t</Text>
        <Number i:nil=" 1 "> </Number></Nil>`,
    },
  ],
  refusals: [
    { operation: "Nil", code: "EncodeError", path: "Body/Nil/Number", value: { Number: undefined } },
    { operation: "Nil", code: "EncodeError", path: "Body/Nil/Plain", value: { Number: 1, Plain: null } },
    {
      operation: "Nil",
      code: "DecodeError",
      path: "Body/Nil/Plain",
      xml: `<Nil xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Number>1</Number><Plain i:nil="true"/></Nil>`,
    },
    {
      operation: "Nil",
      code: "DecodeError",
      path: "Body/Nil/Address",
      xml: `<Nil xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Address i:nil="true">text</Address></Nil>`,
    },
    {
      operation: "Nil",
      code: "DecodeError",
      path: "Body/Nil/Number",
      xml: `<Nil xmlns="urn:example:shop"><Number/></Nil>`,
    },
  ],
};
