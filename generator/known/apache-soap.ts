// Collections as Apache SOAP and its successors encode them, PHP among them.
import { known, type KnownSchema } from "./schema.js";

export const apacheSoap: KnownSchema = known(
  "http://xml.apache.org/xml-soap",
  [],
  '<xs:complexType name="mapItem"><xs:sequence><xs:element name="key" type="xs:anyType" nillable="true"/><xs:element name="value" type="xs:anyType" nillable="true"/></xs:sequence></xs:complexType>' +
    '<xs:complexType name="Map"><xs:sequence><xs:element name="item" type="t:mapItem" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>' +
    '<xs:complexType name="Vector"><xs:sequence><xs:element name="item" type="xs:anyType" minOccurs="0" maxOccurs="unbounded" nillable="true"/></xs:sequence></xs:complexType>' +
    ["Document", "Element"]
      .map(
        (name) =>
          `<xs:complexType name="${name}"><xs:sequence><xs:any namespace="##any" processContents="lax" minOccurs="0"/></xs:sequence></xs:complexType>`,
      )
      .join(""),
  { qualified: false },
);
