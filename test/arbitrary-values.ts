// Arbitrary values of a contract's types, made from the model, not from the codecs that they test.
import fc, { type Arbitrary } from "fast-check";
import { classifier } from "../generator/model/classify.js";
import { families } from "../generator/model/families.js";
import type {
  BuiltinName,
  ComplexType,
  Contract,
  ElementDeclaration,
  Type,
} from "../generator/model/model.js";
import { allMembers } from "../generator/model/walk.js";

/** Below this many types within each other, what can be left out is left out. */
const deepest = 3;

const text = fc
  .string({ unit: "binary", maxLength: 12 })
  .filter((value) => /^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(value));

const dateTime = fc
  .tuple(
    fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    fc.constantFrom("", "Z", "+05:30", "-11:00"),
  )
  .map(([date, offset]) => date.toISOString().slice(0, 23) + offset);

const duration = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(9999), fc.nat(23), fc.nat(59))
  .map(([sign, days, hours, seconds]) => `${sign}P${days}DT${hours}H${seconds}.5S`);

const integer = (bits: number): Arbitrary<number> =>
  fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });

export const builtins: Partial<Record<BuiltinName, Arbitrary<unknown>>> = {
  string: text,
  boolean: fc.boolean(),
  short: integer(16),
  unsignedByte: fc.nat(255),
  int: integer(32),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  float: fc.float(),
  integer: fc.bigInt(),
  double: fc.double(),
  decimal: fc.tuple(fc.bigInt(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  dateTime,
  duration,
  base64Binary: fc.uint8Array({ maxLength: 20 }),
  hexBinary: fc.uint8Array({ maxLength: 20 }),
  QName: fc.record(
    { namespace: fc.constantFrom("", "urn:example"), local: fc.constantFrom("a", "Ψ-1") },
    { noNullPrototype: true },
  ),
};

/** Of any type, as it is read. */
const anyValue = fc.oneof(
  fc.record({ type: fc.constant("xs:int"), value: integer(32) }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("xs:string"), value: text }, { noNullPrototype: true }),
  fc.record({ type: fc.constant("ser:guid"), value: text }, { noNullPrototype: true }),
);

/** Of the elements that a contract declares, and of its types. */
export interface Values {
  readonly ofElement: (element: ElementDeclaration) => Arbitrary<unknown>;
  readonly ofType: (type: Type) => Arbitrary<unknown>;
  /** Of header blocks as an object; each may be absent. */
  readonly ofHeaders: (blocks: readonly ElementDeclaration[]) => Arbitrary<unknown>;
}

export function valuesOf(contract: Contract): Values {
  const classify = classifier(contract);
  const inFamilies = families(contract);
  const known = new Map<string, Arbitrary<unknown>>();
  const ids = new Map<Type, number>();

  const element = ({ type, nillable }: ElementDeclaration, depth: number): Arbitrary<unknown> => {
    if (nillable && depth >= deepest) return fc.constant(null);
    return nillable ? fc.option(ofType(type, depth), { nil: null, freq: 4 }) : ofType(type, depth);
  };

  const ofType = (type: Type, depth: number): Arbitrary<unknown> => {
    if (!ids.has(type)) ids.set(type, ids.size);
    const key = `${ids.get(type) ?? 0} ${depth}`;
    const arbitrary = known.get(key) ?? made(type, depth);
    known.set(key, arbitrary);
    return arbitrary;
  };

  const made = (type: Type, depth: number): Arbitrary<unknown> => {
    switch (type.kind) {
      case "builtin": {
        const arbitrary = builtins[type.name.local];
        if (arbitrary === undefined) throw new Error(`no values of ${type.name.local}`);
        return arbitrary;
      }
      case "restriction": {
        const values = type.facets.enumeration.map(({ value }) => value);
        return values.length > 0 ? fc.constantFrom(...values) : ofType(type.base, depth);
      }
      case "list":
        return fc.array(ofType(type.item, depth), { maxLength: 4 });
      case "union":
        return fc.oneof(...type.members.map((member) => ofType(member, depth)));
      case "complex": {
        const members = inFamilies.membersOf(type);
        return members.length > 0
          ? fc.oneof(...members.map((one) => structure(one, depth)))
          : complex(type, depth);
      }
      case "any":
        return anyValue;
    }
  };

  const complex = (type: ComplexType, depth: number): Arbitrary<unknown> => {
    const view = classify(type);
    const maxLength = depth >= deepest ? 0 : 3;
    switch (view.kind) {
      case "array":
        return fc.array(element(view.item, depth + 1), { maxLength });
      case "dictionary":
        return fc
          .array(fc.tuple(key(view.key.type), element(view.value, depth + 1)), { maxLength })
          .map((pairs) => Object.assign(Object.create(null) as object, Object.fromEntries(pairs)));
      case "structure":
        return structure(type, depth);
      default:
        throw new Error(`no values of a ${view.kind}`);
    }
  };

  /** Keys are texts, whatever their type. */
  const key = (type: Type): Arbitrary<string> => ofType(type, deepest).map(String);

  /** With the members in the opposite of the schema's order, which must make no difference. */
  const structure = (type: ComplexType, depth: number): Arbitrary<unknown> => {
    const particles = allMembers(type).filter(({ minOccurs }) => minOccurs > 0 || depth < deepest);
    const members = particles.toReversed().map(({ element: member, minOccurs, maxOccurs }) => {
      const one = element(member, depth + 1);
      // An array without items is no elements, which is read as absent.
      const minLength = Math.max(minOccurs, 1);
      const many = fc.array(one, { minLength, maxLength: Math.min(maxOccurs, minLength + 2) });
      return [member.name.local, maxOccurs > 1 ? many : one] as const;
    });
    const required = particles
      .filter(({ minOccurs }) => minOccurs > 0)
      .map(({ element: { name } }) => name.local);
    return fc
      .record(Object.fromEntries(members), { requiredKeys: required, noNullPrototype: true })
      .map((value) => (inFamilies.isTagged(type) ? { ...value, $type: type.name?.local } : value));
  };

  return {
    ofElement: (declared) => element(declared, 0),
    ofType: (type) => ofType(type, 0),
    ofHeaders: (blocks) =>
      fc.record(Object.fromEntries(blocks.map((block) => [block.name.local, element(block, 1)])), {
        requiredKeys: [],
        noNullPrototype: true,
      }),
  };
}
