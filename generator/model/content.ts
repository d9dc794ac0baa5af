// What an object holds for a content model: a member for each element, wildcard and repeated group, and which can be there together.
import type { ElementDeclaration, ModelGroup, Particle, Wildcard } from "./model.js";
import { isEmptiable, isGroup, partsOf, simplified } from "./simplified.js";
import { elementParticles } from "./walk.js";

interface Occurring {
  /** Unique in its object; the element's name but for the second of a name. Of wildcards and groups it begins with `$`. */
  readonly key: string;
  /** 0 for what only some alternatives of a choice hold. */
  readonly minOccurs: number;
  readonly maxOccurs: number;
}

export interface ElementMember extends Occurring {
  readonly kind: "element";
  readonly element: ElementDeclaration;
}

export interface WildcardMember extends Occurring {
  readonly kind: "any";
  readonly wildcard: Wildcard;
}

/** A group that can occur several times: each occurrence is an object of its own. */
export interface GroupMember extends Occurring {
  readonly kind: ModelGroup["kind"];
  readonly item: Content;
}

export type ContentMember = ElementMember | WildcardMember | GroupMember;

export type Part = MemberPart | ChoicePart;

export interface MemberPart {
  readonly kind: "member";
  readonly key: string;
  /** How often it must be there, where its alternative is taken. */
  readonly minOccurs: number;
}

/** One of several sets of members; one of them is empty where none need be there. */
export interface ChoicePart {
  readonly kind: "choice";
  readonly alternatives: readonly (readonly Part[])[];
  /** Are there so many alternatives that a compiler can't hold them apart? */
  readonly isLoose: boolean;
}

/** What an object holds. */
export interface Content {
  /** In the order of the wire. What several alternatives hold is one member where one order serves them all. */
  readonly members: readonly ContentMember[];
  /** Which of them must and can be there together. */
  readonly parts: readonly Part[];
  /** In how many ways, with what the object has of a base. */
  readonly alternatives: number;
}

/** So many alternatives of one type are told apart. */
const mostAlternatives = 200;

/** Keys of one object. */
export class Keys {
  readonly #base: Keys | undefined;
  readonly #counts = new Map<string, number>();

  /** With those of a base, which come first and to which none is added any more. */
  constructor(base?: Keys) {
    // Those that nothing was added to are passed over.
    this.#base = base !== undefined && base.#counts.size === 0 ? base.#base : base;
  }

  has(name: string): boolean {
    return this.#count(name) > 0;
  }

  /** The name itself for the first that wants it, `name$2` for the second. */
  claim(name: string): string {
    const count = this.#count(name) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name}$${count}`;
  }

  /** How often it was claimed. The keys of a base aren't copied, as a chain of types may be long. */
  #count(name: string): number {
    let count = this.#counts.get(name);
    for (let base = this.#base; count === undefined && base !== undefined; base = base.#base) {
      count = base.#counts.get(name);
    }
    return count ?? 0;
  }
}

/** The content of an object that has `alternatives` by its base. */
export function contentOf(particles: readonly Particle[], keys: Keys, alternatives = 1): Content {
  const builder = new Builder(keys);
  const { parts } = builder.sequence(simplified(particles), { after: undefined, later: [], isCertain: true });
  let product = alternatives;
  const told = parts.map((part): Part => {
    const ways = waysOf(part);
    const isLoose = ways * product > mostAlternatives;
    if (!isLoose) product *= ways;
    return part.kind === "choice" ? { ...part, isLoose } : part;
  });
  const members = builder.members.map((member) => ({ ...member, minOccurs: leastOf(told, member.key) }));
  return { members, parts: told, alternatives: product };
}

/** How often a member is there at least, whatever alternatives are taken. */
function leastOf(parts: readonly Part[], key: string): number {
  const counts = parts.map((part) => {
    if (part.kind === "member") return part.key === key ? part.minOccurs : 0;
    return part.isLoose ? 0 : Math.min(...part.alternatives.map((one) => leastOf(one, key)));
  });
  return Math.max(0, ...counts);
}

/** In how many ways the part can be there. */
function waysOf(part: Part): number {
  if (part.kind === "member") return 1;
  return part.alternatives
    .map((parts) => parts.reduce((product, one) => product * waysOf(one), 1))
    .reduce((sum, ways) => sum + ways, 0);
}

