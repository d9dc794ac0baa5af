// Declarations as lines of text with expanded names: equal lines mean equal components, however the documents write them.
import type {
  ElementDeclaration,
  ElementReference,
  NamedTypeDeclaration,
  ParticleDeclaration,
  Reference,
  TypeDeclaration,
} from "./declarations.js";
import type { QName } from "./model.js";

/** A global component; documentation and origin don't count. */
export function describe(declaration: NamedTypeDeclaration | ElementDeclaration): readonly string[] {
  return "kind" in declaration ? type(declaration) : element(declaration);
}

/** The first line in which two descriptions differ, of each; "nothing" where one has ended. */
export function firstDifference(
  first: readonly string[],
  second: readonly string[],
): readonly [string, string] | undefined {
  const longest = Math.max(first.length, second.length);
  for (let index = 0; index < longest; index++) {
    if (first[index] !== second[index]) return [first[index] ?? "nothing", second[index] ?? "nothing"];
  }
  return undefined;
}

function type(declaration: TypeDeclaration): readonly string[] {
  switch (declaration.kind) {
    case "complex": {
      const { abstract, base, content, appinfo } = declaration;
      const traits = [
        abstract ? "abstract " : "",
        appinfo.isDictionary ? "dictionary " : "",
        appinfo.isValueType ? "value type " : "",
      ];
      const head = `${traits.join("")}complex type${base === undefined ? "" : ` extending ${nameOf(base)}`}`;
      return [head, ...content.flatMap(particle)];
    }
    case "restriction": {
      const { base, enumeration, constraints } = declaration;
      return [
        "restriction",
        ...use(base),
        ...enumeration.map(
          ({ value, number }) => `value ${JSON.stringify(value)}${number ? ` (${number})` : ""}`,
        ),
        ...constraints.map(({ facet, value }) => `${facet} ${JSON.stringify(value)}`),
      ];
    }
    case "list":
      return ["list", ...use(declaration.item)];
    default:
      return declaration satisfies never;
  }
}

function particle({ element: stated, minOccurs, maxOccurs }: ParticleDeclaration): readonly string[] {
  const [head = "", ...rest] = element(stated);
  return [`${head}, ${minOccurs} to ${maxOccurs} times`, ...rest];
}

function element(stated: ElementDeclaration | ElementReference): readonly string[] {
  if ("ref" in stated) return [`a reference to the element ${expanded(stated.ref)}`];
  const { name, nillable, type: used } = stated;
  const [head = "", ...rest] = use(used);
  return [`${nillable ? "a nillable" : "an"} element ${expanded(name)} ${head}`, ...rest];
}

function use(stated: Reference | TypeDeclaration): readonly string[] {
  return "kind" in stated
    ? ["of an anonymous type", ...type(stated), "the end of a type"]
    : [`of type ${nameOf(stated)}`];
}

function nameOf({ name }: Reference): string {
  return expanded(name);
}

function expanded({ namespace, local }: QName): string {
  return `{${namespace}}${local}`;
}
