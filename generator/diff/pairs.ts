// Which type of the new contract is which of the old: by expanded name, or, where it went to another namespace, by local name.
import { groupBy } from "../model/group-by.js";
import { isNamed, type Contract, type NamedType, type Type } from "../model/model.js";
import type { Namespaces } from "./namespaces.js";

export interface Pairs {
  /** Old type → new type. */
  readonly all: ReadonlyMap<NamedType, NamedType>;
  readonly removed: readonly NamedType[];
  readonly added: readonly NamedType[];
  /** Is the new type what became of the old one? Of anonymous types this says nothing. */
  isSame(old: Type, now: Type): boolean;
}

export function pairTypes(old: Contract, now: Contract, namespaces: Namespaces): Pairs {
  const before = typesOf(old);
  const after = typesOf(now);
  const byKey = new Map(after.map((type) => [namespaces.key(type.name), type]));
  const all = new Map<NamedType, NamedType>();
  for (const type of before) {
    const same = byKey.get(namespaces.key(type.name));
    if (same !== undefined) all.set(type, same);
  }
  const found = new Set(all.values());
  const fresh = groupBy(
    after.filter((type) => !found.has(type)),
    (type) => type.name.local,
  );
  const gone = groupBy(
    before.filter((type) => !all.has(type)),
    (type) => type.name.local,
  );
  for (const [local, [type, ...others]] of gone) {
    const [moved, ...more] = fresh.get(local) ?? [];
    if (type === undefined || moved?.kind !== type.kind || others.length + more.length > 0) continue;
    all.set(type, moved);
    found.add(moved);
  }
  return {
    all,
    removed: before.filter((type) => !all.has(type)),
    added: after.filter((type) => !found.has(type)),
    isSame: (a, b) => {
      if (a.kind === "any" || b.kind === "any") return a.kind === b.kind;
      if (a.kind === "builtin" || b.kind === "builtin")
        return a.kind === b.kind && a.name?.local === b.name?.local;
      return isNamed(a) && all.get(a) === b;
    },
  };
}

function typesOf({ schemas }: Contract): readonly NamedType[] {
  return schemas.flatMap(({ types }) => types.filter(({ kind }) => kind !== "builtin"));
}
