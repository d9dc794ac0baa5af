// Is a decoded value one of the contract's types? By the model alone, not by the codecs that made the value.
import { isDeepStrictEqual } from "node:util";
import { classifier } from "../../generator/model/classify.js";
import { families } from "../../generator/model/families.js";
import type {
  BuiltinName,
  ComplexType,
  Contract,
  ElementDeclaration,
  Type,
} from "../../generator/model/model.js";
import { allMembers } from "../../generator/model/walk.js";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isBytes: Check = (value) => value instanceof Uint8Array;
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const integer =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max && !Object.is(value, -0);
const bigint =
  (min: bigint | number, max: bigint | number): Check =>
  (value) =>
    typeof value === "bigint" && value >= min && value <= max;

const builtins: Partial<Record<BuiltinName, Check>> = {
  string: isText,
  boolean: (value) => typeof value === "boolean",
  short: integer(-(2 ** 15), 2 ** 15 - 1),
  int: integer(-(2 ** 31), 2 ** 31 - 1),
  unsignedByte: integer(0, 255),
  long: bigint(-(2n ** 63n), 2n ** 63n - 1n),
  integer: bigint(-Infinity, Infinity),
  decimal: matches(/^[+-]?(\d+(\.\d*)?|\.\d+)$/),
  float: (value) =>
    isNumber(value) && (!Number.isFinite(value) || Number.isFinite(Math.fround(Number(value)))),
  double: isNumber,
  dateTime: matches(/^-?\d{4,}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-][01]\d:[0-5]\d)?$/),
  duration: matches(/^-?P[\dT]/),
  base64Binary: isBytes,
  hexBinary: isBytes,
  QName: (value) => isObject(value) && isDeepStrictEqual(Object.keys(value).sort(), ["local", "namespace"]),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Where a value of an element, or the header blocks of a message, are not what the contract says; `undefined` where they are. */
export interface Conformance {
  readonly ofElement: (value: unknown, element: ElementDeclaration) => string | undefined;
  readonly ofHeaders: (value: unknown, blocks: readonly ElementDeclaration[]) => string | undefined;
}

export function conformance(contract: Contract): Conformance {
  const classify = classifier(contract);
  const inFamilies = families(contract);

  const ofElement = (value: unknown, { name, nillable, type }: ElementDeclaration): string | undefined => {
    if (value === null) return nillable ? undefined : `${name.local} is null`;
    const wrong = ofType(value, type);
    return wrong && `${name.local}/${wrong}`;
  };

  const ofType = (value: unknown, type: Type): string | undefined => {
    switch (type.kind) {
      case "builtin": {
        const check = builtins[type.name.local];
        if (check === undefined) throw new Error(`no check of ${type.name.local}`);
        return check(value) ? undefined : `no ${type.name.local}: ${String(value)}`;
      }
      case "restriction": {
        const known = type.facets.enumeration.map((one): unknown => one.value);
        if (known.length > 0) return known.includes(value) ? undefined : `no such value: ${String(value)}`;
        return ofType(value, type.base);
      }
      case "list":
        return ofItems(value, (item) => ofType(item, type.item));
      case "union":
        return type.members.some((member) => ofType(value, member) === undefined)
          ? undefined
          : "no member's value";
      case "complex": {
        const view = classify(type);
        if (view.kind === "array") return ofItems(value, (item) => ofElement(item, view.item));
        if (view.kind === "dictionary") {
          if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== null)
            return "no dictionary";
          return first(Object.values(value), (item) => ofElement(item, view.value));
        }
        if (!isObject(value)) return "no object";
        const tagged = inFamilies.membersOf(type).find((one) => one.name.local === value["$type"]);
        if (inFamilies.membersOf(type).length > 0 && tagged === undefined) return "no member of the family";
        return ofMembers(value, tagged ?? type);
      }
      case "any":
        return isObject(value) && ("xml" in value || ("type" in value && "value" in value))
          ? undefined
          : "no typed value";
    }
  };

  const ofMembers = (value: Record<string, unknown>, type: ComplexType): string | undefined => {
    const particles = allMembers(type);
    const known = particles.map(({ element }) => element.name.local);
    if (inFamilies.isTagged(type)) known.push("$type");
    const others = Object.keys(value).filter((name) => !known.includes(name));
    if (others.length > 0) return `unknown: ${others.join()}`;
    return first(particles, ({ element, minOccurs, maxOccurs }) => {
      const { local } = element.name;
      if (!Object.hasOwn(value, local)) return minOccurs > 0 ? `no ${local}` : undefined;
      if (maxOccurs <= 1) return ofElement(value[local], element);
      return ofItems(value[local], (item) => ofElement(item, element));
    });
  };

  return {
    ofElement,
    ofHeaders: (value, blocks) =>
      isObject(value)
        ? first(Object.entries(value), ([name, item]) => {
            const block = blocks.find((one) => one.name.local === name);
            return block ? ofElement(item, block) : `unknown: ${name}`;
          })
        : "no object",
  };
}

function ofItems(value: unknown, check: (item: unknown) => string | undefined): string | undefined {
  return Array.isArray(value) ? first(value as unknown[], check) : "no array";
}

function first<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const wrong = check(item);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
