// Links content models: groups to what they are, elements to their declarations.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { isSchemaElement, schemaNamespace } from "./builtins.js";
import type { ElementDeclaration, ElementWildcard, Origin, Particle } from "./model.js";
import { contentOf, groupOf } from "./particles.js";
import type {
  ElementParticleDeclaration,
  GroupDeclaration,
  GroupReference,
  ModelGroupDeclaration,
  ParticleDeclaration,
} from "./schema-declarations.js";
import type { SchemaTables } from "./schema-tables.js";

export type ElementOf = (declared: ElementParticleDeclaration["element"]) => ElementDeclaration | undefined;

export class ContentResolver {
  readonly #tables: SchemaTables;
  readonly #elementOf: ElementOf;
  readonly #diagnostics: Diagnostics;
  readonly #groups = new Map<GroupDeclaration, Particle | undefined>();
  /** The groups that lead to the one in hand. */
  readonly #open = new Set<GroupDeclaration>();

  constructor(tables: SchemaTables, elementOf: ElementOf, diagnostics: Diagnostics) {
    this.#tables = tables;
    this.#elementOf = elementOf;
    this.#diagnostics = diagnostics;
  }

  /** The content of a complex type. */
  content(declared: ModelGroupDeclaration | GroupReference | undefined): readonly Particle[] {
    return contentOf(declared && this.#particle(declared));
  }

  #particle(declared: ParticleDeclaration): Particle | undefined {
    switch (declared.kind) {
      case "any":
        return declared;
      case "element": {
        if (this.#isSchema(declared.element)) return anySchema(declared);
        const element = this.#elementOf(declared.element);
        return element && { ...declared, element };
      }
      case "group": {
        const { minOccurs, maxOccurs, origin } = declared;
        const group = this.#tables.find("group", this.#tables.groups, declared);
        return groupOf({ kind: "sequence", minOccurs, maxOccurs, origin }, [
          group && this.group(group, origin),
        ]);
      }
      default:
        return this.#modelGroup(declared);
    }
  }

  /** A reference to the element `xs:schema`. */
  #isSchema(declared: ElementParticleDeclaration["element"]): boolean {
    return (
      declared.kind === "reference" &&
      isSchemaElement(declared.ref) &&
      this.#tables.elements.get(declared.ref) === undefined
    );
  }

  #modelGroup({
    kind,
    minOccurs,
    maxOccurs,
    particles,
    origin,
  }: ModelGroupDeclaration): Particle | undefined {
    // A particle whose declaration is missing is no group without particles.
    const resolved = particles.flatMap((each) => {
      const particle = this.#particle(each);
      return particle === undefined && each.kind === "element" ? [] : [particle];
    });
    return groupOf({ kind, minOccurs, maxOccurs, origin }, resolved);
  }

  /**
   * What a group is, the same for all references; undefined where it is empty. One that leads back to itself is reported at the reference,
   * whose place is given.
   */
  group(declared: GroupDeclaration, origin: Origin): Particle | undefined {
    if (this.#groups.has(declared)) return this.#groups.get(declared);
    if (this.#open.has(declared)) {
      this.#diagnostics.report(schema.circularGroup("group", declared.name), origin);
      return undefined;
    }
    this.#open.add(declared);
    const particle = declared.content && this.#modelGroup(declared.content);
    this.#open.delete(declared);
    this.#groups.set(declared, particle);
    return particle;
  }
}

/** A schema in a message, as .NET sends it before the rows of a data set. */
function anySchema({ element, minOccurs, maxOccurs }: ElementParticleDeclaration): ElementWildcard {
  return { kind: "any", namespaces: [schemaNamespace], minOccurs, maxOccurs, origin: element.origin };
}
