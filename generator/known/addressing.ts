// WS-Addressing: the recommendation of 2005, and the submissions of 2004 that .NET and Axis still speak.
import {
  anyElements,
  elements,
  enumeration,
  known,
  otherAttributes,
  simpleContent,
  type KnownSchema,
} from "./schema.js";

/** A named type that holds any elements. */
function open(name: string, attributes: string): string {
  return `<xs:complexType name="${name}"><xs:sequence>${anyElements()}</xs:sequence>${attributes}</xs:complexType>`;
}

const namespace = "http://www.w3.org/2005/08/addressing";

export const addressing: KnownSchema = known(
  namespace,
  ["http://www.w3.org/2005/08/addressing/ws-addr.xsd", "http://www.w3.org/2006/03/addressing/ws-addr.xsd"],
  elements({
    EndpointReference: "t:EndpointReferenceType",
    Metadata: "t:MetadataType",
    MessageID: "t:AttributedURIType",
    RelatesTo: "t:RelatesToType",
    ReplyTo: "t:EndpointReferenceType",
    From: "t:EndpointReferenceType",
    FaultTo: "t:EndpointReferenceType",
    To: "t:AttributedURIType",
    Action: "t:AttributedURIType",
    RetryAfter: "t:AttributedUnsignedLongType",
    ProblemHeaderQName: "t:AttributedQNameType",
    ProblemHeader: "t:AttributedAnyType",
    ProblemIRI: "t:AttributedURIType",
    ProblemAction: "t:ProblemActionType",
  }) +
    '<xs:complexType name="EndpointReferenceType"><xs:sequence><xs:element name="Address" type="t:AttributedURIType"/>' +
    '<xs:element name="ReferenceParameters" type="t:ReferenceParametersType" minOccurs="0"/><xs:element ref="t:Metadata" minOccurs="0"/>' +
    `${anyElements("##other")}</xs:sequence>${otherAttributes}</xs:complexType>` +
    open("ReferenceParametersType", otherAttributes) +
    open("MetadataType", otherAttributes) +
    simpleContent(
      "RelatesToType",
      "xs:anyURI",
      `<xs:attribute name="RelationshipType" type="t:RelationshipTypeOpenEnum" default="http://www.w3.org/2005/08/addressing/reply"/>${otherAttributes}`,
    ) +
    '<xs:simpleType name="RelationshipTypeOpenEnum"><xs:union memberTypes="t:RelationshipType xs:anyURI"/></xs:simpleType>' +
    enumeration("RelationshipType", "xs:anyURI", ["http://www.w3.org/2005/08/addressing/reply"]) +
    simpleContent("AttributedURIType", "xs:anyURI", otherAttributes) +
    '<xs:attribute name="IsReferenceParameter" type="xs:boolean"/>' +
    '<xs:simpleType name="FaultCodesOpenEnumType"><xs:union memberTypes="t:FaultCodesType xs:QName"/></xs:simpleType>' +
    enumeration("FaultCodesType", "xs:QName", [
      "wsa:InvalidAddressingHeader",
      "wsa:InvalidAddress",
      "wsa:InvalidEPR",
      "wsa:InvalidCardinality",
      "wsa:MissingAddressInEPR",
      "wsa:DuplicateMessageID",
      "wsa:ActionMismatch",
      "wsa:MessageAddressingHeaderRequired",
      "wsa:DestinationUnreachable",
      "wsa:ActionNotSupported",
      "wsa:EndpointUnavailable",
    ]) +
    simpleContent("AttributedUnsignedLongType", "xs:unsignedLong", otherAttributes) +
    simpleContent("AttributedQNameType", "xs:QName", otherAttributes) +
    `<xs:complexType name="AttributedAnyType"><xs:sequence><xs:any namespace="##any" processContents="lax"/></xs:sequence>${otherAttributes}</xs:complexType>` +
    '<xs:complexType name="ProblemActionType"><xs:sequence><xs:element ref="t:Action" minOccurs="0"/><xs:element name="SoapAction" type="xs:anyURI" minOccurs="0"/></xs:sequence>' +
    `${otherAttributes}</xs:complexType>`,
  { prefixes: { wsa: namespace } },
);

/** What the submissions have in common, but for the endpoint reference. */
const submission =
  elements({
    EndpointReference: "t:EndpointReferenceType",
    MessageID: "t:AttributedURI",
    RelatesTo: "t:Relationship",
    To: "t:AttributedURI",
    Action: "t:AttributedURI",
    From: "t:EndpointReferenceType",
    ReplyTo: "t:EndpointReferenceType",
    FaultTo: "t:EndpointReferenceType",
  }) +
  open("ReferencePropertiesType", "") +
  simpleContent(
    "ServiceNameType",
    "xs:QName",
    `<xs:attribute name="PortName" type="xs:NCName"/>${otherAttributes}`,
  ) +
  simpleContent(
    "Relationship",
    "xs:anyURI",
    `<xs:attribute name="RelationshipType" type="xs:QName"/>${otherAttributes}`,
  ) +
  enumeration("RelationshipTypeValues", "xs:QName", ["wsa:Reply"]) +
  enumeration("FaultSubcodeValues", "xs:QName", [
    "wsa:InvalidMessageInformationHeader",
    "wsa:MessageInformationHeaderRequired",
    "wsa:DestinationUnreachable",
    "wsa:ActionNotSupported",
    "wsa:EndpointUnavailable",
  ]) +
  '<xs:attribute name="Action" type="xs:anyURI"/>' +
  simpleContent("AttributedQName", "xs:QName", otherAttributes) +
  simpleContent("AttributedURI", "xs:anyURI", otherAttributes);

/** The members that `afterProperties` stand behind `ReferenceProperties`. */
function endpointReference(afterProperties: string): string {
  return (
    '<xs:complexType name="EndpointReferenceType"><xs:sequence><xs:element name="Address" type="t:AttributedURI"/>' +
    `<xs:element name="ReferenceProperties" type="t:ReferencePropertiesType" minOccurs="0"/>${afterProperties}` +
    '<xs:element name="PortType" type="t:AttributedQName" minOccurs="0"/><xs:element name="ServiceName" type="t:ServiceNameType" minOccurs="0"/>' +
    `${anyElements("##other")}</xs:sequence>${otherAttributes}</xs:complexType>`
  );
}

const namespace200408 = "http://schemas.xmlsoap.org/ws/2004/08/addressing";

export const addressing200408: KnownSchema = known(
  namespace200408,
  [`${namespace200408}/addressing.xsd`],
  submission +
    endpointReference(
      '<xs:element name="ReferenceParameters" type="t:ReferenceParametersType" minOccurs="0"/>',
    ) +
    open("ReferenceParametersType", "") +
    '<xs:element name="ReplyAfter" type="t:ReplyAfterType"/>' +
    simpleContent("ReplyAfterType", "xs:nonNegativeInteger", otherAttributes),
  { prefixes: { wsa: namespace200408 } },
);

const namespace200403 = "http://schemas.xmlsoap.org/ws/2004/03/addressing";

export const addressing200403: KnownSchema = known(
  namespace200403,
  [`${namespace200403}/addressing.xsd`],
  submission + endpointReference(""),
  { prefixes: { wsa: namespace200403 } },
);
