// What the documentation of a type or a member says of the schema beside its own words: what the compiler can't hold.
import type { ElementDeclaration, Facets, ValueConstraint, Wildcard } from "../model/model.js";

/** Text of the contract between backticks. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** The facets that the compiler can't hold. */
export function facetsText({ constraints }: Facets): string | undefined {
  const texts = constraints.map(({ facet, value }) => `${facet} ${code(value)}`);
  return texts.length === 0 ? undefined : `Facets: ${texts.join(", ")}.`;
}

export function constraintText(constraint: ValueConstraint | undefined): string | undefined {
  if (constraint === undefined) return undefined;
  return `${constraint.kind === "fixed" ? "Fixed" : "Default"} ${code(constraint.value)}.`;
}

/** Of members of which an object has one set only, where that is more than the compiler can hold. */
export function looseText(alternatives: readonly (readonly string[])[]): string {
  const sets = alternatives.map((keys) => keys.map(code).join(" and "));
  const [only, ...others] = sets.filter((set) => set !== "");
  if (others.length === 0) return `${only ?? ""} or none.`;
  return `One of ${sets.map((set) => set || "none").join(", ")}.`;
}

/** `what` is "element" or "attribute". */
export function wildcardText({ namespaces }: Wildcard, what: string): string {
  if (namespaces === "any") return `Any ${what}.`;
  if ("not" in namespaces) {
    return namespaces.not === ""
      ? `Any ${what} of a namespace.`
      : `Any ${what} of a namespace other than ${code(namespaces.not)}.`;
  }
  const named = namespaces.map((one) => (one === "" ? "no namespace" : `the namespace ${code(one)}`));
  return `Any ${what} of ${named.join(" or ")}.`;
}

/** What is said of a member that holds an element. */
export function elementTexts({
  documentation,
  constraint,
}: ElementDeclaration): readonly (string | undefined)[] {
  return [documentation, constraintText(constraint)];
}
