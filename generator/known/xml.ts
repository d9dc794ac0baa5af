// The attributes of the `xml` prefix; and XML Schema itself, which some import.
import { known, xmlNamespace, type KnownSchema } from "./schema.js";

export const xml: KnownSchema = known(
  xmlNamespace,
  [
    "http://www.w3.org/2001/xml.xsd",
    "http://www.w3.org/2001/03/xml.xsd",
    "http://www.w3.org/2009/01/xml.xsd",
  ],
  // Without a value, xml:lang says that the language isn't known, so that not every value is an xs:language.
  '<xs:attribute name="lang" type="xs:string"/>' +
    '<xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>' +
    '<xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="id" type="xs:ID"/>' +
    '<xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup>',
);

/** Nothing of it can be defined, but for what is built in. */
export const xmlSchema: KnownSchema = known(
  "http://www.w3.org/2001/XMLSchema",
  ["http://www.w3.org/2001/XMLSchema.xsd"],
  "",
);
