// The envelopes of SOAP 1.1 and 1.2 and their faults, for contracts that speak of them as data.
import { anyElements, elements, enumeration, known, otherAttributes, type KnownSchema } from "./schema.js";

/** `Envelope`, `Header` and `Body`, whose attributes are those given. */
function envelope(attributes: string, afterBody = ""): string {
  return (
    elements({ Envelope: "t:Envelope", Header: "t:Header", Body: "t:Body", Fault: "t:Fault" }) +
    '<xs:complexType name="Envelope"><xs:sequence><xs:element ref="t:Header" minOccurs="0"/><xs:element ref="t:Body"/>' +
    `${afterBody}</xs:sequence>${attributes}</xs:complexType>` +
    ["Header", "Body"]
      .map(
        (name) =>
          `<xs:complexType name="${name}"><xs:sequence>${anyElements()}</xs:sequence>${attributes}</xs:complexType>`,
      )
      .join("") +
    `<xs:complexType name="detail"><xs:sequence>${anyElements()}</xs:sequence>${attributes}</xs:complexType>`
  );
}

export const soapEnvelope: KnownSchema = known(
  "http://schemas.xmlsoap.org/soap/envelope/",
  [],
  envelope(otherAttributes, anyElements("##other")) +
    '<xs:attribute name="mustUnderstand"><xs:simpleType><xs:restriction base="xs:boolean"><xs:pattern value="0|1"/></xs:restriction></xs:simpleType></xs:attribute>' +
    '<xs:attribute name="actor" type="xs:anyURI"/>' +
    '<xs:simpleType name="encodingStyle"><xs:list itemType="xs:anyURI"/></xs:simpleType>' +
    '<xs:attribute name="encodingStyle" type="t:encodingStyle"/>' +
    '<xs:attributeGroup name="encodingStyle"><xs:attribute ref="t:encodingStyle"/></xs:attributeGroup>' +
    '<xs:complexType name="Fault"><xs:sequence><xs:element name="faultcode" type="xs:QName"/><xs:element name="faultstring" type="xs:string"/>' +
    '<xs:element name="faultactor" type="xs:anyURI" minOccurs="0"/><xs:element name="detail" type="t:detail" minOccurs="0"/></xs:sequence></xs:complexType>',
  { qualified: false },
);

const soap12Namespace = "http://www.w3.org/2003/05/soap-envelope";

export const soap12Envelope: KnownSchema = known(
  soap12Namespace,
  [],
  envelope(otherAttributes) +
    '<xs:attribute name="mustUnderstand" type="xs:boolean"/><xs:attribute name="relay" type="xs:boolean"/>' +
    '<xs:attribute name="role" type="xs:anyURI"/><xs:attribute name="encodingStyle" type="xs:anyURI"/>' +
    '<xs:complexType name="Fault"><xs:sequence><xs:element name="Code" type="t:faultcode"/><xs:element name="Reason" type="t:faultreason"/>' +
    '<xs:element name="Node" type="xs:anyURI" minOccurs="0"/><xs:element name="Role" type="xs:anyURI" minOccurs="0"/>' +
    '<xs:element name="Detail" type="t:detail" minOccurs="0"/></xs:sequence></xs:complexType>' +
    '<xs:complexType name="faultreason"><xs:sequence><xs:element name="Text" type="t:reasontext" maxOccurs="unbounded"/></xs:sequence></xs:complexType>' +
    '<xs:complexType name="reasontext"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute ref="xml:lang" use="required"/></xs:extension></xs:simpleContent></xs:complexType>' +
    '<xs:complexType name="faultcode"><xs:sequence><xs:element name="Value" type="t:faultcodeEnum"/><xs:element name="Subcode" type="t:subcode" minOccurs="0"/></xs:sequence></xs:complexType>' +
    enumeration("faultcodeEnum", "xs:QName", [
      "soap:DataEncodingUnknown",
      "soap:MustUnderstand",
      "soap:Receiver",
      "soap:Sender",
      "soap:VersionMismatch",
    ]) +
    '<xs:complexType name="subcode"><xs:sequence><xs:element name="Value" type="xs:QName"/><xs:element name="Subcode" type="t:subcode" minOccurs="0"/></xs:sequence></xs:complexType>' +
    elements({ NotUnderstood: "t:NotUnderstoodType", Upgrade: "t:UpgradeType" }) +
    ["NotUnderstoodType", "SupportedEnvType"]
      .map(
        (name) =>
          `<xs:complexType name="${name}"><xs:attribute name="qname" type="xs:QName" use="required"/></xs:complexType>`,
      )
      .join("") +
    '<xs:complexType name="UpgradeType"><xs:sequence><xs:element name="SupportedEnvelope" type="t:SupportedEnvType" maxOccurs="unbounded"/></xs:sequence></xs:complexType>',
  { prefixes: { soap: soap12Namespace } },
);
