// Runs of plain elements: once a type has been read often enough, a pattern reads it, and nothing else may change by that.
import { describe, expect, it } from "vitest";
import { boolean, dateTime, int, string } from "../../templates/runtime/builtins.js";
import { arrayOf } from "../../templates/runtime/collections.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { DecodeError, XmlError } from "../../templates/runtime/errors.js";
import { complexType, repeated, required, type ComplexCodec } from "../../templates/runtime/structures.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import { nextElement, xmlReader } from "../../templates/runtime/xml-reader.js";
import { decode, encode } from "./elements.js";

interface Address {
  City?: string;
}
interface Visit {
  Id: number;
  Name?: string | null;
  At?: string;
  Address?: Address | null;
  Done?: boolean;
  Note?: string | null;
}

/** A type of its own for each test, which has not read anything. */
function visits(): { readonly Visit: ComplexCodec<Visit>; readonly Visits: Codec<Visit[]> } {
  const Address: ComplexCodec<Address> = complexType(
    "urn:v",
    () => ({ City: string }),
    (next) => ({ City: next() }),
  );
  const Visit: ComplexCodec<Visit> = complexType(
    "urn:v",
    () => ({
      Id: required(int),
      Name: nillable(string),
      At: dateTime,
      Address: nillable(Address),
      Done: boolean,
      Note: nillable(string),
    }),
    (next) => ({
      Id: next(),
      Name: next(),
      At: next(),
      Address: next(),
      Done: next(),
      Note: next(),
    }),
  );
  return { Visit, Visits: arrayOf("urn:v", "Visit", () => Visit) };
}

const XSI = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
const usual =
  "<Id>7</Id><Name>Ann &amp; Bo</Name><At>2024-02-29T13:30:00</At><Address><City>Oslo</City></Address>" +
  '<Done>true</Done><Note i:nil="true"/>';
const usualValue: Visit = {
  Id: 7,
  Name: "Ann & Bo",
  At: "2024-02-29T13:30:00",
  Address: { City: "Oslo" },
  Done: true,
  Note: null,
};
const visit = (content: string): string => `<Visit xmlns="urn:v" ${XSI}>${content}</Visit>`;

/** A type that has read so many visits that patterns read them. */
function experienced(): ComplexCodec<Visit> {
  const { Visit } = visits();
  for (let count = 0; count < 100; count++) expect(decode(Visit, visit(usual))).toEqual(usualValue);
  return Visit;
}

