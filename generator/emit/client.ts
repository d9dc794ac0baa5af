// `client.ts` of a service: a class with a method an operation, for those who like to find their way by completion.
import { isEmpty } from "../model/members.js";
import type { OperationNames, ServiceModule } from "../model/names.js";
import type { Emission } from "./emission.js";
import { headersType } from "./headers.js";
import { methodName, stringLiteral } from "./literal.js";
import { Module } from "./module.js";
import { constantStatement, type Method } from "./statement.js";

export function emitClient({ names }: Emission, service: ServiceModule): Module {
  const { service: stated, folder, name, client, operations } = service;
  const module = new Module(`${folder}/client`, stated.portType.namespace, [client, "address"], names);
  if (stated.address !== undefined) {
    module.add([
      constantStatement("address", "string", stringLiteral(stated.address), [
        "The address that the WSDL states; often a placeholder.",
      ]),
    ]);
  }
  module.add([
    {
      kind: "class",
      name: client,
      field: { name: "session", type: module.runtime("session", "Session", true) },
      methods: operations.map((operation) => method(module, service, operation)),
      lazy: [],
      documentation: [stated.documentation ?? `The operations of ${name}.`],
    },
  ]);
  return module;
}

function method(module: Module, service: ServiceModule, names: OperationNames): Method {
  const { operation } = names;
  const { input, output } = operation;
  const messages = module.whole(`${service.folder}/messages`, "messages", true);
  const operations = module.whole(`${service.folder}/operations`, "operations");
  const { type } = input.body;
  const empty = type.kind === "complex" && isEmpty(type) && input.attachments.length === 0;
  const headers = headersType(module, service, "input", input);
  const invocation = `${module.runtime("client", "invoke")}(this.#session, ${operations}.${names.constant}, request, options)`;
  return {
    name: methodName(names.method),
    parameters: [
      {
        name: "request",
        type: `${messages}.${names.request}`,
        ...(empty ? { initializer: "{}" } : {}),
      },
      {
        name: "options",
        type: `${module.runtime("session", "CallOptions", true)}<${headers}>`,
        optional: true,
      },
    ],
    returnType: output === undefined ? "Promise<void>" : `Promise<${messages}.${names.response}>`,
    returned: `${module.runtime("client", "bodyOf")}(${invocation})`,
    documentation: [operation.documentation],
  };
}
