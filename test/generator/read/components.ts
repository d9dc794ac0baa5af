// What the tests of schemas share: schemas read from their text, their components by name, content models as a short text.
import { expect } from "vitest";
import type {
  AttributeUse,
  ComplexType,
  ElementDeclaration,
  ListType,
  Particle,
  RestrictionType,
  Schema,
  Type,
  UnionType,
  Wildcard,
} from "../../../generator/model/model.js";
import { elementParticles } from "../../../generator/model/walk.js";
import { resolveSchemas } from "./documents.js";

/** The first of the schemas, of which each text is the content; nothing may be wrong with them. */
export function read(...contents: readonly string[]): Schema {
  const { contract, problems } = resolveSchemas(...contents);
  expect(problems).toEqual([]);
  const [schema] = contract.schemas;
  if (schema === undefined) throw new Error("no schema");
  return schema;
}

/** What is wrong with the schemas: codes and sentences. */
export function problemsOf(...contents: readonly string[]): readonly string[] {
  return resolveSchemas(...contents).problems.map(({ code, sentence }) => `${code} ${sentence}`);
}

export function typeNamed(schema: Schema, local: string): Type {
  const type = schema.types.find(({ name }) => name.local === local);
  if (type === undefined) throw new Error(`no type ${local}`);
  return type;
}

export function complexNamed(schema: Schema, local: string): ComplexType {
  return complex(typeNamed(schema, local));
}

export function elementNamed(schema: Schema, local: string): ElementDeclaration {
  const element = schema.elements.find(({ name }) => name.local === local);
  if (element === undefined) throw new Error(`no element ${local}`);
  return element;
}

export function complex(type: Type | undefined): ComplexType {
  if (type?.kind !== "complex") throw new Error("not a complex type");
  return type;
}

export function restriction(type: Type | undefined): RestrictionType {
  if (type?.kind !== "restriction") throw new Error("not a restriction");
  return type;
}

export function list(type: Type | undefined): ListType {
  if (type?.kind !== "list") throw new Error("not a list");
  return type;
}

export function union(type: Type | undefined): UnionType {
  if (type?.kind !== "union") throw new Error("not a union");
  return type;
}

export function member(type: ComplexType, local: string): ElementDeclaration {
  const particle = elementParticles(type.content).find(({ element }) => element.name.local === local);
  if (particle === undefined) throw new Error(`no member ${local}`);
  return particle.element;
}

/** `a, b?, (c | d)*, (e & f), <any>+`: sequences, choices, alls and wildcards with their occurrence. */
export function contentText({ content }: Pick<ComplexType, "content">): string {
  return content.map(particleText).join(", ");
}

const separators = { sequence: ", ", choice: " | ", all: " & " } as const;

function particleText(particle: Particle): string {
  const times = timesText(particle.minOccurs, particle.maxOccurs);
  if (particle.kind === "element") return particle.element.name.local + times;
  if (particle.kind === "any") return `<${namespacesText(particle)}>${times}`;
  return `(${particle.particles.map(particleText).join(separators[particle.kind])})${times}`;
}

function timesText(minOccurs: number, maxOccurs: number): string {
  const short = new Map([
    ["1 1", ""],
    ["0 1", "?"],
    ["0 Infinity", "*"],
    ["1 Infinity", "+"],
  ]);
  return short.get(`${minOccurs} ${maxOccurs}`) ?? `{${minOccurs},${maxOccurs}}`;
}

/** `any`, `not urn:t`, `urn:a urn:b`; `-` is no namespace. */
export function namespacesText({ namespaces }: Wildcard): string {
  if (namespaces === "any") return "any";
  return "not" in namespaces ? `not ${namespaces.not || "-"}` : namespaces.map((one) => one || "-").join(" ");
}

/** `id! {urn:t}lang=en`: `!` is required, `=` a default, `==` fixed. */
export function attributesText(type: Pick<ComplexType, "attributes" | "anyAttribute">): string {
  const wildcard = type.anyAttribute ? [`<${namespacesText(type.anyAttribute)}>`] : [];
  return [...type.attributes.map(attributeText), ...wildcard].join(" ");
}

function attributeText({ name, required, constraint }: AttributeUse): string {
  const namespace = name.namespace === "" ? "" : `{${name.namespace}}`;
  const value = constraint ? `${constraint.kind === "fixed" ? "==" : "="}${constraint.value}` : "";
  return `${namespace}${name.local}${required ? "!" : ""}${value}`;
}
