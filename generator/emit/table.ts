// The codecs of complex types that are objects: tables of members.
import { alongBases } from "../model/along-bases.js";
import type { Content, ContentMember } from "../model/content.js";
import { attributeKeys, extended, membersOf, type AttributeMember } from "../model/members.js";
import type { Alternative } from "../model/members.js";
import type { ComplexType, ElementDeclaration, Type, Wildcard } from "../model/model.js";
import { call } from "./builtins.js";
import type { Expressions } from "./expression.js";
import { fastReading } from "./fast-reading.js";
import { propertyKey, stringLiteral } from "./literal.js";
import type { Module } from "./module.js";
import { ruleOf } from "./rule.js";

/**
 * How a type's content is read and written: `plain` by the names of its elements, `ruled` where choices are checked, too, `general`
 * where names don't tell the members.
 */
type ContentKind = "plain" | "ruled" | "general";

export class Tables {
  readonly #expressions: Expressions;
  /** The types that answers hold. */
  readonly #answers: ReadonlySet<Type>;

  constructor(expressions: Expressions, answers: ReadonlySet<Type>) {
    this.#expressions = expressions;
    this.#answers = answers;
  }

  /**
   * The codec of a type. `typeText` is what it is proved against, as compilers don't infer it in every place; not needed where a
   * declaration says it.
   */
  of(module: Module, type: ComplexType, typeText: (() => string) | undefined): string {
    if (attributeKeys(type).length === 0) return this.#content(module, type, typeText);
    const { attributes, anyAttribute } = membersOf(type);
    const keys = [
      ...attributes.map(({ key }) => stringLiteral(key)),
      ...(anyAttribute === undefined ? [] : [stringLiteral("$attributes")]),
    ];
    const types = typeText && `${typeText()}, ${keys.length === 0 ? "never" : keys.join(" | ")}`;
    const entries = [
      ...attributes.map((attribute) => this.#attribute(module, attribute)),
      ...(anyAttribute === undefined
        ? []
        : [`$attributes: ${module.runtime("any-attribute", "anyAttribute")}(${namespaces(anyAttribute)})`]),
    ];
    const base = extended(type);
    const parameters = [
      thunk(table(entries)),
      this.#content(module, type, undefined),
      ...(base !== undefined && attributeKeys(base).length > 0 ? [this.#base(module, base)] : []),
    ];
    return call(module, "attributes", "attributed", parameters, types);
  }

  #attribute(module: Module, { key, attribute }: AttributeMember): string {
    const { name, required } = attribute;
    const codec = this.#expressions.attributeValue(module, attribute);
    const entry = required ? `${module.runtime("attributes", "requiredAttribute")}(${codec})` : codec;
    if (name.namespace === "" && key === name.local) return `${propertyKey(key)}: ${entry}`;
    const qualified = module.runtime("attributes", "qualifiedAttribute");
    const where = module.namespace(name.namespace);
    return `${propertyKey(key)}: ${qualified}(${where}, ${stringLiteral(name.local)}, ${entry})`;
  }

  #base(module: Module, base: ComplexType): string {
    return thunk(this.#expressions.base(base).codec(module));
  }

  #content(module: Module, type: ComplexType, typeText: (() => string) | undefined): string {
    const members = membersOf(type);
    const base = extended(type);
    if (members.value !== undefined) {
      const codec = this.#expressions.definition(members.value).codec(module);
      return call(module, "simple-content", "simpleContent", [codec], typeText?.());
    }
    const types = (of: ComplexType | undefined): string | undefined => this.#types(module, typeText, of);
    if (members.mixed !== undefined) {
      const where = namespaceOf(module, members.mixed);
      const mixedBase = base !== undefined && membersOf(base).mixed !== undefined ? base : undefined;
      const parameters = [
        module.namespace(where),
        thunk(this.alternatives(module, members.mixed, where)),
        ...(mixedBase === undefined ? [] : [this.#base(module, mixedBase)]),
      ];
      return call(module, "mixed", "mixed", parameters, types(mixedBase));
    }
    const where = namespaceOf(
      module,
      members.members.filter((member) => member.kind === "element"),
    );
    const parameters = [module.namespace(where), thunk(this.#table(module, members, where))];
    const rule = ruleOf(module, members.parts);
    const rules = rule === undefined ? [] : [rule];
    if (kindOf(type) === "general") {
      const own = [...parameters, ...rules];
      return base === undefined
        ? call(module, "contents", "contents", own, types(base))
        : call(module, "contents", "contentsExtension", [this.#base(module, base), ...own], types(base));
    }
    if (kindOf(type) === "plain") {
      const fast = this.#answers.has(type) ? fastReading(type) : undefined;
      const own = fast === undefined ? parameters : [...parameters, fast];
      return this.#plain(module, base, own, types(base));
    }
    const plain = this.#plain(module, base, parameters, undefined);
    const ruledBase =
      base === undefined || kindOf(base) === "plain" ? [] : [rule ?? "undefined", this.#base(module, base)];
    const own = [plain, ...(ruledBase.length > 0 ? ruledBase : rules)];
    return call(module, "choice", "ruled", own, typeText?.());
  }

  #plain(
    module: Module,
    base: ComplexType | undefined,
    parameters: readonly string[],
    types: string | undefined,
  ): string {
    return base === undefined
      ? call(module, "structures", "complexType", parameters, types)
      : call(module, "structures", "extension", [this.#base(module, base), ...parameters], types);
  }

  /** The type arguments of a codec that may have a base. */
  #types(
    module: Module,
    typeText: (() => string) | undefined,
    base: ComplexType | undefined,
  ): string | undefined {
    const types = typeText?.();
    return types === undefined || base === undefined
      ? types
      : `${types}, ${this.#expressions.base(base).type(module)}`;
  }

  #table(module: Module, { members }: Content, where: string): string {
    return table(
      members.map((member) => `${propertyKey(member.key)}: ${this.#entry(module, member, where)}`),
    );
  }

  #entry(module: Module, member: ContentMember, where: string): string {
    const { minOccurs, maxOccurs } = member;
    const codec = this.#codec(module, member, where);
    const bounds = maxOccurs === Infinity ? [minOccurs] : [minOccurs, maxOccurs];
    const occurring =
      maxOccurs > 1
        ? `${module.runtime("structures", "repeated")}(${codec}, ${bounds.join(", ")})`
        : minOccurs === 0
          ? codec
          : `${module.runtime("structures", "required")}(${codec})`;
    if (member.kind !== "element" || member.element.substitutes !== undefined) return occurring;
    return named(module, member, where, occurring);
  }

  #codec(module: Module, member: ContentMember, where: string): string {
    switch (member.kind) {
      case "element":
        return this.#expressions.particle(member.element).codec(module);
      case "any":
        return `${module.runtime("wildcard", "wildcard")}(${namespaces(member.wildcard)})`;
      case "sequence":
      case "choice":
      case "all": {
        const { item } = member;
        const rule = ruleOf(module, item.parts);
        const parameters = [
          module.namespace(where),
          thunk(this.#table(module, item, where)),
          ...(rule === undefined ? [] : [rule]),
        ];
        const type = this.#expressions.item(module, item);
        return `${module.runtime("contents", "group")}<${type}>(${parameters.join(", ")})`;
      }
      default:
        return member satisfies never;
    }
  }

  /** A table of elements of which one stands in a place. */
  alternatives(module: Module, alternatives: readonly Alternative[], where: string): string {
    return table(
      alternatives.map((alternative) => {
        const codec = this.#expressions.element(alternative.element).codec(module);
        return `${propertyKey(alternative.key)}: ${named(module, alternative, where, codec)}`;
      }),
    );
  }
}

/** The namespace that a table states once: that of its first element. */
export function namespaceOf(module: Module, elements: readonly { element: ElementDeclaration }[]): string {
  return elements[0]?.element.name.namespace ?? module.mainNamespace;
}

/** An entry with the name of its element, as far as its key and its table don't say it. */
function named(
  module: Module,
  { key, element }: { readonly key: string; readonly element: ElementDeclaration },
  where: string,
  entry: string,
): string {
  const { namespace, local } = element.name;
  if (key !== local) {
    return `${module.runtime("children", "named")}(${module.namespace(namespace)}, ${stringLiteral(local)}, ${entry})`;
  }
  if (namespace === where) return entry;
  return `${module.runtime("structures", "qualified")}(${module.namespace(namespace)}, ${entry})`;
}

const kindOf = alongBases<ContentKind>(extended, (type, base) => {
  const { members, parts } = membersOf(type);
  if (base === "general" || members.some(isGeneral)) return "general";
  return base === "ruled" || parts.some(({ kind }) => kind === "choice") ? "ruled" : "plain";
});

function isGeneral(member: ContentMember): boolean {
  return (
    member.kind !== "element" ||
    member.key !== member.element.name.local ||
    member.element.substitutes !== undefined
  );
}

/** The parameter that says which namespaces a wildcard allows; none for any. */
function namespaces({ namespaces: allowed }: Wildcard): string {
  if (allowed === "any") return "";
  if ("not" in allowed) return `{ other: ${stringLiteral(allowed.not)} }`;
  return `[${allowed.map(stringLiteral).join(", ")}]`;
}

function table(entries: readonly string[]): string {
  return entries.length === 0 ? "({})" : `({\n${entries.join(",\n")},\n})`;
}

function thunk(text: string): string {
  return `() => ${text}`;
}
