// Elements of any type: read as a value with its type, or raw; written from that, or from a plain value.
import { dictionary, type Wire } from "../../wire.js";

const namespaces =
  'xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"';
const raw =
  '<One xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:q="urn:q" i:type="q:Unknown"><q:a/></One>';

export const wire: Wire = {
  pairs: [
    {
      operation: "Set",
      value: {
        Properties: dictionary({
          text: { type: "xs:string", value: "a" },
          count: { type: "xs:short", value: 5 },
          none: null,
        }),
        One: { type: "xs:long", value: 9007199254740993n },
        Other: [
          { type: "xs:boolean", value: true },
          { type: "ser:guid", value: "00000000-0000-0000-0000-000000000000" },
        ],
      },
      xml: `<Set ${namespaces} xmlns:s="http://schemas.microsoft.com/2003/10/Serialization/"><Properties>
        <Property><Key>text</Key><Value i:type="x:string">a</Value></Property>
        <Property><Key>count</Key><Value i:type="x:short">5</Value></Property>
        <Property><Key>none</Key><Value i:nil="true"/></Property></Properties>
        <One i:type="x:long">9007199254740993</One><Other i:type="x:boolean">true</Other>
        <Other i:type="s:guid">00000000-0000-0000-0000-000000000000</Other></Set>`,
    },
    {
      operation: "Set",
      only: "encode",
      value: { One: "text", Other: [5, 5.5, true, 5n] },
      xml: `<Set ${namespaces}><One i:type="x:string">text</One><Other i:type="x:int">5</Other>
        <Other i:type="x:double">5.5</Other><Other i:type="x:boolean">true</Other><Other i:type="x:long">5</Other></Set>`,
    },
    { operation: "Set", value: { One: { xml: raw } }, xml: `<Set xmlns="urn:example:shop">${raw}</Set>` },
  ],
  refusals: [
    { operation: "Set", code: "EncodeError", path: "Body/Set/One", value: { One: {} } },
    { operation: "Set", code: "EncodeError", path: "Body/Set/One", value: { One: { xml: "<Two/>" } } },
    {
      operation: "Set",
      code: "DecodeError",
      path: "Body/Set/One",
      xml: `<Set ${namespaces}><One i:type="x:int">five</One></Set>`,
    },
  ],
};
