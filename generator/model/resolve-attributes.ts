// Links the attributes of types: references to global ones, groups to what they hold.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { anySimpleType, schemaInstanceNamespace } from "./builtins.js";
import { remarked } from "./remarks.js";
import type { Reference } from "./declarations.js";
import type { AttributeUse, Origin, QName, SimpleType, Type, Wildcard } from "./model.js";
import type {
  ArrayTypeDeclaration,
  AttributeDeclaration,
  AttributeGroupDeclaration,
  AttributesDeclaration,
  AttributeUseDeclaration,
  SimpleTypeUse,
} from "./schema-declarations.js";
import type { SchemaTables } from "./schema-tables.js";
import { intersection } from "./wildcards.js";

/** What a type or a group states of attributes itself. */
export interface Attributes {
  readonly uses: readonly AttributeUse[];
  /** Those that a restriction leaves out. */
  readonly prohibited: readonly QName[];
  readonly wildcard: Wildcard | undefined;
}

/** How types are found. */
export interface Types {
  readonly simple: (use: SimpleTypeUse) => SimpleType;
  readonly named: (reference: Reference) => Type | undefined;
}

export class AttributeResolver {
  readonly #tables: SchemaTables;
  readonly #types: Types;
  readonly #diagnostics: Diagnostics;
  readonly #found = new Map<AttributeDeclaration, Found>();
  readonly #groups = new Map<AttributeGroupDeclaration, Attributes>();
  /** The groups that lead to the one in hand. */
  readonly #open = new Set<AttributeGroupDeclaration>();

  constructor(tables: SchemaTables, types: Types, diagnostics: Diagnostics) {
    this.#tables = tables;
    this.#types = types;
    this.#diagnostics = diagnostics;
  }

  /** Of two attributes with one name the first counts. */
  attributes({ uses, wildcard }: AttributesDeclaration): Attributes {
    const byName = new Map<string, AttributeUse>();
    const prohibited: QName[] = [];
    let allowed = wildcard;
    const add = (use: AttributeUse): void => {
      const key = attributeKey(use.name);
      if (!byName.has(key)) byName.set(key, use);
    };
    for (const stated of uses) {
      if (!("kind" in stated)) {
        const declared = this.#tables.find("attribute group", this.#tables.attributeGroups, stated);
        const group = declared && this.group(declared, stated.origin);
        group?.uses.forEach(add);
        allowed = intersection(allowed, group?.wildcard);
      } else if (stated.use === "prohibited") {
        prohibited.push("kind" in stated.attribute ? stated.attribute.name : stated.attribute);
      } else {
        const use = this.#use(stated);
        if (use !== undefined) add(use);
      }
    }
    return { uses: [...byName.values()], prohibited, wildcard: allowed };
  }

  /** What a group states. One that leads back to itself is reported at the reference, whose place is given. */
  group(declared: AttributeGroupDeclaration, origin: Origin): Attributes | undefined {
    const known = this.#groups.get(declared);
    if (known !== undefined) return known;
    if (this.#open.has(declared)) {
      this.#diagnostics.report(schema.circularGroup("attribute group", declared.name), origin);
      return undefined;
    }
    this.#open.add(declared);
    const attributes = this.attributes(declared.attributes);
    this.#open.delete(declared);
    this.#groups.set(declared, attributes);
    return attributes;
  }

  #use(stated: AttributeUseDeclaration): AttributeUse | undefined {
    const { attribute, use, origin } = stated;
    const found = "kind" in attribute ? this.attribute(attribute) : this.#global({ name: attribute, origin });
    if (found === undefined) return undefined;
    return {
      ...found,
      required: use === "required",
      constraint: stated.constraint ?? found.constraint,
      arrayType: stated.arrayType && this.#arrayType(stated.arrayType),
      origin,
      documentation: stated.documentation ?? found.documentation,
    };
  }

  /** A global or local one by itself. */
  attribute(declared: AttributeDeclaration): Found {
    const known = this.#found.get(declared);
    if (known !== undefined) return known;
    const { name, type: use, constraint } = declared;
    const type = use ? this.#types.simple(use) : anySimpleType;
    const documentation = remarked(declared.documentation, use ? this.#tables.remarksOnType(use) : []);
    const found = { name, type, constraint, documentation };
    this.#found.set(declared, found);
    return found;
  }

  /** Those of `xsi` may stand everywhere and say nothing of a value. */
  #global(reference: Reference): Found | undefined {
    const { name } = reference;
    const declared = this.#tables.attributes.get(name);
    if (declared !== undefined) return this.attribute(declared);
    if (name.namespace === schemaInstanceNamespace) return undefined;
    this.#tables.reportMissing("attribute", reference);
    return undefined;
  }

  #arrayType({ item, dimensions }: ArrayTypeDeclaration): AttributeUse["arrayType"] {
    return { item: item && this.#types.named(item), dimensions };
  }
}

type Found = Pick<AttributeUse, "name" | "type" | "constraint" | "documentation">;

export function attributeKey({ namespace, local }: QName): string {
  return `{${namespace}}${local}`;
}
