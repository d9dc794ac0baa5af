// What all objects inherit, and whether anything has changed it.

const inherited: readonly object[] = [
  Object,
  Function,
  Array,
  String,
  Number,
  BigInt,
  Boolean,
  Symbol,
  Promise,
  Map,
  Set,
  Uint8Array,
  Date,
  RegExp,
  Error,
  TypeError,
  Reflect,
].flatMap((one: object) => ("prototype" in one ? [one, one.prototype as object] : [one]));

const members = (): readonly unknown[] =>
  inherited.flatMap((one) => [
    Object.getPrototypeOf(one) as unknown,
    ...Reflect.ownKeys(one).flatMap((key) => [
      key,
      ...(Object.values(Object.getOwnPropertyDescriptor(one, key) ?? {}) as unknown[]),
    ]),
  ]);

const before = members();

/** Throws where anything of it is not what it was when this module was loaded. */
export function checkPrototypes(): void {
  const now = members();
  const changed = now.findIndex((member, index) => !Object.is(member, before[index]));
  if (changed >= 0 || now.length !== before.length) {
    throw new Error(`a built-in object was changed, near ${String(now[changed - 1])}`);
  }
}
