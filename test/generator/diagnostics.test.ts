// The collector and its text: order, places, and nothing that a terminal would act on.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cut, Diagnostics, format, printable, type Diagnostic } from "../../generator/diagnostics.js";
import { reading } from "../../generator/problems/reading.js";
import { schema } from "../../generator/problems/schema.js";
import { wsdl } from "../../generator/problems/wsdl.js";

const problem: Omit<Diagnostic, "place"> = {
  code: "SO999",
  severity: "error",
  sentence: "It is wrong.",
  hint: "Mend it.",
};

describe("Diagnostics", () => {
  it("sorts by file, line, column and code", () => {
    const diagnostics = new Diagnostics();
    diagnostics.report(problem, { file: "b.wsdl", line: 1, column: 1 });
    diagnostics.report(problem, { file: "a.wsdl", line: 10, column: 1 });
    diagnostics.report(problem, { file: "a.wsdl", line: 9, column: 2 });
    diagnostics.report({ ...problem, code: "SO998" }, { file: "a.wsdl", line: 9, column: 2 });
    diagnostics.report(problem, { file: "a.wsdl", line: 9, column: 1 });
    diagnostics.report(problem, { file: "a.wsdl" });

    const order = diagnostics.sorted().map(({ code, place }) => [place.file, place.line, place.column, code]);

    expect(order).toEqual([
      ["a.wsdl", undefined, undefined, "SO999"],
      ["a.wsdl", 9, 1, "SO999"],
      ["a.wsdl", 9, 2, "SO998"],
      ["a.wsdl", 9, 2, "SO999"],
      ["a.wsdl", 10, 1, "SO999"],
      ["b.wsdl", 1, 1, "SO999"],
    ]);
  });

  it("knows errors from warnings", () => {
    const diagnostics = new Diagnostics();
    diagnostics.report({ ...problem, severity: "warning" }, { file: "a.wsdl" });
    expect(diagnostics.hasErrors).toBe(false);
    diagnostics.report(problem, { file: "a.wsdl" });
    expect(diagnostics.hasErrors).toBe(true);
  });

  it.each([
    [false, "warning"],
    [true, "error"],
  ])("takes a violation, where strict is %s, for a(n) %s", (strict, severity) => {
    const diagnostics = new Diagnostics();
    diagnostics.strict = strict;
    diagnostics.report({ ...problem, severity: "violation" }, { file: "a.wsdl" });
    expect(diagnostics.sorted().map((diagnostic) => diagnostic.severity)).toEqual([severity]);
    expect(diagnostics.hasErrors).toBe(strict);
  });
});

describe("format", () => {
  it("prints place, sentence, path and hint", () => {
    const place = { file: "wsdl/a.wsdl", line: 12, column: 5, path: "definitions/types" };
    expect(format({ ...problem, place })).toBe(
      "error SO999 wsdl/a.wsdl:12:5\n  It is wrong.\n  at definitions/types\n  hint: Mend it.",
    );
  });

  it("leaves out what isn't known of the place", () => {
    expect(format({ ...problem, place: { file: "a.wsdl" } })).toBe(
      "error SO999 a.wsdl\n  It is wrong.\n  hint: Mend it.",
    );
  });

  it("escapes control characters wherever they stand", () => {
    const place = { file: "a\u001b[2J.wsdl", line: 1, column: 1, path: "x\ny" };
    const text = format({ ...problem, sentence: "\u0007", hint: "\u202e", place });
    expect(text).toBe("error SO999 a\\u{1b}[2J.wsdl:1:1\n  \\u{7}\n  at x\\u{a}y\n  hint: \\u{202e}");
  });

  it("cuts a path that is too long to read", () => {
    const text = format({ ...problem, place: { file: "a.wsdl", path: "x".repeat(10_000) } });
    expect(text.length).toBeLessThan(700);
    expect(text).toContain("xx…\n");
  });
});

describe("printable", () => {
  it.each([
    ["plain, ÆØÅ, 日本, 😀", "plain, ÆØÅ, 日本, 😀"],
    ["\u0000\u001f\u007f\u0085\u009b", "\\u{0}\\u{1f}\\u{7f}\\u{85}\\u{9b}"],
    ["\u2028\u2029", "\\u{2028}\\u{2029}"],
    ["\u200e\u2066\u2069\ufeff\u00ad", "\\u{200e}\\u{2066}\\u{2069}\\u{feff}\\u{ad}"],
    ["\ud83d", "\\u{d83d}"],
    ["\u{e0041}", "\\u{e0041}"],
  ])("%j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

it("cut keeps what fits", () => {
  expect(cut("abc", 3)).toBe("abc");
  expect(cut("abcd", 3)).toBe("abc…");
});

it("every code of the catalogue is that of one kind of problem, in one file", () => {
  const files = readdirSync("generator/problems");
  const codes = files.flatMap((file) => {
    const source = readFileSync(`generator/problems/${file}`, "utf8");
    return [...new Set(source.match(/"SO\d+"/g) ?? [])];
  });
  expect(codes.length).toBeGreaterThan([reading, wsdl, schema].flatMap((each) => Object.keys(each)).length);
  expect(new Set(codes).size).toBe(codes.length);
});
