// The catalogue of what can be wrong with documents: a code, a sentence and a hint each.
import { cut, type Place, type Problem } from "./diagnostics.js";

interface Name {
  readonly namespace: string;
  readonly local: string;
}

const longestValue = 100;

function error(code: string, sentence: string, hint: string): Problem {
  return { code, severity: "error", sentence, hint };
}

function warning(code: string, sentence: string, hint: string): Problem {
  return { code, severity: "warning", sentence, hint };
}

function quote(value: string): string {
  return `"${cut(value, longestValue)}"`;
}

function expanded(name: Name): string {
  const namespace = name.namespace === "" ? "no namespace" : `namespace ${quote(name.namespace)}`;
  return `${quote(name.local)} (${namespace})`;
}

function at(place: Place): string {
  const position = place.line === undefined ? "" : `:${place.line}:${place.column ?? 1}`;
  return `${place.file}${position}${place.path === undefined ? "" : `, ${cut(place.path, 2 * longestValue)}`}`;
}

const laterHint = "Leave it out of the document if no message needs it.";
const checkName = "Check the spelling of the name and the namespace that its prefix stands for.";

/** SO1xx: files, bytes and XML. */
export const reading = {
  noSuchFile: (): Problem => error("SO101", "There is no such file.", "Check the path."),
  directory: (): Problem => error("SO102", "This is a directory, not a file.", "Name the WSDL file in it."),
  unreadable: (reason: string): Problem =>
    error("SO103", `The file can't be read: ${cut(reason, longestValue)}.`, "Check its permissions."),
  empty: (): Problem =>
    error("SO104", "The file is empty.", "Save the WSDL again; the download may have failed."),
  unknownEncoding: (label: string): Problem =>
    error("SO105", `The encoding ${quote(label)} isn't known.`, "Save the document as UTF-8."),
  wrongBytes: (encoding: string, reason: string): Problem =>
    error(
      "SO106",
      `The file's bytes aren't ${encoding}, ${reason}.`,
      "Save the document as UTF-8, or correct the encoding in its XML declaration.",
    ),
  notXml: (start: string): Problem =>
    error("SO107", `This isn't XML; it starts with ${quote(start)}.`, "Name a WSDL file."),
  illFormed: (reason: string, hint: string | undefined): Problem =>
    error(
      "SO108",
      `The XML is wrong: ${cut(reason, 2 * longestValue)}.`,
      hint === undefined ? "Correct the document, or save it again." : cut(hint, 2 * longestValue),
    ),
  dtd: (): Problem =>
    error(
      "SO109",
      "The document has a DTD (<!DOCTYPE …>), which isn't supported.",
      "Remove it; entities that it declares must be replaced by what they stand for.",
    ),
  notWsdl: (root: Name): Problem =>
    error(
      "SO110",
      `This isn't a WSDL: its root element is ${expanded(root)}.`,
      "Name a WSDL 1.1 document, whose root is definitions in http://schemas.xmlsoap.org/wsdl/.",
    ),
  wsdl2: (): Problem =>
    error(
      "SO111",
      "This is WSDL 2.0, which isn't supported.",
      "Most servers publish WSDL 1.1, too, often as ?wsdl.",
    ),
  notSchema: (root: Name): Problem =>
    error(
      "SO112",
      `A schema was expected in an imported document, but its root element is ${expanded(root)}.`,
      "Check the location in the import.",
    ),
  remoteImport: (location: string): Problem =>
    error(
      "SO113",
      `The import of ${quote(location)} can't be loaded: addresses aren't followed.`,
      "Save the document beside this one and put its file name into the import.",
    ),
  failedImport: (location: string, reason: string): Problem =>
    error(
      "SO114",
      `The import of ${quote(location)} can't be loaded: ${reason}.`,
      "Save the document there, or correct the location; it is relative to the document that states it.",
    ),
  missingAttribute: (attribute: string): Problem =>
    error("SO120", `The attribute ${quote(attribute)} is missing here.`, "Add it to the element."),
  wrongAttribute: (attribute: string, value: string, expectation: string): Problem =>
    error(
      "SO121",
      `The attribute ${quote(attribute)} is ${quote(value)}, which isn't ${expectation}.`,
      "Correct the value.",
    ),
  undeclaredPrefix: (attribute: string, value: string, prefix: string): Problem =>
    error(
      "SO122",
      `The prefix ${quote(prefix)} of ${quote(value)} in the attribute ${quote(attribute)} isn't declared.`,
      `Declare it with xmlns:${cut(prefix, longestValue)}="…" here or further out.`,
    ),
} as const;

