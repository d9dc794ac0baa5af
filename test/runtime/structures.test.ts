// Complex types: order, occurrence, unknown members, names that every object has.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { nillable, type UnknownMember } from "../../templates/runtime/codec.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import {
  complexType,
  extension,
  qualified,
  repeated,
  required,
  type ComplexCodec,
} from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

interface Base {
  Id?: number;
}
interface Person extends Base {
  Name: string | null;
  Nick?: string[];
  Boss?: Person;
}
const Base: ComplexCodec<Base> = complexType("urn:base", () => ({ Id: int }));
const Person: ComplexCodec<Person> = extension(
  () => Base,
  "urn:p",
  () => ({
    Name: required(nillable(string)),
    Nick: repeated(string, 0, 2),
    Boss: Person,
  }),
);

const annotated =
  '<v xmlns="urn:p"><b:Id xmlns:b="urn:base">7</b:Id><Name>Ann</Name><Nick>A</Nick><Nick>B</Nick></v>';

describe("members", () => {
  it("are written in the order of the schema, the base's first, whatever the order of the keys", () => {
    const [xml, namespaces] = encode(Person, { Nick: ["A", "B"], Name: "Ann", Id: 7 });
    expect(xml).toBe("<v><n0:Id>7</n0:Id><n1:Name>Ann</n1:Name><n1:Nick>A</n1:Nick><n1:Nick>B</n1:Nick></v>");
    expect(namespaces).toBe(' xmlns:n0="urn:base" xmlns:n1="urn:p"');
  });

  it("are read in any order, into the order of the schema", () => {
    const value = decode(
      Person,
      '<v xmlns="urn:p"><Nick>A</Nick><Name>Ann</Name><b:Id xmlns:b="urn:base">7</b:Id></v>',
    );
    expect(Object.entries(value)).toEqual([
      ["Id", 7],
      ["Name", "Ann"],
      ["Nick", ["A"]],
    ]);
    expect(decode(Person, annotated)).toEqual({ Id: 7, Name: "Ann", Nick: ["A", "B"] });
  });

  it("may be absent, nil or undefined, each in its way", () => {
    expect(
      decode(
        Person,
        '<v xmlns="urn:p"><Name xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="1"/></v>',
      ),
    ).toEqual({
      Name: null,
    });
    expect(encode(Person, { Name: null, Boss: undefined } as unknown as Person)[0]).toBe(
      '<v><n0:Name xsi:nil="true"/></v>',
    );
  });

  const misfits: Record<string, [xml: string, message: string]> = {
    "a required member that is missing": ['<v xmlns="urn:p"/>', "Name is missing"],
    "a single one that comes twice": [
      '<v xmlns="urn:p"><Name>a</Name><Name>b</Name></v>',
      "Name: comes too often",
    ],
    "one too many": ['<v xmlns="urn:p"><Name>a</Name><Nick/><Nick/><Nick/></v>', "Nick[2]: comes too often"],
    "a nil that isn't allowed": [
      '<v xmlns="urn:p" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Name>a</Name><Boss i:nil="true"/></v>',
      "Boss: nil is not allowed here",
    ],
    "text between members": ['<v xmlns="urn:p">text<Name>a</Name></v>', "text is not allowed here"],
    "a value deep inside": [
      '<v xmlns="urn:p"><Name>a</Name><Boss><Name>b</Name><Id xmlns="urn:base">x</Id></Boss></v>',
      'Boss/Id: "x" is not a valid xs:int',
    ],
  };
  for (const [name, [xml, message]] of Object.entries(misfits)) {
    it(`refuses ${name}`, () => {
      expect(() => decode(Person, xml)).toThrow(DecodeError);
      expect(() => decode(Person, xml)).toThrow(new RegExp(`^${message.replace(/[[\]]/g, "\\$&")}$`));
    });
  }

  const unsendable: Record<string, [value: unknown, message: string]> = {
    "a required member that is missing": [{}, "Name: is missing"],
    "a wrong type": [{ Name: "a", Id: "7" }, 'Id: "7" is not a valid xs:int'],
    "one too many": [{ Name: "a", Nick: ["", "", ""] }, "Nick: is not an array of 0 to 2"],
    "one where many are expected": [{ Name: "a", Nick: "b" }, "Nick: is not an array of 0 to 2"],
    "a null that isn't allowed": [
      { Name: "a", Boss: null },
      "Boss: null where an object with members is expected",
    ],
    "an item": [{ Name: "a", Nick: ["b", 1] }, "Nick[1]: 1 is not a valid xs:string"],
    "a character that XML can't carry": [{ Name: "\u0000" }, "Name: holds a character that XML can't carry"],
  };
  for (const [name, [value, message]] of Object.entries(unsendable)) {
    it(`doesn't send ${name}`, () => {
      expect(() => encode(Person, value as Person)).toThrow(EncodeError);
      expect(() => encode(Person, value as Person)).toThrow(
        new RegExp(`^${message.replace(/[[\]]/g, "\\$&")}$`),
      );
    });
  }

  it.each([new Map([["Name", "a"]]), new Set(["Name"]), new Date(0), ["Name"], "Name"])(
    "doesn't send as members what holds something else: %o",
    (value) => {
      expect(() => encode(Person, value as unknown as Person)).toThrow(
        /where an object with members is expected$/,
      );
    },
  );

  it("keep their tags when a getter encodes another message, in which prefixes are others", () => {
    const Inner = complexType<{ Text?: string }>("urn:i", () => ({ Text: string }));
    const Outer = complexType<{ Inner?: { Text?: string } }>("urn:o", () => ({ Inner }));
    const other = { text: "", path: [], prefixes: new Map([["urn:z", "n0:"]]), options: {} };
    const [text] = encode(Outer, {
      Inner: {
        get Text() {
          Outer.write(other, { Inner: { Text: "b" } });
          return "a";
        },
      },
    });
    expect(text).toBe("<v><n0:Inner><n1:Text>a</n1:Text></n0:Inner></v>");
    expect(other.text).toBe("<n1:Inner><n2:Text>b</n2:Text></n1:Inner>");
  });

  it("sends what an instance of a class has by its getters", () => {
    class Named {
      readonly first: string = "Ann";
      get Name(): string {
        return this.first;
      }
    }
    expect(encode(Person, new Named())[0]).toBe("<v><n0:Name>Ann</n0:Name></v>");
  });

  it("doesn't send an object that contains itself", () => {
    const person: Person = { Name: "a" };
    person.Boss = person;
    expect(() => encode(Person, person)).toThrow(/the object contains itself$/);
  });
});

