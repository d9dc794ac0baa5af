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
  readonly operations: readonly Operation[];
}

export interface Operation extends Component {
  readonly name: string;
  /** The `soapAction`, as the binding writes it. */
  readonly action: string;
  readonly input: Message;
  readonly output: Message;
}

/** One direction of a document/literal operation. */
export interface Message extends Component {
  /** The element in the SOAP body. */
  readonly body: ElementDeclaration;
  /** The header blocks that the binding names, in its order. */
  readonly headers: readonly ElementDeclaration[];
}

/** A global or local element. A local one that refers (`ref`) carries the referenced name and type. */
export interface ElementDeclaration extends Component {
  readonly name: QName;
  readonly type: Type;
  readonly nillable: boolean;
}

/** An element declaration in a content model, with its occurrence. */
export interface ElementParticle {
  readonly element: ElementDeclaration;
  readonly minOccurs: number;
  /** `Infinity` for `unbounded`. */
  readonly maxOccurs: number;
}

export type Type = ComplexType | SimpleType | AnyType;
export type NamedType = (ComplexType | SimpleType) & { readonly name: QName };

/** `xs:anyType`: content of any type, which `xsi:type` says in a message. */
export interface AnyType {
  readonly kind: "any";
  readonly name?: undefined;
}

/** A complex type whose content is a sequence. Members of the base come first and are not repeated here. */
export interface ComplexType extends Component {
  readonly kind: "complex";
  /** Absent for an anonymous type. */
  readonly name?: QName | undefined;
  readonly abstract: boolean;
  /** The type that this one extends. */
  readonly base?: ComplexType | undefined;
  readonly content: readonly ElementParticle[];
  readonly appinfo: AppInfo;
}

/** What `xs:appinfo` says in the vocabulary of Microsoft's serializer. */
export interface AppInfo {
  readonly isDictionary: boolean;
  readonly isValueType: boolean;
}

export type SimpleType = BuiltinType | RestrictionType | ListType;

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

export interface Facets {
  /** Empty where the type does not enumerate its values. */
  readonly enumeration: readonly EnumerationValue[];
  /** Each as written, in document order: `pattern`, `minInclusive`, `maxLength` … */
  readonly constraints: readonly { readonly facet: ConstrainingFacet; readonly value: string }[];
}

export interface EnumerationValue extends Component {
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
