// node-soap: a client made from the WSDL at run time.
import { stringOf, type Contender, type Subject } from "../contender.js";

interface Wsdl {
  xmlToObject(xml: string): { readonly Body: unknown };
  objectToDocumentXML(name: string, value: unknown, prefix: string, namespace: string, type?: string): string;
  readonly definitions: {
    readonly messages: Record<string, { readonly element?: Element }>;
  };
}

interface Element {
  readonly $name: string;
  readonly $type?: string;
  readonly $lookupType?: string;
  readonly targetNSAlias: string;
  readonly targetNamespace: string;
}

async function wsdlOf({ wsdlPath }: Subject): Promise<Wsdl> {
  // Installed beside the benchmark only.
  const name: string = "soap";
  const soap = (await import(name)) as {
    createClientAsync(path: string): Promise<{ readonly wsdl: Wsdl }>;
  };
  return (await soap.createClientAsync(wsdlPath)).wsdl;
}

export const contender: Contender = {
  decoder: async (subject) => {
    const wsdl = await wsdlOf(subject);
    return (input) => wsdl.xmlToObject(stringOf(input)).Body;
  },
  encoder: async (subject) => {
    const wsdl = await wsdlOf(subject);
    const found = Object.values(wsdl.definitions.messages).find(
      ({ element }) => element?.$name === subject.element,
    );
    const element = found?.element;
    if (element === undefined) throw new Error(`no message holds ${subject.element}`);
    const { $name, $type, $lookupType, targetNSAlias, targetNamespace } = element;
    return () =>
      wsdl.objectToDocumentXML($name, subject.plain, targetNSAlias, targetNamespace, $type ?? $lookupType);
  },
};
