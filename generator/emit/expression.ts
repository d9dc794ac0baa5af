// The TypeScript type and the codec of every type of the model, side by side, so that they can't drift apart.
import type { Classify, DictionaryView } from "../model/classify.js";
import type { Families } from "../model/families.js";
import type {
  ComplexType,
  ElementDeclaration,
  ElementParticle,
  ListType,
  NamedType,
  RestrictionType,
  SimpleType,
  Type,
  UnionType,
} from "../model/model.js";
import { isNamed } from "../model/model.js";
import type { Names } from "../model/names.js";
import { elementParticles } from "../model/walk.js";
import { builtinOf, isEnumeration, isFlags, isText } from "../model/simple-types.js";
import { defaults, type Options } from "../options.js";
import { builtin, type Expression } from "./builtins.js";
import { propertyKey, propertyName, stringLiteral } from "./literal.js";
import type { Module } from "./module.js";

/** A member of an interface and its entry in the codec's table. */
export interface Member extends Expression {
  readonly name: string;
  readonly optional: boolean;
  readonly documentation: string | undefined;
}

export class Expressions {
  readonly #names: Names;
  readonly #options: Options;
  readonly #classify: Classify;
  readonly #families: Families;

  constructor(names: Names, options: Options, views: { classify: Classify; families: Families }) {
    this.#names = names;
    this.#options = options;
    this.#classify = views.classify;
    this.#families = views.families;
  }

  /** A type where it is used: named ones by their names. */
  of(type: Type): Expression {
    if (!isNamed(type) || type.kind === "builtin") return this.definition(type);
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
        return isEnumeration(type) ? this.#enumeration(type, type) : this.definition(type.base);
      case "list":
        return this.#list(type);
      case "union":
        return this.#union(type);
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

  /** `owner` is the type whose name the values go by: the enumeration itself, or the list that it stands in. */
  #enumeration(type: RestrictionType, owner: SimpleType): Expression {
    if (isNamed(owner)) {
      const values = (module: Module): string =>
        `${module.types(this.#folderOf(owner))}.${this.#names.typeName(owner)}`;
      return {
        type: this.itself(owner).type,
        codec: (module) => `${pure(module, "codec", "enumeration")}(${values(module)})`,
      };
    }
    const values = type.facets.enumeration.map(({ value }) => stringLiteral(value));
    const entries = type.facets.enumeration.map(
      ({ value }) => `${propertyKey(value)}: ${stringLiteral(value)}`,
    );
    return {
      type: () => values.join(" | "),
      codec: (module) => `${pure(module, "codec", "enumeration")}({ ${entries.join(", ")} })`,
    };
  }

  #list(type: ListType): Expression {
    const item = isFlags(type) ? this.#enumeration(type.item, type) : this.definition(type.item);
    return {
      type: (module) => arrayOf(item.type(module)),
      codec: (module) => `${pure(module, "codec", "list")}(${item.codec(module)})`,
    };
  }

  #union({ members }: UnionType): Expression {
    const expressions = members.map((member) => this.of(member));
    return {
      type: (module) => [...new Set(expressions.map((one) => one.type(module)))].join(" | "),
      codec: (module) =>
        `${pure(module, "union", "union")}(${expressions.map((one) => one.codec(module)).join(", ")})`,
    };
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
        return view satisfies never;
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
    const { base } = type;
    const literal = (module: Module): string => {
      const own = this.members(type).map(
        (member) => `${propertyName(member.name)}${member.optional ? "?" : ""}: ${member.type(module)}`,
      );
      const inherited = base === undefined ? "" : `${this.base(base).type(module)} & `;
      return own.length === 0 && base === undefined ? "object" : `${inherited}{ ${own.join("; ")} }`;
    };
    return { type: literal, codec: (module) => this.table(type, module, literal(module)) };
  }

  /**
   * The codec of a structure: its table. `typeText` is the TypeScript type that the table is proved against; not needed where the
   * declaration says it.
   */
  table(type: ComplexType, module: Module, typeText?: string): string {
    const entries = this.members(type).map(
      (member) => `${propertyKey(member.name)}: ${member.codec(module)}`,
    );
    const table = entries.length === 0 ? "() => ({})" : `() => ({\n${entries.join(",\n")},\n})`;
    const [first] = elementParticles(type.content);
    const where = module.namespace(first?.element.name.namespace ?? module.mainNamespace);
    if (type.base === undefined) {
      const types = typeText === undefined ? "" : `<${typeText}>`;
      return `${pure(module, "structures", "complexType")}${types}(${where}, ${table})`;
    }
    const base = this.base(type.base);
    const types = typeText === undefined ? "" : `<${typeText}, ${base.type(module)}>`;
    return `${pure(module, "structures", "extension")}${types}(() => ${base.codec(module)}, ${where}, ${table})`;
  }

  /** A type where it is extended; only named ones can be. */
  base(type: ComplexType): Expression {
    return isNamed(type) ? this.itself(type) : this.definition(type);
  }

  /** The members that a complex type adds to its base. */
  members(type: ComplexType): readonly Member[] {
    const particles = elementParticles(type.content);
    const namespace = particles[0]?.element.name.namespace;
    return particles.map((particle) => this.#member(particle, namespace));
  }

  #member({ element, minOccurs, maxOccurs }: ElementParticle, tableNamespace: string | undefined): Member {
    const one = this.element(element);
    const { namespace, local } = element.name;
    const many = maxOccurs > 1;
    const occurring = (module: Module): string => {
      const codec = one.codec(module);
      if (many) {
        const bounds = maxOccurs === Infinity ? [minOccurs] : [minOccurs, maxOccurs];
        return `${module.runtime("structures", "repeated")}(${codec}, ${bounds.join(", ")})`;
      }
      return minOccurs === 0 ? codec : `${module.runtime("structures", "required")}(${codec})`;
    };
    return {
      name: local,
      optional: minOccurs === 0,
      documentation: element.documentation,
      type: (module) => (many ? arrayOf(one.type(module)) : one.type(module)),
      codec: (module) =>
        namespace === tableNamespace
          ? occurring(module)
          : `${module.runtime("structures", "qualified")}(${module.namespace(namespace)}, ${occurring(module)})`,
    };
  }

  /** The type of a message's element that becomes an interface of the message's own: an anonymous structure. */
  inPlace({ type, nillable }: ElementDeclaration): ComplexType | undefined {
    const isStructure = type.kind === "complex" && this.#classify(type).kind === "structure";
    return isStructure && !isNamed(type) && !nillable ? type : undefined;
  }

  /** The type of an element, with its nil. */
  element(element: ElementDeclaration): Expression {
    const inner = this.of(element.type);
    if (!element.nillable) return inner;
    return {
      type: (module) => `${inner.type(module)} | null`,
      codec: (module) => `${module.runtime("codec", "nillable")}(${inner.codec(module)})`,
    };
  }
}

/** A call that bundlers may drop where its result isn't used. */
function pure(module: Module, file: string, name: string): string {
  return `/* @__PURE__ */ ${module.runtime(file, name)}`;
}

function arrayOf(item: string): string {
  return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
}
