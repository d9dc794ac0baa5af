// XML Signature: what a signed part of a message looks like.
import { elements, known, type KnownSchema } from "./schema.js";

const id = '<xs:attribute name="Id" type="xs:ID"/>';
const algorithm = '<xs:attribute name="Algorithm" type="xs:anyURI" use="required"/>';

function type(name: string, content: string, { attributes = "", mixed = false } = {}): string {
  return `<xs:complexType name="${name}"${mixed ? ' mixed="true"' : ""}>${content}${attributes}</xs:complexType>`;
}

function sequence(...particles: readonly string[]): string {
  return `<xs:sequence>${particles.join("")}</xs:sequence>`;
}

/** A local element, or a global one where the name has a prefix. */
function one(name: string, type = "", occurs = ""): string {
  return name.startsWith("t:")
    ? `<xs:element ref="${name}"${occurs}/>`
    : `<xs:element name="${name}" type="${type}"${occurs}/>`;
}

const optional = ' minOccurs="0"';
const several = ' maxOccurs="unbounded"';

/** Elements of other vocabularies, or of any. */
function any(occurs = "", namespace = "##other"): string {
  return `<xs:any namespace="${namespace}" processContents="lax"${occurs}/>`;
}

export const signature: KnownSchema = known(
  "http://www.w3.org/2000/09/xmldsig#",
  [
    "http://www.w3.org/TR/xmldsig-core/xmldsig-core-schema.xsd",
    "http://www.w3.org/TR/2002/REC-xmldsig-core-20020212/xmldsig-core-schema.xsd",
    "http://www.w3.org/TR/2008/REC-xmldsig-core-20080610/xmldsig-core-schema.xsd",
    "http://www.w3.org/2000/09/xmldsig",
  ],
  elements({
    Signature: "t:SignatureType",
    SignatureValue: "t:SignatureValueType",
    SignedInfo: "t:SignedInfoType",
    CanonicalizationMethod: "t:CanonicalizationMethodType",
    SignatureMethod: "t:SignatureMethodType",
    Reference: "t:ReferenceType",
    Transforms: "t:TransformsType",
    Transform: "t:TransformType",
    DigestMethod: "t:DigestMethodType",
    DigestValue: "t:DigestValueType",
    KeyInfo: "t:KeyInfoType",
    KeyName: "xs:string",
    MgmtData: "xs:string",
    KeyValue: "t:KeyValueType",
    RetrievalMethod: "t:RetrievalMethodType",
    X509Data: "t:X509DataType",
    PGPData: "t:PGPDataType",
    SPKIData: "t:SPKIDataType",
    Object: "t:ObjectType",
    Manifest: "t:ManifestType",
    SignatureProperties: "t:SignaturePropertiesType",
    SignatureProperty: "t:SignaturePropertyType",
    DSAKeyValue: "t:DSAKeyValueType",
    RSAKeyValue: "t:RSAKeyValueType",
  }) +
    '<xs:simpleType name="CryptoBinary"><xs:restriction base="xs:base64Binary"/></xs:simpleType>' +
    '<xs:simpleType name="DigestValueType"><xs:restriction base="xs:base64Binary"/></xs:simpleType>' +
    '<xs:simpleType name="HMACOutputLengthType"><xs:restriction base="xs:integer"/></xs:simpleType>' +
    type(
      "SignatureType",
      sequence(
        one("t:SignedInfo"),
        one("t:SignatureValue"),
        one("t:KeyInfo", "", optional),
        one("t:Object", "", optional + several),
      ),
      { attributes: id },
    ) +
    `<xs:complexType name="SignatureValueType"><xs:simpleContent><xs:extension base="xs:base64Binary">${id}</xs:extension></xs:simpleContent></xs:complexType>` +
    type(
      "SignedInfoType",
      sequence(one("t:CanonicalizationMethod"), one("t:SignatureMethod"), one("t:Reference", "", several)),
      { attributes: id },
    ) +
    type("CanonicalizationMethodType", sequence(any(optional + several, "##any")), {
      attributes: algorithm,
      mixed: true,
    }) +
    type(
      "SignatureMethodType",
      sequence(one("HMACOutputLength", "t:HMACOutputLengthType", optional), any(optional + several)),
      { attributes: algorithm, mixed: true },
    ) +
    type(
      "ReferenceType",
      sequence(one("t:Transforms", "", optional), one("t:DigestMethod"), one("t:DigestValue")),
      {
        attributes: `${id}<xs:attribute name="URI" type="xs:anyURI"/><xs:attribute name="Type" type="xs:anyURI"/>`,
      },
    ) +
    type("TransformsType", sequence(one("t:Transform", "", several))) +
    type(
      "TransformType",
      `<xs:choice${optional}${several}>${any()}${one("XPath", "xs:string")}</xs:choice>`,
      { attributes: algorithm, mixed: true },
    ) +
    type("DigestMethodType", sequence(any(optional + several)), { attributes: algorithm, mixed: true }) +
    type(
      "KeyInfoType",
      `<xs:choice${several}>${["KeyName", "KeyValue", "RetrievalMethod", "X509Data", "PGPData", "SPKIData", "MgmtData"].map((name) => one(`t:${name}`)).join("")}${any()}</xs:choice>`,
      { attributes: id, mixed: true },
    ) +
    type("KeyValueType", `<xs:choice>${one("t:DSAKeyValue")}${one("t:RSAKeyValue")}${any()}</xs:choice>`, {
      mixed: true,
    }) +
    type("RetrievalMethodType", sequence(one("t:Transforms", "", optional)), {
      attributes: '<xs:attribute name="URI" type="xs:anyURI"/><xs:attribute name="Type" type="xs:anyURI"/>',
    }) +
    type(
      "X509DataType",
      `<xs:sequence${several}><xs:choice>${one("X509IssuerSerial", "t:X509IssuerSerialType")}${one("X509SKI", "xs:base64Binary")}${one("X509SubjectName", "xs:string")}${one("X509Certificate", "xs:base64Binary")}${one("X509CRL", "xs:base64Binary")}${any()}</xs:choice></xs:sequence>`,
    ) +
    type(
      "X509IssuerSerialType",
      sequence(one("X509IssuerName", "xs:string"), one("X509SerialNumber", "xs:integer")),
    ) +
    type(
      "PGPDataType",
      `<xs:choice>${sequence(one("PGPKeyID", "xs:base64Binary"), one("PGPKeyPacket", "xs:base64Binary", optional), any(optional + several))}${sequence(one("PGPKeyPacket", "xs:base64Binary"), any(optional + several))}</xs:choice>`,
    ) +
    type(
      "SPKIDataType",
      `<xs:sequence${several}>${one("SPKISexp", "xs:base64Binary")}${any(optional)}</xs:sequence>`,
    ) +
    type("ObjectType", `<xs:sequence${optional}${several}>${any("", "##any")}</xs:sequence>`, {
      attributes: `${id}<xs:attribute name="MimeType" type="xs:string"/><xs:attribute name="Encoding" type="xs:anyURI"/>`,
      mixed: true,
    }) +
    type("ManifestType", sequence(one("t:Reference", "", several)), { attributes: id }) +
    type("SignaturePropertiesType", sequence(one("t:SignatureProperty", "", several)), { attributes: id }) +
    type("SignaturePropertyType", `<xs:choice${several}>${any()}</xs:choice>`, {
      attributes: `<xs:attribute name="Target" type="xs:anyURI" use="required"/>${id}`,
      mixed: true,
    }) +
    type(
      "DSAKeyValueType",
      sequence(
        `<xs:sequence${optional}>${one("P", "t:CryptoBinary")}${one("Q", "t:CryptoBinary")}</xs:sequence>`,
        one("G", "t:CryptoBinary", optional),
        one("Y", "t:CryptoBinary"),
        one("J", "t:CryptoBinary", optional),
        `<xs:sequence${optional}>${one("Seed", "t:CryptoBinary")}${one("PgenCounter", "t:CryptoBinary")}</xs:sequence>`,
      ),
    ) +
    type("RSAKeyValueType", sequence(one("Modulus", "t:CryptoBinary"), one("Exponent", "t:CryptoBinary"))),
);
