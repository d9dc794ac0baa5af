// `types.ts` of a namespace: an interface, an alias or an enumeration for each of its named types.
import { alternativesOf } from "../model/members.js";
import type { ComplexType, NamedType, RestrictionType } from "../model/model.js";
import type { NamespaceModule } from "../model/names.js";
import { isEnumeration, isFlags } from "../model/simple-types.js";
import type { SubstitutionGroup } from "../model/substitution-names.js";
import { facetsText, memberTexts } from "./documentation.js";
import { declaredNames, type Emission } from "./emission.js";
import { propertyKey, propertyName, stringLiteral } from "./literal.js";
import { Module } from "./module.js";
import {
  constantStatement,
  interfaceStatement,
  objectLiteral,
  typeLiteral,
  typeStatement,
  type Documentation,
  type Property,
  type Statement,
} from "./statement.js";
import { objectText } from "./structure-type.js";

export function emitTypes(emission: Emission, declared: NamespaceModule): Module {
  const { namespace, folder, types, substitutionGroups } = declared;
  const module = new Module(`${folder}/types`, namespace, declaredNames(emission, declared), emission.names);
  module.add(types.flatMap((type) => typeStatements(emission, module, type)));
  module.add(substitutionGroups.map((group) => substitutionStatement(emission, module, group)));
  return module;
}

function typeStatements(emission: Emission, module: Module, type: NamedType): readonly Statement[] {
  const { names, expressions, classify } = emission;
  const name = names.typeName(type);
  switch (type.kind) {
    case "complex":
      return classify(type).kind === "structure"
        ? [
            structureStatement(emission, module, name, type, [type.documentation]),
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

/** A structure as an interface, or as an alias where choices are among its members; with `more` properties than its own. */
export function structureStatement(
  { expressions, families }: Emission,
  module: Module,
  name: string,
  type: ComplexType,
  documentation: Documentation,
  more: readonly Property[] = [],
): Statement {
  const { heritage, properties, choices } = expressions.structureType(module, type, true);
  const tag = families.tagOf(type);
  const own = [
    ...(tag === undefined
      ? []
      : [{ name: "$type", optional: false, type: stringLiteral(tag), documentation: [] }]),
    ...properties,
    ...more,
  ];
  if (choices.length === 0) return interfaceStatement(name, heritage, own, documentation);
  const text = objectText({ properties: own, choices }, true);
  return typeStatement(name, heritage === undefined ? text : `${heritage} & ${text}`, documentation);
}

/** What can stand for an element that others substitute. */
function substitutionStatement(
  { expressions }: Emission,
  module: Module,
  { name, head }: SubstitutionGroup,
): Statement {
  const alternatives = alternativesOf(head).map(({ key, element }) => {
    const type = expressions.element(element).type(module);
    const property = { name: propertyName(key), optional: false, type, documentation: memberTexts(element) };
    return typeLiteral([property], true);
  });
  const text = `${module.runtime("choice", "Choice", true)}<[${alternatives.join(", ")}]>`;
  return typeStatement(name, text, [`${head.name.local} or an element that substitutes it.`]);
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
    return [{ kind: "enum", name, members: named, documentation }];
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
