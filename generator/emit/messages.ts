// `messages.ts` of a service: the request and the response of every operation, and the header blocks.
import { faultsOf } from "../model/faults.js";
import { extended, isEmpty } from "../model/members.js";
import type { Message } from "../model/model.js";
import type { ServiceModule } from "../model/names.js";
import { attachedType, attachmentProperties } from "./attachments.js";
import type { Emission } from "./emission.js";
import { headersInterface, type Direction } from "./headers.js";
import { Module } from "./module.js";
import { interfaceStatement, typeStatement, type Statement } from "./statement.js";
import { structureStatement } from "./types.js";

export function emitMessages(emission: Emission, service: ServiceModule): Module {
  const { folder, operations } = service;
  const own = operations.flatMap(({ request, response, faults }) => [request, response, faults]);
  const headers = ["RequestHeaders", "ResponseHeaders"];
  const namespace = service.service.portType.namespace;
  const module = new Module(`${folder}/messages`, namespace, [...own, ...headers], emission.names);
  for (const { operation, request, response, faults } of operations) {
    const { name, input, output } = operation;
    module.add([bodyStatement(emission, module, request, input, "input", `The request of ${name}.`)]);
    if (output !== undefined)
      module.add([bodyStatement(emission, module, response, output, "output", `The response of ${name}.`)]);
    const detail = faultsOf(operation);
    if (detail !== undefined)
      module.add([
        structureStatement(emission, module, faults, detail, [`What a fault of ${name} can hold.`]),
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
  message: Message,
  direction: Direction,
  summary: string,
): Statement {
  const { expressions } = emission;
  const { body } = message;
  const attachments = attachmentProperties(module, message, direction);
  const type = expressions.inPlace(body);
  const documentation = [body.documentation ?? type?.documentation ?? summary];
  if (type === undefined) {
    const own = expressions.element(body).type(module);
    return typeStatement(name, attachedType(emission, body, own, attachments), documentation);
  }
  if (extended(type) !== undefined || !isEmpty(type)) {
    return structureStatement(emission, module, name, type, documentation, attachments);
  }
  // An interface without members would take anything.
  const none = { name: "[member: string]", optional: false, type: "never", documentation: [] };
  return interfaceStatement(name, undefined, attachments.length === 0 ? [none] : attachments, documentation);
}
