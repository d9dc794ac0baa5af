// What complex types hold, laid out flat so that two of them can be compared member by member, and how it is grouped.
import type { ComplexType, ElementParticle, Particle, Type, Wildcard } from "../model/model.js";

/**
 * The members that messages can hold, each with the occurrence that it has in the type as a whole. An attribute is called `@name`, the
 * text of simple content `$value`.
 */
export function contentOf({
  content,
  simpleContent,
  attributes,
  origin,
}: ComplexType): readonly ElementParticle[] {
  const member = (
    local: string,
    type: Type,
    minOccurs: number,
    stated: Partial<ElementParticle["element"]>,
  ) => ({
    kind: "element" as const,
    element: { name: { namespace: "", local }, type, nillable: false, origin, ...stated },
    minOccurs,
    maxOccurs: 1,
  });
  return [
    ...flat(content, true, false),
    ...(simpleContent === undefined ? [] : [member("$value", simpleContent, 1, {})]),
    ...attributes.map(({ name, type, required, documentation, origin: own }) =>
      member(`@${name.local}`, type, required ? 1 : 0, {
        name: { namespace: name.namespace, local: `@${name.local}` },
        documentation,
        origin: own,
      }),
    ),
  ];
}

/** The same with the members of what the type extends first. */
export function effectiveContent(type: ComplexType): readonly ElementParticle[] {
  return [...inheritedContent(type), ...contentOf(type)];
}

/** The members of what the type extends. */
export function inheritedContent({ base, derivation }: ComplexType): readonly ElementParticle[] {
  return derivation === "extension" && base !== undefined ? effectiveContent(base) : [];
}

/** Of what can be left out as a whole, or stands beside alternatives, every member can be missing. */
function flat(
  particles: readonly Particle[],
  isRequired: boolean,
  isRepeated: boolean,
): readonly ElementParticle[] {
  return particles.flatMap((particle): readonly ElementParticle[] => {
    if (particle.kind === "any") return [];
    const required = isRequired && particle.minOccurs > 0;
    const repeated = isRepeated || particle.maxOccurs > 1;
    if (particle.kind === "element") {
      return [
        {
          ...particle,
          minOccurs: required ? particle.minOccurs : 0,
          maxOccurs: isRepeated ? Infinity : particle.maxOccurs,
        },
      ];
    }
    return flat(particle.particles, required && particle.kind !== "choice", repeated);
  });
}

/**
 * How the content is grouped, as in `(Id, (Card | Transfer)+, any)`, mixed or not, and which attributes of any name it takes; "" where
 * that is but a sequence of elements. Of the elements, only those of these names are told.
 */
export function groupingOf(type: ComplexType, names: ReadonlySet<string>): string {
  const { content, mixed = false, anyAttribute } = type;
  const traits = [
    ...(content.every(({ kind }) => kind === "element")
      ? []
      : [`(${content.flatMap(inner(names)).join(", ")})`]),
    ...(mixed ? ["mixed"] : []),
    ...(anyAttribute === undefined ? [] : [`any attribute ${wildcardText(anyAttribute)}`]),
  ];
  return traits.join(", ");
}

function inner(names: ReadonlySet<string>): (particle: Particle) => readonly string[] {
  return (particle) => {
    const often = occurrenceText(particle);
    switch (particle.kind) {
      case "element":
        return names.has(particle.element.name.local) ? [particle.element.name.local] : [];
      case "any":
        return [`any ${wildcardText(particle)}${often}`];
      case "sequence":
      case "choice":
      case "all": {
        const separator = { sequence: ", ", choice: " | ", all: " & " }[particle.kind];
        const parts = particle.particles.flatMap(inner(names));
        return parts.length === 0 ? [] : [`(${parts.join(separator)})${often}`];
      }
      default:
        return particle satisfies never;
    }
  };
}

function occurrenceText({ minOccurs, maxOccurs }: Particle): string {
  if (minOccurs === 1 && maxOccurs === 1) return "";
  return `{${minOccurs},${maxOccurs === Infinity ? "" : maxOccurs}}`;
}

function wildcardText({ namespaces }: Wildcard): string {
  if (namespaces === "any") return "of any namespace";
  return "not" in namespaces ? `of another namespace than ${namespaces.not}` : `of ${namespaces.join(" ")}`;
}
