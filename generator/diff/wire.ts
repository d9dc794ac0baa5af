// Content on the wire: what becomes of elements that one side writes by its contract and the other reads by its own.
import type { ComplexType, ElementParticle, SimpleType, Type } from "../model/model.js";
import type { Direction } from "./change.js";
import { effectiveContent } from "./content.js";
import type { Namespaces } from "./namespaces.js";
import type { Pairs } from "./pairs.js";
import { wireVerdict, type WireRule } from "./rules.js";
import type { Side } from "./side.js";
import { simpleWire } from "./wire-simple.js";

/** How one contract's messages fare with the other's, rule by rule. What stands under a pair of types is told where it changes, not here. */
export class Wire {
  readonly #namespaces: Namespaces;
  readonly #pairs: Pairs;
  /** Of the comparison that is under way. */
  readonly #known = new Map<string, WireRule>();
  /** What old clients have no place in for what they don't know. */
  readonly #full: ReadonlySet<Type>;
  readonly #ids = new Map<ComplexType, number>();

  constructor(old: Side, namespaces: Namespaces, pairs: Pairs) {
    this.#full = new Set(
      [...old.types].flatMap((type) => {
        const view = type.kind === "complex" ? old.classify(type) : undefined;
        if (view?.kind === "dictionary") return [type, view.pair.type];
        return view?.kind === "array" ? [type] : [];
      }),
    );
    this.#namespaces = namespaces;
    this.#pairs = pairs;
  }

  /** Another type in the same place. */
  type(old: Type, now: Type, direction: Direction): WireRule {
    if (this.#pairs.isSame(old, now)) return "same-content";
    if (old.kind === "any") return direction === "request" ? "other-content" : "raw-content";
    if (now.kind === "any") return direction === "request" ? "type-not-said" : "other-content";
    if (old.kind === "complex" && now.kind === "complex") return this.complex(old, now, direction);
    if (old.kind === "complex" || now.kind === "complex") return "other-content";
    const [writer, reader]: readonly SimpleType[] = direction === "request" ? [old, now] : [now, old];
    return writer === undefined || reader === undefined
      ? "other-content"
      : simpleWire(writer, reader, direction);
  }

  /** The members of one complex type read as those of another, those of the bases included. */
  complex(old: ComplexType, now: ComplexType, direction: Direction): WireRule {
    const key = `${this.#id(old)} ${this.#id(now)} ${direction}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isOutermost = this.#known.size === 0;
    // Types that lead back to themselves are as the rest of them is.
    this.#known.set(key, "same-content");
    const rule = this.contents(effectiveContent(old), effectiveContent(now), old, direction);
    this.#known.set(key, rule);
    // What was found on the way rests on what was assumed there.
    if (isOutermost) this.#known.clear();
    return rule;
  }

  /** Members read as others; `owner` is the type that they are of in the old contract. */
  contents(
    before: readonly ElementParticle[],
    after: readonly ElementParticle[],
    owner: ComplexType,
    direction: Direction,
  ): WireRule {
    const [known, found] = [byName(before), byName(after)];
    const kept = before.map((particle): WireRule => {
      const pair = found.get(nameOf(particle));
      return pair === undefined
        ? this.removed(particle, direction)
        : this.particle(particle, pair, direction);
    });
    const added = after
      .filter((particle) => !known.has(nameOf(particle)))
      .map((particle) => this.added(particle, owner, direction));
    const order = moved([...known.keys()], [...found.keys()]).length > 0 ? [this.position(direction)] : [];
    return wireVerdict("same-content", ...kept, ...added, ...order).rule;
  }

  /** A member in both. */
  particle(old: ElementParticle, now: ElementParticle, direction: Direction): WireRule {
    return wireVerdict(
      this.type(old.element.type, now.element.type, direction),
      this.name(old, now, direction),
      this.nil(old.element.nillable, now.element.nillable, direction),
      this.minOccurs(old.minOccurs, now.minOccurs, direction),
      this.maxOccurs(old.maxOccurs, now.maxOccurs, direction),
    ).rule;
  }

  removed({ minOccurs }: ElementParticle, direction: Direction): WireRule {
    if (direction === "request") return "dropped";
    return minOccurs > 0 ? "missing-in-response" : "allowed-absence";
  }

  /** `owner` is the type as the old contract has it. */
  added({ minOccurs }: ElementParticle, owner: ComplexType, direction: Direction): WireRule {
    if (direction === "request") return minOccurs > 0 ? "missing-in-request" : "may-be-left-out";
    return this.#full.has(owner) ? "array-refuses" : "kept-raw";
  }

  /** The expanded name of a member. */
  name(old: ElementParticle, now: ElementParticle, direction: Direction): WireRule {
    if (this.#namespaces.isSame(old.element.name, now.element.name)) return "same-content";
    if (direction === "request") return now.minOccurs > 0 ? "missing-in-request" : "dropped";
    return old.minOccurs > 0 ? "missing-in-response" : "not-recognized";
  }

  nil(old: boolean, now: boolean, direction: Direction): WireRule {
    if (direction === "request") return old && !now ? "nil-refused" : "all-allowed";
    return now && !old ? "nil-unexpected" : "all-allowed";
  }

  minOccurs(old: number, now: number, direction: Direction): WireRule {
    if (direction === "request") {
      if (now <= old) return "all-allowed";
      return old === 0 ? "missing-in-request" : "too-rarely";
    }
    if (old <= now) return "all-allowed";
    return now === 0 ? "missing-in-response" : "too-rarely";
  }

  maxOccurs(old: number, now: number, direction: Direction): WireRule {
    const isMore = direction === "request" ? old > now : now > old;
    return isMore ? "too-often" : "all-allowed";
  }

  position(direction: Direction): WireRule {
    return direction === "request" ? "out-of-order" : "any-order";
  }

  #id(type: ComplexType): number {
    const id = this.#ids.get(type) ?? this.#ids.size;
    this.#ids.set(type, id);
    return id;
  }
}

function nameOf({ element }: ElementParticle): string {
  return element.name.local;
}

function byName(content: readonly ElementParticle[]): ReadonlyMap<string, ElementParticle> {
  return new Map(content.map((particle) => [nameOf(particle), particle]));
}

/** The names of the new order that must change their place to come from the old order, as few as can be. Others than common ones don't count. */
export function moved(old: readonly string[], now: readonly string[]): readonly string[] {
  const places = new Map(old.map((name, index) => [name, index]));
  const common = now.filter((name) => places.has(name));
  const at = common.map((name) => places.get(name) ?? 0);
  if (at.every((place, index) => index === 0 || place > (at[index - 1] ?? 0))) return [];
  // The longest run of names that keep their order, from its end.
  const longest = at.map(() => 1);
  const before = at.map(() => -1);
  for (const [index, place] of at.entries()) {
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (longest[earlier] ?? 0) + 1;
      if ((at[earlier] ?? 0) >= place || length <= (longest[index] ?? 0)) continue;
      longest[index] = length;
      before[index] = earlier;
    }
  }
  const kept = new Set<number>();
  for (let index = longest.indexOf(Math.max(...longest)); index >= 0; index = before[index] ?? -1)
    kept.add(index);
  return common.filter((_, index) => !kept.has(index));
}
