// Which known names a mistyped one may have meant.

const mostNames = 3;
const longestName = 100;

/** At most three, the nearest first; none where nothing is near. */
export function nearNames(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase().slice(0, longestName);
  return known
    .map((one) => ({ one, distance: distance(wanted, one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.max(2, Math.min(wanted.length, one.length) / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostNames)
    .map(({ one }) => one);
}

/** What is only begun is near. */
function distance(wanted: string, one: string): number {
  return wanted !== "" && one.startsWith(wanted) ? 1 : editDistance(wanted, one);
}

/** How many characters must be put in, taken out or replaced to make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (character === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
