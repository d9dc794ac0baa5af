// Links the components of schemas: names to types and elements, which may refer to one another in circles.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { anySimpleType, anyType, builtinType, isAnyType, schemaNamespace } from "./builtins.js";
import type {
  ComplexTypeDeclaration,
  ElementDeclaration as Declared,
  ElementReference,
  ListDeclaration,
  NamedTypeDeclaration,
  ParticleDeclaration,
  Reference,
  RestrictionDeclaration,
  SchemaDeclaration,
  SimpleTypeDeclaration,
  SimpleTypeUse,
  TypeDeclaration,
  TypeUse,
} from "./declarations.js";
import { checkDerivation, type Derived } from "./derivation.js";
import {
  isNamed,
  type ComplexType,
  type ElementDeclaration,
  type ElementParticle,
  type ListType,
  type Particle,
  type RestrictionType,
  type Schema,
  type SimpleType,
  type Type,
} from "./model.js";
import { share, type Shared } from "./shared.js";
import { Symbols } from "./symbols.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns the declarations of all schemas into components. Several WSDLs may state the same ones; each list is one WSDL's. */
export class SchemaResolver {
  readonly #diagnostics: Diagnostics;
  readonly #schemas: readonly SchemaDeclaration[];
  readonly #namespaces: ReadonlySet<string>;
  readonly #declaredTypes: Shared<NamedTypeDeclaration>;
  readonly #declaredElements: Shared<Declared>;
  /** By WSDL: what a message body names may differ from one to the next. */
  readonly #ownElements: readonly Symbols<Declared>[];
  /** Registered before their content is resolved, so that a type may lead back to itself. */
  readonly #complexTypes = new Map<ComplexTypeDeclaration, ComplexType>();
  readonly #simpleTypes = new Map<SimpleTypeDeclaration, SimpleType>();
  readonly #elements = new Map<Declared, ElementDeclaration | undefined>();
  readonly #unfilled: (() => void)[] = [];
  readonly #reported = new Set<Declared>();
  readonly #derived: Derived[] = [];

