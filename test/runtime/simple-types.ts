// What tests of simple types share: reading and writing by hand and within a document, and tables of both.
import { expect, test } from "vitest";
import { Decoder, Encoder, type SimpleCodec } from "../../templates/runtime/codec.js";

type Parser<T> = Pick<SimpleCodec<T>, "name" | "parse">;
type Printer = Pick<SimpleCodec<never>, "name" | "print">;

/** The value of a text that stands in no document. */
export function parse<T>(codec: Parser<T>, text: string): T | undefined {
  return codec.parse(text, { options: {} });
}

/** The text of any value, also of one that the types would not let through. */
export function print(codec: Printer, value: unknown): string | undefined {
  return codec.print(value as never, new Encoder());
}

/** The value of a document whose root is of the type. */
export function readDocument<T>(codec: SimpleCodec<T>, xml: string): T {
  const decoder = new Decoder(xml);
  decoder.root();
  const value = codec.read(decoder);
  decoder.end();
  return value;
}

/** The element `<v>` with the value. */
export function written<T>(codec: SimpleCodec<T>, value: T): string {
  const encoder = new Encoder();
  codec.write(encoder, "v", value);
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
