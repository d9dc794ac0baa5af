// Links the components of schemas: names to types and elements, which may refer to one another in circles.
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import { anyType, builtinType, isAnyType } from "./builtins.js";
import type { Reference } from "./declarations.js";
import { checkDerivation } from "./derivation.js";
import { Inheritance } from "./inheritance.js";
import { omissionsOf, withoutBase } from "./omissions.js";
import { remarked } from "./remarks.js";
import { ContentResolver } from "./resolve-content.js";
import { AttributeResolver } from "./resolve-attributes.js";
import { SimpleTypeResolver, type Mutable } from "./resolve-simple-types.js";
import type {
  ComplexTypeDeclaration,
  ElementDeclaration as Declared,
  ElementReference,
  SchemaDeclaration,
  SimpleTypeUse,
  TypeDeclaration,
  TypeUse,
} from "./schema-declarations.js";
import {
  isNamed,
  type AnyType,
  type ComplexType,
  type ElementDeclaration,
  type Schema,
  type SimpleType,
  type Type,
} from "./model.js";
import { SchemaTables } from "./schema-tables.js";
import { canSubstitute, SubstitutionGroups } from "./substitution.js";

/** Turns the declarations of all schemas into components. Several WSDLs may state the same ones; each list is one WSDL's. */
export class SchemaResolver {
  readonly #diagnostics: Diagnostics;
  readonly #tables: SchemaTables;
  readonly #content: ContentResolver;
  readonly #simpleTypes: SimpleTypeResolver;
  readonly #attributes: AttributeResolver;
  readonly #inheritance: Inheritance;
  readonly #substitution: SubstitutionGroups;
  /** Registered before their content is resolved, so that a type may lead back to itself. */
  readonly #complexTypes = new Map<ComplexTypeDeclaration, ComplexType>();
  readonly #elements = new Map<Declared, Mutable<ElementDeclaration>>();
  /** Elements that messages name and that aren't there. */
  readonly #missing = new Map<string, ElementDeclaration>();
  /** What is still to do, in the order in which it is done. */
  readonly #unfilled: (() => void)[] = [];
  readonly #heads: { readonly head: Mutable<ElementDeclaration>; readonly declared: Declared }[] = [];
  readonly #references: { readonly element: Mutable<ElementDeclaration>; readonly to: ElementDeclaration }[] =
    [];

  constructor(documents: readonly (readonly SchemaDeclaration[])[], diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    this.#tables = new SchemaTables(documents, diagnostics);
    this.#content = new ContentResolver(
      this.#tables,
      (declared) => (declared.kind === "reference" ? this.#reference(declared) : this.#element(declared)),
      diagnostics,
    );
    const named = (reference: Reference): Type | undefined => this.#typeNamed(reference);
    const later = (fill: () => void): void => {
      this.#unfilled.push(fill);
    };
    this.#simpleTypes = new SimpleTypeResolver({ named, later, diagnostics });
    const simple = (use: SimpleTypeUse): SimpleType => this.#simpleTypes.use(use);
    this.#attributes = new AttributeResolver(this.#tables, { simple, named }, diagnostics);
    this.#inheritance = new Inheritance(diagnostics);
    this.#substitution = new SubstitutionGroups(this.#tables, diagnostics);
  }