describe("after a hundred of a kind", () => {
  const cases: Record<string, readonly [content: string, value: Visit]> = {
    "all is read as before": [usual, usualValue],
    "what is absent stays absent": ["<Id>1</Id><Done>0</Done>", { Id: 1, Done: false }],
    "members come in any order": [
      "<Note>n</Note><Done>true</Done><Id>1</Id><Name>A</Name>",
      { Id: 1, Name: "A", Done: true, Note: "n" },
    ],
    "white space stands between": [
      usual.replaceAll("><", ">\r\n\t <"),
      { ...usualValue, Address: { City: "Oslo" } },
    ],
    "other is nil": [
      '<Id>1</Id><Name i:nil="true"/><Address i:nil="1"/><Note i:nil="false">n</Note>',
      { Id: 1, Name: null, Address: null, Note: "n" },
    ],
    "nil has an end tag": ['<Id>1</Id><Note i:nil="true"></Note>', { Id: 1, Note: null }],
    "elements are empty": ["<Id>1</Id><Name/><Note></Note>", { Id: 1, Name: "", Note: "" }],
    "attributes come and go": ["<Id a=\"1\">1</Id><Note a='>'>n</Note>", { Id: 1, Note: "n" }],
    "end tags have space": ["<Id>1</Id ><Note>n</Note\n>", { Id: 1, Note: "n" }],
    "text is in pieces": [
      "<Id>1<!-- 2 --></Id><Name>a<![CDATA[<b>]]]]><![CDATA[>]]>c</Name><Note>x<?y z?></Note>",
      { Id: 1, Name: "a<b>]]>c", Note: "x" },
    ],
    "text has references and line ends": [
      "<Id>&#49;</Id><Name>&lt;&#x1F600;]] ]&gt;\r\nb\rc</Name>",
      { Id: 1, Name: "<\u{1f600}]] ]>\nb\nc" },
    ],
    "text has letters of any kind": ["<Id>1</Id><Name>ø€\u{1f600}</Name>", { Id: 1, Name: "ø€\u{1f600}" }],
    "numbers have space, signs and zeros": ["<Id> +0001\n</Id>", { Id: 1 }],
    "namespaces are declared inside": [
      '<p:Id xmlns:p="urn:v">1</p:Id><Note xmlns="urn:v">n</Note>',
      { Id: 1, Note: "n" },
    ],
  };
  const Visit = experienced();
  for (const [name, [content, value]] of Object.entries(cases)) {
    it(`${name}, time and again`, () => {
      for (let count = 0; count < 40; count++) {
        const got = decode(Visit, visit(content));
        expect(got).toEqual(value);
        expect(Object.keys(got)).toEqual(Object.keys(usualValue).filter((key) => key in value));
      }
    });
  }

  it("prefixes change with the document", () => {
    const prefixed = usual.replace(/<(\/?)(?=[A-Z])/g, "<$1q:");
    const other = `<q:Visit xmlns:q="urn:v" ${XSI}>${prefixed}</q:Visit>`;
    for (let count = 0; count < 40; count++) {
      expect(decode(Visit, other)).toEqual(usualValue);
      expect(decode(Visit, visit(usual))).toEqual(usualValue);
    }
  });

  it("an element of the same name in another namespace is another one", () => {
    const [value, same] = [
      `<Visit xmlns="urn:other" xmlns:v="urn:v" ${XSI}>`,
      "<v:Id>1</v:Id><Name>A</Name></Visit>",
    ];
    const got = decode(Visit, value + same);
    expect(Object.entries(got)).toEqual([["Id", 1]]);
    expect(unknownMembersOf(got).map(({ name, after }) => [name, after])).toEqual([["Name", "Id"]]);
  });

  it("unknown members are kept with the member that they follow", () => {
    const got = decode(
      Visit,
      visit("<New>0</New><Id>1</Id><Name>A</Name><New>1</New><Note>n</Note><New>2</New>"),
    );
    expect(Object.keys(got)).toEqual(["Id", "Name", "Note"]);
    expect(unknownMembersOf(got).map(({ after, xml }) => [after, /\d/.exec(xml)?.[0]])).toEqual([
      [undefined, "0"],
      ["Name", "1"],
      ["Note", "2"],
    ]);
  });

  const start = visit("").indexOf("</Visit>");
  const refused: Record<string, readonly [content: string, error: object]> = {
    "a wrong number": [
      "<Id>1</Id><Name>A</Name><Done>perhaps</Done>",
      { message: 'Done: "perhaps" is not a valid xs:boolean', offset: start + 37 },
    ],
    "a day that isn't": [
      "<Id>1</Id><At>2023-02-29T00:00:00</At><Note>n</Note>",
      { message: 'At: "2023-02-29T00:00:00" is not a valid xs:dateTime', offset: start + 33 },
    ],
    "two of a kind, side by side": ["<Id>1</Id><Id>2</Id>", { message: "Id: comes too often" }],
    "two of a kind, apart": [
      "<Note>1</Note><Id>1</Id><Name>A</Name><Note>2</Note>",
      { message: "Note: comes too often" },
    ],
    "nothing of what must be": ["<Name>A</Name><Note>n</Note>", { message: "Id is missing" }],
    "nil where none may be": ['<Id>1</Id><Done i:nil="true"/>', { message: "Done: nil is not allowed here" }],
    "text between": ["<Id>1</Id>x<Name>A</Name>", { message: "text is not allowed here" }],
    "an element in text": ["<Id>1</Id><Name>A<b/></Name>", { message: "Name: <b> is not allowed here" }],
  };
  for (const [name, [content, error]] of Object.entries(refused)) {
    it(`${name} is refused, and the next one read`, () => {
      expect(() => decode(Visit, visit(content))).toThrow(DecodeError);
      expect(() => decode(Visit, visit(content))).toThrow(expect.objectContaining(error) as Error);
      expect(decode(Visit, visit(usual))).toEqual(usualValue);
    });
  }

  const malformed: Record<string, string> = {
    "]]>": "<Id>1</Id><Name>a]]>b</Name>",
    "a control character": "<Id>1</Id><Name>a\u0001b</Name>",
    "half of a surrogate pair": "<Id>1</Id><Name>a\ud800b</Name>",
    "a reference to nothing": "<Id>1</Id><Name>a&b;</Name>",
    "another end tag": "<Id>1</Id><Name>a</Note>",
    "a prefix without a namespace": "<Id>1</Id><q:Name>a</q:Name>",
  };
  for (const [name, content] of Object.entries(malformed)) {
    it(`${name} is not XML`, () => {
      expect(() => decode(Visit, visit(content))).toThrow(XmlError);
    });
  }

  it("the limit of depth holds", () => {
    const deep = (depth: number, Type: Codec<Visit>): Visit =>
      decode(Type, visit(usual), { limits: { depth } });
    expect(() => deep(1, Visit)).toThrow("deeper than 1");
    expect(() => deep(2, Visit)).toThrow("deeper than 2");
    expect(deep(3, Visit)).toEqual(usualValue);
  });
});

