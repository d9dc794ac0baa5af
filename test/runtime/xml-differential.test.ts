// Holds the XML reader against saxes, a second opinion, over thousands of damaged documents.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.js";
import { parseXml } from "../../generator/read/xml.js";
import { XmlError } from "../../templates/runtime/errors.js";
import { xmlReader } from "../../templates/runtime/xml-reader.js";
import { inBothForms } from "./xml-documents.js";

/** What a parser makes of a document: an event a line, or the reason why it refuses it. */
type Outcome = { readonly events: readonly string[] } | { readonly reason: string };

function startEvent(namespace: string, local: string, attributes: string[]): string {
  return `<{${namespace}}${local} ${attributes.sort().join(" ")}`;
}

/** The same of a text and of its bytes. */
function byReader(text: string): Outcome {
  try {
    return { events: inBothForms(text, eventsOf) };
  } catch (error) {
    if (error instanceof XmlError) return { reason: explain(text) };
    throw error;
  }
}

function eventsOf(document: string | Uint8Array): readonly string[] {
  const events: string[] = [];
  const reader = xmlReader(document);
  let data = "";
  for (let more = true; more;) {
    const token = reader.next();
    if (typeof token === "string") {
      data += token;
      continue;
    }
    if (data !== "") events.push(JSON.stringify(data));
    data = "";
    more = token !== undefined;
    if (token === false) events.push(">");
    if (token !== true) continue;
    const attributes = Array.from(reader.attributes, ([key, value]) => {
      const [local = "", namespace = ""] = key.split(/ (.*)/s);
      return `{${namespace}}${local}=${JSON.stringify(value)}`;
    });
    events.push(startEvent(reader.namespace, reader.local, attributes));
  }
  return events;
}

/** What the generator says about such a document: the reader itself says no more than that it is no XML. The generator takes a DTD. */
function explain(text: string): string {
  const diagnostics = new Diagnostics();
  parseXml(text, "a.xml", diagnostics);
  return diagnostics.sorted()[0]?.sentence ?? (text.includes("<!DOCTYPE") ? "The DTD" : "");
}

function bySaxes(document: string): Outcome {
  const events: string[] = [];
  let text = "";
  const endText = (): void => {
    if (text !== "") events.push(JSON.stringify(text));
    text = "";
  };
  let depth = 0;
  const addText = (more: string): void => {
    if (depth > 0) text += more;
  };
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: "1.0" });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ uri, local, attributes }) => {
    endText();
    depth++;
    const others = Object.values(attributes).filter(
      ({ name, prefix }) => name !== "xmlns" && prefix !== "xmlns",
    );
    const written = others.map((one) => `{${one.uri}}${one.local}=${JSON.stringify(one.value)}`);
    events.push(startEvent(uri, local, written));
  });
  parser.on("closetag", () => {
    endText();
    depth--;
    events.push(">");
  });
  try {
    parser.write(document).close();
    return { events };
  } catch (error) {
    return { reason: String(error) };
  }
}

/** Mulberry32: numbers in [0, 1) that are the same in every run. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FRAGMENTS = [
  ...["<", ">", "&", "'", '"', "/", "=", ":", ";", "!", "[", "]", "-", "?", " ", "\t", "\r", "\n", "x", "é"],
  ...["\0", "\x0b", "\ufffe", "\ud83d", "\ude00"],
  ...[
    "]]>",
    "<![CDATA[",
    "<![CDATA[]]>",
    "<!--",
    "-->",
    "--",
    "<!-- -->",
    "<?p ?>",
    "<?xml ?>",
    "?>",
    "/>",
    "</",
    "\r\n",
  ],
  ...[
    "&amp;",
    "&lt",
    "&#65;",
    "&#x0;",
    "&#xD800;",
    "&#x1F600;",
    "&#13;",
    "&nbsp;",
    "<a/>",
    "<a>",
    "</a>",
    "<b:c/>",
    "😀",
  ],
  ...[
    ' a="1"',
    " a='1'",
    " xmlns='u'",
    ' xmlns=""',
    " xmlns:b='u'",
    " xmlns:b=''",
    " b:c='2'",
    " xml:lang='en'",
  ],
  ...[
    " xmlns:xml='u'",
    " xmlns:xmlns='u'",
    "<!DOCTYPE a>",
    "<?xml version='1.0'?>",
    "\ufeff",
    "xmlns:",
    "xml:",
  ],
];

function mutate(document: string, random: () => number): string {
  let text = document;
  const index = (end: number): number => Math.floor(random() * end);
  for (let left = 1 + index(3); left > 0; left--) {
    const at = index(text.length + 1);
    const length = random() < 0.7 ? index(4) : index(80);
    const fragment = FRAGMENTS[index(FRAGMENTS.length)] ?? "";
    const from = index(text.length);
    const piece = text.slice(from, from + length);
    const kind = index(5);
    // Insert, replace, delete, copy something from elsewhere, rename everywhere.
    if (kind === 0) text = text.slice(0, at) + fragment + text.slice(at);
    else if (kind === 1) text = text.slice(0, at) + fragment + text.slice(at + fragment.length);
    else if (kind === 2) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 3) text = text.slice(0, at) + piece + text.slice(at);
    else text = piece === "" ? text : text.replaceAll(piece, fragment);
  }
  return text;
}

/** Where the two differ by design, or where saxes is wrong. */
const EXCEPTIONS: Record<string, (text: string, reason: string) => boolean> = {
  "a DTD is never allowed": (_, reason) => reason.startsWith("The DTD"),
  "saxes takes a high surrogate and whatever follows for one character": (_, reason) =>
    / the character U\+D[89AB].. isn't allowed/.test(reason),
  "saxes does not look how a local name starts": (_, reason) =>
    / "[^:"]+:[\u0300-\u036f\u203f-\u2040\xb7\d.-][^:"]*" isn't a name/.test(reason),
  "saxes takes a question mark into the target of a processing instruction": (_, reason) =>
    reason.includes("of a processing instruction, a space is missing"),
  "saxes trims namespaces": (text) =>
    /xmlns(?::[^\s=<>]*)?\s*=\s*(?:"(?:[\s&]|[^"<]*[\s;]")|'(?:[\s&]|[^'<]*[\s;]'))/.test(text),
};

