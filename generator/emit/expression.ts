// The TypeScript type and the codec of every type of the model, side by side, so that they can't drift apart.
import type { Classify, DictionaryView } from "../model/classify.js";
import type { Content } from "../model/content.js";
import type { Families } from "../model/families.js";
import { alternativesOf, attributeKeys } from "../model/members.js";
import type {
  AttributeUse,
  ComplexType,
  ElementDeclaration,
  NamedType,
  SimpleType,
  Type,
} from "../model/model.js";
import { isNamed } from "../model/model.js";
import type { Names } from "../model/names.js";
import { builtinOf, isEnumeration, isFlags, isText } from "../model/simple-types.js";
import { isEncodingType, type Encoded } from "../model/soap-encoding.js";
import { defaults, type Options } from "../options.js";
import { arrayOf, builtin, pure, type Expression } from "./builtins.js";
import { stringLiteral } from "./literal.js";
import type { Module } from "./module.js";
import { typeLiteral } from "./statement.js";
import { SimpleTypes } from "./simple-type.js";
import { encodedView, typedUse } from "./soap-encoding.js";
import { objectText, StructureTypes, type ObjectType } from "./structure-type.js";
import { Tables } from "./table.js";
import { constrained, fixedValue } from "./value-constraint.js";

export class Expressions {
  readonly #names: Names;
  readonly #options: Options;
  readonly #classify: Classify;
  readonly #families: Families;
  readonly #encoded: Encoded;
  readonly #structures: StructureTypes;
  readonly #simpleTypes: SimpleTypes;
  readonly #tables: Tables;

  constructor(
    names: Names,
    options: Options,
    views: { classify: Classify; families: Families; encoded: Encoded; answers: ReadonlySet<Type> },
  ) {
    this.#names = names;
    this.#options = options;
    this.#classify = views.classify;
    this.#families = views.families;
    this.#encoded = views.encoded;
    this.#structures = new StructureTypes(this);
    this.#simpleTypes = new SimpleTypes(this, options);
    this.#tables = new Tables(this, views.answers);
  }

  /** A type where it is used: named ones by their names. */
  of(type: Type): Expression {
    if (!isNamed(type) || type.kind === "builtin" || isEncodingType(type)) return this.definition(type);
    const definition = this.definition(type);
    if (this.#families.membersOf(type).length > 0) return this.#family(type);
    const inline = isFlags(type) || (type.kind === "complex" && this.#classify(type).kind !== "structure");
    return inline ? { ...this.itself(type), type: definition.type } : this.itself(type);
  }

  /** A type as it is made of others; what stands behind a name. */
  definition(type: Type): Expression {
    switch (type.kind) {
      case "builtin":
        return builtin(type.name.local, this.#options);
      case "restriction":
      case "list":
      case "union":
        return this.#simpleTypes.of(type);
      case "complex":
        return this.#complex(type);
      case "any":
        return {
          type: (module) => module.runtime("any-type", "AnyType", true),
          codec: (module) => module.runtime("any-type", "anyType"),
        };
      default:
        return type satisfies never;
    }
  }

  /** The type itself, also where elements of it can hold others. */
  itself(type: NamedType): Expression {
    return this.#named(type, this.#names.typeName(type));
  }

  /** What an element of a type can hold that others extend: one of a family. */
  #family(type: NamedType): Expression {
    return this.#named(type, this.#names.familyName(type));
  }

  #named(type: NamedType, name: string): Expression {
    const folder = this.#folderOf(type);
    return {
      type: (module) => module.type(folder, name),
      codec: (module) => module.contract(`${folder}/codecs`, name),
    };
  }

  #folderOf(type: NamedType): string {
    return this.#names.folderOf(type.name.namespace);
  }

  /** The object that lists the values of a named enumeration. */
  values(module: Module, type: NamedType): string {
    return `${module.types(this.#folderOf(type))}.${this.#names.typeName(type)}`;
  }