  /** All global components, each as it is stated first; what is wrong with them is reported. */
  resolve(): readonly Schema[] {
    const types = new Set(this.#tables.types.all);
    const elements = new Set(this.#tables.elements.all);
    const resolved = this.#tables.schemas.map((each) => ({
      targetNamespace: each.targetNamespace,
      types: each.types
        .filter((declared) => types.has(declared))
        .map((declared) => this.#type(declared))
        .filter(isNamed),
      elements: each.elements
        .filter((declared) => elements.has(declared))
        .map((declared) => this.#globalElement(declared)),
      origin: each.origin,
      documentation: each.documentation,
    }));
    // What nothing refers to can be wrong, too.
    const { groups, attributeGroups, attributes } = this.#tables;
    for (const group of groups.all) this.#content.group(group, group.origin);
    for (const group of attributeGroups.all) this.#attributes.group(group, group.origin);
    for (const attribute of attributes.all) this.#attributes.attribute(attribute);
    this.#fill();
    return resolved;
  }

  /** Once everything is resolved: what shows only then. */
  check(): void {
    checkDerivation([...this.#complexTypes.values(), ...this.#simpleTypes.all], this.#diagnostics);
  }

  /**
   * The element in a message body of the WSDL with this index: a wrapper, which each WSDL may define in its own way. Where there is none,
   * which is reported, one of that name that can hold anything.
   */
  wrapper(document: number, { name, origin }: Reference): ElementDeclaration {
    const declared = this.#tables.ownElements[document]?.get(name);
    if (declared !== undefined) return this.#filled(declared);
    const problem = this.#tables.missing("element", name, "anything is taken instead");
    this.#diagnostics.report(problem, origin);
    const key = `${name.local} ${name.namespace}`;
    const known = this.#missing.get(key);
    const made = known ?? { name, type: anyType, nillable: false, origin, documentation: problem.sentence };
    this.#missing.set(key, made);
    return made;
  }

  /** The global element that something refers to, the same in all WSDLs; undefined where there is none, which is reported. */
  element(reference: Reference): ElementDeclaration | undefined {
    const declared = this.#tables.element(reference);
    return declared && this.#filled(declared);
  }

  /**
   * The type that a message part of the WSDL with this index names; or that of the element, as some name one there. `xs:anyType` where
   * there is neither, which is reported.
   */
  partType(document: number, reference: Reference): Type {
    const { name } = reference;
    const declared = this.#tables.hasType(name) ? undefined : this.#tables.ownElements[document]?.get(name);
    const type = declared ? this.#globalElement(declared).type : this.#typeNamed(reference);
    this.#fill();
    return type ?? anyType;
  }

  #filled(declared: Declared): ElementDeclaration {
    const element = this.#globalElement(declared);
    this.#fill();
    return element;
  }

  /** The lists grow while they are worked through; each step needs what those before it have done. */
  #fill(): void {
    for (let fill = this.#unfilled.pop(); fill !== undefined; fill = this.#unfilled.pop()) fill();
    this.#simpleTypes.settle(this.#inheritance.settle());
    for (const { head, declared } of this.#heads.splice(0)) {
      const substitutes = this.#substitution
        .membersOf(declared)
        .flatMap((member) => this.#elements.get(member) ?? [])
        .filter((member) => canSubstitute(member, head, declared.block));
      if (substitutes.length > 0) head.substitutes = substitutes;
    }
    for (const { element, to } of this.#references.splice(0)) element.substitutes = to.substitutes;
  }

  #globalElement(declared: Declared): ElementDeclaration {
    const known = this.#elements.get(declared);
    if (known !== undefined) return known;
    const element = this.#element(declared);
    this.#elements.set(declared, element);
    const members = this.#substitution.membersOf(declared);
    if (members.length > 0) {
      this.#heads.push({ head: element, declared });
      this.#unfilled.push(() => {
        for (const member of members) this.#globalElement(member);
      });
    }
    return element;
  }

  #element(declared: Declared): Mutable<ElementDeclaration> {
    const { name, nillable, abstract, constraint, origin } = declared;
    const use = this.#typeUseOf(declared);
    const type = (use && this.#typeUse(use)) ?? anyType;
    const documentation = remarked(declared.documentation, use ? this.#remarksOn(use) : []);
    return { name, type, nillable, abstract, constraint, origin, documentation };
  }

  /** What a client must know of the type of a member: that it isn't there, or what an anonymous one lacks. */
  #remarksOn(use: TypeUse): readonly string[] {
    if (!("kind" in use)) return this.#tables.remarksOnType(use);
    return use.kind === "complex" && !use.name ? omissionsOf(use, this.#tables) : [];
  }

  /** The type that it states, or else that of the element that it substitutes. */
  #typeUseOf(declared: Declared): TypeUse | undefined {
    const seen = new Set<Declared>();
    let at: Declared | undefined = declared;
    while (at !== undefined && at.type === undefined && !seen.has(at)) {
      seen.add(at);
      at = at.head && this.#tables.elements.get(at.head.name);
    }
    return at?.type;
  }

  #reference({ ref, origin, documentation }: ElementReference): ElementDeclaration | undefined {
    const declared = this.#tables.element({ name: ref, origin });
    if (declared === undefined) return undefined;
    const to = this.#globalElement(declared);
    const element: Mutable<ElementDeclaration> = {
      ...to,
      origin,
      documentation: documentation ?? to.documentation,
    };
    this.#references.push({ element, to });
    return element;
  }

  #typeUse(use: TypeUse): Type | undefined {
    return "kind" in use ? this.#type(use) : this.#typeNamed(use);
  }

  /** Undefined where there is none, which is reported together with what is done about it. */
  #typeNamed({ name, origin }: Reference, consequence?: string): Type | undefined {
    const builtin = builtinType(name);
    if (builtin !== undefined) return builtin;
    const declared = this.#tables.types.get(name);
    if (declared !== undefined) return this.#type(declared);
    if (isAnyType(name)) return anyType;
    this.#diagnostics.report(this.#tables.missing("type", name, consequence), origin);
    return undefined;
  }

  #type(declared: TypeDeclaration): Type {
    return declared.kind === "complex" ? this.#complexType(declared) : this.#simpleTypes.type(declared);
  }

  #complexType(declared: ComplexTypeDeclaration): ComplexType {
    const known = this.#complexTypes.get(declared);
    if (known !== undefined) return known;
    const { name, abstract, block, mixed, appinfo, origin } = declared;
    const documentation = name
      ? remarked(declared.documentation, omissionsOf(declared, this.#tables))
      : declared.documentation;
    const type: Mutable<ComplexType> = {
      ...{
        kind: "complex",
        name,
        abstract,
        content: [],
        attributes: [],
        mixed,
        appinfo,
        origin,
        documentation,
      },
      block: block.length > 0 ? block : undefined,
    };
    this.#complexTypes.set(declared, type);
    this.#unfilled.push(() => {
      const base = this.#baseOf(declared);
      if (base?.kind === "complex") {
        type.base = base;
        type.derivation = declared.derivation;
      }
      type.content = this.#content.content(declared.content);
      const inner = declared.simpleContent?.type;
      this.#inheritance.add({
        type,
        declared,
        own: this.#attributes.attributes(declared.attributes),
        simpleBase: base?.kind === "complex" ? undefined : base,
        innerType: inner && this.#simpleTypes.type(inner),
      });
    });
    return type;
  }

  #baseOf({
    base: reference,
    simpleContent,
  }: ComplexTypeDeclaration): ComplexType | SimpleType | AnyType | undefined {
    if (reference === undefined) return undefined;
    const base = this.#typeNamed(reference, withoutBase);
    if (base === undefined || base.kind === "complex" || base.kind === "any" || simpleContent) return base;
    this.#diagnostics.report(schema.wrongKind(reference.name, "simple", "a complex one"), reference.origin);
    return undefined;
  }
}
