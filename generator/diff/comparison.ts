// What every part of a comparison works with: both contracts, what stands for what, and where findings go.
import type { ElementParticle, Type } from "../model/model.js";
import { isNamed } from "../model/model.js";
import type { Change, Direction, DocumentationChange, Subject } from "./change.js";
import type { Namespaces } from "./namespaces.js";
import type { Pairs } from "./pairs.js";
import { callerVerdict, wireVerdict, type CallerRule, type WireRule } from "./rules.js";
import type { Side } from "./side.js";
import { fits, type Typings, type Value } from "./typing.js";
import type { Usage } from "./usage.js";
import type { Wire } from "./wire.js";

/** Where something stands, and which messages hold it. */
export interface Place extends Usage {
  readonly path: string;
  readonly namespace?: string;
  /** Does the output declare it by a name of its own? */
  readonly isNamed: boolean;
  /** The namespace that the type at the place was in, where it is in another one now. */
  readonly movedFrom?: string;
}

/** A place within another one. */
export function within(place: Place, name: string): Place {
  return {
    ...place,
    isNamed: false,
    path: `${place.path}${/ (request|response)$/.test(place.path) ? " " : "."}${name}`,
  };
}

export interface Finding {
  readonly kind: Change["kind"];
  readonly subject: Subject;
  readonly property?: string;
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly caller: readonly [CallerRule, ...CallerRule[]];
  readonly wire: readonly [WireRule, ...WireRule[]];
}

export class Comparison {
  readonly old: Side;
  readonly now: Side;
  readonly namespaces: Namespaces;
  readonly pairs: Pairs;
  readonly wire: Wire;
  /** What the old contract's types mean to old code that stands beside the new output. */
  readonly oldTypings: Typings;
  readonly newTypings: Typings;
  readonly changes: Change[] = [];
  readonly documentation: DocumentationChange[] = [];

  constructor(
    sides: { readonly old: Side; readonly now: Side },
    pairing: { readonly namespaces: Namespaces; readonly pairs: Pairs; readonly wire: Wire },
    typings: { readonly old: Typings; readonly now: Typings },
  ) {
    this.old = sides.old;
    this.now = sides.now;
    this.namespaces = pairing.namespaces;
    this.pairs = pairing.pairs;
    this.wire = pairing.wire;
    this.oldTypings = typings.old;
    this.newTypings = typings.now;
  }

  report({ path, namespace, directions, services }: Place, finding: Finding): void {
    const { kind, subject, property, old, new: now, caller, wire } = finding;
    this.changes.push({
      kind,
      subject,
      path,
      ...(namespace === undefined ? {} : { namespace }),
      ...(property === undefined ? {} : { property }),
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
      directions,
      services,
      caller: callerVerdict(...caller),
      wire: wireVerdict(...wire),
    });
  }

  document(path: string, old: string | undefined, now: string | undefined): void {
    if (old === now) return;
    this.documentation.push({
      path,
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
    });
  }

  /** What the rule says in each direction in which the place is used. */
  onWire(
    { directions }: Place,
    rule: (direction: Direction) => WireRule,
  ): readonly [WireRule, ...WireRule[]] {
    const [first, ...others] = directions.map(rule);
    return first === undefined ? ["unused"] : [first, ...others];
  }

  /** Does old code have the type as an array or a dictionary wherever it uses it, never by its name? */
  isInPlace(old: Type): boolean {
    return old.kind === "complex" && this.old.classify(old).kind !== "structure";
  }

  /** Does what old code sets and reads fit what the new output declares? */
  inCode({ directions }: Place, old: Value, now: Value, otherwise: CallerRule): readonly [CallerRule] {
    if (directions.length === 0) return ["unused"];
    const isRead = !directions.includes("response") || fits(now, old);
    const isWritten = !directions.includes("request") || fits(old, now);
    return [isRead && isWritten ? "still-fits" : otherwise];
  }
}

/** A type as messages to people name it. */
export function nameOf(type: Type): string {
  if (type.kind === "any") return "xs:anyType";
  if (type.kind === "builtin") return `xs:${type.name.local}`;
  return isNamed(type)
    ? type.name.local
    : `an anonymous ${type.kind === "complex" ? "complex" : "simple"} type`;
}

/** `xs:int, optional, nillable`. */
export function describeParticle({ element, minOccurs, maxOccurs }: ElementParticle): string {
  const occurrence =
    maxOccurs > 1
      ? `${minOccurs} to ${occurrences(maxOccurs)} times`
      : minOccurs === 0
        ? "optional"
        : "required";
  return `${nameOf(element.type)}, ${occurrence}${element.nillable ? ", nillable" : ""}`;
}

export function occurrences(maxOccurs: number): string {
  return maxOccurs === Infinity ? "unbounded" : String(maxOccurs);
}

/** `{namespace}local`. */
export function expanded({
  namespace,
  local,
}: {
  readonly namespace: string;
  readonly local: string;
}): string {
  return `{${namespace}}${local}`;
}
