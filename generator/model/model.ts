// The contract as WSDL 1.1 and XML Schema 1.0 speak of it: resolved components, references are objects. No TypeScript in it.

/** An expanded name. `namespace` is "" for no namespace. */
export interface QName {
  readonly namespace: string;
  readonly local: string;
}

/** Where a component stands. `path` leads to it, as in `definitions/types/schema[1]/complexType[@name="Link"]`. */
export interface Origin {
  readonly file: string;
  readonly path: string;
  /** Of the start tag; both count from 1. */
  readonly line: number;
  readonly column: number;
}

interface Component {
  readonly origin: Origin;
  /** Its own documentation as plain text, white space folded; paragraphs are separated by an empty line. */
  readonly documentation?: string | undefined;
}

/** All that a set of documents states. */
export interface Contract {
  readonly services: readonly Service[];
  /** In the order in which the documents state them. */
  readonly schemas: readonly Schema[];
}

/** The components of one `xs:schema`, in document order. */
export interface Schema extends Component {
  readonly targetNamespace: string;
  readonly types: readonly NamedType[];
  readonly elements: readonly ElementDeclaration[];
}

/** Of SOAP, as WSDL 2.0 writes it. */
export type SoapVersion = "1.1" | "1.2";

/** The versions of WS-Addressing by their dates: the recommendation, and the submission that came before it. */
export type AddressingVersion = "2005/08" | "2004/08";

/** One port of a `wsdl:service` with the binding and the port type behind it. */
export interface Service extends Component {
  readonly name: QName;
  readonly port: string;
  readonly portType: QName;
  /** Of the binding: what the operations are called in. */
  readonly soapVersion: SoapVersion;
  /** Is this port, or another one of the service with the same port type, bound to SOAP 1.2? */
  readonly offersSoap12: boolean;
  /** Of the `soap:address`, often a placeholder. */
  readonly address?: string | undefined;
  /** What header blocks its requests need; absent where neither binding nor port asks for any. */
  readonly addressing?: AddressingVersion | undefined;
  readonly operations: readonly Operation[];
}

export interface Operation extends Component {
  /** Unique in the service: of overloaded operations, the contract's with that of the input behind it. */
  readonly name: string;
  /** The `soapAction`, as the binding writes it. */
  readonly action: string;
  /** The `wsa:Action` of its request, where it is addressed. */
  readonly addressedAction: string;
  readonly input: Message;
  /** Absent for a one-way operation. */
  readonly output?: Message | undefined;
  /** What the detail of a `soap:Fault` can hold. */
  readonly faults: readonly Fault[];
  /** The header blocks that an answer with a fault can carry. */
  readonly headerFaults: readonly ElementDeclaration[];
}

/** One direction of an operation. */
export interface Message extends Component {
  readonly style: "document" | "rpc";
  /** Where it is encoded, values are as section 5 of SOAP 1.1 has them. */
  readonly use: "literal" | "encoded";
  /**
   * The element in the SOAP body; of the style RPC, the wrapper that the binding makes up of the operation and the message's parts.
   * Where `isBody`, the SOAP body itself: it holds no element, or several, or is of a type of the contract.
   */
  readonly body: ElementDeclaration;
  readonly isBody: boolean;
  /** The header blocks that the binding names, in its order. */
  readonly headers: readonly ElementDeclaration[];
  /** The parts beside the envelope, in the order of the binding. */
  readonly attachments: readonly Attachment[];
}

/** A part of a message that travels as a MIME part of its own. */
export interface Attachment {
  readonly name: string;
  /** Those that the binding allows, as it writes them, such as `image/png` or `image/*`. */
  readonly contentTypes: readonly string[];
}

/** A fault of an operation. */
export interface Fault extends Component {
  readonly name: string;
  readonly use: Message["use"];
  /** In the detail. */
  readonly element: ElementDeclaration;
}

/** A global or local element. A local one that refers (`ref`) carries what the referenced one states. */
export interface ElementDeclaration extends Component {
  readonly name: QName;
  readonly type: Type;
  readonly nillable: boolean;
  /** It can't stand in a document itself, only what substitutes it. */
  readonly abstract?: boolean | undefined;
  readonly constraint?: ValueConstraint | undefined;
  /**
   * The elements that can stand where a reference to this one does: its substitution group without itself and without abstract ones,
   * sorted by name. Absent where there are none, and for local declarations.
   */
  readonly substitutes?: readonly ElementDeclaration[] | undefined;
}

/** What an element that is empty, or an attribute that is absent, stands for; `fixed` allows no other value. */
export interface ValueConstraint {
  readonly kind: "default" | "fixed";
  /** As written in the schema. */
  readonly value: string;
}

interface Occurrence {
  readonly minOccurs: number;
  /** `Infinity` for `unbounded`; never 0. */
  readonly maxOccurs: number;
}

/** What a content model is made of. */
export type Particle = ElementParticle | ModelGroup | ElementWildcard;

/** An element declaration in a content model, with its occurrence. */
export interface ElementParticle extends Occurrence {
  readonly kind: "element";
  readonly element: ElementDeclaration;
}

/** A group in a content model; a reference to a named one is the group itself. */
export interface ModelGroup extends Occurrence {
  readonly kind: "sequence" | "choice" | "all";
  readonly particles: readonly Particle[];
  readonly origin: Origin;
}

/** `xs:any`. */
export interface ElementWildcard extends Occurrence, Wildcard {
  readonly kind: "any";
}

/** Which namespaces a wildcard allows: any (`##any`), all but one and none (`##other`), or these. "" stands for no namespace. */
export interface Wildcard {
  readonly namespaces: "any" | { readonly not: string } | readonly string[];
  readonly origin: Origin;
}

