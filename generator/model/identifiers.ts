// How a name of the contract becomes an identifier of TypeScript, and what to do where two become the same.

/** Words that can't name a type or a constant of a strict module. */
const reserved = new Set(
  (
    "any arguments as asserts async await bigint boolean break case catch class const continue debugger declare default delete do else " +
    "enum eval export extends false finally for from function get if implements import in instanceof interface is keyof let module " +
    "namespace never new null number object of package private protected public readonly return satisfies set static string super " +
    "switch symbol this throw true try type typeof undefined unique unknown var void while with yield"
  ).split(" "),
);

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Of most names; quicker than the other, which knows all of Unicode. */
const usualPattern = /^[A-Za-z$_][\w$]*$/;

/** Can the name stand unquoted as a property? */
export function isPropertyName(name: string): boolean {
  return usualPattern.test(name) || identifierPattern.test(name);
}

/** The name itself where TypeScript takes it; else with `_` for what it doesn't take, and behind a reserved word. */
export function identifier(name: string): string {
  const word = usualPattern.test(name) ? name : name.replace(/[^\p{ID_Continue}$]/gu, "_");
  if (!isPropertyName(word)) return `_${word}`;
  return reserved.has(word) ? `${word}_` : word;
}

/**
 * The name with `_x2d_` for what TypeScript doesn't take, as .NET's `XmlConvert.EncodeName` writes it, and for the first letter of a
 * reserved word: differs where names differ.
 */
export function distinctIdentifier(name: string): string {
  const wrong = reserved.has(name) ? /^./u : /[^\p{ID_Continue}]/gu;
  return identifier(name.replace(wrong, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16)}_`));
}

/** Identifiers for names that share a scope. Names that TypeScript takes as they are come first; `clash` is told of the others' clashes. */
export function identifiers(
  names: Iterable<string>,
  clash: (name: string, wanted: string, got: string | undefined) => void,
): Map<string, string> {
  const all = [...new Set(names)];
  const result = new Map(all.filter((name) => identifier(name) === name).map((name) => [name, name]));
  const taken = new Set(result.keys());
  const others = all.filter((name) => !result.has(name));
  const counts = new Map<string, number>();
  for (const name of others) counts.set(identifier(name), (counts.get(identifier(name)) ?? 0) + 1);
  for (const name of others) {
    const short = identifier(name);
    const free = !taken.has(short) && counts.get(short) === 1;
    const got = free ? short : distinctIdentifier(name);
    if (!free) clash(name, short, taken.has(got) ? undefined : got);
    taken.add(got);
    result.set(name, got);
  }
  return result;
}

/** `SetSeen` → `setSeen`, `BLOBGet` → `blobGet`, `GetURL` → `getURL`. */
export function camelCase(name: string): string {
  return name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (start) => start.toLowerCase());
}
