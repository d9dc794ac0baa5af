// Data beside the message: content types, references to attachments, XOP.
import { known, otherAttributes, simpleContent, type KnownSchema } from "./schema.js";

export const xmime: KnownSchema = known(
  "http://www.w3.org/2005/05/xmlmime",
  ["http://www.w3.org/2005/05/xmlmime.xsd"],
  '<xs:attribute name="contentType"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="3"/></xs:restriction></xs:simpleType></xs:attribute>' +
    '<xs:attribute name="expectedContentTypes" type="xs:string"/>' +
    ["base64Binary", "hexBinary"]
      .map((name) => simpleContent(name, `xs:${name}`, '<xs:attribute ref="t:contentType"/>'))
      .join(""),
);

/** WS-I's Attachments Profile. */
export const swaRef: KnownSchema = known(
  "http://ws-i.org/profiles/basic/1.1/xsd",
  ["http://ws-i.org/profiles/basic/1.1/swaref.xsd"],
  '<xs:simpleType name="swaRef"><xs:restriction base="xs:anyURI"/></xs:simpleType>',
);

export const xop: KnownSchema = known(
  "http://www.w3.org/2004/08/xop/include",
  [],
  '<xs:element name="Include" type="t:Include"/><xs:complexType name="Include"><xs:sequence>' +
    '<xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>' +
    `<xs:attribute name="href" type="xs:anyURI" use="required"/>${otherAttributes}</xs:complexType>`,
);
