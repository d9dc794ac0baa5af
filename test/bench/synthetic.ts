// Contracts of any size: a WSDL with so many types, or with an enumeration of so many values.

export interface Sizes {
  readonly types: number;
  readonly values: number;
}

/** One operation, which takes the first type; each type holds the next one. */
export function syntheticWsdl(name: string, { types, values }: Sizes): string {
  const namespace = `urn:example:${name.toLowerCase()}`;
  const complexTypes = Array.from(
    { length: types },
    (_, index) => `<xs:complexType name="${name}Type${index}"><xs:sequence>
<xs:element minOccurs="0" name="Id" type="xs:int"/><xs:element minOccurs="0" name="Name" nillable="true" type="xs:string"/>
<xs:element minOccurs="0" name="Next" nillable="true" type="t:${name}${index + 1 < types ? `Type${index + 1}` : "Value"}"/>
</xs:sequence></xs:complexType>`,
  );
  const enumeration = Array.from({ length: values }, (_, index) => `<xs:enumeration value="Value${index}"/>`);
  return `<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="${namespace}" targetNamespace="${namespace}">
<wsdl:types><xs:schema elementFormDefault="qualified" targetNamespace="${namespace}">
<xs:simpleType name="${name}Value"><xs:restriction base="xs:string">${enumeration.join("")}</xs:restriction></xs:simpleType>
${complexTypes.join("\n")}
<xs:element name="Send"><xs:complexType><xs:sequence><xs:element name="Value" type="t:${name}${types > 0 ? "Type0" : "Value"}"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="SendResponse"><xs:complexType><xs:sequence/></xs:complexType></xs:element>
</xs:schema></wsdl:types>
<wsdl:message name="SendIn"><wsdl:part name="parameters" element="t:Send"/></wsdl:message>
<wsdl:message name="SendOut"><wsdl:part name="parameters" element="t:SendResponse"/></wsdl:message>
<wsdl:portType name="${name}"><wsdl:operation name="Send"><wsdl:input message="t:SendIn"/><wsdl:output message="t:SendOut"/></wsdl:operation></wsdl:portType>
<wsdl:binding name="${name}Binding" type="t:${name}"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
<wsdl:operation name="Send"><soap:operation soapAction="${namespace}/Send"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>
<wsdl:service name="${name}Service"><wsdl:port name="${name}Port" binding="t:${name}Binding"><soap:address location="https://example.com/${name}"/></wsdl:port></wsdl:service>
</wsdl:definitions>
`;
}
