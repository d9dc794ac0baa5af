// The file names of pulled documents: made of their addresses, so that the same address keeps its name.
import { hashOf } from "../hash.js";
import { compare } from "../compare.js";
import type { Lock } from "../lock.js";
import { safeName } from "../model/folders.js";

export interface Named {
  readonly key: string;
  readonly address: string;
  /** Was its address given? Then it chooses first. */
  readonly isGiven: boolean;
  readonly extension: "wsdl" | "xsd";
}

/**
 * Key → file name. `Appointment.svc?wsdl` becomes `Appointment.wsdl`, and `Appointment.svc?xsd=xsd0` becomes `Appointment.xsd0.xsd`; where
 * two want one name, the latter takes the folders of its address before it. A document in the lock file keeps its name.
 */
export function pullNames(documents: readonly Named[], lock: Lock): ReadonlyMap<string, string> {
  const known = new Map([...lock].map(([name, { address }]) => [address, name]));
  // Some file systems don't tell capitals from small letters.
  const taken = new Set([...lock.keys()].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  const order = [...documents].sort(
    (a, b) => Number(b.isGiven) - Number(a.isGiven) || compare(a.address, b.address),
  );
  for (const { key, address, extension } of order) {
    const before = known.get(address);
    const kept = before?.endsWith(`.${extension}`) === true ? before : undefined;
    const name = kept ?? wishes(address, extension).find((wish) => !taken.has(wish.toLowerCase()));
    if (name === undefined) throw new Error(`There is no name for ${address}.`);
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return names;
}

/** Names from short to long; the last one has a hash of the address. */
function wishes(address: string, extension: string): readonly string[] {
  const url = new URL(address);
  const [last = "", ...folders] = [url.hostname, ...url.pathname.split("/").map(decoded)]
    .filter((segment) => segment !== "")
    .reverse();
  const name = [withoutExtension(last), ...suffixes(url.searchParams)].join(".");
  const longer = folders.map((_, index) => [...folders.slice(0, index + 1).reverse(), name].join("."));
  const hash = hashOf(address).slice(0, 12);
  return [name, ...longer, `${name.slice(0, 80)}.${hash}`].map((wish) => `${safeName(wish)}.${extension}`);
}

/** What a query adds: nothing for `?wsdl`, `xsd0` for `?xsd=xsd0`, `version-2` for `?version=2`. */
function suffixes(query: URLSearchParams): readonly string[] {
  return [...query].flatMap(([key, value]) => {
    if (/^(?:wsdl|singleWsdl|xsd)$/i.test(key)) return value === "" ? [] : [withoutExtension(value)];
    return [value === "" ? key : `${key}-${value}`];
  });
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:svc|asmx|ashx|aspx|php|jws|wsdl|xsd|xml)$/i, "");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