  constructor(documents: readonly (readonly SchemaDeclaration[])[], diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    this.#schemas = [...new Set(documents.flat())];
    this.#namespaces = new Set(this.#schemas.map((each) => each.targetNamespace));
    this.#declaredTypes = share(
      documents.map(
        (schemas) =>
          new Symbols(
            schemas.flatMap((each) => each.types),
            (name, first) => schema.duplicate("type", name, first),
            diagnostics,
          ),
      ),
    );
    this.#ownElements = documents.map(
      (schemas) =>
        new Symbols(
          schemas.flatMap((each) => each.elements),
          (name, first) => schema.duplicate("element", name, first),
          diagnostics,
        ),
    );
    this.#declaredElements = share(this.#ownElements);
  }

  /** All global components, each as it is stated first; what is wrong with them is reported. */
  resolve(): readonly Schema[] {
    for (const { first, other, difference } of this.#declaredTypes.disagreements) {
      this.#diagnostics.report(schema.differs("type", other.name, first.origin, difference), other.origin);
    }
    const types = new Set(this.#declaredTypes.all);
    const elements = new Set(this.#declaredElements.all);
    const resolved = this.#schemas.map((each) => ({
      targetNamespace: each.targetNamespace,
      types: each.types
        .filter((declared) => types.has(declared))
        .map((declared) => this.#type(declared))
        .filter(isNamed),
      elements: each.elements
        .filter((declared) => elements.has(declared))
        .flatMap((declared) => this.#globalElement(declared) ?? []),
      origin: each.origin,
      documentation: each.documentation,
    }));
    this.#fill();
    return resolved;
  }

  /** Once everything is resolved: what shows only then. */
  check(): void {
    checkDerivation(this.#derived, this.#diagnostics);
  }

  /**
   * The element in a message body of the WSDL with this index: a wrapper, which each WSDL may define in its own way. Undefined where
   * there is none or its type is wrong, which is reported.
   */
  wrapper(document: number, reference: Reference): ElementDeclaration | undefined {
    const declared = this.#ownElements[document]?.get(reference.name);
    if (declared === undefined) this.#reportMissing(reference);
    const element = declared && this.#globalElement(declared);
    this.#fill();
    return element;
  }

  /** The global element that something refers to, the same in all WSDLs; undefined as for a wrapper. */
  element(reference: Reference): ElementDeclaration | undefined {
    const declared = this.#declaredElements.get(reference.name);
    if (declared === undefined) this.#reportMissing(reference);
    for (const { first, other, difference } of this.#declaredElements.disagreements) {
      if (first !== declared || this.#reported.has(other)) continue;
      this.#reported.add(other);
      this.#diagnostics.report(schema.differs("element", other.name, first.origin, difference), other.origin);
    }
    return declared && this.#globalElement(declared);
  }

  /** The list grows while it is worked through. */
  #fill(): void {
    for (let fill = this.#unfilled.pop(); fill !== undefined; fill = this.#unfilled.pop()) fill();
  }

  #reportMissing({ name, origin }: Reference): void {
    this.#diagnostics.report(schema.nothing("element", name, this.#namespaces.has(name.namespace)), origin);
  }

  #globalElement(declared: Declared): ElementDeclaration | undefined {
    if (!this.#elements.has(declared)) this.#elements.set(declared, this.#element(declared));
    return this.#elements.get(declared);
  }

  #element({ name, type: use, nillable, origin, documentation }: Declared): ElementDeclaration | undefined {
    const type = this.#typeUse(use);
    return type && { name, type, nillable, origin, documentation };
  }

  #particle({ element, minOccurs, maxOccurs }: ParticleDeclaration): ElementParticle | undefined {
    const resolved = "ref" in element ? this.#elementReference(element) : this.#element(element);
    return resolved && { kind: "element", element: resolved, minOccurs, maxOccurs };
  }

  #elementReference({ ref, origin, documentation }: ElementReference): ElementDeclaration | undefined {
    const global = this.element({ name: ref, origin });
    return global && { ...global, origin, documentation: documentation ?? global.documentation };
  }

  #typeUse(use: TypeUse): Type | undefined {
    return "kind" in use ? this.#type(use) : this.#typeNamed(use);
  }

  #typeNamed({ name, origin }: Reference): Type | undefined {
    const builtin = builtinType(name);
    if (builtin !== undefined) return builtin;
    const declared = this.#declaredTypes.get(name);
    if (declared !== undefined) return this.#type(declared);
    if (isAnyType(name)) return anyType;
    const isKnown = name.namespace === schemaNamespace || this.#namespaces.has(name.namespace);
    this.#diagnostics.report(schema.nothing("type", name, isKnown), origin);
    return undefined;
  }

  #type(declared: TypeDeclaration): Type {
    return declared.kind === "complex" ? this.#complexType(declared) : this.#simpleType(declared);
  }

  #complexType(declared: ComplexTypeDeclaration): ComplexType {
    const known = this.#complexTypes.get(declared);
    if (known !== undefined) return known;
    const { name, abstract, appinfo, origin, documentation } = declared;
    const content: Particle[] = [];
    const type: Mutable<ComplexType> = {
      kind: "complex",
      name,
      abstract,
      content,
      attributes: [],
      appinfo,
      origin,
      documentation,
    };
    this.#complexTypes.set(declared, type);
    this.#derived.push(type);
    this.#unfilled.push(() => {
      if (declared.base !== undefined) {
        type.base = this.#complexBase(declared.base);
        type.derivation = "extension";
      }
      for (const each of declared.content) {
        const particle = this.#particle(each);
        if (particle !== undefined) content.push(particle);
      }
    });
    return type;
  }

  #complexBase(reference: Reference): ComplexType | undefined {
    const base = this.#typeNamed(reference);
    if (base === undefined || base.kind === "complex") return base;
    const problem =
      base.kind === "any"
        ? schema.unsupported("a type that extends xs:anyType")
        : schema.wrongKind(reference.name, "simple", "a complex one");
    this.#diagnostics.report(problem, reference.origin);
    return undefined;
  }

  #simpleType(declared: SimpleTypeDeclaration): SimpleType {
    const known = this.#simpleTypes.get(declared);
    if (known !== undefined) return known;
    const type = declared.kind === "list" ? this.#listType(declared) : this.#restrictionType(declared);
    this.#simpleTypes.set(declared, type);
    this.#derived.push(type);
    return type;
  }

  #restrictionType(declared: RestrictionDeclaration): RestrictionType {
    const { name, enumeration, constraints, origin, documentation } = declared;
    const type: Mutable<RestrictionType> = {
      kind: "restriction",
      name,
      base: anySimpleType,
      facets: { enumeration, constraints },
      origin,
      documentation,
    };
    this.#unfilled.push(() => {
      type.base = this.#simpleTypeUse(declared.base);
    });
    return type;
  }

  #listType(declared: ListDeclaration): ListType {
    const { name, origin, documentation } = declared;
    const type: Mutable<ListType> = { kind: "list", name, item: anySimpleType, origin, documentation };
    this.#unfilled.push(() => {
      type.item = this.#simpleTypeUse(declared.item);
    });
    return type;
  }

  #simpleTypeUse(use: SimpleTypeUse): SimpleType {
    if ("kind" in use) return this.#simpleType(use);
    const type = this.#typeNamed(use);
    if (type?.kind !== "complex" && type?.kind !== "any") return type ?? anySimpleType;
    this.#diagnostics.report(schema.wrongKind(use.name, "complex", "a simple one"), use.origin);
    return anySimpleType;
  }
}
