// What the reader reads is the same where there is no `Buffer`, as in a browser, and where bytes are another class or part of others.
import { afterEach, describe, expect, it, vi } from "vitest";
import { sourceOf } from "../../templates/runtime/xml-source.js";

const TEXTS = [
  "",
  "<a>7</a>",
  `<a>${"plain text of more than a few letters, ".repeat(3)}</a>`,
  "<a>blåbær</a>",
  `<a>${"rødgrød med fløde ".repeat(6)}</a>`,
  "<a>€ 5, 日本語, \u{1f600}</a>",
  "<a>\x7f\x80\u07ff\u0800\uffff\ufffd</a>",
];

afterEach(() => {
  vi.unstubAllGlobals();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each([true, false])("with Buffer: %s", (hasBuffer) => {
  it.each(TEXTS)("every part of %j", (text) => {
    if (!hasBuffer) vi.stubGlobal("Buffer", undefined);
    const ofText = sourceOf(text);
    expect(ofText.part(0, ofText.units.length)).toBe(text);
    expect(Array.from(ofText.units)).toEqual(
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    );
    const bytes = bytesOf(text);
    const ofBytes = sourceOf(bytes);
    expect(Array.from(ofBytes.units)).toEqual(Array.from(bytes));
    expect(ofBytes.text).toHaveLength(bytes.length);
    expect(ofBytes.part(0, bytes.length)).toBe(text);
    expect(ofBytes.isUtf8(0, bytes.length)).toBe(true);
    for (let from = 0; from < text.length; from++) {
      const to = Math.min(text.length, from + 20);
      const [start, end] = [from, to].map((at) => bytesOf(text.slice(0, at)).length);
      const piece = text.slice(from, to);
      if (/\p{Surrogate}/u.test(piece + " " + text.slice(0, from))) continue;
      expect(ofBytes.part(start ?? 0, end ?? 0)).toBe(piece);
      expect([undefined, piece]).toContain(ofBytes.wide(start ?? 0, end ?? 0));
      if (/^[ -~]*$/.test(piece)) expect(ofBytes.plain(start ?? 0, end ?? 0)).toBe(piece);
    }
  });
});

it.each([
  ["half of a character", [0xc3]],
  ["a character's second half", [0xa5]],
  ["one that is longer than it need be", [0xc0, 0xbc]],
  ["one of three bytes that is longer than it need be", [0xe0, 0x80, 0xbc]],
  ["half of a pair of surrogates", [0xed, 0xa0, 0x80]],
  ["one beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ["Latin-1", [0x62, 0xe5, 0x72]],
])("%s is not UTF-8", (_, wrong) => {
  const source = sourceOf(Uint8Array.from([0x61, ...wrong, 0x3c]));
  const end = 1 + wrong.length;
  expect(source.isUtf8(0, end)).toBe(false);
  expect(source.wide(0, end)).toBeUndefined();
});

it("bytes within others, and those of a Buffer, are read alike", () => {
  const whole = Buffer.from("<x>blåbær</x>");
  const part = sourceOf(whole.subarray(3, 11));
  expect(part.part(0, 8)).toBe("blåbær");
  expect(Array.from(part.units.slice(0, 2))).toEqual([0x62, 0x6c]);
  expect(part.view.getUint8(0)).toBe(0x62);
});
