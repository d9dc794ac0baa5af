// `messages.ts` of a service: the request and the response of every operation, and the header blocks.
import type { ElementDeclaration } from "../model/model.js";
import { isNamed } from "../model/model.js";
import type { ServiceModule } from "../model/names.js";
import type { Emission } from "./emission.js";
import { headersInterface } from "./headers.js";
import { Module } from "./module.js";
import { typeStatement, type Statement } from "./print.js";
import { interfaceOf } from "./types.js";

export function emitMessages(emission: Emission, service: ServiceModule): Module {
  const { folder, operations } = service;
  const own = operations.flatMap(({ request, response }) => [request, response]);
  const headers = ["RequestHeaders", "ResponseHeaders"];
  const namespace = service.service.portType.namespace;
  const module = new Module(`${folder}/messages`, namespace, [...own, ...headers], emission.names);
  for (const { operation, request, response } of operations) {
    module.add([
      bodyStatement(emission, module, request, operation.input.body, `What ${operation.name} is asked.`),
      bodyStatement(emission, module, response, operation.output.body, `What ${operation.name} answers.`),
    ]);
  }
  module.add([
    headersInterface(emission, module, service, "input"),
    headersInterface(emission, module, service, "output"),
  ]);
  return module;
}

/** A wrapper's anonymous type becomes an interface of the message's name; a named type is referred to. */
function bodyStatement(
  emission: Emission,
  module: Module,
  name: string,
  body: ElementDeclaration,
  summary: string,
): Statement {
  const { expressions, classify } = emission;
  const { type } = body;
  if (type.kind === "complex" && !isNamed(type) && !body.nillable && classify(type).kind === "structure") {
    return interfaceOf(emission, module, name, type, [body.documentation ?? type.documentation ?? summary]);
  }
  return typeStatement(name, expressions.element(body).type(module), [body.documentation ?? summary]);
}
