// `types.ts` of a namespace: an interface, an alias or an enumeration for each of its named types.
import type { ComplexType, Facets, NamedType, RestrictionType } from "../model/model.js";
import type { NamespaceModule } from "../model/names.js";
import { isEnumeration, isFlags } from "../model/simple-types.js";
import { declaredNames, type Emission } from "./emission.js";
import type { Member } from "./expression.js";
import { propertyKey, propertyName, stringLiteral } from "./literal.js";
import { Module } from "./module.js";
import {
  constantStatement,
  enumStatement,
  interfaceStatement,
  objectLiteral,
  typeStatement,
  type Documentation,
  type Property,
  type Statement,
} from "./print.js";

export function emitTypes(emission: Emission, { namespace, folder, types }: NamespaceModule): Module {
  const { names } = emission;
  const module = new Module(`${folder}/types`, namespace, declaredNames(emission, types), names);
  module.add(types.flatMap((type) => typeStatements(emission, module, type)));
  return module;
}

function typeStatements(emission: Emission, module: Module, type: NamedType): readonly Statement[] {
  const { names, expressions, classify } = emission;
  const name = names.typeName(type);
  switch (type.kind) {
    case "complex":
      return classify(type).kind === "structure"
        ? [
            interfaceOf(emission, module, name, type, [type.documentation]),
            ...familyOf(emission, module, type),
          ]
        : [typeStatement(name, expressions.definition(type).type(module), [type.documentation])];
    case "restriction":
      return isEnumeration(type)
        ? enumeration(emission, name, type, [type.documentation])
        : [
            typeStatement(name, expressions.definition(type).type(module), [
              type.documentation,
              facetsText(type.facets),
            ]),
          ];
    case "list":
      return isFlags(type)
        ? enumeration(emission, name, type.item, [type.documentation])
        : [typeStatement(name, expressions.definition(type).type(module), [type.documentation])];
    case "union":
      return [typeStatement(name, expressions.definition(type).type(module), [type.documentation])];
    case "builtin":
      return [];
    default:
      return type satisfies never;
  }
}

/** A structure as an interface. */
export function interfaceOf(
  { expressions, families }: Emission,
  module: Module,
  name: string,
  type: ComplexType,
  documentation: Documentation,
): Statement {
  const base = type.base && expressions.base(type.base).type(module);
  const members = expressions.members(type).map((member) => property(module, member));
  if (!families.isTagged(type)) return interfaceStatement(name, base, members, documentation);
  // The literal differs from the base's.
  const untagged = type.base && families.isTagged(type.base) ? `Omit<${base}, "$type">` : base;
  const tag = {
    name: "$type",
    optional: false,
    type: stringLiteral(type.name?.local ?? ""),
    documentation: [],
  };
  return interfaceStatement(name, untagged, [tag, ...members], documentation);
}

/** The union of what an element of the type can hold, where that is a choice. */
function familyOf(
  { names, expressions, families }: Emission,
  module: Module,
  type: ComplexType & NamedType,
): readonly Statement[] {
  const members = families.membersOf(type);
  if (members.length === 0) return [];
  const union = members.map((member) => expressions.itself(member).type(module)).join(" | ");
  const said = `${names.typeName(type)} or a type that extends it; \`$type\` says which.`;
  return [typeStatement(names.familyName(type), union, [said])];
}

function property(module: Module, member: Member): Property {
  return {
    name: propertyName(member.name),
    optional: member.optional,
    type: member.type(module),
    documentation: [member.documentation],
  };
}

/** The facets that the compiler can't hold. */
function facetsText({ constraints }: Facets): string | undefined {
  const texts = constraints.map(({ facet, value }) => `${facet} \`${value.replaceAll("`", "'")}\``);
  return texts.length === 0 ? undefined : `Facets: ${texts.join(", ")}.`;
}

function enumeration(
  { options }: Emission,
  name: string,
  { facets }: RestrictionType,
  documentation: Documentation,
): readonly Statement[] {
  const members = facets.enumeration.map(({ value, number, documentation: said }) => ({
    value,
    documentation: [said, number === undefined ? undefined : `Numeric value ${number}.`],
  }));
  if (options.enum === "native") {
    const memberNames = nativeMembers(members.map(({ value }) => value));
    const named = members.map((member, index) => ({
      name: propertyName(memberNames[index] ?? ""),
      value: stringLiteral(member.value),
      documentation: member.documentation,
    }));
    return [enumStatement(name, named, documentation)];
  }
  const entries = members.map((member) => ({
    text: `${propertyKey(member.value)}: ${stringLiteral(member.value)}`,
    documentation: member.documentation,
  }));
  return [
    constantStatement(name, undefined, `${objectLiteral(entries)} as const`, documentation),
    typeStatement(name, `(typeof ${name})[keyof typeof ${name}]`, []),
  ];
}

/** The names of a native enum's members: any text but a number and `__proto__`, which get `_` in front. */
function nativeMembers(values: readonly string[]): readonly string[] {
  const taken = new Set(values);
  return values.map((value) => {
    let name = value;
    if (String(Number(value)) === value || value === "__proto__") {
      do name = `_${name}`;
      while (taken.has(name));
    }
    taken.add(name);
    return name;
  });
}
