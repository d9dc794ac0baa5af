// Members of complex types: added, removed, moved, or with other properties.
import { isNamed, type ComplexType, type ElementDeclaration, type ElementParticle } from "../model/model.js";
import { describeParticle, nameOf, occurrences, type Comparison, type Place } from "./comparison.js";
import type { CallerRule } from "./rules.js";
import { unused } from "./usage.js";
import { contentOf, effectiveContent } from "./content.js";
import { moved } from "./wire.js";

export type Rules = readonly [CallerRule, ...CallerRule[]];

/** Decides for code instead of the rules for members of an interface. */
export type InCode = (() => Rules) | undefined;

export interface Move {
  readonly old: ComplexType;
  readonly now: ComplexType;
  /** As it is in the type itself. */
  readonly particle: ElementParticle;
  readonly isToBase: boolean;
}

export class Members {
  readonly #comparison: Comparison;
  /** The types of requests that can be left out, as they have no members, and what these extend. */
  readonly #leftOut: ReadonlySet<ComplexType>;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    const requests = comparison.old.contract.services.flatMap(({ operations }) =>
      operations.map(({ input }) => input.body.type),
    );
    const empty = requests.flatMap((type) =>
      type.kind === "complex" && effectiveContent(type).length === 0 ? chainOf(type) : [],
    );
    this.#leftOut = new Set(empty);
  }

  reportRemoved(place: Place, particle: ElementParticle, inCode: InCode): void {
    const comparison = this.#comparison;
    comparison.report(place, {
      kind: "removed",
      subject: "member",
      old: describeParticle(particle),
      caller: inCode?.() ?? [place.directions.length === 0 ? "unused" : "gone"],
      wire: comparison.onWire(place, (direction) => comparison.wire.removed(particle, direction)),
    });
  }

  /** `owner` is the type as the old contract has it. */
  reportAdded(place: Place, particle: ElementParticle, owner: ComplexType, inCode: InCode): void {
    const comparison = this.#comparison;
    comparison.report(place, {
      kind: "added",
      subject: "member",
      new: describeParticle(particle),
      caller: inCode?.() ?? this.#addedInCode(place, particle, owner),
      wire: comparison.onWire(place, (direction) => comparison.wire.added(particle, owner, direction)),
    });
  }

  #addedInCode(place: Place, { minOccurs }: ElementParticle, owner: ComplexType): Rules {
    if (place.directions.length === 0) return ["unused"];
    if (!place.directions.includes("request")) return ["new-name"];
    if (minOccurs > 0) return ["required-in-request"];
    return [this.#leftOut.has(owner) ? "argument-needed" : "may-be-left-out"];
  }

  /** From a type to what it extends, or the other way. */
  reportMoved(place: Place, { old, now, particle, isToBase }: Move): void {
    const comparison = this.#comparison;
    const name = particle.element.name.local;
    const holder = chainOf(isToBase ? now : old).find(
      (type) => type !== (isToBase ? now : old) && hasOwn(type, name),
    );
    const own = nameOf(isToBase ? old : now);
    const base = holder === undefined ? own : nameOf(holder);
    const orders = [old, now].map((type) => effectiveContent(type).map(({ element }) => element.name.local));
    const isReordered = moved(orders[0] ?? [], orders[1] ?? []).length > 0;
    comparison.report(place, {
      kind: "moved",
      subject: "member",
      property: "owner",
      old: isToBase ? own : base,
      new: isToBase ? base : own,
      caller: isToBase
        ? this.#movedToBase(holder, particle)
        : [place.directions.length === 0 ? "unused" : "gone"],
      wire: comparison.onWire(place, (direction) =>
        isReordered ? comparison.wire.position(direction) : "same-content",
      ),
    });
  }

  /** What else extends the base has the member now, too. */
  #movedToBase(holder: ComplexType | undefined, particle: ElementParticle): Rules {
    const comparison = this.#comparison;
    const [old] = [...comparison.pairs.all].find(([, type]) => type === holder) ?? [];
    const { directions } = old === undefined ? unused : comparison.old.usages.of(old);
    return directions.includes("request") && particle.minOccurs > 0
      ? ["required-in-request"]
      : ["still-inherited"];
  }

  /** Members of which types inherited some and now inherit others: the rules for those that differ. */
  inCode(place: Place, old: readonly ElementParticle[], now: readonly ElementParticle[]): Rules {
    if (place.directions.length === 0) return ["unused"];
    const [before, after] = [old, now].map(
      (content) => new Map(content.map((particle) => [particle.element.name.local, particle])),
    );
    const kept = [...(before ?? [])].flatMap(([name, particle]): readonly CallerRule[] => {
      const same = after?.get(name);
      return same === undefined ? ["gone"] : this.#differences(place, particle, same);
    });
    const added = [...(after ?? [])].filter(([name]) => before?.has(name) !== true);
    const isRequired =
      place.directions.includes("request") && added.some(([, { minOccurs }]) => minOccurs > 0);
    return ["still-fits", ...kept, ...(isRequired ? (["required-in-request"] as const) : [])];
  }

  #differences(place: Place, old: ElementParticle, now: ElementParticle): Rules {
    return [
      ...this.#typeInCode(place, old.element, now.element),
      ...this.#nilInCode(place, old.element, now.element),
      ...this.#minOccursInCode(place, old, now),
      ...this.#maxOccursInCode(place, old, now),
    ];
  }

  /** The properties of a member that is in both. */
  compare(place: Place, old: ElementParticle, now: ElementParticle, inCode: InCode): void {
    const comparison = this.#comparison;
    const { wire } = comparison;
    this.compareElements(place, "member", old.element, now.element, inCode);
    const report = (
      property: "namespace" | "minOccurs" | "maxOccurs",
      values: readonly [string, string],
      caller: Rules,
    ): void => {
      comparison.report(place, {
        kind: "changed",
        subject: "member",
        property,
        old: values[0],
        new: values[1],
        caller,
        wire: comparison.onWire(place, (direction) => {
          if (property === "namespace") return wire.name(old, now, direction);
          return wire[property](old[property], now[property], direction);
        }),
      });
    };
    if (!comparison.namespaces.isSame(old.element.name, now.element.name)) {
      const names = [old.element.name.namespace, now.element.name.namespace] as const;
      if (!this.#followsOwner(place, names)) report("namespace", names, ["not-in-types"]);
    }
    if (old.minOccurs !== now.minOccurs) {
      const values = [String(old.minOccurs), String(now.minOccurs)] as const;
      report("minOccurs", values, inCode?.() ?? this.#minOccursInCode(place, old, now));
    }
    if (old.maxOccurs !== now.maxOccurs) {
      const values = [occurrences(old.maxOccurs), occurrences(now.maxOccurs)] as const;
      report("maxOccurs", values, inCode?.() ?? this.#maxOccursInCode(place, old, now));
    }
  }

  /** The members of a type that went to another namespace go with it, which is told once. */
  #followsOwner({ movedFrom, namespace }: Place, [old, now]: readonly [string, string]): boolean {
    return movedFrom === old && namespace === now;
  }

  /** Type and nil of an element that is in both: a member, a header block, a body. */
  compareElements(
    place: Place,
    subject: "member" | "header" | "body" | "element",
    old: ElementDeclaration,
    now: ElementDeclaration,
    inCode: InCode,
  ): void {
    const comparison = this.#comparison;
    const { pairs, wire } = comparison;
    const [before, after] = [old.type, now.type];
    const areInPlace =
      before.kind !== "any" &&
      after.kind !== "any" &&
      !isNamed(before) &&
      !isNamed(after) &&
      (before.kind === "complex") === (after.kind === "complex");
    if (!pairs.isSame(before, after) && !areInPlace) {
      comparison.report(place, {
        kind: "changed",
        subject,
        property: "type",
        old: nameOf(before),
        new: nameOf(after),
        caller: inCode?.() ?? this.#typeInCode(place, old, now),
        wire: comparison.onWire(place, (direction) => wire.type(before, after, direction)),
      });
    }
    const [were, are] = [old, now].map(({ substitutes = [] }) =>
      substitutes.map(({ name }) => name.local).join(", "),
    );
    if (were !== are) {
      comparison.report(place, {
        kind: "changed",
        subject,
        property: "substitution group",
        old: were === "" ? "none" : were,
        new: are === "" ? "none" : are,
        caller: inCode?.() ?? [place.directions.length === 0 ? "unused" : "other-type"],
        wire: comparison.onWire(place, () => "other-content"),
      });
    }
    if (old.nillable !== now.nillable) {
      comparison.report(place, {
        kind: "changed",
        subject,
        property: "nillable",
        old: String(old.nillable),
        new: String(now.nillable),
        caller: inCode?.() ?? this.#nilInCode(place, old, now),
        wire: comparison.onWire(place, (direction) => wire.nil(old.nillable, now.nillable, direction)),
      });
    }
  }

  #typeInCode(place: Place, old: ElementDeclaration, now: ElementDeclaration): Rules {
    const { oldTypings, newTypings } = this.#comparison;
    const before = { typing: oldTypings.of(old.type), nil: false };
    const after = { typing: newTypings.of(now.type), nil: false };
    return this.#comparison.inCode(place, before, after, "other-type");
  }

  #nilInCode({ directions }: Place, old: ElementDeclaration, now: ElementDeclaration): Rules {
    if (directions.length === 0) return ["unused"];
    if (now.nillable && !old.nillable) return [directions.includes("response") ? "may-be-nil" : "still-fits"];
    return [old.nillable && !now.nillable && directions.includes("request") ? "nil-not-taken" : "still-fits"];
  }

  #minOccursInCode({ directions }: Place, old: ElementParticle, now: ElementParticle): Rules {
    if (directions.length === 0) return ["unused"];
    const [was, is] = [old.minOccurs === 0, now.minOccurs === 0];
    if (was === is) return ["same-type"];
    if (is) return [directions.includes("response") ? "may-be-absent" : "still-fits"];
    return [directions.includes("request") ? "required-in-request" : "still-fits"];
  }

  #maxOccursInCode({ directions }: Place, old: ElementParticle, now: ElementParticle): Rules {
    if (directions.length === 0) return ["unused"];
    return [old.maxOccurs > 1 === now.maxOccurs > 1 ? "same-type" : "other-type"];
  }
}

/** A type and what it extends, one after the other. */
export function chainOf(type: ComplexType): readonly ComplexType[] {
  return type.base === undefined ? [type] : [type, ...chainOf(type.base)];
}

function hasOwn(type: ComplexType, name: string): boolean {
  return contentOf(type).some(({ element }) => element.name.local === name);
}
