// Families of types: `$type` here, `xsi:type` on the wire.
import { describe, expect, it } from "vitest";
import { double, string } from "../../templates/runtime/builtins.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { arrayOf } from "../../templates/runtime/collections.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { family, tagged } from "../../templates/runtime/family.js";
import { unknownMembersOf } from "../../templates/runtime/members.js";
import { complexType, extension, type ComplexCodec } from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

interface Shape {
  $type: "Shape";
  Name?: string | null;
}
interface Circle extends Omit<Shape, "$type"> {
  $type: "Circle";
  Radius?: number;
}
type AnyShape = Shape | Circle;

const Shape: ComplexCodec<Shape> = tagged(
  "Shape",
  complexType("urn:s", () => ({ Name: nillable(string) })),
);
const Circle: ComplexCodec<Circle> = tagged(
  "Circle",
  extension(
    () => Shape,
    "urn:c",
    () => ({ Radius: double }),
  ),
);
const AnyShape: Codec<AnyShape> = family("Shape", () => ({
  Shape: ["urn:s", Shape],
  Circle: ["urn:c", Circle],
}));
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

describe("what is read", () => {
  const cases: Record<string, [xml: string, value: AnyShape]> = {
    "the declared type where nothing says otherwise": [
      '<v xmlns="urn:s"><Name>n</Name></v>',
      { $type: "Shape", Name: "n" },
    ],
    "the declared type by name": [`<v xmlns:s="urn:s" ${xsi} i:type="s:Shape"/>`, { $type: "Shape" }],
    "a derived type by a prefixed name": [
      `<v xmlns="urn:s" xmlns:c="urn:c" ${xsi} i:type=" c:Circle "><Name>n</Name><c:Radius>1.5</c:Radius></v>`,
      { $type: "Circle", Name: "n", Radius: 1.5 },
    ],
    "a derived type in the default namespace": [
      `<v xmlns="urn:c" ${xsi} i:type="Circle"><Radius>2</Radius></v>`,
      { $type: "Circle", Radius: 2 },
    ],
  };
  for (const [name, [xml, value]] of Object.entries(cases)) {
    it(`is ${name}`, () => {
      expect(decode(AnyShape, xml)).toEqual(value);
    });
  }

  it("is refused where the type is another, of another namespace, or undeclared", () => {
    for (const type of ["s:Square", "s:Circle", "x:Circle"]) {
      expect(() => decode(AnyShape, `<v xmlns:s="urn:s" ${xsi} i:type="${type}"/>`)).toThrow(DecodeError);
    }
  });

  it("keeps members that aren't known", () => {
    const value = decode(AnyShape, `<v xmlns:c="urn:c" ${xsi} i:type="c:Circle"><c:New>1</c:New></v>`);
    expect(unknownMembersOf(value).map(({ name }) => name)).toEqual(["New"]);
  });
});

describe("what is written", () => {
  it("says its type", () => {
    expect(encode(AnyShape, { Radius: 1, Name: "n", $type: "Circle" })).toEqual([
      '<v xsi:type="n1:Circle"><n2:Name>n</n2:Name><n1:Radius>1</n1:Radius></v>',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:n1="urn:c" xmlns:n2="urn:s"',
    ]);
  });

  it("says it in arrays and beside nil, too", () => {
    const [xml] = encode(
      arrayOf("urn:s", "Shape", () => nillable(AnyShape)),
      [{ $type: "Circle" }, null],
    );
    expect(xml).toBe('<v><n0:Shape xsi:type="n2:Circle"></n0:Shape><n0:Shape xsi:nil="true"/></v>');
  });

  it("is refused where the type isn't one of the family", () => {
    expect(() => encode(AnyShape, { $type: "Square" } as unknown as AnyShape)).toThrow(EncodeError);
    expect(() => encode(AnyShape, { $type: "toString" } as unknown as AnyShape)).toThrow(EncodeError);
    expect(() => encode(AnyShape, null as unknown as AnyShape)).toThrow(EncodeError);
  });
});

it("says that an abstract type can't stand for itself", () => {
  const concrete = family<Circle>("Shape", () => ({ Circle: ["urn:c", Circle] }));
  expect(() => decode(concrete, "<v/>")).toThrow(/Shape is abstract/);
  expect(() => encode(concrete, {} as unknown as Circle)).toThrow(/Shape is abstract/);
  expect(() => encode(concrete, { $type: "Square" } as unknown as Circle)).toThrow(
    /\$type: "Square" is not Shape or a type that extends it/,
  );
});
