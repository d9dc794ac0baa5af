// strong-soap: a client made from the WSDL at run time.
import { stringOf, type Contender, type Subject } from "../contender.js";

interface Descriptors {
  readonly input: { readonly body: unknown };
  readonly output: { readonly body: unknown };
  readonly outputEnvelope: unknown;
}

interface Client {
  readonly xmlHandler: {
    xmlToJson(context: unknown, xml: string, descriptor: unknown): { readonly Body: unknown };
    jsonToXml(node: unknown, context: unknown, descriptor: unknown, value: unknown): { end(): string };
  };
  readonly wsdl: {
    readonly definitions: {
      readonly bindings: Record<
        string,
        { readonly operations: Record<string, { describe(definitions: unknown): Descriptors }> }
      >;
    };
  };
}

async function clientOf({
  wsdlPath,
  operation,
}: Subject): Promise<{ client: Client; described: Descriptors }> {
  // Installed beside the benchmark only.
  const name: string = "strong-soap";
  const { soap } = ((await import(name)) as { default: { soap: { createClient: CreateClient } } }).default;
  const client = await new Promise<Client>((done, failed) => {
    soap.createClient(wsdlPath, {}, (error, made) => {
      if (made === undefined) failed(error ?? new Error("no client"));
      else done(made);
    });
  });
  const { definitions } = client.wsdl;
  const [described] = Object.values(definitions.bindings).flatMap(
    ({ operations }) => operations[operation]?.describe(definitions) ?? [],
  );
  if (described === undefined) throw new Error(`no operation is called ${operation}`);
  return { client, described };
}

type CreateClient = (
  path: string,
  options: object,
  callback: (error: Error | null, client?: Client) => void,
) => void;

export const contender: Contender = {
  decoder: async (subject) => {
    const { client, described } = await clientOf(subject);
    return (input) => client.xmlHandler.xmlToJson(null, stringOf(input), described.outputEnvelope).Body;
  },
  encoder: async (subject) => {
    const { client, described } = await clientOf(subject);
    const descriptor = described[subject.direction].body;
    const value = { [subject.element]: subject.plain };
    return () => client.xmlHandler.jsonToXml(null, null, descriptor, value).end();
  },
};
