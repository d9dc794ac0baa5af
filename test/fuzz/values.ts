// Requests with something in them that no contract allows: what JavaScript has beside plain values.
import fc, { type Arbitrary } from "fast-check";
import type { Content } from "./subjects.js";

function cyclic(): object {
  const value: Record<string, unknown> = {};
  value["Inner"] = value;
  value["0"] = value;
  return value;
}

/** Another value each time that it is asked for. */
function moody(): object {
  let times = 0;
  return {
    get Id() {
      return times++ === 0 ? 1 : "<";
    },
    get Ticket() {
      return times++ === 0 ? "t" : 1;
    },
  };
}

const strange: Arbitrary<unknown> = fc.oneof(
  fc.anything({
    stringUnit: "binary",
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 2,
  }),
  fc.constantFrom<unknown>(
    cyclic(),
    moody(),
    [cyclic()],
    Symbol("s"),
    Symbol.iterator,
    Math.max,
    new Proxy({}, {}),
    new Proxy([], {}),
    /x/,
    new Error("e"),
    Promise.resolve(1),
    new WeakMap(),
    new ArrayBuffer(1),
    "\0",
    "\ud800",
    "]]>",
    "<a>",
    "__proto__",
    -0,
    NaN,
    Infinity,
    2 ** 53,
    2n ** 64n,
    1.5,
    "",
    { xml: 5 },
    { xml: "<a" },
    { type: "xs:int", value: "x" },
    { type: {}, value: 1 },
    { $type: "Circle" },
    { $type: {} },
    { length: 1 },
    { then: 1 },
    Object.create(null),
    new Array(3),
    new Date(NaN),
    { toString: 1 },
    JSON.parse('{"__proto__":{"Id":1}}') as object,
    new (class X {
      Id = "x";
    })(),
  ),
);

/** Places in a value, as paths. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  // Deeper ones are of a value that holds itself.
  if (typeof value !== "object" || value === null || value instanceof Uint8Array || path.length > 9)
    return [path];
  return [path, ...Object.entries(value).flatMap(([name, item]) => places(item, [...path, name]))];
}

/** The value with something else in a place. */
function replaced(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  Object.defineProperty(copy, name, {
    value: replaced(copy[name], rest, other),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** A request with something strange in one or two places of its body or its header blocks. */
export const spoilt = (requests: Arbitrary<Content>): Arbitrary<Content> =>
  fc
    .tuple(requests, fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 2 }))
    .map(([request, changes]) =>
      changes.reduce((now, [dice, other]) => {
        // Whoever calls gives an object with both.
        const all = places(now).filter((path) => path.length > 0);
        return replaced(now, all[dice % all.length] ?? ["body"], other) as Content;
      }, request),
    );
