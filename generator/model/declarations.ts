// What WSDLs state, construct by construct, with references still unresolved.
import type { Origin, QName, SoapVersion } from "./model.js";
import type { SchemaDeclaration } from "./schema-declarations.js";

/** A name that some element of a document mentions. */
export interface Reference {
  readonly name: QName;
  readonly origin: Origin;
}

export interface Declaration {
  readonly origin: Origin;
  readonly documentation: string | undefined;
}

export interface NamedDeclaration extends Declaration {
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
