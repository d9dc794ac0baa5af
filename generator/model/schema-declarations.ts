// What schemas state, construct by construct, with references still unresolved.
import type { Declaration, NamedDeclaration, Reference } from "./declarations.js";
import type {
  AppInfo,
  ArrayType,
  DerivationMethod,
  ElementWildcard,
  EnumerationValue,
  Facets,
  ModelGroup,
  Origin,
  QName,
  ValueConstraint,
  Wildcard,
} from "./model.js";

export interface SchemaDeclaration extends Declaration {
  readonly targetNamespace: string;
  readonly types: readonly NamedTypeDeclaration[];
  readonly elements: readonly ElementDeclaration[];
  readonly attributes: readonly AttributeDeclaration[];
  readonly groups: readonly GroupDeclaration[];
  readonly attributeGroups: readonly AttributeGroupDeclaration[];
}

/** What can be referred to by name, each kind among its own. */
export type GlobalDeclaration =
  | NamedTypeDeclaration
  | ElementDeclaration
  | AttributeDeclaration
  | GroupDeclaration
  | AttributeGroupDeclaration;

export type TypeDeclaration = ComplexTypeDeclaration | SimpleTypeDeclaration;
export type SimpleTypeDeclaration = RestrictionDeclaration | ListDeclaration | UnionDeclaration;
export type NamedTypeDeclaration = TypeDeclaration & { readonly name: QName };

/** A type that is referred to or stands in place. */
export type TypeUse = Reference | TypeDeclaration;
export type SimpleTypeUse = Reference | SimpleTypeDeclaration;

/** What can't stand in the place of an element: what substitutes it, and what has a type derived from its own. */
export type Blocked = DerivationMethod | "substitution";

export interface ElementDeclaration extends NamedDeclaration {
  readonly kind: "element";
  /** Absent where it states none: the one of the element that it substitutes. */
  readonly type: TypeUse | undefined;
  readonly nillable: boolean;
  readonly abstract: boolean;
  readonly constraint: ValueConstraint | undefined;
  /** The head of its substitution group. */
  readonly head: Reference | undefined;
  readonly block: readonly Blocked[];
}

export interface ElementReference extends Declaration {
  readonly kind: "reference";
  readonly ref: QName;
}

interface Occurrence {
  readonly minOccurs: number;
  readonly maxOccurs: number;
}

/** Those that can't occur (`maxOccurs="0"`) aren't here. */
export type ParticleDeclaration =
  ElementParticleDeclaration | ModelGroupDeclaration | GroupReference | ElementWildcard;

/** A local element: declared in place, or a reference to a global one. */
export interface ElementParticleDeclaration extends Occurrence {
  readonly kind: "element";
  readonly element: ElementDeclaration | ElementReference;
}

export interface ModelGroupDeclaration extends Occurrence {
  readonly kind: ModelGroup["kind"];
  readonly particles: readonly ParticleDeclaration[];
  readonly origin: Origin;
}

export interface GroupReference extends Occurrence, Reference {
  readonly kind: "group";
}

export interface GroupDeclaration extends NamedDeclaration {
  readonly kind: "group";
  /** Absent where it is missing, which is reported. */
  readonly content: ModelGroupDeclaration | undefined;
}

export interface AttributeDeclaration extends NamedDeclaration {
  readonly kind: "attribute";
  /** Absent where it states none. */
  readonly type: SimpleTypeUse | undefined;
  readonly constraint: ValueConstraint | undefined;
}

export interface AttributeUseDeclaration extends Declaration {
  readonly kind: "attribute use";
  readonly attribute: AttributeDeclaration | QName;
  readonly use: "optional" | "required" | "prohibited";
  readonly constraint: ValueConstraint | undefined;
  readonly arrayType: ArrayTypeDeclaration | undefined;
}

export interface ArrayTypeDeclaration extends Pick<ArrayType, "dimensions"> {
  readonly item: Reference | undefined;
}

/** What a type or a group states of attributes. */
export interface AttributesDeclaration {
  /** In order; a reference is one to a group. */
  readonly uses: readonly (AttributeUseDeclaration | Reference)[];
  readonly wildcard: Wildcard | undefined;
}

export interface AttributeGroupDeclaration extends NamedDeclaration {
  readonly kind: "attribute group";
  readonly attributes: AttributesDeclaration;
}

export interface ComplexTypeDeclaration extends Declaration {
  readonly kind: "complex";
  readonly name: QName | undefined;
  readonly abstract: boolean;
  readonly block: readonly DerivationMethod[];
  readonly derivation: DerivationMethod | undefined;
  readonly base: Reference | undefined;
  readonly content: ModelGroupDeclaration | GroupReference | undefined;
  readonly simpleContent: SimpleContentDeclaration | undefined;
  readonly mixed: boolean;
  readonly attributes: AttributesDeclaration;
  readonly appinfo: AppInfo;
}

/** What makes the text of a type from that of its base: nothing at all in an extension. */
export interface SimpleContentDeclaration extends FacetsDeclaration {
  readonly origin: Origin;
  /** What is restricted instead of the base's. */
  readonly type: SimpleTypeDeclaration | undefined;
}

export interface EnumerationValueDeclaration extends EnumerationValue {
  /** What it names, if it is a name in the scope of its element. */
  readonly qname: QName | undefined;
}

export interface FacetsDeclaration {
  readonly enumeration: readonly EnumerationValueDeclaration[];
  readonly constraints: Facets["constraints"];
}

export interface RestrictionDeclaration extends Declaration, FacetsDeclaration {
  readonly kind: "restriction";
  readonly name: QName | undefined;
  readonly base: SimpleTypeUse;
}

export interface ListDeclaration extends Declaration {
  readonly kind: "list";
  readonly name: QName | undefined;
  readonly item: SimpleTypeUse;
}

export interface UnionDeclaration extends Declaration {
  readonly kind: "union";
  readonly name: QName | undefined;
  readonly members: readonly SimpleTypeUse[];
}
