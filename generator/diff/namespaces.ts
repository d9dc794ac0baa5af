// Which namespace of the new contract stands for one of the old: itself, or, as with a new version, one that holds most of the same names.
import { compare } from "../compare.js";
import type { Contract, QName } from "../model/model.js";

/** Expanded names of both contracts as one: those of the old namespaces as their successors have them. */
export interface Namespaces {
  /** Old namespace → new one, of those that have another name now, in the order of the old. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Are they one name, whichever contract each is of? */
  isSame(a: QName, b: QName): boolean;
  /** The same for equal names; the namespace is that of the new contract. */
  key(name: QName): string;
  /** A text such as a SOAPAction that begins with an old namespace, with the new one. */
  follow(text: string): string;
}

export function pairNamespaces(old: Contract, now: Contract): Namespaces {
  const renamed = successors(componentsOf(old), componentsOf(now));
  const key = ({ namespace, local }: QName): string => `${local} ${renamed.get(namespace) ?? namespace}`;
  return {
    renamed,
    isSame: (a, b) => key(a) === key(b),
    key,
    follow: (text) => {
      const prefixes = [...renamed].filter(([from]) => from !== "" && text.startsWith(from));
      const [longest] = prefixes.sort(([a], [b]) => b.length - a.length);
      return longest === undefined ? text : longest[1] + text.slice(longest[0].length);
    },
  };
}

/** Namespace → what is named in it. */
function componentsOf({ schemas, services }: Contract): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const add = (namespace: string, name: string): void => {
    all.set(namespace, (all.get(namespace) ?? new Set()).add(name));
  };
  for (const { targetNamespace, types, elements } of schemas) {
    for (const { name } of types) add(targetNamespace, `type ${name.local}`);
    for (const { name } of elements) add(targetNamespace, `element ${name.local}`);
  }
  for (const { portType } of services) add(portType.namespace, `port type ${portType.local}`);
  return all;
}

/** Each namespace that is gone with the new one that has most of its names, if that is at least half of either's. */
function successors(
  old: ReadonlyMap<string, ReadonlySet<string>>,
  now: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const gone = [...old].filter(([namespace]) => !now.has(namespace));
  const fresh = [...now].filter(([namespace]) => !old.has(namespace));
  const candidates = gone
    .flatMap(([from, before]) =>
      fresh.map(([to, after]) => ({
        from,
        to,
        common: [...before].filter((name) => after.has(name)).length,
        least: Math.min(before.size, after.size) / 2,
      })),
    )
    .filter(({ common, least }) => common > 0 && common >= least)
    .sort((a, b) => b.common - a.common || compare(a.from, b.from) || compare(a.to, b.to));
  const result = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (result.has(from) || taken.has(to)) continue;
    result.set(from, to);
    taken.add(to);
  }
  return new Map([...result].sort(([a], [b]) => compare(a, b)));
}