/** Where a particle stands. */
interface Place {
  /** The member that it comes behind. */
  readonly after: ContentMember | undefined;
  /** The elements that follow in its alternative. */
  readonly later: readonly ElementDeclaration[];
  /** Is it in no alternative? */
  readonly isCertain: boolean;
}

class Builder {
  members: ContentMember[] = [];
  readonly #keys: Keys;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** The parts of a sequence, and its last member. */
  sequence(particles: readonly Particle[], place: Place): { parts: readonly Part[]; last: Place["after"] } {
    let last = place.after;
    const parts = particles.map((particle, index) => {
      const following = elementParticles(particles.slice(index + 1)).map(({ element }) => element);
      const at = { ...place, after: last, later: [...following, ...place.later] };
      if (isGroup(particle) && particle.maxOccurs === 1) {
        const choice = this.#choice(particle, at);
        last = choice.last;
        return choice.part;
      }
      last = this.#member(particle, at);
      return { kind: "member" as const, key: last.key, minOccurs: particle.minOccurs };
    });
    return { parts, last };
  }

  /** A choice, or what is there as a whole or not at all. */
  #choice(group: ModelGroup, place: Place): { part: ChoicePart; last: Place["after"] } {
    const sets = group.kind === "choice" ? group.particles.map(partsOf) : [group.particles];
    const built = sets.map((particles) => this.sequence(particles, { ...place, isCertain: false }));
    const needsEmpty = group.minOccurs === 0 && !sets.some((particles) => particles.every(isEmptiable));
    const alternatives = [...built.map(({ parts }) => parts), ...(needsEmpty ? [[]] : [])];
    const last = this.members.findLast((member) => built.some((one) => one.last === member));
    return { part: { kind: "choice", alternatives, isLoose: false }, last: last ?? place.after };
  }

  #member(particle: Particle, { after, later, isCertain }: Place): ContentMember {
    const start = after === undefined ? 0 : this.members.indexOf(after) + 1;
    const shared = isCertain ? undefined : this.members.slice(start).find((one) => isSame(one, particle));
    if (shared !== undefined) return this.#widened(shared, particle);
    let end = start;
    while (end < this.members.length && !isOneOf(this.members[end], later)) end++;
    const member = this.#made(particle);
    this.members.splice(end, 0, member);
    return member;
  }

  #made(particle: Particle): ContentMember {
    const { minOccurs, maxOccurs } = particle;
    switch (particle.kind) {
      case "element": {
        const { element } = particle;
        return { kind: "element", key: this.#keys.claim(element.name.local), element, minOccurs, maxOccurs };
      }
      case "any":
        return { kind: "any", key: this.#keys.claim("$any"), wildcard: particle, minOccurs, maxOccurs };
      case "sequence":
      case "choice":
      case "all": {
        const { kind } = particle;
        const particles =
          kind === "choice" ? [{ ...particle, minOccurs: 1, maxOccurs: 1 }] : particle.particles;
        const item = contentOf(particles, new Keys());
        return { kind, key: this.#keys.claim(`$${kind}`), item, minOccurs, maxOccurs };
      }
      default:
        return particle satisfies never;
    }
  }

  /** A member that serves a further alternative, too. */
  #widened(member: ContentMember, { maxOccurs }: Particle): ContentMember {
    if (member.maxOccurs >= maxOccurs) return member;
    const wider = { ...member, maxOccurs };
    this.members[this.members.indexOf(member)] = wider;
    return wider;
  }
}

/** Can one member be both, as they stand in two alternatives? */
function isSame(member: ContentMember, particle: Particle): boolean {
  if (member.kind !== "element" || particle.kind !== "element") return false;
  return isOneOf(member, [particle.element]) && member.maxOccurs > 1 === particle.maxOccurs > 1;
}

function isOneOf(member: ContentMember | undefined, elements: readonly ElementDeclaration[]): boolean {
  if (member?.kind !== "element") return false;
  const { name, type, nillable, constraint } = member.element;
  return elements.some(
    (other) =>
      other.name.local === name.local &&
      other.name.namespace === name.namespace &&
      other.type === type &&
      other.nillable === nillable &&
      other.constraint?.value === constraint?.value,
  );
}
