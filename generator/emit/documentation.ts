// What the documentation of a type or a member says of the schema beside its own words: what the compiler can't hold.
import {
  isNamed,
  type AttributeUse,
  type ElementDeclaration,
  type Facets,
  type ValueConstraint,
  type Wildcard,
} from "../model/model.js";
import { isEnumeration } from "../model/simple-types.js";

/** Text of the contract between backticks. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** The facets of a type that isn't an enumeration: the compiler can't hold them. */
export function facetsText({ enumeration, constraints }: Facets): string | undefined {
  const texts = constraints.map(({ facet, value }) => `${facet} ${code(value)}`);
  if (enumeration.length > 0)
    texts.push(`enumeration ${enumeration.map(({ value }) => code(value)).join(" or ")}`);
  return texts.length === 0 ? undefined : `Facets: ${texts.join(", ")}.`;
}

function constraintText(constraint: ValueConstraint | undefined): string | undefined {
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

/** What is said of a member that holds an element or an attribute. */
export function memberTexts({
  documentation,
  type,
  constraint,
}: ElementDeclaration | AttributeUse): readonly (string | undefined)[] {
  const isUnsaid = type.kind === "restriction" && !isNamed(type) && !isEnumeration(type);
  return [documentation, isUnsaid ? facetsText(type.facets) : undefined, constraintText(constraint)];
}
