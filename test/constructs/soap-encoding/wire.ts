// RPC, encoded: elements that say their type, nil, references to independent elements, a type family; a type that is sent literally, too.
import type { Wire } from "../../wire.js";

const namespaces = `xmlns:l="urn:example:library" xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"
  xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;
const encoded = `${namespaces} e:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"`;

export const wire: Wire = {
  pairs: [
    {
      operation: "GetBook",
      value: { isbn: "9780141439518", count: 2 },
      xml: `<l:GetBook ${encoded}><isbn i:type="l:Isbn">9780141439518</isbn><count i:type="xs:int">2</count></l:GetBook>`,
    },
    {
      operation: "GetBook",
      value: { isbn: null, count: null },
      xml: `<l:GetBook ${encoded}><isbn i:nil="true"/><count i:nil="true"/></l:GetBook>`,
    },
    {
      operation: "GetBook",
      direction: "output",
      value: {
        title: "Emma",
        author: { $type: "Author", name: "Jane", born: 1775, genre: "Novel" },
        reader: {
          $type: "Person",
          name: null,
          home: { street: "Main St", codes: [1, 2] },
          friend: [{ $type: "Person", name: "A" }],
        },
      },
      xml: `<l:GetBookResponse ${encoded}><title i:type="enc:string">Emma</title>
        <author i:type="l:Author"><name i:type="xs:string">Jane</name><born i:type="enc:int">1775</born>
          <genre i:type="l:Genre">Novel</genre></author>
        <reader i:type="l:Person"><name i:nil="true"/>
          <home i:type="l:Address"><street i:type="enc:string">Main St</street><codes>1 2</codes></home>
          <friend i:type="l:Person"><name i:type="xs:string">A</name></friend></reader></l:GetBookResponse>`,
    },
    {
      // As Axis answers: every object, and text, stands alone, one of them for two.
      operation: "GetBook",
      direction: "output",
      only: "decode",
      value: {
        title: null,
        author: {
          $type: "Author",
          name: "Jane",
          home: { street: "Main St", codes: [] },
          genre: "Poem",
        },
        reader: {
          $type: "Person",
          name: "Jane",
          home: { street: "Main St", codes: [] },
        },
      },
      xml: `<l:GetBookResponse ${encoded}><title i:nil="true"/><author href="#id0"/><reader href="#id1"/></l:GetBookResponse>
        <multiRef xmlns:p="urn:example:library" ${namespaces} id="id0" enc:root="0" i:type="p:Author">
          <name href="#id2"/><home href="#id3"/><genre i:type="p:Genre">Poem</genre></multiRef>
        <multiRef id="id1" enc:root="0" ${namespaces} i:type="l:Person"><name href="#id2"/><home href="#id3"/></multiRef>
        <multiRef id="id3" enc:root="0" ${namespaces} i:type="l:Address"><street>Main St</street><codes/></multiRef>
        <enc:string ${namespaces} id="id2">Jane</enc:string>`,
    },
    {
      // Nothing says a type, and the names of the wrapper and of the return value don't count.
      operation: "GetBook",
      direction: "output",
      only: "decode",
      value: { title: "Emma", author: { $type: "Person", name: "Jane" }, reader: null },
      xml: `<GetBookAnswer ${namespaces}><result>Emma</result><author><name>Jane</name></author><reader i:nil="1"/></GetBookAnswer>`,
    },
    {
      operation: "Find",
      value: { place: { street: "Main St", codes: [3] } },
      xml: `<l:Find ${encoded}><place i:type="l:Address"><street i:type="enc:string">Main St</street><codes>3</codes></place></l:Find>`,
    },
    {
      operation: "Move",
      value: { to: { street: "Main St", codes: [] } },
      xml: `<l:Move ${encoded}><to i:type="l:Address"><street i:type="enc:string">Main St</street><codes/></to></l:Move>`,
    },
    { operation: "Move", direction: "output", value: {}, xml: `<l:MoveResponse ${encoded}/>` },
    {
      // A type may always be said.
      operation: "MoveLiterally",
      value: { to: { street: "Main St", codes: [] } },
      xml: `<l:MoveLiterally ${namespaces}><to><street i:type="enc:string">Main St</street><codes/></to></l:MoveLiterally>`,
      only: "decode",
    },
  ],
  refusals: [
    {
      operation: "GetBook",
      direction: "output",
      code: "DecodeError",
      path: "Body/GetBookResponse/author",
      xml: `<l:GetBookResponse ${namespaces}><author href="#id0"/></l:GetBookResponse>`,
    },
    {
      operation: "GetBook",
      direction: "output",
      code: "DecodeError",
      path: "Body/multiRef/friend",
      xml: `<l:GetBookResponse ${namespaces}><title i:nil="1"/><author href="#id0"/><reader i:nil="1"/></l:GetBookResponse>
        <multiRef id="id0"><name>Narcissus</name><friend href="#id0"/></multiRef>`,
    },
    { operation: "GetBook", code: "EncodeError", path: "Body/GetBook/count", value: { isbn: "1" } },
  ],
};
