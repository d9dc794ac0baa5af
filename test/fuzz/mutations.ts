// What becomes of an envelope on its way from a sloppy or hostile server.
import fc, { type Arbitrary } from "fast-check";

/** Where and with what: `at` and `to` are taken modulo what there is. */
interface Dice {
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

type Mutation = (tokens: readonly string[], dice: Dice, other: readonly string[]) => readonly string[];

/** Tags and texts. */
export const tokensOf = (xml: string): readonly string[] => xml.match(/<[^>]*>?|[^<]+/g) ?? [];

const hostileNames = [
  "__proto__",
  "constructor",
  "toString",
  "then",
  "prototype",
  "s:Fault",
  "s:Body",
  "Key",
  "x",
];
const hostileTexts = [
  "",
  " ",
  "true",
  "1",
  "-0",
  "007",
  "1e3",
  "1e400",
  "NaN",
  "INF",
  "-INF",
  "Infinity",
  "null",
  "undefined",
  "2147483648",
  "9007199254740993",
  "9223372036854775808",
  "9".repeat(2000),
  "0.1",
  "2023-02-29T00:00:00",
  "0001-01-01T00:00:00",
  "PT",
  "P1D",
  "AQ==",
  "AR==",
  "Unknown",
  "__proto__",
  "constructor",
  "a:b",
  "s:Client",
  "&amp;",
  "&lt;a/>",
  "&#0;",
  "&#xD800;",
  "&#x1F600;",
  "&nbsp;",
  "&e;",
  "&",
  "&#",
  "]]>",
  "\0",
  "\ufffe",
  "\ud800",
  "<![CDATA[",
  "<![CDATA[1]]>",
  "<!--",
  "<!-- -- -->",
  "<!---->",
  "<?xml version='1.0'?>",
  "<?p?>",
  "<a>",
  "</a>",
  "<!DOCTYPE a [<!ENTITY e 'x'>]>",
  "<a/>",
  "<__proto__><admin>1</admin></__proto__>",
  "\ufeff",
  "\u2028",
  "\r",
];
const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const hostileAttributes = [
  ...["true", "1", "false", "0", "maybe", ""].map((value) => `xmlns:i="${xsi}" i:nil="${value}"`),
  ...["x:int", "x:long", "x:string", "Circle", "n1:Thing", "constructor", "__proto__", ":", "a:b:c"].map(
    (value) => `xmlns:i="${xsi}" xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="${value}"`,
  ),
  'xmlns=""',
  'xmlns="urn:x"',
  'xmlns:n1="urn:x"',
  'xmlns:s="urn:x"',
  'xmlns:xml="urn:x"',
  'a="1" a="2"',
  "a",
  'a="<"',
  's:mustUnderstand="1"',
  'q:a=""',
  '__proto__="x"',
  'xml:space="preserve"',
  'href="#1"',
  'a="&e;"',
  "a='&#10;'",
];

const spliced = (
  tokens: readonly string[],
  at: number,
  count: number,
  ...more: string[]
): readonly string[] => tokens.toSpliced(at, count, ...more);

const index = ({ length }: readonly unknown[], dice: number): number => (length === 0 ? 0 : dice % length);

const pick = (texts: readonly string[], dice: number): string => texts[dice % texts.length] ?? "";

/** The token and, of a start tag, all up to its end tag. */
function elementAt(tokens: readonly string[], at: number): readonly [from: number, count: number] {
  let depth = 0;
  for (let end = at; end < tokens.length; end++) {
    const token = tokens[end] ?? "";
    if (token.startsWith("</")) depth--;
    else if (token.startsWith("<") && !token.endsWith("/>")) depth++;
    if (depth <= 0) return [at, end - at + 1];
  }
  return [at, 1];
}

/** The next start tag from a place on, with something done to it. */
function atTag(tokens: readonly string[], at: number, change: (tag: string) => string): readonly string[] {
  const found = tokens.findIndex((token, i) => i >= at && /^<[^/?!]/.test(token));
  return found < 0 ? tokens : spliced(tokens, found, 1, change(tokens[found] ?? ""));
}

const mutations: Readonly<Record<string, Mutation>> = {
  deleteToken: (tokens, { at }) => spliced(tokens, index(tokens, at), 1),
  duplicateToken: (tokens, { at }) => spliced(tokens, index(tokens, at), 0, tokens[index(tokens, at)] ?? ""),
  deleteElement: (tokens, { at }) => spliced(tokens, ...elementAt(tokens, index(tokens, at))),
  duplicateElement: (tokens, { at }) => {
    const [from, count] = elementAt(tokens, index(tokens, at));
    return spliced(tokens, from, 0, ...tokens.slice(from, from + count));
  },
  moveElement: (tokens, { at, to }) => {
    const [from, count] = elementAt(tokens, index(tokens, at));
    const rest = spliced(tokens, from, count);
    return spliced(rest, index(rest, to), 0, ...tokens.slice(from, from + count));
  },
  swapElements: (tokens, { at }) => {
    const [first, length] = elementAt(tokens, index(tokens, at));
    const [second, more] = elementAt(tokens, index(tokens, first + length));
    if (second < first) return tokens;
    const parts = [...tokens.slice(second, second + more), ...tokens.slice(first, first + length)];
    return spliced(tokens, first, length + more, ...parts);
  },
  borrowElement: (tokens, { at, to }, other) => {
    const [from, count] = elementAt(other, index(other, at));
    return spliced(tokens, index(tokens, to), 0, ...other.slice(from, from + count));
  },
  splice: (tokens, { at, to }, other) => [
    ...tokens.slice(0, index(tokens, at)),
    ...other.slice(index(other, to)),
  ],
  truncate: (tokens, { at }) => tokens.slice(0, index(tokens, at)),
  rename: (tokens, { at, to }) => {
    const [from, count] = elementAt(tokens, index(tokens, at));
    const name = pick(hostileNames, to);
    const renamed = (token: string): string =>
      token.replace(/^<(\/?)([\w.-]+:)?[\w.-]+/, (_, slash: string, prefix = "") =>
        name.includes(":") ? `<${slash}${name}` : `<${slash}${prefix as string}${name}`,
      );
    const last = from + count - 1;
    return tokens.map((token, i) => (i === from || i === last ? renamed(token) : token));
  },
  prefix: (tokens, { at, to }) =>
    atTag(tokens, index(tokens, at), (tag) =>
      tag.replace(/^<([\w.-]+:)?/, `<${pick(["", "s:", "n1:", "q:", "xml:"], to)}`),
    ),
  namespace: (tokens, { at, to }) =>
    atTag(tokens, index(tokens, at), (tag) =>
      tag.replace(/(xmlns[^=]*=)"[^"]*"/, `$1"${pick(["", "urn:x", xsi], to)}"`),
    ),
  attribute: (tokens, { at, to }) =>
    atTag(tokens, index(tokens, at), (tag) =>
      tag.replace(/\/?>$/, (end) => ` ${pick(hostileAttributes, to)}${end}`),
    ),
  text: (tokens, { at, to }) => spliced(tokens, index(tokens, at), 0, pick(hostileTexts, to)),
  value: (tokens, { at, to }) => {
    const found = tokens.findIndex((token, i) => i >= index(tokens, at) && !token.startsWith("<"));
    return found < 0 ? tokens : spliced(tokens, found, 1, pick(hostileTexts, to));
  },
  anyText: (tokens, { at, text }) => spliced(tokens, index(tokens, at), 0, text),
};

/** Changes of the text; `other` is an envelope to take something from. */
export const mutated: Arbitrary<(xml: string, other: string) => string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...Object.values(mutations)),
      fc.record({ at: fc.nat(), to: fc.nat(), text: fc.string({ unit: "binary", maxLength: 8 }) }),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((steps) => (xml, other) => {
    const tokens = tokensOf(other);
    return steps.reduce((now, [mutate, dice]) => mutate(now, dice, tokens), tokensOf(xml)).join("");
  });

/** Changes of the bytes; mostly none. */
export const damaged: Arbitrary<(bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>> = fc
  .option(fc.tuple(fc.constantFrom("flip", "delete", "repeat"), fc.nat(), fc.integer({ min: 1, max: 255 })), {
    freq: 1,
  })
  .map((damage) => (bytes) => {
    if (damage === null || bytes.length === 0) return bytes;
    const [kind, dice, amount] = damage;
    const at = dice % bytes.length;
    if (kind === "flip") return bytes.with(at, (bytes[at] ?? 0) ^ amount);
    const [from, to] =
      kind === "delete" ? [at + (amount % 9), at] : [at, Math.min(at + amount, bytes.length)];
    return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)]);
  });