describe("members that the contract does not know", () => {
  const xml =
    '<v xmlns="urn:p" xmlns:q="urn:q"><q:First a="1"/><Name>Ann</Name><Later><q:x>1</q:x></Later><Nick>A</Nick></v>';

  it("are kept, reported and written back in their places", () => {
    const reported: UnknownMember[] = [];
    const value = decode(Person, xml, { onUnknownMember: (member) => reported.push(member) });
    expect(Object.keys(value)).toEqual(["Name", "Nick"]);
    expect(unknownMembersOf(value)).toEqual(reported);
    expect(reported.map(({ namespace, name, after }) => [namespace, name, after])).toEqual([
      ["urn:q", "First", undefined],
      ["urn:p", "Later", "Name"],
    ]);
    expect(encode(Person, { ...value, Name: "Bea" })[0]).toBe(
      '<v><q:First xmlns:q="urn:q" xmlns="urn:p" a="1"/><n0:Name>Bea</n0:Name>' +
        '<Later xmlns:q="urn:q" xmlns="urn:p"><q:x>1</q:x></Later><n0:Nick>A</n0:Nick></v>',
    );
  });

  it("are there even when only the namespace differs", () => {
    const value = decode(Person, '<v xmlns="urn:p"><Name>a</Name><Id>1</Id></v>');
    expect(value.Id).toBeUndefined();
    expect(unknownMembersOf(value).map(({ name }) => name)).toEqual(["Id"]);
  });

  it("are none for an object that was not decoded", () => {
    expect(unknownMembersOf({})).toEqual([]);
  });
});

describe("names that every object has", () => {
  interface Hostile {
    __proto__?: string;
    constructor?: string;
    toString?: string;
  }
  const Hostile = complexType<Hostile>("", () => ({
    ["__proto__"]: string,
    constructor: string,
    toString: string,
  }));

  it("are read as own members, and the prototype stays", () => {
    const value = decode(
      Hostile,
      "<v><__proto__>p</__proto__><constructor>c</constructor><toString>t</toString></v>",
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([
      ["__proto__", "p"],
      ["constructor", "c"],
      ["toString", "t"],
    ]);
    expect(encode(Hostile, value)[0]).toBe(
      "<v><__proto__>p</__proto__><constructor>c</constructor><toString>t</toString></v>",
    );
  });

  it("are absent where they aren't own", () => {
    expect(encode(Hostile, {} as Hostile)[0]).toBe("<v></v>");
  });
});

it("takes an element of another namespace at its word", () => {
  const type = complexType<{ A?: string; B?: string }>("urn:a", () => ({
    A: string,
    B: qualified("", string),
  }));
  expect(encode(type, { A: "1", B: "2" })).toEqual(["<v><n0:A>1</n0:A><B>2</B></v>", ' xmlns:n0="urn:a"']);
  expect(decode(type, '<v><x:A xmlns:x="urn:a">1</x:A><B>2</B></v>')).toEqual({ A: "1", B: "2" });
});
