// Compares complex types: traits, base and members, in place or by name.
import type { ComplexType, ElementParticle, Type } from "../model/model.js";
import { isNamed } from "../model/model.js";
import { contentOf, groupingOf, inheritedContent } from "./content.js";
import { nameOf, within, type Comparison, type Place } from "./comparison.js";
import { Members, type InCode } from "./members.js";
import { compareSimple } from "./simple.js";
import { moved } from "./wire.js";

/** Members that went from a type to its base or the other way are told there, not where the base gained or lost them. */
export interface Told {
  readonly added: ReadonlyMap<Type, ReadonlySet<string>>;
  readonly removed: ReadonlyMap<Type, ReadonlySet<string>>;
}

export class ComplexTypes {
  readonly #comparison: Comparison;
  readonly members: Members;
  readonly #told: Told;

  constructor(comparison: Comparison, told: Told) {
    this.#comparison = comparison;
    this.members = new Members(comparison);
    this.#told = told;
  }

  /** Two types of the same place, both complex. `inCode` is given for the pairs of a dictionary, which are no objects in code. */
  compare(place: Place, old: ComplexType, now: ComplexType, inCode?: InCode): void {
    this.#compareTraits(place, old, now);
    this.#compareBase(place, old, now);
    const ownInCode = inCode ?? this.#inCode(place, old, now);
    this.#compareGrouping(place, old, now, ownInCode);
    this.#compareContent(place, old, now, ownInCode);
  }