describe("a list of a thousand", () => {
  const items = (item: (index: number) => string): string =>
    `<Visits xmlns="urn:v" ${XSI}>${Array.from({ length: 1000 }, (_, index) => `<Visit>${item(index)}</Visit>`).join("\n")}</Visits>`;

  it("is read item by item as it is, though no two neighbours are alike", () => {
    const { Visits } = visits();
    const forms = [
      (id: number): readonly [string, Visit] => [`<Id>${id}</Id>`, { Id: id }],
      (id: number): readonly [string, Visit] => [
        `<Id>${id}</Id><Name>N${id}</Name>`,
        { Id: id, Name: `N${id}` },
      ],
      (id: number): readonly [string, Visit] => [
        `<Id>${id}</Id><Name i:nil="true"/><Note>n</Note>`,
        { Id: id, Name: null, Note: "n" },
      ],
      (id: number): readonly [string, Visit] => [
        `<Note>last</Note><Done>1</Done><Id>${id}</Id>`,
        { Id: id, Done: true, Note: "last" },
      ],
    ];
    const formed = (index: number): readonly [string, Visit] => {
      const form = forms[index % forms.length];
      if (!form) throw new Error("there is no such form");
      return form(index);
    };
    expect(
      decode(
        Visits,
        items((index) => formed(index)[0]),
      ),
    ).toEqual(Array.from({ length: 1000 }, (_, index) => formed(index)[1]));
  });

  it("says which item is wrong", () => {
    const { Visits } = visits();
    const xml = items((index) => `<Id>${index === 700 ? "x" : index}</Id><Name>A</Name>`);
    expect(() => decode(Visits, xml)).toThrow(
      expect.objectContaining({ path: "Visit[700]/Id", offset: xml.indexOf("x</Id>") + 1 }) as Error,
    );
  });
});

it("what was learned of bytes is not taken for text that has the same memory, without namespaces, too", () => {
  const Pair = complexType<{ Abc?: string }>("", () => ({ Abc: string }));
  const read = (document: string | Uint8Array): unknown => {
    const decoder = Object.assign(xmlReader(document), { options: {} });
    nextElement(decoder);
    return Pair.read(decoder);
  };
  const tag = "<Abc>x</Abc>";
  const bytes = new TextEncoder().encode(tag);
  for (let count = 0; count < 3; count++)
    expect(read(new TextEncoder().encode(`<p>${tag}</p>`))).toEqual({ Abc: "x" });
  // Two bytes in each code unit.
  const text = String.fromCharCode(...new Uint16Array(bytes.buffer, 0, bytes.length >> 1));
  expect(() => read(`<p>${text}</p>`)).toThrow("text is not allowed here");
  for (let count = 0; count < 3; count++) expect(read(`<p>${tag}</p>`)).toEqual({ Abc: "x" });
  const spread = Uint8Array.from(Array.from(`<p>${tag}</p>`).flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(() => read(spread)).toThrow("not well-formed XML");
});

it("what is read within the limit of depth can be written", () => {
  interface Node {
    N?: Node[];
  }
  const Node: ComplexCodec<Node> = complexType("urn:n", () => ({ N: repeated(Node, 0) }));
  const xml = `<N xmlns="urn:n">${"<N>".repeat(255)}${"</N>".repeat(255)}</N>`;
  const [text] = encode(Node, decode(Node, xml));
  expect(text.match(/<n0:N>/g)).toHaveLength(255);
});
