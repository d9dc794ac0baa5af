// MIME multipart/related: what servers write, in whatever style, and what no server should.
import { describe, expect, it } from "vitest";
import { parameterOf, readMultipart } from "../../templates/runtime/multipart.js";

const type = 'multipart/related; type="application/xop+xml"; start="<root@x>"; boundary="=_b 1"';

/** Lines end as `end` says; "\n" within a line stays. */
const bytesOf = (lines: readonly string[], end = "\r\n"): Uint8Array =>
  Buffer.from(lines.join(end), "latin1");

const plain = [
  "This is a message in MIME format.",
  "--=_b 1",
  "Content-Type: image/png",
  "Content-ID: <1@x>",
  "Content-Transfer-Encoding: binary",
  "",
  "\x89PNG\n\x00--=_b 2",
  "--=_b 1",
  "content-id:root@x",
  'CONTENT-TYPE: application/xop+xml;\r\n\tcharset=utf-8; type="text/xml"',
  "",
  "<root/>",
  "--=_b 1--",
  "--=_b 1",
  "epilogue",
];

const read = (bytes: Uint8Array, contentType = type): unknown =>
  readMultipart(bytes, contentType).map(({ id, contentType: ofPart, data }) => [
    id,
    ofPart,
    Buffer.from(data).toString("latin1"),
  ]);

const expected = [
  ["root@x", 'application/xop+xml;\tcharset=utf-8; type="text/xml"', "<root/>"],
  ["1@x", "image/png", "\x89PNG\n\x00--=_b 2"],
];

describe("a multipart message", () => {
  it("is read with its root first, preamble and epilogue aside, whatever the style of its header fields", () => {
    expect(read(bytesOf(plain))).toEqual(expected);
  });

  it("is read with line feeds alone", () => {
    expect(read(bytesOf(plain, "\n"))).toEqual(expected);
  });

  it("is read where it begins with its boundary, and white space follows that", () => {
    const [, , ...rest] = plain;
    expect(read(bytesOf(["--=_b 1 \t", ...rest]))).toEqual(expected);
  });

  it("has its first part as root where no other is named", () => {
    expect(read(bytesOf(plain), 'multipart/related;boundary="=_b 1"')).toEqual([...expected].reverse());
  });

  it("may have parts without header fields or content", () => {
    expect(
      read(bytesOf(["--b", "", "<a/>", "--b", "", "", "--b--"]), "multipart/related; boundary=b"),
    ).toEqual([
      ["", "", "<a/>"],
      ["", "", ""],
    ]);
  });

  it.each([
    ["7bit", "a=3Db", "a=3Db"],
    ["8BIT", "å", "å"],
    ["base64", "iVBO\r\nRw==\r\n", "\x89PNG"],
    ["Quoted-Printable", "\x89=50=4e=\r\nG=3d=0D=0A", "\x89PNG=\r\n"],
  ])("may have parts in %s", (encoding, content, value) => {
    const lines = ["--b", `Content-Transfer-Encoding: ${encoding}`, "", content, "--b--"];
    expect(read(bytesOf(lines), "multipart/related; boundary=b")).toEqual([["", "", value]]);
  });
});

describe("what is refused", () => {
  const b = "multipart/related; boundary=b";
  it.each([
    ["it has no boundary", [""], "multipart/related"],
    ["it has no boundary", [""], 'multipart/related; boundary=""'],
    ["it ends before its last boundary", ["<a/>"], b],
    ["it ends before its last boundary", ["--b", "", "<a/>"], b],
    ["it ends before its last boundary", ["--b", "", "<a/>", "--b"], b],
    ["it ends before its last boundary", ["--b", "", "<a/> --b--"], b],
    ["it ends before its last boundary", ["--b", "", "<a/>", "--bc--"], b],
    ["a part has no content", ["--b", "Content-ID: <x>", "--b--"], b],
    ["a part has no content", ["--b", "--b--"], b],
    ["a part has too long a header", ["--b", ...Array<string>(7000).fill("Name: value"), "", "", "--b--"], b],
    ["it has too many parts", [...Array<string>(10_001).fill("--b\n\n"), "--b--"], b],
    ["it has no root part", ["--b--"], b],
    ["it has no root part", ["--b", "Content-ID: <x>", "", "", "--b--"], `${b}; start=y`],
    [
      "two parts have the same Content-ID",
      ["--b", "Content-ID: <x>", "", "", "--b", "Content-ID: x", "", "", "--b--"],
      b,
    ],
    [
      "a part isn't in its Content-Transfer-Encoding, or that is an unknown one",
      ["--b", "Content-Transfer-Encoding: base64", "", "a", "--b--"],
      b,
    ],
    [
      "a part isn't in its Content-Transfer-Encoding, or that is an unknown one",
      ["--b", "Content-Transfer-Encoding: quoted-printable", "", "=4", "--b--"],
      b,
    ],
    [
      "a part isn't in its Content-Transfer-Encoding, or that is an unknown one",
      ["--b", "Content-Transfer-Encoding: x-uuencode", "", "a", "--b--"],
      b,
    ],
  ])("%s (%#)", (reason, lines, contentType) => {
    expect(() => readMultipart(bytesOf(lines), contentType)).toThrow(
      expect.objectContaining({
        code: "HttpError",
        message: `the answer is not a multipart message: ${reason}`,
      }) as Error,
    );
  });
});

describe("a parameter", () => {
  it.each([
    ['multipart/related; a="x; boundary=no"; Boundary=yes', "boundary", "yes"],
    ['multipart/related;boundary="a\\"b\\\\"', "boundary", 'a"b\\'],
    ["multipart/related; boundary = b ; start=<x>", "start", "<x>"],
    ["multipart/related; xboundary=b", "boundary", undefined],
  ])("of %s", (value, name, expected) => {
    expect(parameterOf(value, name)).toBe(expected);
  });
});