  /** What the type as a whole means to code, where its members aren't those of an interface; undefined where they are. */
  #inCode(place: Place, old: ComplexType, now: ComplexType): InCode {
    const comparison = this.#comparison;
    const [before, after] = [comparison.old.classify(old), comparison.now.classify(now)];
    if (before.kind === "structure" && after.kind === "structure") return undefined;
    const typings = {
      old: { typing: comparison.oldTypings.definition(old), nil: false },
      now: { typing: comparison.newTypings.definition(now), nil: false },
    };
    if (before.kind === "structure") return () => [place.directions.length === 0 ? "unused" : "other-type"];
    return () => comparison.inCode(place, typings.old, typings.now, "other-type");
  }

  #compareTraits(place: Place, old: ComplexType, now: ComplexType): void {
    const traits = [
      ["abstract", old.abstract, now.abstract],
      ["restriction", old.derivation === "restriction", now.derivation === "restriction"],
      ["dictionary", old.appinfo.isDictionary, now.appinfo.isDictionary],
      ["value type", old.appinfo.isValueType, now.appinfo.isValueType],
    ] as const;
    for (const [property, was, is] of traits) {
      if (was === is) continue;
      this.#comparison.report(place, {
        kind: "changed",
        subject: "type",
        property,
        old: String(was),
        new: String(is),
        caller: this.#inCode(place, old, now)?.() ?? ["not-in-types"],
        wire: ["not-on-the-wire"],
      });
    }
  }

  #compareBase(place: Place, old: ComplexType, now: ComplexType): void {
    const comparison = this.#comparison;
    const isSame = old.base && now.base ? comparison.pairs.isSame(old.base, now.base) : old.base === now.base;
    if (isSame) return;
    // What the types have themselves is told member by member.
    const own = new Set([...contentOf(old), ...contentOf(now)].map(({ element }) => element.name.local));
    const inherited = (type: ComplexType): readonly ElementParticle[] =>
      inheritedContent(type).filter(({ element }) => !own.has(element.name.local));
    const [before, after] = [inherited(old), inherited(now)];
    comparison.report(place, {
      kind: "changed",
      subject: "type",
      property: "base",
      old: old.base === undefined ? "none" : nameOf(old.base),
      new: now.base === undefined ? "none" : nameOf(now.base),
      caller: this.#inCode(place, old, now)?.() ?? this.members.inCode(place, before, after),
      wire: comparison.onWire(place, (direction) => comparison.wire.contents(before, after, old, direction)),
    });
  }

  /** The groups that the members of both stand in. */
  #compareGrouping(place: Place, old: ComplexType, now: ComplexType, inCode: InCode): void {
    const comparison = this.#comparison;
    const [before, after] = [named(contentOf(old)), named(contentOf(now))];
    const common = new Set([...before.keys()].filter((name) => after.has(name)));
    const [was, is] = [groupingOf(old, common), groupingOf(now, common)];
    if (was === is) return;
    comparison.report(place, {
      kind: "changed",
      subject: "type",
      property: "content model",
      old: was === "" ? "a sequence of elements" : was,
      new: is === "" ? "a sequence of elements" : is,
      caller: inCode?.() ?? [place.directions.length === 0 ? "unused" : "other-type"],
      wire: comparison.onWire(place, () => "other-content"),
    });
  }

  #compareContent(place: Place, old: ComplexType, now: ComplexType, inCode: InCode): void {
    const comparison = this.#comparison;
    const [before, after] = [named(contentOf(old)), named(contentOf(now))];
    const [oldBase, newBase] = [old, now].map((type) => named(inheritedContent(type)));
    for (const [name, particle] of before) {
      const at = within(place, name);
      const same = after.get(name);
      const inherited = newBase?.get(name);
      if (same !== undefined) {
        this.#compareParticle(at, particle, same, old, inCode);
      } else if (inherited !== undefined && oldBase?.has(name) !== true) {
        this.members.reportMoved(at, { old, now, particle, isToBase: true });
        this.#compareParticle(at, particle, inherited, old, inCode);
      } else if (this.#told.removed.get(old)?.has(name) !== true) {
        this.members.reportRemoved(at, particle, inCode);
      }
    }
    for (const [name, particle] of after) {
      if (before.has(name)) continue;
      const at = within(place, name);
      const inherited = oldBase?.get(name);
      if (inherited !== undefined && newBase?.has(name) !== true) {
        this.members.reportMoved(at, { old, now, particle, isToBase: false });
        this.#compareParticle(at, inherited, particle, old, inCode);
      } else if (this.#told.added.get(now)?.has(name) !== true) {
        this.members.reportAdded(at, particle, old, inCode);
      }
    }
    for (const name of moved([...before.keys()], [...after.keys()])) {
      const places = [before, after].map((members) => String([...members.keys()].indexOf(name) + 1));
      comparison.report(within(place, name), {
        kind: "moved",
        subject: "member",
        property: "position",
        old: places[0],
        new: places[1],
        caller: inCode?.() ?? ["not-in-types"],
        wire: comparison.onWire(place, (direction) => comparison.wire.position(direction)),
      });
    }
  }

  #compareParticle(
    place: Place,
    old: ElementParticle,
    now: ElementParticle,
    owner: ComplexType,
    inCode: InCode,
  ): void {
    const comparison = this.#comparison;
    comparison.document(place.path, old.element.documentation, now.element.documentation);
    this.members.compare(place, old, now, inCode);
    const [before, after] = [old.element.type, now.element.type];
    const isPair = comparison.old.classify(owner).kind === "dictionary";
    this.compareInPlace(place, before, after, isPair ? inCode : undefined);
  }

  /** The anonymous types of an element; named ones are compared where they are declared. */
  compareInPlace(place: Place, old: Type, now: Type, inCode?: InCode): void {
    if (isNamed(old) || isNamed(now) || old.kind === "any" || now.kind === "any") return;
    if (old.kind === "complex" && now.kind === "complex") this.compare(place, old, now, inCode);
    else if (old.kind !== "complex" && now.kind !== "complex")
      compareSimple(this.#comparison, place, old, now);
  }
}

function named(content: readonly ElementParticle[]): ReadonlyMap<string, ElementParticle> {
  return new Map(content.map((particle) => [particle.element.name.local, particle]));
}
