// What the compiler proves of codecs of complex types, in place and in each other; it is not run.
import { attributed, requiredAttribute } from "../../templates/runtime/attributes.js";
import { date, int, language, string } from "../../templates/runtime/builtins.js";
import { named } from "../../templates/runtime/children.js";
import { allOf, oneOf, optional, ruled, type Choice } from "../../templates/runtime/choice.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { contents, contentsExtension, group } from "../../templates/runtime/contents.js";
import { tagged } from "../../templates/runtime/family.js";
import { mixed } from "../../templates/runtime/mixed.js";
import { nillableWithAttributes, type Nil } from "../../templates/runtime/nil.js";
import type { RawXml } from "../../templates/runtime/raw-xml.js";
import { simpleContent } from "../../templates/runtime/simple-content.js";
import {
  complexType,
  extension,
  repeated,
  required,
  type ComplexCodec,
} from "../../templates/runtime/structures.js";
import { substitutionGroup } from "../../templates/runtime/substitution.js";
import { wildcard } from "../../templates/runtime/wildcard.js";

interface Street {
  street: string;
  id?: string;
}
const street: () => { street: ReturnType<typeof required<string>> } = () => ({ street: required(string) });

// Types in place, whatever is around them.
interface Outer {
  one: Street;
  several?: Street[];
  none?: Street | null;
  nil?: Street | null | Nil<{ id?: string }>;
  choice?: { a: number } & Choice<[{ b: string }, { c: string }]>;
  price?: { $value: string; unit: string };
  text?: { $content: (string | { b: string } | RawXml)[]; lang?: string };
}
export const Outer: ComplexCodec<Outer> = complexType("", () => ({
  one: required(attributed(() => ({ id: string }), complexType("", street))),
  several: repeated(
    attributed(() => ({ id: string }), complexType("", street)),
    0,
  ),
  none: nillable(attributed(() => ({ id: string }), complexType("", street))),
  nil: nillableWithAttributes(attributed(() => ({ id: string }), complexType("", street))),
  choice: ruled(
    complexType("", () => ({ a: required(int), b: string, c: string })),
    oneOf("b", "c"),
  ),
  price: attributed(() => ({ unit: requiredAttribute(string) }), simpleContent(string)),
  text: attributed(
    () => ({ lang: language }),
    mixed("", () => ({ b: string })),
  ),
}));

// Extensions and families.
type Payment = { id: string } & Choice<[{ card: string }, { transfer: number; date?: string }]>;
export const Payment: ComplexCodec<Payment> = ruled(
  complexType("", () => ({ id: required(string), card: string, transfer: int, date })),
  oneOf("card", allOf("transfer", optional("date"))),
);
type Dated = Payment & { lang?: string } & Choice<[{ x: string }, { y: string }]>;
export const Dated: ComplexCodec<{ $type: "Dated" } & Dated> = tagged(
  "Dated",
  attributed(
    () => ({ lang: language }),
    ruled(
      extension(
        () => Payment,
        "",
        () => ({ x: string, y: string }),
      ),
      oneOf("x", "y"),
      () => Payment,
    ),
  ),
);

// All that contents can have, and recursion.
type ShapeElement = Choice<[{ circle: Street }, { square: string | null }]>;
export const ShapeElement: Codec<ShapeElement> = substitutionGroup("", () => ({
  circle: attributed(() => ({ id: string }), complexType("", street)),
  square: nillable(string),
}));
interface Log {
  $choice?: Choice<[{ a: string }, { log: Log; $sequence?: { d: string }[] }]>[];
  last: string;
  $any?: RawXml[];
  last$2?: string;
  shapes?: ShapeElement[];
}
export const Log: ComplexCodec<Log> = contents("", () => ({
  $choice: repeated(
    group(
      "",
      () => ({
        a: string,
        log: Log,
        $sequence: repeated(
          group("", () => ({ d: required(string) })),
          0,
        ),
      }),
      oneOf("a", allOf("log", optional("$sequence"))),
    ),
    0,
  ),
  last: required(string),
  $any: repeated(wildcard(), 0),
  last$2: named("", "last", string),
  shapes: repeated(ShapeElement, 0),
}));
export const More: ComplexCodec<Log & Street> = attributed(
  () => ({ id: string }),
  contentsExtension(() => Log, "", street),
);

// What it refuses.
export const refused: readonly ComplexCodec<Street>[] = [
  // @ts-expect-error An attribute is missing.
  attributed(() => ({}), complexType("", street)),
  // @ts-expect-error It is optional.
  attributed(() => ({ id: requiredAttribute(string) }), complexType("", street)),
  // @ts-expect-error It is of another type.
  attributed(() => ({ id: int }), complexType("", street)),
  attributed(
    () => ({ id: string }),
    // @ts-expect-error The element is of another type.
    complexType("", () => ({ street: required(int) })),
  ),
  attributed(
    () => ({ id: string }),
    // @ts-expect-error It isn't optional.
    complexType("", () => ({ street: string })),
  ),
];
export const refusedChoices: readonly ComplexCodec<Payment>[] = [
  ruled(
    complexType("", () => ({ id: required(string), card: string, transfer: int, date })),
    // @ts-expect-error There is no such member.
    oneOf("card", "transfers"),
  ),
  ruled(
    // @ts-expect-error A member is missing.
    complexType("", () => ({ id: required(string), card: string, date })),
    oneOf("card"),
  ),
  ruled(
    // @ts-expect-error It is of another type.
    complexType("", () => ({ id: required(string), card: int, transfer: int, date })),
    oneOf("card"),
  ),
];
// @ts-expect-error An element of mixed content is missing.
export const refusedText: ComplexCodec<{ $content: (string | { b: string })[] }> = mixed("", () => ({}));
// @ts-expect-error The value is of another type.
export const refusedPrice: ComplexCodec<{ $value: string }> = simpleContent(int);
// @ts-expect-error An element of the group is missing.
export const refusedShape: Codec<ShapeElement> = substitutionGroup("", () => ({ square: nillable(string) }));
// @ts-expect-error Two alternatives exclude each other.
export const both: Payment = { id: "", card: "", transfer: 1 };
// @ts-expect-error There is no alternative.
export const none: Payment = { id: "" };
