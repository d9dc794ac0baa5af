// What WSDLs state, construct by construct, with references still unresolved.
import type { AddressingVersion, Attachment, Message, Origin, QName, SoapVersion } from "./model.js";
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

/** Of an element or of a type; of neither where something is wrong with it, which is reported. */
export interface PartDeclaration extends Declaration {
  readonly name: string;
  readonly element: Reference | undefined;
  readonly type: Reference | undefined;
}

export interface PortTypeDeclaration extends NamedDeclaration {
  readonly operations: readonly OperationDeclaration[];
}

/** An operation of a port type. */
export interface OperationDeclaration extends Declaration {
  readonly name: string;
  /** Absent where the server would call, which is reported. */
  readonly input: DirectionDeclaration | undefined;
  /** Absent for a one-way operation, too. */
  readonly output: DirectionDeclaration | undefined;
  readonly faults: readonly DirectionDeclaration[];
}

/** An input, an output or a fault. */
export interface DirectionDeclaration extends Declaration {
  /** As stated. */
  readonly name: string | undefined;
  /** Its `wsam:Action`. */
  readonly action: string | undefined;
  readonly message: Reference;
}

export interface BindingDeclaration extends NamedDeclaration {
  readonly portType: Reference;
  /** Absent for a binding to something else, which is reported. */
  readonly soap: SoapBinding | undefined;
  readonly addressing: AddressingVersion | undefined;
}

export interface SoapBinding {
  readonly version: SoapVersion;
  /** Is it over HTTP? */
  readonly isHttp: boolean;
  /** Reads them, when they are needed: what is wrong with a SOAP 1.2 binding is of no interest where SOAP 1.1 serves. */
  readonly operations: () => readonly BoundOperation[];
}

/** An operation of a SOAP binding. */
export interface BoundOperation extends Declaration {
  readonly name: string;
  readonly style: Message["style"];
  /** "" where it is not given. */
  readonly action: string;
  /** Each absent where the binding states none, as for a one-way operation. */
  readonly input: BoundMessage | undefined;
  readonly output: BoundMessage | undefined;
  /** By name. */
  readonly faults: ReadonlyMap<string, Message["use"]>;
}

export interface BoundMessage {
  readonly origin: Origin;
  /** As stated. */
  readonly name: string | undefined;
  readonly use: Message["use"];
  /** Of the wrapper of the style RPC. */
  readonly namespace: string;
  /** The parts that `soap:body` names; absent where it names none, which means all. */
  readonly parts: readonly string[] | undefined;
  /** The parts that go beside the envelope. */
  readonly attachments: readonly Attachment[];
  readonly headers: readonly HeaderDeclaration[];
}

/** A `soap:header` or a `soap:headerfault`. */
export interface HeaderDeclaration {
  readonly message: Reference;
  readonly part: string;
  /** Of a block of a type. */
  readonly namespace: string;
  readonly faults: readonly HeaderDeclaration[];
}

export interface ServiceDeclaration extends NamedDeclaration {
  readonly ports: readonly PortDeclaration[];
}

export interface PortDeclaration extends Declaration {
  readonly name: string;
  readonly binding: Reference;
  readonly address: string | undefined;
  readonly addressing: AddressingVersion | undefined;
}
