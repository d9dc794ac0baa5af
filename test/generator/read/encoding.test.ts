// Bytes to text, by mark, by declaration and by default.
import { describe, expect, it } from "vitest";
import { decode } from "../../../generator/read/encoding.js";

function declared(encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?><a>`;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
}

function code(bytes: Uint8Array): string | undefined {
  const result = decode(bytes);
  return "problem" in result ? result.problem.code : undefined;
}

describe("decode", () => {
  it.each([
    ["UTF-8 without a declaration", Buffer.from("<a>é€😀"), "<a>é€😀"],
    ["UTF-8 with a mark, which is left out", Buffer.from("\ufeff<a>é"), "<a>é"],
    [
      "UTF-8 with a mark against the declaration",
      Buffer.from(`\ufeff${declared("iso-8859-1")}é`),
      `${declared("iso-8859-1")}é`,
    ],
    ["ISO 8859-1", Buffer.from(`${declared("ISO-8859-1")}é`, "latin1"), `${declared("ISO-8859-1")}é`],
    [
      "windows-1252",
      Buffer.from(`${declared("windows-1252")}\x80`, "latin1"),
      `${declared("windows-1252")}€`,
    ],
    ["UTF-16 LE with a mark", utf16(`\ufeff${declared("utf-16")}é`, true), `${declared("utf-16")}é`],
    ["UTF-16 BE with a mark", utf16(`\ufeff${declared("utf-16")}é`, false), `${declared("utf-16")}é`],
    ["UTF-16 LE without a mark", utf16("<a>é", true), "<a>é"],
    ["UTF-16 BE without a mark", utf16("<a>é", false), "<a>é"],
  ])("%s", (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  it.each([
    ["bytes that aren't UTF-8", Buffer.from("<a>é", "latin1"), "SO106"],
    [
      "an odd number of bytes as UTF-16",
      Buffer.concat([utf16("\ufeff<a>", true), Buffer.from("x")]),
      "SO106",
    ],
    ["ASCII that says it is UTF-16", Buffer.from(declared("UTF-16")), "SO106"],
    ["an unknown encoding", Buffer.from(declared("klingon")), "SO105"],
  ])("refuses %s", (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});
