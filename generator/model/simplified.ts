// Content models in their plainest form: groups that say nothing are gone, occurrences multiplied, choices in choices are one.
import type { ModelGroup, Particle } from "./model.js";

/** What the particles of a sequence say, in as few groups as may be. */
export function simplified(particles: readonly Particle[]): readonly Particle[] {
  return particles.flatMap((particle) => (isGroup(particle) ? simplifiedGroup(particle) : particle));
}

/** Can nothing at all stand for the particle? */
export function isEmptiable(particle: Particle): boolean {
  if (particle.minOccurs === 0) return true;
  if (!isGroup(particle)) return false;
  return particle.kind === "choice"
    ? particle.particles.some(isEmptiable)
    : particle.particles.every(isEmptiable);
}

/** The particles of an alternative of a choice, or of an occurrence of a group. */
export function partsOf(particle: Particle): readonly Particle[] {
  const isPlain = particle.maxOccurs === 1 && particle.minOccurs === 1;
  return isPlain && isGroup(particle) && particle.kind !== "choice" ? particle.particles : [particle];
}

export function isGroup(particle: Particle): particle is ModelGroup {
  return particle.kind !== "element" && particle.kind !== "any";
}

function simplifiedGroup(group: ModelGroup): readonly Particle[] {
  const { minOccurs, maxOccurs, origin } = group;
  if (group.kind === "choice") return simplifiedChoice(group);
  const particles = simplified(group.particles);
  const [only, ...others] = particles;
  if (only === undefined) return [];
  if (others.length === 0) {
    const multiplied = times(only, group);
    if (multiplied !== undefined) return simplified([multiplied]);
  }
  if (minOccurs === 1 && maxOccurs === 1) return particles;
  // Where an occurrence can be empty, any number of them can.
  const least = particles.every(isEmptiable) ? 0 : minOccurs;
  return [{ kind: group.kind, particles, minOccurs: least, maxOccurs, origin }];
}

function simplifiedChoice({ particles, minOccurs, maxOccurs, origin }: ModelGroup): readonly Particle[] {
  const alternatives = particles.flatMap((particle): readonly Particle[] => {
    const inner = simplified([particle]);
    const [only, ...others] = inner;
    if (only === undefined || others.length === 0) return inner;
    return [{ kind: "sequence", particles: inner, minOccurs: 1, maxOccurs: 1, origin }];
  });
  // An alternative that holds nothing.
  const hasEmpty = particles.some((particle) => simplified([particle]).length === 0);
  let least = hasEmpty ? 0 : minOccurs;
  const flattened = (alternative: Particle): readonly Particle[] => {
    // In any number of choices, one that can come several times is but several choices.
    const single = maxOccurs === Infinity && alternative.minOccurs <= 1 ? once(alternative) : alternative;
    const isChoice = single.kind === "choice" && single.maxOccurs === 1;
    if (alternative.minOccurs === 0 && (single !== alternative || isChoice)) least = 0;
    return isChoice ? single.particles.flatMap(flattened) : [single];
  };
  const flat = alternatives.flatMap(flattened);
  const [only, ...others] = flat;
  if (only === undefined) return [];
  const group = { kind: "choice" as const, particles: flat, minOccurs: least, maxOccurs, origin };
  if (others.length === 0) {
    const multiplied = times(only, group);
    if (multiplied !== undefined) return simplified([multiplied]);
    const inner = partsOf(only);
    if (inner.length > 1) return simplifiedGroup({ ...group, kind: "sequence", particles: inner });
  }
  return [flat.some(isEmptiable) ? { ...group, minOccurs: 0 } : group];
}

function once(particle: Particle): Particle {
  const { minOccurs, maxOccurs } = particle;
  return minOccurs === 1 && maxOccurs === 1 ? particle : { ...particle, minOccurs: 1, maxOccurs: 1 };
}

/** The particle with the occurrences of the group multiplied; `undefined` where that would say something else. */
function times(particle: Particle, group: ModelGroup): Particle | undefined {
  const { minOccurs: least, maxOccurs: most } = particle;
  // With k and k + 1 occurrences of the group, no number between them is left out.
  const hasNoGap =
    group.minOccurs === group.maxOccurs ||
    (most === Infinity && group.minOccurs > 0) ||
    least <= 1 ||
    group.minOccurs * (most - least) >= least - 1;
  if (!hasNoGap) return undefined;
  return {
    ...particle,
    minOccurs: least * group.minOccurs,
    maxOccurs: most * group.maxOccurs,
  };
}
