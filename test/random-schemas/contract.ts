// A random contract: a WSDL whose operations each take and give one element of a random type, with messages for it.
import { complexKind, namedTypes } from "./complex-types.js";
import { Random } from "./random.js";
import { Schemas } from "./schemas.js";

export interface RandomContract {
  readonly wsdl: string;
  /** Document name → its schema, for a validator. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly operations: readonly RandomOperation[];
}

export interface RandomOperation {
  readonly name: string;
  /** Messages' elements, each a document that stands alone. */
  readonly messages: readonly string[];
}

export function randomContract(seed: number, operationCount: number, messageCount: number): RandomContract {
  const random = new Random(seed);
  const schemas = new Schemas(random);
  const types = namedTypes(schemas);
  const operations = random.times(operationCount, () => {
    const namespace = schemas.namespace();
    const name = schemas.name("Operation");
    const { traits, schema, write } = complexKind({ schemas, namespace, types, depth: 0 });
    schemas.add(
      namespace,
      `<xs:element name="${name}"><xs:complexType${traits}>${schema}</xs:complexType></xs:element>`,
    );
    const tag = `${namespace.prefix}:${name}`;
    const scope = `${schemas.declarations()} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
    const messages = random.times(messageCount, () => {
      const { attributes, content } = write(random, 0);
      return `<${tag}${scope}${attributes}>${content}</${tag}>`;
    });
    return { name, tag, messages };
  });
  const locationOf = ({ prefix }: { readonly prefix: string }): string => `${prefix}.xsd`;
  return {
    wsdl: wsdlOf(schemas, operations),
    schemas: new Map(schemas.namespaces.map((one) => [locationOf(one), schemas.text(one, locationOf)])),
    operations,
  };
}

function wsdlOf(
  schemas: Schemas,
  operations: readonly { readonly name: string; readonly tag: string }[],
): string {
  const all = (make: (operation: { readonly name: string; readonly tag: string }) => string): string =>
    operations.map(make).join("\n");
  return `<wsdl:definitions targetNamespace="urn:random" xmlns:t="urn:random"${schemas.declarations()}
  xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">
<wsdl:types>${schemas.namespaces.map((one) => schemas.text(one)).join("\n")}</wsdl:types>
${all(({ name, tag }) => `<wsdl:message name="${name}"><wsdl:part name="body" element="${tag}"/></wsdl:message>`)}
<wsdl:portType name="Random">
${all(({ name }) => `<wsdl:operation name="${name}"><wsdl:input message="t:${name}"/><wsdl:output message="t:${name}"/></wsdl:operation>`)}
</wsdl:portType>
<wsdl:binding name="Binding" type="t:Random"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
${all(
  ({ name }) =>
    `<wsdl:operation name="${name}"><soap:operation soapAction="${name}"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`,
)}
</wsdl:binding>
<wsdl:service name="Service"><wsdl:port name="Port" binding="t:Binding"><soap:address location="http://localhost/"/></wsdl:port></wsdl:service>
</wsdl:definitions>
`;
}
