// What Microsoft's serializers and data access put into contracts: simple types, arrays of simple values, whole messages.
import { elements, known, type KnownSchema } from "./schema.js";

const guid =
  '<xs:simpleType name="guid"><xs:restriction base="xs:string"><xs:pattern value="[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}"/></xs:restriction></xs:simpleType>';

const serializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";

/** Values of .NET that can be absent, and those that can't. */
const references = ["anyType", "anyURI", "base64Binary", "QName", "string"];
const values =
  "boolean byte dateTime decimal double float int long short unsignedByte unsignedInt unsignedLong unsignedShort".split(
    " ",
  );
/** Those that XML Schema doesn't have. */
const own = ["char", "duration", "guid"];

function nillable(name: string, type: string): string {
  return `<xs:element name="${name}" type="${type}" nillable="true"/>`;
}

export const serialization: KnownSchema = known(
  serializationNamespace,
  [],
  [...references, ...values].map((name) => nillable(name, `xs:${name}`)).join("") +
    own.map((name) => nillable(name, `t:${name}`)).join("") +
    '<xs:simpleType name="char"><xs:restriction base="xs:int"/></xs:simpleType>' +
    '<xs:simpleType name="duration"><xs:restriction base="xs:duration"><xs:pattern value="\\-?P(\\d*D)?(T(\\d*H)?(\\d*M)?(\\d*(\\.\\d*)?S)?)?"/>' +
    '<xs:minInclusive value="-P10675199DT2H48M5.4775808S"/><xs:maxInclusive value="P10675199DT2H48M5.4775807S"/></xs:restriction></xs:simpleType>' +
    guid +
    '<xs:attribute name="FactoryType" type="xs:QName"/><xs:attribute name="Id" type="xs:ID"/><xs:attribute name="Ref" type="xs:IDREF"/>',
);

/** Arrays of simple values; each contract adds those of its own types. */
export const arrays: KnownSchema = known(
  `${serializationNamespace}Arrays`,
  [],
  [
    ...references.map((name) => arrayOf(name, `xs:${name}`, true)),
    ...values.map((name) => arrayOf(name, `xs:${name}`, false)),
    ...own.map((name) => arrayOf(name, `ser:${name}`, false)),
  ].join(""),
  { prefixes: { ser: serializationNamespace } },
);

function arrayOf(item: string, type: string, canBeNil: boolean): string {
  const nil = canBeNil ? ' nillable="true"' : "";
  return (
    `<xs:complexType name="ArrayOf${item}"><xs:sequence><xs:element name="${item}" type="${type}" minOccurs="0" maxOccurs="unbounded"${nil}/></xs:sequence></xs:complexType>` +
    nillable(`ArrayOf${item}`, `t:ArrayOf${item}`)
  );
}

/** Of the older XmlSerializer. */
export const wsdlTypes: KnownSchema = known(
  "http://microsoft.com/wsdl/types/",
  [],
  `<xs:simpleType name="char"><xs:restriction base="xs:unsignedShort"/></xs:simpleType>${guid}` +
    elements({ char: "t:char", guid: "t:guid" }),
);

/** A message that an operation takes as it is. */
export const message: KnownSchema = known(
  "http://schemas.microsoft.com/Message",
  [],
  '<xs:complexType name="MessageBody"><xs:sequence><xs:any namespace="##any" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>' +
    '<xs:simpleType name="StreamBody"><xs:restriction base="xs:base64Binary"/></xs:simpleType>',
);
