// WS-Security 1.0: tokens, timestamps and the header that holds them.
import {
  anyElements,
  elements,
  enumeration,
  known,
  otherAttributes,
  simpleContent,
  type KnownSchema,
} from "./schema.js";

const base = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity";
const utilityNamespace = `${base}-utility-1.0.xsd`;

export const securityUtility: KnownSchema = known(
  utilityNamespace,
  [],
  enumeration("tTimestampFault", "xs:QName", ["wsu:MessageExpired"]) +
    '<xs:attribute name="Id" type="xs:ID"/>' +
    `<xs:attributeGroup name="commonAtts"><xs:attribute ref="t:Id"/>${otherAttributes}</xs:attributeGroup>` +
    simpleContent("AttributedDateTime", "xs:string", '<xs:attributeGroup ref="t:commonAtts"/>') +
    simpleContent("AttributedURI", "xs:anyURI", '<xs:attributeGroup ref="t:commonAtts"/>') +
    '<xs:complexType name="TimestampType"><xs:sequence><xs:element ref="t:Created" minOccurs="0"/><xs:element ref="t:Expires" minOccurs="0"/>' +
    `${anyElements("##other")}</xs:sequence><xs:attributeGroup ref="t:commonAtts"/></xs:complexType>` +
    elements({
      Timestamp: "t:TimestampType",
      Expires: "t:AttributedDateTime",
      Created: "t:AttributedDateTime",
    }),
  { prefixes: { wsu: utilityNamespace } },
);

const id = '<xs:attribute ref="wsu:Id"/>';
const valueType = '<xs:attribute name="ValueType" type="xs:anyURI"/>';

/** A named type that holds any elements. */
function open(name: string, attributes: string): string {
  return `<xs:complexType name="${name}"><xs:sequence>${anyElements()}</xs:sequence>${attributes}${otherAttributes}</xs:complexType>`;
}

const securityNamespace = `${base}-secext-1.0.xsd`;

export const security: KnownSchema = known(
  securityNamespace,
  [],
  simpleContent("AttributedString", "xs:string", id + otherAttributes) +
    simpleContent("PasswordString", "t:AttributedString", '<xs:attribute name="Type" type="xs:anyURI"/>') +
    simpleContent(
      "EncodedString",
      "t:AttributedString",
      '<xs:attribute name="EncodingType" type="xs:anyURI"/>',
    ) +
    '<xs:complexType name="UsernameTokenType"><xs:sequence><xs:element name="Username" type="t:AttributedString"/>' +
    `${anyElements()}</xs:sequence>${id}${otherAttributes}</xs:complexType>` +
    simpleContent("BinarySecurityTokenType", "t:EncodedString", valueType) +
    simpleContent("KeyIdentifierType", "t:EncodedString", valueType) +
    '<xs:simpleType name="tUsage"><xs:list itemType="xs:anyURI"/></xs:simpleType><xs:attribute name="Usage" type="t:tUsage"/>' +
    `<xs:complexType name="ReferenceType"><xs:attribute name="URI" type="xs:anyURI"/>${valueType}${otherAttributes}</xs:complexType>` +
    open("EmbeddedType", valueType) +
    open("SecurityTokenReferenceType", `${id}<xs:attribute ref="t:Usage"/>`) +
    open("SecurityHeaderType", "") +
    open("TransformationParametersType", "") +
    elements({
      UsernameToken: "t:UsernameTokenType",
      BinarySecurityToken: "t:BinarySecurityTokenType",
      Reference: "t:ReferenceType",
      Embedded: "t:EmbeddedType",
      KeyIdentifier: "t:KeyIdentifierType",
      SecurityTokenReference: "t:SecurityTokenReferenceType",
      Security: "t:SecurityHeaderType",
      TransformationParameters: "t:TransformationParametersType",
      Password: "t:PasswordString",
      Nonce: "t:EncodedString",
    }) +
    enumeration("FaultcodeEnum", "xs:QName", [
      "wsse:UnsupportedSecurityToken",
      "wsse:UnsupportedAlgorithm",
      "wsse:InvalidSecurity",
      "wsse:InvalidSecurityToken",
      "wsse:FailedAuthentication",
      "wsse:FailedCheck",
      "wsse:SecurityTokenUnavailable",
    ]),
  { prefixes: { wsse: securityNamespace, wsu: utilityNamespace } },
);
