// Reads a `wsdl:definitions`: messages, port types and services; bindings are in soap-binding.ts.
import type { Diagnostics } from "../diagnostics.js";
import type {
  BindingDeclaration,
  DefinitionsDeclaration,
  DirectionDeclaration,
  MessageDeclaration,
  OperationDeclaration,
  PartDeclaration,
  PortDeclaration,
  PortTypeDeclaration,
  ServiceDeclaration,
} from "../model/declarations.js";
import type { QName } from "../model/model.js";
import { wsdl } from "../problems/wsdl.js";
import { readAction, readAddressing } from "./addressing.js";
import { documentation } from "./annotation.js";
import { attribute, requiredName, requiredReference, token } from "./attributes.js";
import { draftNamespaces, schemaNamespace } from "../model/builtins.js";
import { soap12Namespace, soapNamespace } from "./namespaces.js";
import { readBinding } from "./soap-binding.js";
import { wsdlChildren } from "./wsdl-children.js";
import type { XmlElement } from "./xml.js";

/** `<definitions name targetNamespace>: (import*, documentation?, types?, message*, portType*, binding*, service*)` */
export function readDefinitions(element: XmlElement, diagnostics: Diagnostics): DefinitionsDeclaration {
  const namespace = token(element, "targetNamespace") ?? "";
  const messages: MessageDeclaration[] = [];
  const portTypes: PortTypeDeclaration[] = [];
  const bindings: BindingDeclaration[] = [];
  const services: ServiceDeclaration[] = [];
  for (const child of wsdlChildren(element, diagnostics, "import types message portType binding service")) {
    const kind = child.name.local;
    if (kind === "types") readTypes(child, diagnostics);
    if (kind === "import" || kind === "types") continue;
    const local = requiredName(child, diagnostics);
    if (local === undefined) continue;
    const name = { namespace, local };
    if (kind === "message") messages.push(readMessage(child, name, diagnostics));
    else if (kind === "portType") portTypes.push(readPortType(child, name, diagnostics));
    else if (kind === "service") services.push(readService(child, name, element, diagnostics));
    else {
      const binding = readBinding(child, name, element, diagnostics);
      if (binding !== undefined) bindings.push(binding);
    }
  }
  return { messages, portTypes, bindings, services, ...origin(element) };
}

function origin(element: XmlElement): Pick<DefinitionsDeclaration, "origin" | "documentation"> {
  return { origin: element.origin, documentation: documentation(element) };
}

/** `<types>: (documentation?, any*)`, of which `xs:schema` was found by the loader. */
function readTypes(element: XmlElement, diagnostics: Diagnostics): void {
  for (const child of element.children) {
    if (child.name.local !== "schema" || child.name.namespace === schemaNamespace) continue;
    if (draftNamespaces.has(child.name.namespace)) continue; // The loader reports it.
    diagnostics.report(wsdl.unsupported(`the schema language ${child.name.namespace}`), child.origin);
  }
}

/** `<message name>: (documentation?, part*)` */
function readMessage(element: XmlElement, name: QName, diagnostics: Diagnostics): MessageDeclaration {
  const parts = new Map<string, PartDeclaration>();
  for (const child of wsdlChildren(element, diagnostics, "part")) {
    const part = readPart(child, diagnostics);
    if (part === undefined) continue;
    const same = parts.get(part.name);
    if (same === undefined) parts.set(part.name, part);
    else diagnostics.report(wsdl.duplicateIn("part", part.name, same.origin), child.origin);
  }
  return { name, parts, ...origin(element) };
}

/** `<part name (element | type)>` */
function readPart(element: XmlElement, diagnostics: Diagnostics): PartDeclaration | undefined {
  const stated = requiredName(element, diagnostics);
  const isTyped = attribute(element, "element") === undefined && attribute(element, "type") !== undefined;
  const target = requiredReference(element, isTyped ? "type" : "element", diagnostics);
  // An element has a name of its own.
  const name = stated ?? (isTyped ? undefined : target?.name.local);
  if (name === undefined) return undefined;
  const [ofElement, ofType] = isTyped ? [undefined, target] : [target, undefined];
  return { name, element: ofElement, type: ofType, ...origin(element) };
}

/** `<portType name>: (documentation?, operation*)` */
function readPortType(element: XmlElement, name: QName, diagnostics: Diagnostics): PortTypeDeclaration {
  const operations: OperationDeclaration[] = [];
  for (const child of wsdlChildren(element, diagnostics, "operation")) {
    const operation = readOperation(child, diagnostics);
    if (operation !== undefined) operations.push(operation);
  }
  return { name, operations, ...origin(element) };
}

/** `<operation name>: (documentation?, ((input, output?) | (output, input?)), fault*)` */
function readOperation(element: XmlElement, diagnostics: Diagnostics): OperationDeclaration | undefined {
  const name = requiredName(element, diagnostics);
  if (name === undefined) return undefined;
  const children = wsdlChildren(element, diagnostics, "input output fault");
  const [first, second] = children.filter((child) => child.name.local !== "fault");
  const read = (child: XmlElement | undefined): DirectionDeclaration | undefined =>
    child && readDirection(child, diagnostics);
  const faults = children.flatMap((child) => (child.name.local === "fault" ? (read(child) ?? []) : []));
  const isCall = first?.name.local === "input";
  if (!isCall) diagnostics.report(wsdl.notCalled(name), element.origin);
  const input = isCall ? read(first) : undefined;
  const output = second?.name.local === "output" ? read(second) : undefined;
  return { name, input, output, faults, ...origin(element) };
}

/** `<input name? message>`, and an output or a fault alike. */
function readDirection(element: XmlElement, diagnostics: Diagnostics): DirectionDeclaration | undefined {
  const message = requiredReference(element, "message", diagnostics);
  return (
    message && { name: token(element, "name"), action: readAction(element), message, ...origin(element) }
  );
}

/** `<service name>: (documentation?, port*)` */
function readService(
  element: XmlElement,
  name: QName,
  definitions: XmlElement,
  diagnostics: Diagnostics,
): ServiceDeclaration {
  const ports: PortDeclaration[] = [];
  for (const child of wsdlChildren(element, diagnostics, "port")) {
    const port = readPort(child, definitions, diagnostics);
    if (port !== undefined) ports.push(port);
  }
  return { name, ports, ...origin(element) };
}

/** `<port name binding>: (documentation?, (soap:address | soap12:address)?)` */
function readPort(
  element: XmlElement,
  definitions: XmlElement,
  diagnostics: Diagnostics,
): PortDeclaration | undefined {
  const name = requiredName(element, diagnostics);
  const binding = requiredReference(element, "binding", diagnostics);
  wsdlChildren(element, diagnostics, "");
  const address = element.children.find(
    ({ name: { namespace, local } }) =>
      (namespace === soapNamespace || namespace === soap12Namespace) && local === "address",
  );
  if (name === undefined || binding === undefined) return undefined;
  return {
    name,
    binding,
    address: address && token(address, "location"),
    addressing: readAddressing(element, definitions),
    ...origin(element),
  };
}
