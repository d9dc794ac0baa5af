// Content models as simply as they can be said: what nests without a meaning is taken apart.
import type { ModelGroup, Particle } from "./model.js";

/**
 * A group of these particles, of which undefined ones are groups without any: itself, or the particle that says the same. Undefined
 * where it has none, so that it is always empty.
 */
export function groupOf(
  group: Omit<ModelGroup, "particles">,
  stated: readonly (Particle | undefined)[],
): Particle | undefined {
  const particles = stated.flatMap((particle) => {
    if (particle === undefined) return [];
    return isPartOf(group, particle) ? particle.particles : particle;
  });
  const isOptional =
    group.kind === "choice" &&
    stated.some(
      (particle) => particle === undefined || (isPartOf(group, particle) && particle.minOccurs === 0),
    );
  const minOccurs = isOptional ? 0 : group.minOccurs;
  const [only, ...others] = particles;
  if (only === undefined) return undefined;
  return (
    (others.length === 0 ? repeated(only, minOccurs, group.maxOccurs) : undefined) ?? {
      ...group,
      minOccurs,
      particles,
    }
  );
}

/** The particles of a complex type's content, which is an outermost sequence. */
export function contentOf(particle: Particle | undefined): readonly Particle[] {
  if (particle === undefined) return [];
  return particle.kind === "sequence" && occursOnce(particle) ? particle.particles : [particle];
}

/** Is it a sequence within a sequence or a choice within a choice, whose particles could as well stand there themselves? */
function isPartOf({ kind }: Pick<ModelGroup, "kind">, particle: Particle): particle is ModelGroup {
  if (particle.kind !== kind) return false;
  return kind === "choice" ? particle.maxOccurs === 1 : kind === "sequence" && occursOnce(particle);
}

function occursOnce({ minOccurs, maxOccurs }: Particle): boolean {
  return minOccurs === 1 && maxOccurs === 1;
}

/** What occurs so many times so many times, where the number of times can be any between the least and the most. */
function repeated(particle: Particle, minOccurs: number, maxOccurs: number): Particle | undefined {
  const { minOccurs: least, maxOccurs: most } = particle;
  // Between what the fewest groups hold at most and one group more at least, no number is left out.
  const hasNoGap = minOccurs === maxOccurs || least <= 1 || minOccurs * (most - least) >= least - 1;
  if (!hasNoGap) return undefined;
  return {
    ...particle,
    minOccurs: particle.minOccurs * minOccurs,
    maxOccurs: particle.maxOccurs * maxOccurs,
  };
}
