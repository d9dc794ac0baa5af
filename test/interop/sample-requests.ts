// Requests made from the model: one with every member set, and one with nil wherever that is allowed.
import fc, { type Arbitrary } from "fast-check";
import { classifier } from "../../generator/model/classify.js";
import { schemaNamespace } from "../../generator/model/builtins.js";
import { families } from "../../generator/model/families.js";
import type {
  BuiltinName,
  BuiltinType,
  Contract,
  ListType,
  Operation,
  Service,
  SimpleType,
} from "../../generator/model/model.js";
import { allContent, allMembers } from "../../generator/model/walk.js";
import { sampleOf, type SampleRules } from "../../generator/sample/tree.js";
import { wireEnvelope } from "../../generator/sample/wire.js";
import { builtins } from "../arbitrary-values.js";

const seed = 86;

/** Objects below this many others are left out. */
const deepest = 5;

/** How the samples differ. */
export const variants = ["every member set", "nil where it may be"] as const;
export type Variant = (typeof variants)[number];

const values: Partial<Record<BuiltinName, Arbitrary<unknown>>> = {
  ...builtins,
  unsignedInt: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  // Mono reads the least of them wrong, and may write only 15 digits of the others.
  double: fc
    .double()
    .filter((value) => value === 0 || Math.abs(value) >= 2 ** -1021)
    .map((value) => Number(value.toPrecision(15))),
};

const named: Readonly<Record<string, Arbitrary<unknown>>> = {
  guid: fc.uuid(),
  char: fc.integer({ min: 0x20, max: 0xd7ff }),
};

/** What an element of any type holds. */
const anyContent: BuiltinType = { kind: "builtin", name: { namespace: schemaNamespace, local: "string" } };

/** .NET has the years 1 to 9999 only, also once an offset is taken off. */
function isHeld(text: string): boolean {
  return !/^(?:0001|9999)-..-..T/.test(text);
}

/** The same values in the same order, again and again. */
function seeded(arbitrary: Arbitrary<unknown> | undefined, what: string): () => string {
  if (arbitrary === undefined) throw new Error(`no values of ${what}`);
  const texts = fc.sample(arbitrary, { seed, numRuns: 499 }).map(lexical).filter(isHeld);
  let next = 0;
  return () => texts[next++ % texts.length] ?? "";
}

function lexical(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return String(value).replace("Infinity", "INF");
}

/** What makes sample envelopes of a contract's messages. */
export function sampleRequests(
  contract: Contract,
): (service: Service, operation: Operation, variant: Variant) => string {
  const inFamilies = families(contract);
  const classify = classifier(contract);
  const sources = new Map<string, () => string>();
  const source = (key: string, arbitrary: () => Arbitrary<unknown> | undefined): string => {
    const known = sources.get(key) ?? seeded(arbitrary(), key);
    sources.set(key, known);
    return known();
  };

  const text = (type: SimpleType): string => {
    switch (type.kind) {
      case "builtin":
        return source(type.name.local, () => values[type.name.local]);
      case "list":
        return flags(type);
      case "union":
        throw new Error("NetServer has no unions");
      case "restriction": {
        const { enumeration } = type.facets;
        const own = type.name?.local ?? "";
        if (enumeration.length > 0)
          return source(`enumeration ${own}`, () =>
            fc.constantFrom(...enumeration.map(({ value }) => value)),
          );
        const special = named[own];
        return special === undefined ? text(type.base) : source(own, () => special);
      }
    }
  };

  const flags = ({ name, item }: ListType): string => {
    const all = item.kind === "restriction" ? item.facets.enumeration.map(({ value }) => value) : [];
    return source(`list ${name?.local ?? all.join(" ")}`, () =>
      fc.subarray(all, { minLength: 1 }).map((some) => some.join(" ")),
    );
  };

  let turn = 0;
  /** The first to try is another each time. */
  const inTurn = <T>(all: readonly T[]): readonly T[] => {
    const first = all.length > 0 ? turn++ % all.length : 0;
    return [...all.slice(first), ...all.slice(0, first)];
  };

  const rules = (variant: Variant): SampleRules => ({
    choices: (type) => (type.kind === "any" ? [anyContent] : inTurn(inFamilies.membersOf(type))),
    content: (type) =>
      classify(type).kind === "array"
        ? allMembers(type).map((item) => ({ ...item, minOccurs: 2 }))
        : allContent(type),
    text: (_, type) => text(type),
    cut: ({ type, nillable }, ancestors, optional) => {
      if (variant === "nil where it may be" && nillable) return "nil";
      if (type.kind !== "complex" || !optional) return undefined;
      return ancestors.length > deepest || ancestors.includes(type) ? "missing" : undefined;
    },
  });

  return (service, { name, input }, variant) => {
    const sample = sampleOf(input.body, rules(variant));
    if (sample === undefined) throw new Error(`no sample of ${name}`);
    return wireEnvelope(service, input, sample, []);
  };
}
