// Envelopes and values that chance has spoilt: only ever a value of the right type or an error of the family. Seeded and bounded.
import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { damaged, mutated } from "./fuzz/mutations.js";
import { checkPrototypes } from "./fuzz/prototypes.js";
import { everyKind, netServer, type Content, type Subject } from "./fuzz/subjects.js";
import { spoilt } from "./fuzz/values.js";
import { isOurs } from "./outcomes/case.js";
import { xmlTree } from "./xml-tree.js";

const seed = 86;
const numRuns = 1_500;

const counts = new Map<string, number>();
const count = (outcome: string): void => {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
};
afterAll(() => {
  console.info("Fuzz:", Object.fromEntries(counts));
});

/** What a message carries has to be of the contract's types, and the same again when it is sent and read. */
function check({ conformance, model, operation, runtime }: Subject, content: Content): void {
  expect(conformance.ofElement(content.body, model.output.body)).toBeUndefined();
  expect(conformance.ofHeaders(content.headers, model.output.headers)).toBeUndefined();
  const again = runtime.encodeMessage(operation.output, content);
  xmlTree(again);
  // A clone has no symbols: what is kept of unknown members is text, and the prefixes in it may change.
  deepStrictEqual(structuredClone(runtime.decodeMessage(operation.output, again)), structuredClone(content));
}

describe.each([
  { title: "NetServer", all: await netServer() },
  { title: "a contract with values of every kind", all: await everyKind() },
])("$title", ({ title, all }) => {
  it("answers with what is decoded to values of the contract's types, or refused", () => {
    const answered = fc.constantFrom(...all).chain((subject) =>
      fc
        .tuple(
          subject.envelopes,
          fc.constantFrom(...all).chain((other) => other.envelopes),
          mutated,
          damaged,
        )
        .map(
          ([envelope, other, mutate, damage]) =>
            [subject, damage(Buffer.from(mutate(envelope, other)))] as const,
        ),
    );
    const statuses = fc.oneof({ weight: 9, arbitrary: fc.constant(200) }, fc.constantFrom(202, 404, 500));
    const property = fc.asyncProperty(answered, statuses, async ([subject, bytes], status) => {
      const fetch = (): Promise<Response> => Promise.resolve(new Response(bytes, { status }));
      const session = { endpoint: "http://127.0.0.1/", fetch };
      let content: Content | undefined;
      try {
        content = await subject.runtime.invoke(session, subject.operation, {});
        count(`${title} answers: a value`);
      } catch (error) {
        if (!isOurs(error)) throw error;
        count(`${title} answers: ${error.code}`);
      }
      if (content) check(subject, content);
      checkPrototypes();
    });
    return fc.assert(property, { seed, numRuns });
  });

  it("is sent what is of the contract's types, and nothing else", () => {
    const requested = fc
      .constantFrom(...all)
      .chain((subject) => spoilt(subject.requests).map((request) => [subject, request] as const));
    const property = fc.property(requested, ([{ conformance, model, operation, runtime }, request]) => {
      try {
        const xml = runtime.encodeMessage(operation.input, request);
        xmlTree(xml);
        const { body, headers } = runtime.decodeMessage(operation.input, xml);
        expect(conformance.ofElement(body, model.input.body)).toBeUndefined();
        expect(conformance.ofHeaders(headers, model.input.headers)).toBeUndefined();
        count(`${title} is sent: a request`);
      } catch (error) {
        if (!isOurs(error) || error.code !== "EncodeError") throw error;
        count(`${title} is sent: EncodeError`);
      }
      checkPrototypes();
    });
    fc.assert(property, { seed, numRuns });
  });
});
