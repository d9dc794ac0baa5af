// Random simple types, each with a way to write values of it: in the lexical form that the runtime writes, so that texts can be compared.
import type { Random } from "./random.js";
import type { Schemas } from "./schemas.js";

export interface SimpleKind {
  /** The qualified name, where it has one; else the `xs:simpleType` that stands in place. */
  readonly reference: string | undefined;
  readonly definition: string;
  readonly value: (random: Random) => string;
  /** Can its values be items of a list? */
  readonly isAtomic: boolean;
  readonly isText: boolean;
}

const words = ["blue", "x", "Ærø", "a &amp; b", "&lt;tag>", "one two", "-", "0"];

function builtin(
  local: string,
  value: (random: Random) => string,
  traits: Partial<SimpleKind> = {},
): SimpleKind {
  return { reference: `xs:${local}`, definition: "", value, isAtomic: true, isText: false, ...traits };
}

function digits(random: Random, count: number): string {
  return String(random.between(10 ** (count - 1), 10 ** count - 1));
}

const builtins: readonly SimpleKind[] = [
  builtin("string", (random) => random.pick(words), { isAtomic: false, isText: true }),
  builtin("token", (random) => random.pick(words), { isAtomic: false, isText: true }),
  builtin("NMTOKEN", (random) => random.pick(["n-1", "x.y", "7"])),
  builtin("anyURI", (random) => random.pick(["urn:a", "http://localhost/a?b=1&amp;c=2"])),
  builtin("boolean", (random) => random.pick(["true", "false"])),
  builtin("int", (random) => String(random.between(-(2 ** 31), 2 ** 31 - 1))),
  builtin("unsignedByte", (random) => String(random.between(0, 255))),
  builtin("long", (random) => random.pick(["-", ""]) + digits(random, 15)),
  builtin("integer", (random) => `${digits(random, 10)}${digits(random, 10)}`),
  builtin("decimal", (random) => `${random.pick(["-", ""])}${digits(random, 4)}.${digits(random, 2)}5`),
  builtin("double", (random) => `${digits(random, 3)}.5`),
  builtin("date", (random) => `20${digits(random, 2)}-0${random.between(1, 9)}-1${random.between(0, 9)}`),
  builtin("dateTime", (random) => `20${digits(random, 2)}-12-31T23:59:0${random.between(0, 9)}Z`),
  builtin("duration", (random) => `P${random.between(1, 9)}DT${random.between(1, 9)}H`),
  builtin("base64Binary", (random) => Buffer.from(digits(random, 6)).toString("base64")),
  builtin("hexBinary", (random) => Buffer.from(digits(random, 3)).toString("hex").toUpperCase()),
];

/** `isAtomic` where an item of a list is asked for. */
export function simpleKind(schemas: Schemas, isAtomic = false, depth = 0): SimpleKind {
  const { random } = schemas;
  const plain = (): SimpleKind => random.pick(builtins.filter((one) => one.isAtomic || !isAtomic));
  if (depth > 2 || random.chance(55)) return plain();
  const kinds = isAtomic ? [enumeration, restriction] : [enumeration, restriction, list, union];
  return named(schemas, random.pick(kinds)(schemas, depth + 1));
}

/** Some are global types. */
function named(schemas: Schemas, kind: SimpleKind): SimpleKind {
  if (schemas.random.chance(40)) return kind;
  const namespace = schemas.namespace();
  const name = schemas.name("Simple");
  schemas.add(namespace, kind.definition.replace("<xs:simpleType>", `<xs:simpleType name="${name}">`));
  return { ...kind, reference: `${namespace.prefix}:${name}` };
}

function made(content: string, kind: Pick<SimpleKind, "value" | "isAtomic" | "isText">): SimpleKind {
  return { reference: undefined, definition: `<xs:simpleType>${content}</xs:simpleType>`, ...kind };
}

function enumeration({ random }: Schemas): SimpleKind {
  const values = ["red", "light-blue", "3", "Ünïcode", "constructor"].slice(0, random.between(1, 5));
  const facets = values.map((value) => `<xs:enumeration value="${value}"/>`);
  return made(`<xs:restriction base="xs:token">${facets.join("")}</xs:restriction>`, {
    value: (using) => using.pick(values),
    isAtomic: true,
    isText: true,
  });
}

function restriction({ random }: Schemas): SimpleKind {
  const [base, facets, value] = random.pick<readonly [string, string, (using: Random) => string]>([
    ["xs:string", '<xs:pattern value="[A-Z]{2}\\d{3}"/>', (using) => `NO${using.between(100, 999)}`],
    ["xs:token", '<xs:minLength value="2"/><xs:maxLength value="3"/>', (using) => using.pick(["ab", "abc"])],
    [
      "xs:int",
      '<xs:minInclusive value="-5"/><xs:maxExclusive value="5"/>',
      (using) => String(using.between(-5, 4)),
    ],
    [
      "xs:decimal",
      '<xs:totalDigits value="4"/><xs:fractionDigits value="2"/>',
      (using) => `${using.between(1, 99)}.25`,
    ],
    ["xs:NMTOKEN", '<xs:length value="1"/>', (using) => using.pick(["a", "7"])],
  ]);
  return made(`<xs:restriction base="${base}">${facets}</xs:restriction>`, {
    value,
    isAtomic: true,
    isText: false,
  });
}

function list(schemas: Schemas, depth: number): SimpleKind {
  const item = simpleKind(schemas, true, depth);
  const content =
    item.reference === undefined
      ? `<xs:list>${item.definition}</xs:list>`
      : `<xs:list itemType="${item.reference}"/>`;
  const value = (random: Random): string =>
    random.times(random.between(0, 3), () => item.value(random)).join(" ");
  return made(content, { value, isAtomic: false, isText: false });
}

/** Of types whose texts can't be taken for one another's. */
function union(schemas: Schemas): SimpleKind {
  const number = builtin("int", (random) => String(random.between(2, 99)));
  const word = enumeration(schemas);
  const boolean = builtin("boolean", (random) => random.pick(["true", "false"]));
  const members = schemas.random.chance(50) ? [number, word] : [boolean, number, word];
  const references = members.flatMap(({ reference }) => reference ?? []);
  const definitions = members.filter(({ reference }) => reference === undefined);
  return made(
    `<xs:union memberTypes="${references.join(" ")}">${definitions.map((one) => one.definition).join("")}</xs:union>`,
    { value: (random) => random.pick(members).value(random), isAtomic: true, isText: false },
  );
}
