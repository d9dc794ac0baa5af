// SO1xx: bytes and XML.
import { cut, type Problem } from "../diagnostics.js";
import type { QName } from "../model/model.js";
import { error, violation, quote, expanded, longestValue } from "./problem.js";

const convertIt = "Have it written in XML Schema 1.0, whose namespace is http://www.w3.org/2001/XMLSchema.";

function draftOf(namespace: string): string {
  const year = /\d{4}/.exec(namespace)?.[0] ?? "";
  return `a draft of XML Schema from ${year} (namespace ${quote(namespace)})`;
}

export const reading = {
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
      "The DTD (<!DOCTYPE …>) has no end, or stands where none can.",
      "Remove it; entities that it declares must be replaced by what they stand for.",
    ),
  entityOfDtd: (entity: string): Problem =>
    error(
      "SO117",
      `The entity ${quote(entity)} is declared in the document's DTD, which is passed over.`,
      "Write what it stands for in its place.",
    ),
  notWsdl: (root: QName): Problem =>
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
  notSchema: (root: QName): Problem =>
    error(
      "SO112",
      `A schema was expected in an imported document, but its root element is ${expanded(root)}.`,
      "Check the location in the import.",
    ),
  /** Of a root, or of a schema in `wsdl:types` that something refers into. */
  draftSchema: (namespace: string): Problem =>
    error("SO118", `This schema is written in ${draftOf(namespace)}, which isn't supported.`, convertIt),
  unusedDraftSchema: (namespace: string): Problem =>
    violation(
      "SO118",
      `This schema is written in ${draftOf(namespace)}; it is left out, as nothing refers to it.`,
      convertIt,
    ),
  missingAttribute: (attribute: string): Problem =>
    violation(
      "SO120",
      `The attribute ${quote(attribute)} is missing here; what needs it is left out.`,
      "Add it to the element.",
    ),
  wrongAttribute: (attribute: string, value: string, expectation: string): Problem =>
    violation(
      "SO121",
      `The attribute ${quote(attribute)} is ${quote(value)}, which isn't ${expectation}; it is passed over.`,
      "Correct the value.",
    ),
  undeclaredPrefix: (attribute: string, value: string, prefix: string): Problem =>
    violation(
      "SO122",
      `The prefix ${quote(prefix)} of ${quote(value)} in the attribute ${quote(attribute)} isn't declared; the reference is passed over.`,
      `Declare it with xmlns:${cut(prefix, longestValue)}="…" here or further out.`,
    ),
  /** One that stands for XML Schema in most documents. */
  usualPrefix: (attribute: string, value: string, prefix: string): Problem =>
    violation(
      "SO122",
      `The prefix ${quote(prefix)} of ${quote(value)} in the attribute ${quote(attribute)} isn't declared; it is taken for that of XML Schema.`,
      `Declare it with xmlns:${prefix}="http://www.w3.org/2001/XMLSchema" here or further out.`,
    ),
} as const;
