// `operations.ts` of a service: each operation as data, which is all that a call needs.
import type { Message, Operation } from "../model/model.js";
import type { OperationNames, ServiceModule } from "../model/names.js";
import { attachedCodec } from "./attachments.js";
import type { Emission } from "./emission.js";
import { headerCodecs, headersConstant, headersType, type Direction } from "./headers.js";
import { stringLiteral } from "./literal.js";
import { Module } from "./module.js";
import { constantStatement, type Statement } from "./statement.js";

export function emitOperations(emission: Emission, service: ServiceModule): Module {
  const namespace = service.service.portType.namespace;
  const own = service.operations.map(({ constant }) => constant);
  const module = new Module(`${service.folder}/operations`, namespace, own, emission.names);
  module.add(headerCodecs(emission, module, service));
  module.add(service.operations.map((operation) => operationStatement(emission, module, service, operation)));
  return module;
}

function operationStatement(
  emission: Emission,
  module: Module,
  service: ServiceModule,
  names: OperationNames,
): Statement {
  const { operation } = names;
  const action = headerText(operation.action);
  // The runtime knows it, too.
  const usualAction = `${operation.input.body.name.namespace}/${service.name}/${operation.name}`;
  const messages = module.whole(`${service.folder}/messages`, "messages", true);
  const request = `${messages}.${names.request}`;
  const response = `${messages}.${names.response}`;
  const { input, output } = operation;
  const types = [
    request,
    output === undefined ? "void" : response,
    headersType(module, service, "input", input),
    output === undefined ? "object" : headersType(module, service, "output", output),
  ];
  return constantStatement(
    names.constant,
    `${module.runtime("soap", "Operation", true)}<${types.join(", ")}>`,
    [
      "{",
      `service: ${stringLiteral(service.name)},`,
      `name: ${stringLiteral(operation.name)},`,
      ...(action === usualAction ? [] : [`action: ${stringLiteral(action)},`]),
      ...soap(module, service, operation),
      `input: ${inputMessage(emission, module, input, request)},`,
      `output: ${outputMessage(emission, module, operation, response)},`,
      "}",
    ].join("\n"),
    [operation.documentation],
  );
}

/** The version of SOAP with what the binding adds to it; nothing where that is the runtime's own choice. */
function soap(
  module: Module,
  { service: { soapVersion, addressing } }: ServiceModule,
  { action, addressedAction, input, output }: Operation,
): readonly string[] {
  const hasParts = [input, output].some((one) => one !== undefined && one.attachments.length > 0);
  if (soapVersion === "1.1" && !hasParts && addressing === undefined) return [];
  let text = soapVersion === "1.1" ? module.runtime("soap", "soap11") : module.runtime("soap-12", "soap12");
  if (hasParts) text = wrapped(module, "swa", "soapWithAttachments", text);
  if (addressing !== undefined) {
    const own = addressedAction === action ? [] : [stringLiteral(addressedAction)];
    const values = [text, stringLiteral(addressing), ...own];
    text = wrapped(module, "addressing", "addressed", values.join(", "));
  }
  return [`soap: ${text},`];
}

/**
 * A URI as an HTTP header can carry it between quotes. As XLink has it for `xs:anyURI`, characters are written as `%` and the hexadecimal
 * numbers of their bytes; but only those that have to be, as servers compare actions letter by letter.
 */
function headerText(uri: string): string {
  return uri.replace(/[^ !#-[\]-~]/gu, encodeURIComponent);
}

function inputMessage(emission: Emission, module: Module, stated: Message, typeText: string): string {
  const text = message(emission, module, stated, "input", typeText);
  return referring(module, stated, stated.isBody ? wrapped(module, "body", "inBody", text) : text);
}

function outputMessage(
  emission: Emission,
  module: Module,
  { output, headerFaults }: Operation,
  typeText: string,
): string {
  const text = answer(emission, module, output, typeText);
  const withFaults =
    headerFaults.length === 0 ? text : wrapped(module, "fault-detail", "withHeaderFaults", text);
  return referring(module, output, withFaults);
}

/** What is encoded can hold references, anywhere in the envelope. */
function referring(module: Module, stated: Message | undefined, text: string): string {
  return stated?.use === "encoded" ? wrapped(module, "soap-encoding", "withReferences", text) : text;
}

function answer(emission: Emission, module: Module, output: Message | undefined, typeText: string): string {
  if (output === undefined) return module.runtime("one-way", "oneWay");
  const text = message(emission, module, output, "output", typeText);
  if (output.isBody) return wrapped(module, "body", "inBody", text);
  return output.style === "rpc" ? wrapped(module, "body", "rpcAnswer", text) : text;
}

function wrapped(module: Module, file: string, name: string, text: string): string {
  return `/* @__PURE__ */ ${module.runtime(file, name)}(${text})`;
}

function message(
  emission: Emission,
  module: Module,
  stated: Message,
  direction: Direction,
  typeText: string,
): string {
  const { expressions } = emission;
  const { body, attachments } = stated;
  const type = expressions.inPlace(body);
  const pure = body.nillable ? "/* @__PURE__ */ " : "";
  const codec =
    type === undefined
      ? `${pure}${expressions.element(body).codec(module)}`
      : expressions.root(
          body,
          module,
          expressions.table(type, module, attachments.length === 0 ? typeText : undefined),
        );
  return [
    "{",
    `namespace: ${module.namespace(body.name.namespace)},`,
    `name: ${stringLiteral(body.name.local)},`,
    `body: ${attachedCodec(emission, module, stated, codec, typeText)},`,
    `headers: ${headersConstant(module, stated, direction)},`,
    "}",
  ].join("\n");
}
