// What the documents state, construct by construct, with references still unresolved.
import type { AppInfo, ConstrainingFacet, EnumerationValue, Origin, QName, SoapVersion } from "./model.js";

/** A name that some element of a document mentions. */
export interface Reference {
  readonly name: QName;
  readonly origin: Origin;
}

interface Declaration {
  readonly origin: Origin;
  readonly documentation: string | undefined;
}

interface NamedDeclaration extends Declaration {
  readonly name: QName;
}

/**
 * What one WSDL declares together with all that it imports, in document order, a document's own before what it imports. Several
 * WSDLs may state the same components.
 */
export interface Declarations {
  readonly definitions: readonly DefinitionsDeclaration[];
  readonly schemas: readonly SchemaDeclaration[];
}

/** The components of one `wsdl:definitions`, without its schemas. */
export interface DefinitionsDeclaration extends Declaration {
  readonly messages: readonly MessageDeclaration[];
  readonly portTypes: readonly PortTypeDeclaration[];
  readonly bindings: readonly BindingDeclaration[];
  readonly services: readonly ServiceDeclaration[];
}

export interface MessageDeclaration extends NamedDeclaration {
  readonly parts: ReadonlyMap<string, PartDeclaration>;
}

export interface PartDeclaration extends Declaration {
  readonly name: string;
  readonly element: Reference | undefined;
  /** Whether it refers to a type instead, as RPC has it. */
  readonly isTyped: boolean;
}

export interface PortTypeDeclaration extends NamedDeclaration {
  readonly operations: readonly OperationDeclaration[];
}

/** A request-response operation of a port type; its messages are absent where it is another kind, which is reported. */
export interface OperationDeclaration extends Declaration {
  readonly name: string;
  readonly input: Reference | undefined;
  readonly output: Reference | undefined;
}

export interface BindingDeclaration extends NamedDeclaration {
  readonly portType: Reference;
  /** Absent for a binding to something else, which is reported. */
  readonly soap: SoapBinding | undefined;
}

export interface SoapBinding {
  readonly version: SoapVersion;
  /**
   * Reads them, when they are needed: what is wrong with a SOAP 1.2 binding is of no interest where SOAP 1.1 serves. Absent where the
   * style is RPC, which is reported.
   */
  readonly operations: () => readonly BoundOperation[] | undefined;
}

/** An operation of a SOAP binding. */
export interface BoundOperation extends Declaration {
  readonly name: string;
  /** "" where it is not given. */
  readonly action: string;
  /** Absent where the style is RPC, which is reported. */
  readonly messages: BoundMessages | undefined;
}

/** Each absent where the binding states none, as for a one-way operation. */
export interface BoundMessages {
  readonly input: BoundMessage | undefined;
  readonly output: BoundMessage | undefined;
}

export interface BoundMessage {
  readonly origin: Origin;
  /** The parts that `soap:body` names; absent where it names none, which means all. */
  readonly parts: readonly string[] | undefined;
  readonly headers: readonly HeaderDeclaration[];
}

export interface HeaderDeclaration {
  readonly message: Reference;
  readonly part: string;
}

export interface ServiceDeclaration extends NamedDeclaration {
  readonly ports: readonly PortDeclaration[];
}

export interface PortDeclaration extends Declaration {
  readonly name: string;
  readonly binding: Reference;
  readonly address: string | undefined;
}

export interface SchemaDeclaration extends Declaration {
  readonly targetNamespace: string;
  readonly types: readonly NamedTypeDeclaration[];
  readonly elements: readonly ElementDeclaration[];
}

export type TypeDeclaration = ComplexTypeDeclaration | RestrictionDeclaration | ListDeclaration;
export type SimpleTypeDeclaration = RestrictionDeclaration | ListDeclaration;
export type NamedTypeDeclaration = TypeDeclaration & { readonly name: QName };

/** A type that is referred to or stands in place. */
export type TypeUse = Reference | TypeDeclaration;
export type SimpleTypeUse = Reference | SimpleTypeDeclaration;

export interface ElementDeclaration extends NamedDeclaration {
  readonly type: TypeUse;
  readonly nillable: boolean;
}

/** A local element in a sequence: declared in place, or a reference to a global one. */
export interface ParticleDeclaration {
  readonly element: ElementDeclaration | ElementReference;
  readonly minOccurs: number;
  readonly maxOccurs: number;
}

export interface ElementReference extends Declaration {
  readonly ref: QName;
}

export interface ComplexTypeDeclaration extends Declaration {
  readonly kind: "complex";
  readonly name: QName | undefined;
  readonly abstract: boolean;
  readonly base: Reference | undefined;
  readonly content: readonly ParticleDeclaration[];
  readonly appinfo: AppInfo;
}

export interface RestrictionDeclaration extends Declaration {
  readonly kind: "restriction";
  readonly name: QName | undefined;
  readonly base: SimpleTypeUse;
  readonly enumeration: readonly EnumerationValue[];
  readonly constraints: readonly { readonly facet: ConstrainingFacet; readonly value: string }[];
}

export interface ListDeclaration extends Declaration {
  readonly kind: "list";
  readonly name: QName | undefined;
  readonly item: SimpleTypeUse;
}
