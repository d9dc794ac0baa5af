// SO2xx: WSDL.
import { cut, type Place, type Problem } from "../diagnostics.js";
import type { QName } from "../model/model.js";
import {
  error,
  violation,
  warning,
  quote,
  expanded,
  at,
  laterHint,
  checkName,
  longestValue,
  noSuch,
} from "./problem.js";

export const wsdl = {
  nothing: (kind: string, name: QName): Problem =>
    violation("SO201", `${noSuch(kind, name)}; what needs it is left out.`, checkName),
  noPart: (part: string, message: QName): Problem =>
    violation(
      "SO202",
      `The message ${expanded(message)} has no part ${quote(part)}; it is passed over.`,
      "Name one of its parts.",
    ),
  duplicate: (kind: string, name: QName, first: Place): Problem =>
    violation(
      "SO203",
      `The ${kind} ${expanded(name)} is defined twice, not in the same way, and the first counts, at ${at(first)}.`,
      "Remove one of the two.",
    ),
  duplicateIn: (kind: string, name: string, first: Place): Problem =>
    violation(
      "SO204",
      `The ${kind} ${quote(name)} stands here twice, and the first counts, at ${at(first)}.`,
      "Rename one of the two.",
    ),
  unsupported: (construct: string): Problem =>
    error("SO205", `This isn't supported yet: ${cut(construct, 2 * longestValue)}.`, laterHint),
  noService: (): Problem =>
    error(
      "SO206",
      "The documents state no SOAP binding of a port type, so nothing says how its operations are called.",
      "Name the WSDL that holds the wsdl:binding, and check that it has a soap:binding or a soap12:binding.",
    ),
  nothingLeft: (): Problem =>
    error(
      "SO223",
      "No operation is sound, so there is nothing to call.",
      "Mend what the warnings tell; so-codegen takes what is sound around it.",
    ),
  noOperation: (operation: string, portType: QName): Problem =>
    violation(
      "SO207",
      `The binding binds the operation ${quote(operation)}, which the port type ${expanded(portType)} doesn't have; it is passed over.`,
      "Names of operations must be the same in binding and port type.",
    ),
  misplaced: (element: string, parent: string): Problem =>
    violation(
      "SO209",
      `The element ${quote(element)} doesn't belong in ${quote(parent)}; it is passed over.`,
      "Check its name and place.",
    ),
  bindingPassedOver: (name: string, protocol: string): Problem =>
    warning(
      "SO210",
      `The binding ${quote(name)} is passed over: it is ${protocol}.`,
      "Only SOAP bindings are used; nothing needs to be done where the service has one.",
    ),
  portPassedOver: (kind: "port" | "binding", name: string, first: string): Problem =>
    warning(
      "SO212",
      `The ${kind} ${quote(name)} is passed over: the ${kind} ${quote(first)}${kind === "port" ? " of the same service" : ""} binds the same operations to the same messages.`,
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
  taken: (attribute: string, value: string, expectation: string, taken: string): Problem =>
    violation(
      "SO220",
      `The attribute ${quote(attribute)} is ${quote(value)}, which isn't ${expectation}; it is taken for ${taken}.`,
      "Correct the value.",
    ),
  meant: (kind: string, name: QName, meant: QName): Problem =>
    violation(
      "SO222",
      `There is no ${kind} ${expanded(name)}; ${expanded(meant)} is taken to be meant.`,
      "Write its name with a prefix of that namespace.",
    ),
  noBody: (element: string): Problem =>
    violation(
      "SO215",
      `Here ${element} is missing: what isn't a header is taken to be in the body, as literal.`,
      "Add it to the binding.",
    ),
  notCalled: (operation: string): Problem =>
    warning(
      "SO216",
      `The operation ${quote(operation)} is passed over: it doesn't start with an input, so it is the server that would call.`,
      "A client has no part in it but to answer; nothing needs to be done.",
    ),
  transport: (transport: string): Problem =>
    warning(
      "SO217",
      `The binding is to the SOAP transport ${quote(transport)}, not to HTTP.`,
      "The messages are the same; give the session a transport of your own that carries them.",
    ),
  overloaded: (operation: string, name: string): Problem =>
    warning(
      "SO218",
      `Several operations are called ${quote(operation)}; this one becomes ${quote(name)}, with the name of its input.`,
      "On the wire it keeps its name.",
    ),
  overloadPassedOver: (operation: string, input: string): Problem =>
    warning(
      "SO219",
      `Several operations are called ${quote(operation)}, and the name of the input, ${quote(input)}, doesn't tell this one from the others; it is passed over.`,
      "Give their inputs different names, in the port type and in the binding.",
    ),
} as const;