/** SO2xx: WSDL. */
export const wsdl = {
  nothing: (kind: string, name: Name): Problem =>
    error("SO201", `There is no ${kind} ${expanded(name)}.`, checkName),
  noPart: (part: string, message: Name): Problem =>
    error("SO202", `The message ${expanded(message)} has no part ${quote(part)}.`, "Name one of its parts."),
  duplicate: (kind: string, name: Name, first: Place): Problem =>
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
      "The documents state no service with a SOAP 1.1 port, so there is nothing to call.",
      "Name the WSDL that holds the wsdl:service, and check that its binding has a soap:binding.",
    ),
  noOperation: (operation: string, portType: Name): Problem =>
    error(
      "SO207",
      `The binding binds the operation ${quote(operation)}, which the port type ${expanded(portType)} doesn't have.`,
      "Names of operations must be the same in binding and port type.",
    ),
  bodyParts: (message: Name, count: number): Problem =>
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
      "Only SOAP 1.1 bindings are used; nothing needs to be done where the service has one.",
    ),
  faultPassedOver: (name: string): Problem =>
    warning("SO211", `The fault ${quote(name)} is passed over.`, "Its detail is not typed yet."),
  portPassedOver: (port: string, first: string): Problem =>
    warning(
      "SO212",
      `The port ${quote(port)} is passed over: the port ${quote(first)} of the same service has the same binding.`,
      "The endpoint is given at run time, so one client serves both.",
    ),
  unboundOperation: (operation: string, binding: Name): Problem =>
    warning(
      "SO213",
      `The operation ${quote(operation)} is passed over: the binding ${expanded(binding)} doesn't bind it.`,
      "Add it to the binding if the server offers it.",
    ),
  requiredExtension: (name: Name): Problem =>
    warning(
      "SO214",
      `The extension ${expanded(name)} is marked as required, but it is passed over.`,
      "The server may refuse messages that don't follow it.",
    ),
} as const;

/** SO3xx: XML Schema. */
export const schema = {
  nothing: (kind: string, name: Name, known: boolean): Problem =>
    error(
      "SO301",
      `There is no ${kind} ${expanded(name)}.`,
      known
        ? checkName
        : "No schema of that namespace is loaded: import it with a schemaLocation, or check the prefix.",
    ),
  duplicate: (kind: string, name: Name, first: Place): Problem =>
    error(
      "SO302",
      `The ${kind} ${expanded(name)} is defined twice; it is defined at ${at(first)}, too.`,
      "Remove one of the two.",
    ),
  differs: (kind: string, name: Name, first: Place, [there, here]: readonly [string, string]): Problem =>
    error(
      "SO317",
      `The ${kind} ${expanded(name)} is not what it is at ${at(first)}: here ${cut(here, 2 * longestValue)}, there ${cut(there, 2 * longestValue)}.`,
      "Documents that are generated together must agree; take them from one server, or generate them into folders of their own.",
    ),
  unsupported: (construct: string): Problem =>
    error("SO303", `This isn't supported yet: ${cut(construct, 2 * longestValue)}.`, laterHint),
  circular: (): Problem =>
    error("SO305", "The type is derived from itself.", "Give it a base that doesn't lead back to it."),
  wrongKind: (name: Name, is: string, expected: string): Problem =>
    error(
      "SO306",
      `The type ${expanded(name)} is ${is}, but ${expected} is needed here.`,
      "Name another type.",
    ),
  misplaced: (element: string, parent: string): Problem =>
    error(
      "SO307",
      `The element ${quote(element)} doesn't belong in ${quote(parent)}.`,
      "Check its name and place.",
    ),
  memberTwice: (name: Name, first: Place): Problem =>
    error(
      "SO308",
      `This isn't supported yet: the element ${expanded(name)} twice in one type (also at ${at(first)}).`,
      laterHint,
    ),
  notInBase: (value: string): Problem =>
    error(
      "SO309",
      `The value ${quote(value)} isn't one of the base type's.`,
      "A restriction can only leave values out.",
    ),
  duplicateValue: (value: string): Problem =>
    error("SO310", `The value ${quote(value)} stands in this enumeration twice.`, "Remove one of the two."),
  occurrence: (minOccurs: number, maxOccurs: number): Problem =>
    error(
      "SO311",
      `minOccurs is ${minOccurs}, which is more than maxOccurs, ${maxOccurs}.`,
      "Correct one of them.",
    ),
  conflict: (first: string, second: string): Problem =>
    error(
      "SO312",
      `Here stand both ${first} and ${second}, which exclude each other.`,
      "Remove one of them.",
    ),
  missing: (what: string): Problem => error("SO313", `Here ${what} is missing.`, "Add it."),
  listOfLists: (): Problem =>
    error("SO316", "The items of this list are lists themselves.", "Name a type of single values."),
  wrongTarget: (expected: string, found: string): Problem =>
    error(
      "SO314",
      `The included schema has the target namespace ${quote(found)}, not ${quote(expected)}.`,
      "Include a schema of the same target namespace; import those of others.",
    ),
  valueConstraint: (attribute: string): Problem =>
    warning(
      "SO315",
      `The attribute ${quote(attribute)} is passed over.`,
      "An empty element is read as empty, and the value isn't filled in.",
    ),
} as const;
