// Compares header blocks: which a message carries, and what they are made of.
import type { ElementDeclaration, Message, Operation } from "../model/model.js";
import type { ServiceModule } from "../model/names.js";
import type { Direction } from "./change.js";
import { nameOf, type Comparison, type Place } from "./comparison.js";
import type { ComplexTypes } from "./complex.js";
import type { Members } from "./members.js";
import type { CallerRule } from "./rules.js";

export type ServicePair = readonly [old: ServiceModule, now: ServiceModule];

export const directions: readonly ["request", "response"] = ["request", "response"];

export class Headers {
  readonly #comparison: Comparison;
  readonly #complexTypes: ComplexTypes;
  readonly #members: Members;

  constructor(comparison: Comparison, complexTypes: ComplexTypes) {
    this.#comparison = comparison;
    this.#complexTypes = complexTypes;
    this.#members = complexTypes.members;
  }

  /** Which blocks a message carries; what a block is made of is told once. */
  compare(place: Place, now: ServiceModule, direction: Direction, old: Message, after: Message): void {
    const comparison = this.#comparison;
    const find = ({ headers }: Message, { name }: ElementDeclaration): ElementDeclaration | undefined =>
      headers.find((block) => block.name.local === name.local);
    for (const block of old.headers) {
      if (find(after, block) !== undefined) continue;
      comparison.report(headerPlace(place, block), {
        kind: "removed",
        subject: "header",
        old: nameOf(block.type),
        caller: [this.#removedHeader(now, direction, block, after)],
        wire: [direction === "request" ? "dropped" : "allowed-absence"],
      });
    }
    for (const block of after.headers) {
      if (find(old, block) !== undefined) continue;
      comparison.report(headerPlace(place, block), {
        kind: "added",
        subject: "header",
        new: nameOf(block.type),
        caller: ["may-be-left-out"],
        wire: [direction === "request" ? "may-be-left-out" : "ignored-header"],
      });
    }
  }

  #removedHeader(
    now: ServiceModule,
    direction: Direction,
    { name }: ElementDeclaration,
    message: Message,
  ): CallerRule {
    const isKnown = now.operations.some(({ operation }) =>
      messageOf(operation, direction)?.headers.some((block) => block.name.local === name.local),
    );
    return direction === "request" && message.headers.length === 0 && isKnown ? "still-taken" : "gone";
  }

  /** Each header block that messages of both sides carry, once. */
  compareElements(pairs: readonly ServicePair[]): void {
    const comparison = this.#comparison;
    const told = new Set<ElementDeclaration>();
    for (const [old, now] of pairs) {
      for (const direction of directions) {
        const [before, after] = [blocksOf(old, direction), blocksOf(now, direction)];
        for (const [name, block] of before) {
          const same = after.get(name);
          if (same === undefined || told.has(block)) continue;
          told.add(block);
          const place: Place = {
            path: `header ${name}`,
            namespace: same.name.namespace,
            isNamed: false,
            ...comparison.old.usages.header(block),
          };
          this.#compareElement(place, block, same);
        }
      }
    }
  }

  #compareElement(place: Place, old: ElementDeclaration, now: ElementDeclaration): void {
    const comparison = this.#comparison;
    comparison.document(place.path, old.documentation, now.documentation);
    if (!comparison.namespaces.isSame(old.name, now.name)) {
      comparison.report(place, {
        kind: "changed",
        subject: "header",
        property: "namespace",
        old: old.name.namespace,
        new: now.name.namespace,
        caller: ["not-in-types"],
        wire: comparison.onWire(place, (direction) =>
          direction === "request" ? "dropped" : "not-recognized",
        ),
      });
    }
    this.#members.compareElements(place, "header", old, now, undefined);
    this.#complexTypes.compareInPlace(place, old.type, now.type);
  }
}

function headerPlace(place: Place, { name }: ElementDeclaration): Place {
  return { ...place, path: `${place.path} header ${name.local}`, namespace: name.namespace };
}

/** Undefined for the answer of a one-way operation. */
export function messageOf({ input, output }: Operation, direction: Direction): Message | undefined {
  return direction === "request" ? input : output;
}

function blocksOf(
  { operations }: ServiceModule,
  direction: Direction,
): ReadonlyMap<string, ElementDeclaration> {
  const blocks = operations.flatMap(({ operation }) => messageOf(operation, direction)?.headers ?? []);
  return new Map([...blocks].reverse().map((block) => [block.name.local, block]));
}
