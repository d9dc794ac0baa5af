// What content models say of objects: what stands together, what can be empty, and what repeated choices are choices of.
import type { ModelGroup, Particle } from "./model.js";

/** The particles of a sequence, with groups only where they say something. */
export function simplified(particles: readonly Particle[]): readonly Particle[] {
  return particles.flatMap((particle) => partsOf(plainest(particle)));
}

function plainest(particle: Particle): Particle {
  if (!isGroup(particle)) return particle;
  const { kind, minOccurs, maxOccurs } = particle;
  if (kind === "choice") {
    const group = { ...particle, particles: particle.particles.map(plainest) };
    const plain = maxOccurs === Infinity ? plainChoice(group) : group;
    return { ...plain, minOccurs: isEmptiable(plain) ? 0 : minOccurs };
  }
  const particles = simplified(particle.particles);
  if (!particles.every(isEmptiable)) return { ...particle, particles };
  // It may as well be there without any of them.
  return { ...particle, particles, minOccurs: maxOccurs === 1 ? 1 : 0 };
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

/** Of any number of choices: an alternative that can come several times is but several choices, and what it chooses from is chosen here. */
function plainChoice(group: ModelGroup): ModelGroup {
  const particles = group.particles.flatMap((particle): readonly Particle[] => {
    if (particle.minOccurs > 1) return [particle];
    const one = { ...particle, minOccurs: 1, maxOccurs: 1 };
    return one.kind === "choice" ? plainChoice(one).particles : [one];
  });
  return { ...group, particles, minOccurs: group.particles.some(isEmptiable) ? 0 : group.minOccurs };
}
