// Two outputs that have much, but not all, in common: what is written, changed and removed between them.
const files = (name: string, paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    ["same/always.ts", ...paths].sort().map((path) => {
      const which = path.startsWith("same/") ? "both" : name;
      return [path, `// ${path} of ${which}\n`.repeat(200)];
    }),
  );

export const inputs: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  first: files("first", [
    "index.ts",
    "same/a.ts",
    "first/deep/a.ts",
    "first/b.ts",
    "shared/a.ts",
    "shared/b.ts",
  ]),
  second: files("second", [
    "index.ts",
    "same/a.ts",
    "second/a.ts",
    "second/b.ts",
    "shared/a.ts",
    "shared/c.ts",
  ]),
};
