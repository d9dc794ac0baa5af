// When two documents mean the same, and when they don't.
import { describe, expect, it } from "vitest";
import type {
  BuiltinName,
  ComplexType,
  Contract,
  ElementDeclaration,
  SimpleType,
  Type,
} from "../../generator/model/model.js";
import { difference, meanings } from "./meaning.js";
import { parse } from "./xml.js";

const origin = { file: "", path: "", line: 1, column: 1 };
const contract: Contract = { services: [], schemas: [] };

function xs(local: BuiltinName): SimpleType {
  return { kind: "builtin", name: { namespace: "http://www.w3.org/2001/XMLSchema", local } };
}

function element(local: string, type: Type, more: Partial<ElementDeclaration> = {}): ElementDeclaration {
  return { name: { namespace: "", local }, type, nillable: true, origin, ...more };
}

/** `<a>` of a type with the members, in the order, and the attribute `at`. */
function structure(kind: "sequence" | "all", ...members: readonly ElementDeclaration[]): ComplexType {
  return {
    kind: "complex",
    abstract: false,
    content: [
      {
        kind,
        minOccurs: 1,
        maxOccurs: 1,
        origin,
        particles: members.map((member) => ({
          kind: "element",
          element: member,
          minOccurs: 0,
          maxOccurs: 1,
        })),
      },
    ],
    attributes: [{ name: { namespace: "", local: "at" }, type: xs("boolean"), required: false, origin }],
    appinfo: { isDictionary: false, isValueType: false },
    origin,
  };
}

function compared(
  actual: string,
  expected: string,
  type: Type,
  more?: Partial<ElementDeclaration>,
): string | undefined {
  const { of } = meanings(contract);
  const declaration = element("a", type, more);
  return difference(of(parse(actual), declaration), of(parse(expected), declaration));
}

const list: SimpleType = { kind: "list", item: xs("int"), origin };
const union: SimpleType = { kind: "union", members: [xs("boolean"), xs("decimal")], origin };

describe("texts of one value", () => {
  it.each<[string, string, SimpleType]>([
    ["1", "true", xs("boolean")],
    ["1.0", "1.00", xs("decimal")],
    ["+01", "1", xs("int")],
    ["-0", "0", xs("nonNegativeInteger")],
    ["1e3", "1000", xs("double")],
    [" 5\n", "5", xs("long")],
    ["2024-01-01T00:00:00.500Z", "2024-01-01T00:00:00.5+00:00", xs("dateTime")],
    ["TmVi cmFza2E=", "TmVicmFza2E=", xs("base64Binary")],
    ["0a", "0A", xs("hexBinary")],
    ["1  02", "1 2", list],
    ["true", "1", union],
  ])("%j and %j", (actual, expected, type) => {
    expect(compared(`<a>${actual}</a>`, `<a>${expected}</a>`, type)).toBeUndefined();
  });

  it.each<[string, string, SimpleType]>([
    ["1", "true", xs("string")],
    ["1.0", "1.00", xs("string")],
    [" 5", "5", xs("string")],
    ["1", "2", xs("int")],
    ["10", "1", xs("decimal")],
    ["2024-01-01T00:00:00", "2024-01-01T00:00:00Z", xs("dateTime")],
    ["2024-01-01T01:00:00", "2024-01-01T10:00:00", xs("dateTime")],
    ["1 2", "2 1", list],
    ["", "0", xs("int")],
  ])("but not %j and %j", (actual, expected, type) => {
    expect(compared(`<a>${actual}</a>`, `<a>${expected}</a>`, type)).toContain("instead of");
  });
});

describe("elements that mean the same", () => {
  const ordered = structure("sequence", element("b", xs("string")), element("c", xs("QName")));

  it.each([
    ["prefixes and white space", '<p:a xmlns:p="u"> <b/>\n</p:a>', '<a xmlns="u"><b xmlns=""></b></a>'],
    ["QNames", '<a><c xmlns:p="u">p:x</c></a>', '<a xmlns:q="u"><c>q:x</c></a>'],
    ["attributes by type", '<a at="1"/>', '<a at="true"/>'],
    [
      "xsi:nil in any form",
      '<a><b xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"/></a>',
      '<a xmlns:x="http://www.w3.org/2001/XMLSchema-instance"><b x:nil="true"></b></a>',
    ],
    [
      "an xsi:type that says nothing new",
      '<a><b xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="http://www.w3.org/2001/XMLSchema" i:type="s:string">x</b></a>',
      "<a><b>x</b></a>",
    ],
  ])("%s", (_, actual, expected) => {
    expect(compared(actual, expected, ordered)).toBeUndefined();
  });

  it("members of xs:all in any order", () => {
    const all = structure("all", element("b", xs("string")), element("c", xs("string")));
    expect(compared("<a><c/><b/></a>", "<a><b/><c/></a>", all)).toBeUndefined();
  });

  it("an empty element and its default", () => {
    const constraint = { kind: "default", value: "7" } as const;
    expect(compared("<a/>", "<a>07</a>", xs("int"), { constraint })).toBeUndefined();
    expect(compared("<a/>", "<a>8</a>", xs("int"), { constraint })).toContain("instead of");
  });
});

describe("elements that don't", () => {
  const ordered = structure("sequence", element("b", xs("string")), element("c", xs("QName")));

  it.each([
    ["another namespace", '<a xmlns="u"/>', '<a xmlns="v"/>'],
    ["another order", "<a><c/><b/></a>", "<a><b/><c/></a>"],
    ["a missing member", "<a/>", "<a><b/></a>"],
    ["a member more", "<a><b/></a>", "<a/>"],
    ["another attribute", '<a x="1"/>', '<a x="true"/>'],
    [
      "nil and empty",
      '<a><b xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"/></a>',
      "<a><b/></a>",
    ],
    [
      "a type that says something",
      '<a><b xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="http://www.w3.org/2001/XMLSchema" i:type="s:int">1</b></a>',
      "<a><b>1</b></a>",
    ],
  ])("%s", (_, actual, expected) => {
    expect(compared(actual, expected, ordered)).toBeTypeOf("string");
  });

  it("mixed content with the text elsewhere", () => {
    const mixed = { ...ordered, mixed: true };
    expect(compared("<a>x<b/></a>", "<a><b/>x</a>", mixed)).toBeTypeOf("string");
  });
});
