// The global components of all schemas by name. Several WSDLs may state the same ones.
import type { Diagnostics, Problem } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import type { Reference } from "./declarations.js";
import { differenceOf } from "./describe.js";
import { builtinType, isAnyType, schemaNamespace } from "./builtins.js";
import type { QName } from "./model.js";
import type {
  AttributeDeclaration,
  AttributeGroupDeclaration,
  ElementDeclaration,
  GlobalDeclaration,
  GroupDeclaration,
  NamedTypeDeclaration,
  SchemaDeclaration,
  TypeUse,
} from "./schema-declarations.js";
import { share, type Shared } from "./shared.js";
import { Symbols } from "./symbols.js";

export class SchemaTables {
  /** Each once. */
  readonly schemas: readonly SchemaDeclaration[];
  readonly types: Shared<NamedTypeDeclaration>;
  readonly elements: Shared<ElementDeclaration>;
  readonly attributes: Shared<AttributeDeclaration>;
  readonly groups: Shared<GroupDeclaration>;
  readonly attributeGroups: Shared<AttributeGroupDeclaration>;
  /** By WSDL: what a message body names may differ from one to the next. */
  readonly ownElements: readonly Symbols<ElementDeclaration>[];
  readonly #diagnostics: Diagnostics;
  readonly #namespaces: ReadonlySet<string>;
  readonly #reported = new Set<GlobalDeclaration>();

  /** Each list is one WSDL's. A name that one defines in two ways is reported, and what several don't agree in, but for elements. */
  constructor(documents: readonly (readonly SchemaDeclaration[])[], diagnostics: Diagnostics) {
    const symbols = <T extends GlobalDeclaration>(
      kind: string,
      of: (declared: SchemaDeclaration) => readonly T[],
    ): readonly Symbols<T>[] =>
      documents.map(
        (schemas) =>
          new Symbols<T>(
            schemas.flatMap(of),
            {
              difference: differenceOf,
              problem: (name, first, difference) => schema.duplicate(kind, name, first, difference),
            },
            diagnostics,
          ),
      );
    this.#diagnostics = diagnostics;
    this.schemas = [...new Set(documents.flat())];
    this.#namespaces = new Set(this.schemas.map((each) => each.targetNamespace));
    this.ownElements = symbols("element", ({ elements }) => elements);
    this.elements = share(this.ownElements);
    this.types = share(symbols("type", ({ types }) => types));
    this.attributes = share(symbols("attribute", ({ attributes }) => attributes));
    this.groups = share(symbols("group", ({ groups }) => groups));
    this.attributeGroups = share(symbols("attribute group", ({ attributeGroups }) => attributeGroups));
    this.#reportDifferent("type", this.types);
    this.#reportDifferent("attribute", this.attributes);
    this.#reportDifferent("group", this.groups);
    this.#reportDifferent("attribute group", this.attributeGroups);
  }

  /** The element that something refers to, the same in all WSDLs; undefined where there is none, which is reported. */
  element(reference: Reference): ElementDeclaration | undefined {
    const declared = this.find("element", this.elements, reference);
    if (declared !== undefined) this.#reportDifferent("element", this.elements, declared);
    return declared;
  }

  /** What something refers to; undefined where there is none, which is reported. */
  find<T extends GlobalDeclaration>(
    kind: string,
    table: Pick<Shared<T>, "get">,
    reference: Reference,
  ): T | undefined {
    const declared = table.get(reference.name);
    if (declared === undefined) this.reportMissing(kind, reference);
    return declared;
  }

  reportMissing(kind: string, { name, origin }: Reference): void {
    this.#diagnostics.report(this.missing(kind, name), origin);
  }

  hasType(name: QName): boolean {
    return isAnyType(name) || builtinType(name) !== undefined || this.types.get(name) !== undefined;
  }

  /** What a client is told of a type that isn't there; nothing of one that is. */
  remarksOnType(use: TypeUse, consequence?: string): readonly string[] {
    const isThere = "kind" in use || this.hasType(use.name);
    return isThere ? [] : [this.missing("type", use.name, consequence).sentence];
  }

  /** What is wrong with a reference to something that isn't there; `consequence` is what is done about it. */
  missing(
    kind: string,
    name: QName,
    consequence: string = kind === "type" ? "anything is taken instead" : "it is left out",
  ): Problem {
    const isKnown = name.namespace === schemaNamespace || this.#namespaces.has(name.namespace);
    return schema.nothing(kind, name, isKnown, consequence);
  }

  /** Reports statements that don't agree, each once: all, or those of one component. */
  #reportDifferent<T extends GlobalDeclaration>(kind: string, table: Shared<T>, only?: T): void {
    for (const { first, other, difference } of table.disagreements) {
      if ((only !== undefined && first !== only) || this.#reported.has(other)) continue;
      this.#reported.add(other);
      this.#diagnostics.report(schema.differs(kind, other.name, first.origin, difference), other.origin);
    }
  }
}
