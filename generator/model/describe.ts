// Declarations as lines of text with expanded names: equal lines mean equal components, however the documents write them.
import type { Reference } from "./declarations.js";
import type { QName, ValueConstraint, Wildcard } from "./model.js";
import type {
  ArrayTypeDeclaration,
  AttributeDeclaration,
  AttributesDeclaration,
  AttributeUseDeclaration,
  ComplexTypeDeclaration,
  ElementDeclaration,
  ElementReference,
  FacetsDeclaration,
  GlobalDeclaration,
  ParticleDeclaration,
  TypeDeclaration,
  TypeUse,
} from "./schema-declarations.js";

/** A global component; documentation and origin don't count. */
export function describe(declaration: GlobalDeclaration): readonly string[] {
  switch (declaration.kind) {
    case "element":
      return element(declaration);
    case "attribute":
      return attribute(declaration);
    case "group":
      return ["group", ...(declaration.content ? particle(declaration.content) : [])];
    case "attribute group":
      return ["attribute group", ...attributes(declaration.attributes)];
    default:
      return type(declaration);
  }
}

/** How two components differ, if they do: a line of each. */
export function differenceOf(
  first: GlobalDeclaration,
  other: GlobalDeclaration,
): readonly [string, string] | undefined {
  return firstDifference(describe(first), describe(other));
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
    case "complex":
      return complexType(declaration);
    case "restriction":
      return ["restriction", ...use(declaration.base), ...facets(declaration)];
    case "list":
      return ["list", ...use(declaration.item)];
    case "union":
      return ["union", ...declaration.members.flatMap(use), "the end of a union"];
    default:
      return declaration satisfies never;
  }
}

function complexType(declaration: ComplexTypeDeclaration): readonly string[] {
  const { abstract, mixed, block, derivation, base, content, simpleContent, appinfo } = declaration;
  const traits = [
    abstract ? "abstract " : "",
    mixed ? "mixed " : "",
    appinfo.isDictionary ? "dictionary " : "",
    appinfo.isValueType ? "value type " : "",
  ];
  const derived = base && ` ${derivation === "restriction" ? "restricting" : "extending"} ${nameOf(base)}`;
  return [
    `${traits.join("")}complex type${derived ?? ""}`,
    ...block.map((one) => `a block of ${one}`),
    ...(simpleContent ? ["simple content"] : []),
    ...(simpleContent?.type ? use(simpleContent.type) : []),
    ...(simpleContent ? facets(simpleContent) : []),
    // A sequence of elements needs no words, nor does one that is empty.
    ...(content?.kind === "sequence" && content.minOccurs === 1 && content.maxOccurs === 1
      ? content.particles.flatMap(particle)
      : content
        ? particle(content)
        : []),
    ...attributes(declaration.attributes),
  ];
}

function facets({ enumeration, constraints }: FacetsDeclaration): readonly string[] {
  return [
    ...enumeration.map(({ value: written, qname, number }) => {
      // A prefix may be another one elsewhere.
      const text = qname && written.includes(":") ? expanded(qname) : written;
      return `value ${JSON.stringify(text)}${number ? ` (${number})` : ""}`;
    }),
    ...constraints.map(({ facet, value }) => `${facet} ${JSON.stringify(value)}`),
  ];
}

function particle(declared: ParticleDeclaration): readonly string[] {
  const times = `, ${declared.minOccurs} to ${declared.maxOccurs} times`;
  switch (declared.kind) {
    case "element": {
      const [head = "", ...rest] = element(declared.element);
      return [`${head}${times}`, ...rest];
    }
    case "group":
      return [`a reference to the group ${nameOf(declared)}${times}`];
    case "any":
      return [`any element ${namespaces(declared)}${times}`];
    default:
      return [
        `${declared.kind === "all" ? "an" : "a"} ${declared.kind}${times}`,
        ...declared.particles.flatMap(particle),
        `the end of ${declared.kind === "all" ? "an" : "a"} ${declared.kind}`,
      ];
  }
}

function element(stated: ElementDeclaration | ElementReference): readonly string[] {
  if (stated.kind === "reference") return [`a reference to the element ${expanded(stated.ref)}`];
  const { name, nillable, abstract, head, block, constraint, type: used } = stated;
  const [first = "of no type of its own", ...rest] = used ? use(used) : [];
  const traits = `${abstract ? "abstract " : ""}${nillable ? "nillable " : ""}`;
  const article = /^[aeiou]/.test(`${traits}element`) ? "an" : "a";
  return [
    `${article} ${traits}element ${expanded(name)} ${first}${value(constraint)}`,
    ...rest,
    ...(head ? [`a substitution of ${nameOf(head)}`] : []),
    ...block.map((one) => `a block of ${one}`),
  ];
}

function attributes({ uses, wildcard }: AttributesDeclaration): readonly string[] {
  return [
    ...uses.flatMap((one) => ("kind" in one ? attributeUse(one) : `the attribute group ${nameOf(one)}`)),
    ...(wildcard ? [`any attribute ${namespaces(wildcard)}`] : []),
  ];
}

function attributeUse({
  use: stated,
  attribute: used,
  constraint,
  arrayType,
}: AttributeUseDeclaration): readonly string[] {
  const [first = "", ...rest] =
    "kind" in used ? attribute(used) : [`a reference to the attribute ${expanded(used)}${value(constraint)}`];
  return [`${first}, ${stated}${array(arrayType)}`, ...rest];
}

function attribute({ name, type: used, constraint }: AttributeDeclaration): readonly string[] {
  const [first = "of any type", ...rest] = used ? use(used) : [];
  return [`an attribute ${expanded(name)} ${first}${value(constraint)}`, ...rest];
}

function array(type: ArrayTypeDeclaration | undefined): string {
  if (type === undefined) return "";
  return `, an array${type.item ? ` of ${nameOf(type.item)}` : ""} [${type.dimensions.join("][")}]`;
}

function value(constraint: ValueConstraint | undefined): string {
  return constraint ? `, ${constraint.kind} ${JSON.stringify(constraint.value)}` : "";
}

function namespaces({ namespaces: allowed }: Wildcard): string {
  if (allowed === "any") return "of any namespace";
  return "not" in allowed ? `of no namespace like {${allowed.not}}` : `of {${allowed.join("} {")}}`;
}

function use(stated: TypeUse): readonly string[] {
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
