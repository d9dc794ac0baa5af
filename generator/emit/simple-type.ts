// Simple types made of others: restrictions, enumerations, lists and unions.
import {
  isNamed,
  type ListType,
  type RestrictionType,
  type SimpleType,
  type UnionType,
} from "../model/model.js";
import { isEnumeration, isFlags } from "../model/simple-types.js";
import type { Options } from "../options.js";
import { arrayOf, pure, type Expression } from "./builtins.js";
import type { Expressions } from "./expression.js";
import { facetsParameters } from "./facets.js";
import { propertyKey, stringLiteral } from "./literal.js";

/**
 * Types go by their names where those say more, codecs don't: at the top level of a module, another constant may not be there yet.
 */
export class SimpleTypes {
  readonly #expressions: Expressions;
  readonly #options: Options;

  constructor(expressions: Expressions, options: Options) {
    this.#expressions = expressions;
    this.#options = options;
  }

  of(type: RestrictionType | ListType | UnionType): Expression {
    switch (type.kind) {
      case "restriction":
        return isEnumeration(type) ? this.#enumeration(type, type) : this.#restriction(type);
      case "list":
        return this.#list(type);
      case "union":
        return this.#union(type);
      default:
        return type satisfies never;
    }
  }

  /** What it restricts; with `strict`, its facets are checked. */
  #restriction({ base, facets }: RestrictionType): Expression {
    const { strict } = this.#options;
    let restricted = base;
    // Restrictions that say nothing here are passed over, as there may be a long chain of them.
    while (!strict && restricted.kind === "restriction" && !isEnumeration(restricted)) {
      restricted = restricted.base;
    }
    const definition = this.#expressions.definition(restricted);
    return {
      type: this.#typeWithin(restricted, definition),
      codec: (module) => {
        const checks = strict ? facetsParameters(facets, base) : [];
        if (checks.length === 0) return definition.codec(module);
        return `${pure(module, "facets", "restricted")}(${[definition.codec(module), ...checks].join(", ")})`;
      },
    };
  }

  /** That of a type within another one: a union by its name, where it has one. */
  #typeWithin(type: SimpleType, definition: Expression): Expression["type"] {
    return (isNamed(type) && type.kind === "union" ? this.#expressions.of(type) : definition).type;
  }

  /** `owner` is the type whose name the values go by: the enumeration itself, or the list that it stands in. */
  #enumeration(type: RestrictionType, owner: SimpleType): Expression {
    if (isNamed(owner)) {
      return {
        type: this.#expressions.itself(owner).type,
        codec: (module) =>
          `${pure(module, "codec", "enumeration")}(${this.#expressions.values(module, owner)})`,
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
    const item = isFlags(type) ? this.#enumeration(type.item, type) : this.#expressions.definition(type.item);
    const named = isFlags(type) ? item.type : this.#typeWithin(type.item, item);
    return {
      type: (module) => arrayOf(named(module)),
      codec: (module) => `${pure(module, "codec", "list")}(${item.codec(module)})`,
    };
  }

  #union({ members }: UnionType): Expression {
    const types = members.map((member) => this.#expressions.of(member).type);
    const codecs = members.map((member) => this.#expressions.definition(member).codec);
    return {
      type: (module) => [...new Set(types.map((type) => type(module)))].join(" | "),
      codec: (module) =>
        `${pure(module, "union", "union")}(${codecs.map((codec) => codec(module)).join(", ")})`,
    };
  }
}
