// What outlives a document: neither its values nor the start tags that are remembered keep all of its text.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { complexType, type ComplexCodec } from "../../templates/runtime/structures.js";
import { decode } from "./elements.js";

interface Note {
  A?: string;
  B?: string;
  C?: string;
  D?: number;
}

const newNote = (): ComplexCodec<Note> =>
  complexType(
    "urn:n",
    () => ({ A: string, B: string, C: string, D: int }),
    (next) => ({ A: next(), B: next(), C: next(), D: next() }),
  );

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** How much more memory is in use, in MB, as long as what `act` gives is. */
function kept(act: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const result = act();
  collect();
  const more = (process.memoryUsage().heapUsed - before) / 1e6;
  expect(result).toBeDefined();
  return more;
}

describe("of twenty documents of a megabyte, next to nothing stays", () => {
  const long = "more than a few letters";
  const cases: Record<string, (index: number) => string> = {
    "with plain text": (index) => `<A>${long} ${index}</A>`,
    "with text that starts with what needs a look": (index) => `<A>] ${long} ${index}</A><B>] ${long}</B>`,
    "with CDATA": (index) => `<A><![CDATA[${long} ${index}]]></A>`,
    "with a space in the end tag": (index) => `<A>${long} ${index}</A >`,
    "with an unknown member": (index) => `<New>${long} ${index}</New>`,
    "with names not seen before": (index) => `<AnElementWithALongName${index}/>`,
    "with attributes not seen before": (index) => `<A some-attribute-${index}="${long} ${index}"/>`,
    "with prefixes not seen before": (index) =>
      `<some-prefix-${index}:A xmlns:some-prefix-${index}="urn:n"/>`,
    "with namespaces not seen before": (index) => `<A xmlns:p="urn:of:more:than:a:few:letters:${index}"/>`,
  };
  for (const [name, content] of Object.entries(cases)) {
    it(name, () => {
      const Note = newNote();
      const read = (index: number): Note => {
        const xml = `<n xmlns="urn:n">${content(index)}<!--${"x".repeat(1e6)}--></n>`;
        // A text in one piece, as it comes from bytes.
        return decode(Note, Buffer.from(xml).toString());
      };
      expect(kept(() => Array.from({ length: 20 }, (_, index) => read(index)))).toBeLessThan(6);
    });
  }
});

it("a type that was read once doesn't keep the start tags of its time", () => {
  const attribute = "y".repeat(400);
  const types = Array.from({ length: 10 }, newNote);
  const more = kept(() =>
    types.map((Note, time) => {
      const value = decode(Note, '<n xmlns="urn:n"><A>a</A></n>');
      // Enough for all others to be forgotten.
      for (let count = 0; count < 6; count++) {
        const tags = Array.from(
          { length: 1000 },
          (_, index) => `<New a="${attribute}${time} ${count} ${index}"/>`,
        );
        decode(newNote(), `<n xmlns="urn:n">${tags.join("")}</n>`);
      }
      return [Note, value];
    }),
  );
  // Those of the last time are.
  expect(more).toBeLessThan(20);
});
