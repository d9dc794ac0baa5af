// What tests of simple types share: reading and writing by hand and within a document, and tables of both.
import { expect, test } from "vitest";
import {
  readElement,
  writeElement,
  type Decoder,
  type Encoder,
  type SimpleCodec,
} from "../../templates/runtime/codec.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";

type Parser<T> = Pick<SimpleCodec<T>, "name" | "parse">;
type Printer = Pick<SimpleCodec<never>, "name" | "print">;

/** Reads a document with the default options. */
export function decoderOf(xml: string): Decoder {
  return Object.assign(xmlReader(xml), { options: {} });
}

/** Writes with the default options, and no prefixes given out yet. */
export function newEncoder(): Encoder {
  return { text: "", path: [], prefixes: new Map(), options: {} };
}

/** The value of a text that stands in no document. */
export function parse<T>(codec: Parser<T>, text: string): T | undefined {
  return codec.parse(text, {});
}

/** The text of any value, also of one that the types would not let through. */
export function print(codec: Printer, value: unknown): string | undefined {
  return codec.print(value as never, newEncoder());
}

/** The value of a document whose root is of the type. */
export function readDocument<T>(codec: SimpleCodec<T>, xml: string): T {
  const decoder = decoderOf(xml);
  const root = decoder.child();
  if (!root) throw new Error("there is no element");
  const value = readElement(decoder, codec, root);
  expect(decoder.next()).toBeUndefined();
  return value;
}

/** The element `<v>` with the value. */
export function written<T>(codec: SimpleCodec<T>, value: T): string {
  const encoder = newEncoder();
  writeElement(encoder, "v", codec, value);
  return encoder.text;
}

type Table<T> = readonly (readonly [codec: SimpleCodec<T>, text: string, value: T])[];

export function testAccepted<T>(table: Table<T>): void {
  test.each(table.map(([codec, text, value]) => ({ codec, name: codec.name, text, value })))(
    "$name accepts $text",
    ({ codec, text, value }) => {
      expect(parse(codec, text)).toStrictEqual(value);
    },
  );
}

export function testRejected(
  table: readonly (readonly [codec: Parser<unknown>, ...texts: string[]])[],
): void {
  const cases = table.flatMap(([codec, ...texts]) =>
    texts.map((text) => ({ codec, name: codec.name, text })),
  );
  test.each(cases)("$name rejects $text", ({ codec, text }) => {
    expect(parse(codec, text)).toBeUndefined();
  });
}

export function testPrinted<T>(
  table: readonly (readonly [codec: SimpleCodec<T>, value: T, text: string])[],
): void {
  test.each(table.map(([codec, value, text]) => ({ codec, name: codec.name, value, text })))(
    "$name writes $value as $text",
    ({ codec, value, text }) => {
      expect(print(codec, value)).toBe(text);
    },
  );
}

/** Rows of a codec and values that are none of its type. */
export function testRefused(table: readonly (readonly [codec: Printer, ...values: unknown[]])[]): void {
  const cases = table.flatMap(([codec, ...values]) =>
    values.map((value) => ({ codec, name: codec.name, value })),
  );
  test.each(cases)("$name refuses to write $value", ({ codec, value }) => {
    expect(print(codec, value)).toBeUndefined();
  });
}

/** Texts that are their own values. */
export function testKept(codec: SimpleCodec<string>, ...texts: string[]): void {
  testAccepted<string>(texts.map((text) => [codec, text, text]));
  testPrinted<string>(texts.map((text) => [codec, text, text]));
}