  #complex(type: ComplexType): Expression {
    const view = this.#classify(type);
    switch (view.kind) {
      case "array": {
        const item = this.element(view.item);
        const { namespace, local } = view.item.name;
        return {
          type: (module) => arrayOf(item.type(module)),
          codec: (module) =>
            `${pure(module, "collections", "arrayOf")}(${module.namespace(namespace)}, ${stringLiteral(local)}, () => ${item.codec(module)})`,
        };
      }
      case "dictionary":
        return this.#dictionary(view);
      case "structure":
        return this.#structure(type);
      default:
        return encodedView(this, type, view);
    }
  }

  #dictionary({ pair, key, value }: DictionaryView): Expression {
    const keyCodec = this.#key(key.type);
    const valueElement = this.element(value);
    const names = [key.name.local, value.name.local];
    const unusualNames = names.join() === "Key,Value" ? [] : names.map(stringLiteral);
    return {
      type: (module) => `${module.runtime("collections", "Dictionary", true)}<${valueElement.type(module)}>`,
      codec: (module) => {
        const parameters = [
          module.namespace(pair.name.namespace),
          stringLiteral(pair.name.local),
          `() => [${keyCodec(module)}, ${valueElement.codec(module)}]`,
          ...unusualNames,
        ];
        return `${pure(module, "collections", "dictionary")}<${valueElement.type(module)}>(${parameters.join(", ")})`;
      },
    };
  }

  /** The codec of a dictionary's key, which is text: checked by its type, but of the same form whatever the options say. */
  #key(type: SimpleType): (module: Module) => string {
    if (isText(type) && !isEnumeration(type)) return this.of(type).codec;
    const { codec } = isEnumeration(type) ? this.of(type) : builtin(builtinOf(type), defaults);
    return (module) => `${module.runtime("collections", "lexical")}(${codec(module)})`;
  }

  /** An anonymous structure, in place. */
  #structure(type: ComplexType): Expression {
    const literal = (module: Module): string => {
      const { heritage, properties, choices } = this.structureType(module, type, false);
      if (heritage === undefined && properties.length === 0 && choices.length === 0) return "object";
      const own = objectText({ properties, choices }, false);
      return heritage === undefined ? own : `${heritage} & ${own}`;
    };
    return { type: literal, codec: (module) => this.#tables.of(module, type, () => literal(module)) };
  }

  /** The TypeScript type of a structure, in pieces; `heritage` is a type. */
  structureType(
    module: Module,
    type: ComplexType,
    isDocumented: boolean,
  ): ObjectType & { readonly heritage: string | undefined } {
    const { heritage, ...own } = this.#structures.of(module, type, isDocumented);
    if (heritage === undefined) return { ...own, heritage };
    const base = this.base(heritage).type(module);
    // The literal differs from the base's.
    const isTagged = this.#families.isTagged(heritage);
    return { ...own, heritage: isTagged ? `${module.global("Omit")}<${base}, "$type">` : base };
  }

  /**
   * The codec of a structure: its table. `typeText` is the TypeScript type that the table is proved against; not needed where the
   * declaration says it.
   */
  table(type: ComplexType, module: Module, typeText?: string): string {
    return this.#tables.of(module, type, typeText === undefined ? undefined : () => typeText);
  }

  /** The TypeScript type of a group that comes several times, of one occurrence. */
  item(module: Module, content: Content): string {
    return this.#structures.item(module, content, false);
  }

  /** A type where it is extended; only named ones can be. */
  base(type: ComplexType): Expression {
    return isNamed(type) ? this.itself(type) : this.definition(type);
  }

  /** The type of a message's element that becomes an interface of the message's own: an anonymous structure. */
  inPlace({ type, nillable }: ElementDeclaration): ComplexType | undefined {
    const isStructure = type.kind === "complex" && this.#classify(type).kind === "structure";
    return isStructure && !isNamed(type) && !nillable ? type : undefined;
  }

  /** An element of a content model: where others can substitute it, one of them. */
  particle(element: ElementDeclaration): Expression {
    return element.substitutes === undefined ? this.element(element) : this.#substitution(element);
  }

  #substitution({ name }: ElementDeclaration): Expression {
    const folder = this.#names.folderOf(name.namespace);
    const constant = this.#names.substitutionName(name);
    return {
      type: (module) => module.type(folder, constant),
      codec: (module) => module.contract(`${folder}/codecs`, constant),
    };
  }

  /** The codec of a substitution group: a table of what can stand for its head. */
  substitutionTable(module: Module, head: ElementDeclaration): string {
    const { namespace } = head.name;
    const table = this.#tables.alternatives(module, alternativesOf(head), namespace);
    return `${pure(module, "substitution", "substitutionGroup")}(${module.namespace(namespace)}, () => ${table})`;
  }

  /** The type of an element, with its nil. */
  element(element: ElementDeclaration): Expression {
    const { type, nillable } = element;
    const inner = this.#encoded.elements.has(element) ? typedUse(this, type) : this.of(type);
    const codec = (module: Module): string =>
      this.root(element, module, constrained(module, this.#options, element, inner.codec(module)));
    if (!nillable) return { ...inner, codec };
    if (
      type.kind === "complex" &&
      this.#classify(type).kind === "structure" &&
      attributeKeys(type).length > 0
    )
      return this.#nilWithAttributes(type, inner.type, codec);
    return {
      type: (module) => `${inner.type(module)} | null`,
      codec: (module) => `${module.runtime("codec", "nillable")}(${codec(module)})`,
    };
  }

  /** The codec of an element; directly in the body or the header of an encoded message, it says so. */
  root(element: ElementDeclaration, module: Module, codec: string): string {
    return this.#encoded.roots.has(element) ? `${pure(module, "soap-encoding", "encoded")}(${codec})` : codec;
  }

  /** The codec of an attribute's value. */
  attributeValue(module: Module, { type, constraint }: AttributeUse): string {
    return fixedValue(module, this.#options, type, constraint, this.of(type).codec(module));
  }

  #nilWithAttributes(
    type: ComplexType,
    valueType: Expression["type"],
    codec: Expression["codec"],
  ): Expression {
    const isFamily = this.#families.membersOf(type).length > 0;
    const own = isFamily && isNamed(type) ? this.itself(type) : undefined;
    const attributes = (module: Module): string =>
      isNamed(type)
        ? `${module.global("Pick")}<${this.itself(type).type(module)}, ${attributeKeys(type).map(stringLiteral).join(" | ")}>`
        : typeLiteral(this.#structures.attributes(module, type), false);
    return {
      type: (module) =>
        `${valueType(module)} | null | ${module.runtime("nil", "Nil", true)}<${attributes(module)}>`,
      codec: (module) => {
        const types = `${valueType(module)}, ${attributes(module)}`;
        const codecs = [codec(module), ...(own === undefined ? [] : [own.codec(module)])];
        return `${module.runtime("nil", "nillableWithAttributes")}<${types}>(${codecs.join(", ")})`;
      },
    };
  }
}
