// The folders of the output: a name for every namespace and every service, safe on every file system.
import { compare } from "../compare.js";
import { identifier } from "./identifiers.js";

/** What a folder is called for: the segments that name it, the most telling last. */
export interface FolderWish<Key> {
  readonly key: Key;
  readonly segments: readonly string[];
  /** Where its folder may get a number behind it: what decides which of several gets which. */
  readonly order?: string;
}

/** Taken by the output itself. */
const taken = ["runtime", "index"];

/** Names of devices on Windows, which can't be folders there. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Shorter than what file systems take, since files stand below. */
const longest = 100;

/** The segments of a namespace's URI that name something: letters in them, the scheme left out. */
export function namespaceSegments(namespace: string): readonly string[] {
  if (namespace === "") return ["unqualified"];
  const segments = namespace.replace(/^(https?|urn):/i, "").split(/[/:#?]+/);
  const telling = segments.filter((segment) => /\p{L}/u.test(segment));
  return telling.length > 0 ? telling : ["namespace"];
}

/**
 * A folder for each wish: the last segment, in lower case; where several want one, each takes the segment before it, too. Of those that
 * have none left, all but the first get a number; `clash` is told of those that may not.
 */
export function assignFolders<Key>(
  wishes: readonly FolderWish<Key>[],
  clash: (key: Key, folder: string) => void,
): Map<Key, string> {
  const lengths = wishes.map(() => 1);
  const folder = (index: number): string =>
    folderName((wishes[index]?.segments ?? []).slice(-(lengths[index] ?? 1)));
  const report = (index: number): void => {
    const wish = wishes[index];
    if (wish !== undefined) clash(wish.key, folder(index));
  };
  for (;;) {
    const groups = new Map<string, number[]>(taken.map((name) => [name, [-1]]));
    for (const index of wishes.keys()) {
      const name = exported(folder(index));
      groups.set(name, [...(groups.get(name) ?? []), index]);
    }
    const clashing = [...groups.values()].filter((group) => group.length > 1);
    const longer = clashing
      .flat()
      .filter((index) => index >= 0 && (lengths[index] ?? 0) < (wishes[index]?.segments.length ?? 0));
    if (longer.length > 0) {
      for (const index of longer) lengths[index] = (lengths[index] ?? 0) + 1;
      continue;
    }
    const folders = wishes.map((_, index) => folder(index));
    const names = new Set(groups.keys());
    for (const group of clashing) {
      const fixed = group.filter((index) => wishes[index]?.order === undefined);
      if (fixed.length > 1) for (const index of fixed) report(index);
      const others = group
        .filter((index) => !fixed.includes(index))
        .sort((a, b) => compare(wishes[a]?.order ?? "", wishes[b]?.order ?? ""));
      for (const index of fixed.length > 0 ? others : others.slice(1)) {
        let number = 2;
        while (names.has(exported(`${folder(index)}.${number}`))) number++;
        folders[index] = `${folder(index)}.${number}`;
        names.add(exported(folders[index]));
      }
    }
    return new Map(wishes.map(({ key }, index) => [key, folders[index] ?? ""]));
  }
}

/** The index exports a service under its folder's name as an identifier. */
function exported(folder: string): string {
  return folded(identifier(folder));
}

/** The same for names that a file system may take for one, as it knows no case: `straße` and `strasse`. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase().normalize("NFC");
}

function folderName(segments: readonly string[]): string {
  return safeName(segments.join(".").toLowerCase());
}

/** A name for a folder, or for a file without its extension, that every file system takes. */
export function safeName(text: string): string {
  const name = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]/gu, "_")
    .replace(/^[.-]+|\.+$/g, "");
  return name.replace(devices, "$1_").slice(0, longest) || "_";
}
