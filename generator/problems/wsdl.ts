// SO2xx: WSDL.
import { cut, type Place, type Problem } from "../diagnostics.js";
import type { QName } from "../model/model.js";
import { error, warning, quote, expanded, at, laterHint, checkName, longestValue } from "./problem.js";

export const wsdl = {
  nothing: (kind: string, name: QName): Problem =>
    error("SO201", `There is no ${kind} ${expanded(name)}.`, checkName),
  noPart: (part: string, message: QName): Problem =>
    error("SO202", `The message ${expanded(message)} has no part ${quote(part)}.`, "Name one of its parts."),
  duplicate: (kind: string, name: QName, first: Place): Problem =>
    error(
      "SO203",
      `The ${kind} ${expanded(name)} is defined twice; it is defined at ${at(first)}, too.`,
      "Remove one of the two.",
    ),
  duplicateIn: (kind: string, name: string, first: Place): Problem =>
    error(
      "SO204",
      `The ${kind} ${quote(name)} stands here twice, at ${at(first)}, too.`,
      "Rename one of the two.",
    ),
  unsupported: (construct: string): Problem =>
    error("SO205", `This isn't supported yet: ${cut(construct, 2 * longestValue)}.`, laterHint),
  noService: (): Problem =>
    error(
      "SO206",
      "The documents state no service with a SOAP port, so there is nothing to call.",
      "Name the WSDL that holds the wsdl:service, and check that its binding has a soap:binding or a soap12:binding.",
    ),
  noOperation: (operation: string, portType: QName): Problem =>
    error(
      "SO207",
      `The binding binds the operation ${quote(operation)}, which the port type ${expanded(portType)} doesn't have.`,
      "Names of operations must be the same in binding and port type.",
    ),
  bodyParts: (message: QName, count: number): Problem =>
    error(
      "SO208",
      `The SOAP body must hold one part of the message ${expanded(message)}, but it would hold ${count}.`,
      "A document/literal body holds one part; the attribute parts of soap:body names it.",
    ),
  misplaced: (element: string, parent: string): Problem =>
    error(
      "SO209",
      `The element ${quote(element)} doesn't belong in ${quote(parent)}.`,
      "Check its name and place.",
    ),
  missing: (what: string): Problem => error("SO215", `Here ${what} is missing.`, "Add it."),
  bindingPassedOver: (name: string, protocol: string): Problem =>
    warning(
      "SO210",
      `The binding ${quote(name)} is passed over: it is ${protocol}.`,
      "Only SOAP bindings are used; nothing needs to be done where the service has one.",
    ),
  faultPassedOver: (name: string): Problem =>
    warning("SO211", `The fault ${quote(name)} is passed over.`, "Its detail is not typed yet."),
  portPassedOver: (port: string, first: string): Problem =>
    warning(
      "SO212",
      `The port ${quote(port)} is passed over: the port ${quote(first)} of the same service binds the same operations to the same messages.`,
      "The endpoint is given at run time, so one client serves both.",
    ),
  unboundOperation: (operation: string, binding: QName): Problem =>
    warning(
      "SO213",
      `The operation ${quote(operation)} is passed over: the binding ${expanded(binding)} doesn't bind it.`,
      "Add it to the binding if the server offers it.",
    ),
  requiredExtension: (name: QName): Problem =>
    warning(
      "SO214",
      `The extension ${expanded(name)} is marked as required, but it is passed over.`,
      "The server may refuse messages that don't follow it.",
    ),
} as const;
