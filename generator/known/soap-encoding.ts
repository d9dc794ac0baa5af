// The encodings of SOAP 1.1 (section 5) and SOAP 1.2 (part 2, section 3): arrays, structs, and the built-in types as elements.
import { anyElements, elements, known, otherAttributes, simpleContent, type KnownSchema } from "./schema.js";

/** The built-in types that both encodings have elements and types for. */
const builtins = (
  "duration dateTime NOTATION time date gYearMonth gYear gMonthDay gDay gMonth boolean base64Binary hexBinary " +
  "float double anyURI QName string normalizedString token language Name NMTOKEN NCName NMTOKENS ID IDREF ENTITY " +
  "IDREFS ENTITIES decimal integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger " +
  "unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger"
).split(" ");

const common = '<xs:attributeGroup ref="t:commonAttributes"/>';

/** `Array` and `Struct`, each a group, a type and an element, and the built-in types. */
const shared =
  ["Array", "Struct"]
    .map((name) => {
      const attributes = name === "Array" ? `<xs:attributeGroup ref="t:arrayAttributes"/>${common}` : common;
      return (
        `<xs:group name="${name}"><xs:sequence>${anyElements()}</xs:sequence></xs:group>` +
        `<xs:complexType name="${name}"><xs:group ref="t:${name}" minOccurs="0"/>${attributes}</xs:complexType>`
      );
    })
    .join("") +
  elements({ Array: "t:Array", Struct: "t:Struct" }) +
  builtins
    .map((name) => {
      // No value can be of the type xs:NOTATION itself.
      const base = name === "NOTATION" ? "xs:QName" : `xs:${name}`;
      return elements({ [name]: `t:${name}` }) + simpleContent(name, base, common);
    })
    .join("") +
  '<xs:simpleType name="base64"><xs:restriction base="xs:base64Binary"/></xs:simpleType><xs:element name="anyType"/>';

export const soapEncoding: KnownSchema = known(
  "http://schemas.xmlsoap.org/soap/encoding/",
  [],
  '<xs:attribute name="root"><xs:simpleType><xs:restriction base="xs:boolean"><xs:pattern value="0|1"/></xs:restriction></xs:simpleType></xs:attribute>' +
    `<xs:attributeGroup name="commonAttributes"><xs:attribute name="id" type="xs:ID"/><xs:attribute name="href" type="xs:anyURI"/>${otherAttributes}</xs:attributeGroup>` +
    '<xs:simpleType name="arrayCoordinate"><xs:restriction base="xs:string"/></xs:simpleType>' +
    '<xs:attribute name="arrayType" type="xs:string"/><xs:attribute name="offset" type="t:arrayCoordinate"/>' +
    '<xs:attributeGroup name="arrayAttributes"><xs:attribute ref="t:arrayType"/><xs:attribute ref="t:offset"/></xs:attributeGroup>' +
    '<xs:attribute name="position" type="t:arrayCoordinate"/>' +
    '<xs:attributeGroup name="arrayMemberAttributes"><xs:attribute ref="t:position"/></xs:attributeGroup>' +
    shared,
  { qualified: false },
);

export const soap12Encoding: KnownSchema = known(
  "http://www.w3.org/2003/05/soap-encoding",
  [],
  '<xs:attribute name="id" type="xs:ID"/><xs:attribute name="ref" type="xs:IDREF"/>' +
    '<xs:attribute name="itemType" type="xs:QName"/><xs:attribute name="arraySize" type="xs:string"/>' +
    '<xs:attribute name="nodeType"><xs:simpleType><xs:restriction base="xs:NMTOKEN">' +
    '<xs:enumeration value="array"/><xs:enumeration value="simple"/><xs:enumeration value="struct"/></xs:restriction></xs:simpleType></xs:attribute>' +
    `<xs:attributeGroup name="commonAttributes"><xs:attribute ref="t:id"/><xs:attribute ref="t:ref"/>${otherAttributes}</xs:attributeGroup>` +
    '<xs:attributeGroup name="arrayAttributes"><xs:attribute ref="t:arraySize"/><xs:attribute ref="t:itemType"/></xs:attributeGroup>' +
    shared,
);