/** An attribute of a complex type. Those that are prohibited are left out. */
export interface AttributeUse extends Component {
  readonly name: QName;
  readonly type: SimpleType;
  readonly required: boolean;
  readonly constraint?: ValueConstraint | undefined;
  /** What `wsdl:arrayType`, `itemType` or `arraySize` says here of a SOAP array. */
  readonly arrayType?: ArrayType | undefined;
}

/** The items of a SOAP array, or in SOAP 1.2, where an attribute says one thing, their type or the dimensions. */
export interface ArrayType {
  readonly item: Type | undefined;
  /** One number a bracket, as written: `[,][]` are 2 and 1, an array of two-dimensional ones. The last one is the outermost. */
  readonly dimensions: readonly number[];
}

/** How one type is made from another. */
export type DerivationMethod = "extension" | "restriction";

export type Type = ComplexType | SimpleType | AnyType;
export type NamedType = (ComplexType | SimpleType) & { readonly name: QName };

/** `xs:anyType`: content of any type, which `xsi:type` says in a message. */
export interface AnyType {
  readonly kind: "any";
  readonly name?: undefined;
}

/**
 * A complex type. What it extends comes first and is not repeated here; what it restricts is, as far as it is left: such a type
 * states all of its content and attributes.
 */
export interface ComplexType extends Component {
  readonly kind: "complex";
  /** Absent for an anonymous type. */
  readonly name?: QName | undefined;
  readonly abstract: boolean;
  /** The type that this one is derived from, where that is a complex one; not for `xs:anyType`. */
  readonly base?: ComplexType | undefined;
  /** Absent where there is no base. */
  readonly derivation?: DerivationMethod | undefined;
  /** The types derived from this one by these methods can't stand where this one is declared. */
  readonly block?: readonly DerivationMethod[] | undefined;
  /** A sequence: of elements alone mostly, in order; groups that occur once are in it as they stand. */
  readonly content: readonly Particle[];
  /** The text that it holds instead of elements. Of an extension of a type with simple content, the base's. */
  readonly simpleContent?: SimpleType | undefined;
  /** Can text stand between the elements? Of an extension, the base's. */
  readonly mixed?: boolean | undefined;
  /** Sorted as stated, those of groups where they are referred to; what a restriction inherits comes first. */
  readonly attributes: readonly AttributeUse[];
  /** Of an extension that states one: together with the base's, which counts where it states none. */
  readonly anyAttribute?: Wildcard | undefined;
  readonly appinfo: AppInfo;
}

/** What `xs:appinfo` says in the vocabulary of Microsoft's serializer. */
export interface AppInfo {
  readonly isDictionary: boolean;
  readonly isValueType: boolean;
}

export type SimpleType = BuiltinType | RestrictionType | ListType | UnionType;

/** A type of XML Schema itself, such as `xs:int`. */
export interface BuiltinType {
  readonly kind: "builtin";
  readonly name: QName & { readonly local: BuiltinName };
}

export interface RestrictionType extends Component {
  readonly kind: "restriction";
  readonly name?: QName | undefined;
  readonly base: SimpleType;
  readonly facets: Facets;
}

export interface ListType extends Component {
  readonly kind: "list";
  readonly name?: QName | undefined;
  readonly item: SimpleType;
}

/** A value of any of its types, of which the first that takes the text counts. */
export interface UnionType extends Component {
  readonly kind: "union";
  readonly name?: QName | undefined;
  readonly members: readonly SimpleType[];
}

export interface Facets {
  /** Empty where the type does not enumerate its values. */
  readonly enumeration: readonly EnumerationValue[];
  /** Each as written, in document order: `pattern`, `minInclusive`, `maxLength` … */
  readonly constraints: readonly { readonly facet: ConstrainingFacet; readonly value: string }[];
}

export interface EnumerationValue extends Component {
  /** With white space as the type has it. A name (of `xs:QName` and `xs:NOTATION`) is an expanded one: `{namespace}local`. */
  readonly value: string;
  /** The number that `EnumerationValue` in its `xs:appinfo` gives it. */
  readonly number?: string | undefined;
}

export const constrainingFacets = [
  "length",
  "minLength",
  "maxLength",
  "pattern",
  "whiteSpace",
  "minInclusive",
  "minExclusive",
  "maxInclusive",
  "maxExclusive",
  "totalDigits",
  "fractionDigits",
] as const;
export type ConstrainingFacet = (typeof constrainingFacets)[number];

/** The built-in types of XML Schema 1.0, Part 2, that have values of one kind (all but `anyType`). */
export const builtinNames = [
  "anySimpleType",
  "string",
  "normalizedString",
  "token",
  "language",
  "Name",
  "NCName",
  "NMTOKEN",
  "NMTOKENS",
  "ID",
  "IDREF",
  "IDREFS",
  "ENTITY",
  "ENTITIES",
  "anyURI",
  "QName",
  "NOTATION",
  "boolean",
  "byte",
  "short",
  "int",
  "long",
  "unsignedByte",
  "unsignedShort",
  "unsignedInt",
  "unsignedLong",
  "integer",
  "nonPositiveInteger",
  "negativeInteger",
  "nonNegativeInteger",
  "positiveInteger",
  "decimal",
  "float",
  "double",
  "duration",
  "dateTime",
  "time",
  "date",
  "gYearMonth",
  "gYear",
  "gMonthDay",
  "gDay",
  "gMonth",
  "base64Binary",
  "hexBinary",
] as const;
export type BuiltinName = (typeof builtinNames)[number];

/** Is it a type that was given a name? */
export function isNamed(type: Type): type is NamedType {
  return type.name !== undefined;
}

export function isSame(a: QName, b: QName): boolean {
  return a.local === b.local && a.namespace === b.namespace;
}
