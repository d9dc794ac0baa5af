// Complex types that are objects, as TypeScript: members, and a `Choice` for each set of alternatives.
import { alongBases } from "../model/along-bases.js";
import type { ChoicePart, Content, ContentMember, Part } from "../model/content.js";
import { extended, membersOf, type AttributeMember, type Members } from "../model/members.js";
import type { ComplexType, Wildcard } from "../model/model.js";
import { arrayOf } from "./builtins.js";
import { looseText, memberTexts, wildcardText } from "./documentation.js";
import type { Expressions } from "./expression.js";
import { propertyName } from "./literal.js";
import type { Module } from "./module.js";
import { typeLiteral, type Documentation, type Property } from "./statement.js";

/** The TypeScript type of an object, in pieces. */
export interface ObjectType {
  readonly properties: readonly Property[];
  /** `Choice<…>` for each set of alternatives. */
  readonly choices: readonly string[];
}

/** That of a complex type's values. */
export interface StructureType extends ObjectType {
  /** What it extends, as far as that can be named: the nearest type none of whose members are stated anew. */
  readonly heritage: ComplexType | undefined;
}

/** Can a type that extends the base, however far, take over its members as they are? */
function isHeritage(base: ComplexType, type: ComplexType): boolean {
  return !hasChoices(base) && (membersOf(type).mixed === undefined || membersOf(base).mixed === undefined);
}

/** Also those of what it extends. */
const hasChoices = alongBases<boolean>(
  extended,
  (type, hasBase = false) => hasBase || membersOf(type).parts.some(isExclusive),
);

export class StructureTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  /** With documentation where there is room for it. */
  of(module: Module, type: ComplexType, isDocumented: boolean): StructureType {
    const levels = [type];
    let heritage = extended(type);
    while (heritage !== undefined && !isHeritage(heritage, type)) {
      levels.unshift(heritage);
      heritage = extended(heritage);
    }
    const stated = levels.map((level) => this.#statedBy(module, membersOf(level), isDocumented));
    return {
      heritage,
      properties: [...this.#mixed(module, type), ...stated.flatMap(({ properties }) => properties)],
      choices: stated.flatMap(({ choices }) => choices),
    };
  }

  /** What a type states beside the one that it extends. */
  #statedBy(module: Module, members: Members, isDocumented: boolean): ObjectType {
    const { base, value, attributes, anyAttribute } = members;
    const content = this.#parts(module, members, members.parts, isDocumented);
    const properties: Property[] = [];
    if (value !== undefined && base?.value === undefined) {
      const type = this.#expressions.of(value).type(module);
      properties.push({ name: "$value", optional: false, type, documentation: [] });
    }
    properties.push(...content.properties);
    properties.push(...attributes.map((attribute) => this.#attribute(module, attribute)));
    if (base?.all.anyAttribute === undefined) properties.push(...this.#anyAttribute(module, anyAttribute));
    return { properties, choices: content.choices };
  }

  #mixed(module: Module, type: ComplexType): readonly Property[] {
    const elements = membersOf(type).all.mixed;
    if (elements === undefined) return [];
    const items = elements.map(
      ({ key, element }) => `{ ${propertyName(key)}: ${this.#expressions.element(element).type(module)} }`,
    );
    const all = ["string", ...items, module.runtime("raw-xml", "RawXml", true)];
    return [{ name: "$content", optional: false, type: arrayOf(all.join(" | ")), documentation: [] }];
  }

  /** The attributes of a type, its base's first. */
  attributes(module: Module, type: ComplexType): readonly Property[] {
    const { attributes, anyAttribute } = membersOf(type).all;
    return [
      ...attributes.map((attribute) => this.#attribute(module, attribute)),
      ...this.#anyAttribute(module, anyAttribute),
    ];
  }

  #attribute(module: Module, { key, attribute }: AttributeMember): Property {
    return {
      name: propertyName(key),
      optional: !attribute.required,
      type: this.#expressions.of(attribute.type).type(module),
      documentation: memberTexts(attribute),
    };
  }

  #anyAttribute(module: Module, wildcard: Wildcard | undefined): readonly Property[] {
    if (wildcard === undefined) return [];
    const type = `${module.global("Record")}<string, string>`;
    const documentation = [wildcardText(wildcard, "attribute")];
    return [{ name: "$attributes", optional: true, type, documentation }];
  }

  /** A group that comes several times, of one occurrence. */
  item(module: Module, content: Content, isDocumented: boolean): string {
    return objectText(this.#parts(module, content, content.parts, isDocumented), isDocumented);
  }

  /** What the parts of an object's content are. */
  #parts(module: Module, content: Content, parts: readonly Part[], isDocumented: boolean): ObjectType {
    const property = (key: string, optional: boolean): Property =>
      this.#property(module, memberOf(content, key), optional, isDocumented);
    return {
      properties: parts.flatMap((part) => {
        if (part.kind === "member") return property(part.key, part.minOccurs === 0);
        return part.isLoose ? loose(part, property) : [];
      }),
      choices: parts.filter(isExclusive).map((part) => {
        const alternatives = part.alternatives.map((one) =>
          objectText(this.#parts(module, content, one, isDocumented), isDocumented),
        );
        return `${module.runtime("choice", "Choice", true)}<[${alternatives.join(", ")}]>`;
      }),
    };
  }

  #property(module: Module, member: ContentMember, optional: boolean, isDocumented: boolean): Property {
    const [type, documentation] = this.#memberType(module, member, isDocumented);
    const isArray = member.maxOccurs > 1;
    return { name: propertyName(member.key), optional, type: isArray ? arrayOf(type) : type, documentation };
  }

  /** What it holds, of one occurrence. */
  #memberType(
    module: Module,
    member: ContentMember,
    isDocumented: boolean,
  ): [type: string, documentation: Documentation] {
    switch (member.kind) {
      case "element":
        return [this.#expressions.particle(member.element).type(module), memberTexts(member.element)];
      case "any":
        return [module.runtime("raw-xml", "RawXml", true), [wildcardText(member.wildcard, "element")]];
      case "sequence":
      case "choice":
      case "all":
        return [this.item(module, member.item, isDocumented), []];
      default:
        return member satisfies never;
    }
  }
}

/** An object's type as one text. */
export function objectText({ properties, choices }: ObjectType, isDocumented: boolean): string {
  const isEmpty = properties.length === 0 && choices.length > 0;
  return [...(isEmpty ? [] : [typeLiteral(properties, isDocumented)]), ...choices].join(" & ");
}

/** The members of a choice, each for itself. */
function loose(
  { alternatives }: ChoicePart,
  property: (key: string, optional: boolean) => Property,
): readonly Property[] {
  const said = looseText(alternatives.map(keysOf));
  return [...new Set(alternatives.flatMap(keysOf))].map((key) => {
    const one = property(key, true);
    return { ...one, documentation: [...one.documentation, said] };
  });
}

function memberOf({ members }: Content, key: string): ContentMember {
  const found = members.find((member) => member.key === key);
  if (found === undefined) throw new Error(`no member ${key}`);
  return found;
}

function keysOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === "member" ? part.key : part.alternatives.flatMap(keysOf)));
}

function isExclusive(part: Part): part is ChoicePart {
  return part.kind === "choice" && !part.isLoose;
}