/** Whatever is refused is explained. */
const EXPLANATION = /^The XML is wrong: (?!not well-formed)|^The DTD|^This isn't XML/;

const HAND_WRITTEN = [
  `<a/>`,
  `<?xml version="1.0" encoding='UTF-8' standalone="yes" ?><!--c--><?p q?>\r\n<a b="1" c='2'>t</a> <!--d--><?e?>`,
  `<a xmlns="u" xmlns:p='v'><p:b p:c="x" c="y"/><b xmlns=""><p:c xmlns:p="w"/></b>&lt;&#65;&#x42;</a>`,
  `<a b="1&#10;2\r\n3\t4&amp;&quot;'" c='"'>1\r\n2\r3<![CDATA[<&]]]]><![CDATA[>\r\n]]>4<!-- - -->5<?p x="?" ?></a>`,
  `<é:a xmlns:é="ü" é:b·="😀">\u{10000}<x:y xmlns:x="é" xml:lang="en" x:xml="1"/></é:a>`,
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:Succeeded xmlns:h="u">true</h:Succeeded></s:Header>` +
    `<s:Body><r xmlns="u" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><a i:nil="true"/><b i:type="x:T" xmlns:x="w">1</b></r></s:Body></s:Envelope>`,
];

/** Real envelopes, where the shared material lies beside the project or where SO_CODEGEN_SHARED says. */
function documentedEnvelopes(count: number): string[] {
  const folder = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86/envelopes");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".xml"),
  );
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .sort()
    .filter((_, i) => i % step === 0)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .filter((text) => text.length < 8000);
}

interface Comparison {
  accepted: number;
  refused: number;
  excepted: Record<string, number>;
  differences: { text: string; reader: Outcome; saxes: Outcome }[];
}

function compare(documents: readonly string[], mutants: number, seed: number): Comparison {
  const random = randomness(seed);
  const result: Comparison = { accepted: 0, refused: 0, excepted: {}, differences: [] };
  for (let i = -documents.length; i < mutants; i++) {
    const document = documents[Math.abs(i) % documents.length] ?? "";
    const text = i < 0 ? document : mutate(document, random);
    const reader = byReader(text);
    const saxes = bySaxes(text);
    const agree = "reason" in reader ? "reason" in saxes : JSON.stringify(reader) === JSON.stringify(saxes);
    const exception = Object.entries(EXCEPTIONS).find(
      ([, applies]) => !agree && applies(text, "reason" in reader ? reader.reason : ""),
    );
    if (exception) result.excepted[exception[0]] = (result.excepted[exception[0]] ?? 0) + 1;
    else if (!agree || ("reason" in reader && !EXPLANATION.test(reader.reason)))
      result.differences.push({ text, reader, saxes });
    else if ("reason" in reader) result.refused++;
    else result.accepted++;
  }
  return result;
}

function report(what: string, { accepted, refused, excepted }: Comparison): void {
  console.log(
    `saxes and the reader, ${what}: both accept ${accepted}, both refuse ${refused}, excepted`,
    excepted,
  );
}

describe("saxes and the reader agree", () => {
  it("on hand-written documents, whole and damaged", () => {
    const result = compare(HAND_WRITTEN, 30_000, 1);
    report("hand-written", result);
    expect(result.differences.slice(0, 5)).toEqual([]);
    expect(result.accepted).toBeGreaterThan(3000);
    expect(result.refused).toBeGreaterThan(3000);
  });

  const envelopes = documentedEnvelopes(400);
  if (envelopes.length === 0)
    console.log("The documented envelopes are not there: compared hand-written ones only.");
  it.skipIf(envelopes.length === 0)("on documented envelopes, whole and damaged", () => {
    const result = compare(envelopes, 4_000, 2);
    report(`${envelopes.length} documented envelopes`, result);
    expect(result.differences.slice(0, 5)).toEqual([]);
    expect(result.accepted).toBeGreaterThan(500);
    expect(result.refused).toBeGreaterThan(500);
  });
});
