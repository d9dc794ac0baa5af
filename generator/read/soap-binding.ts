// Reads a `wsdl:binding` to SOAP 1.1 or 1.2.
import type { Diagnostics } from "../diagnostics.js";
import type {
  BindingDeclaration,
  BoundMessage,
  BoundOperation,
  HeaderDeclaration,
  SoapBinding,
} from "../model/declarations.js";
import type { Message, QName, SoapVersion } from "../model/model.js";
import { reading } from "../problems/reading.js";
import { wsdl } from "../problems/wsdl.js";
import { readAddressing } from "./addressing.js";
import { documentation } from "./annotation.js";
import {
  attribute,
  booleanValue,
  requiredName,
  requiredReference,
  requiredToken,
  token,
} from "./attributes.js";
import { httpNamespace, soap12Namespace, soap12OverHttp, soapNamespace, soapOverHttp } from "./namespaces.js";
import { contentOfMimeParts, readAttachments } from "./mime.js";
import { wsdlChildren } from "./wsdl-children.js";
import type { XmlElement } from "./xml.js";

/** The two vocabularies are alike: what one says of SOAP 1.1, the other says of SOAP 1.2. */
interface Vocabulary {
  readonly version: SoapVersion;
  readonly namespace: string;
  /** As messages to the user write it; documents may call it otherwise. */
  readonly prefix: string;
  readonly transports: readonly string[];
}

interface Context extends Vocabulary {
  readonly targetNamespace: string;
}

const vocabularies: readonly Vocabulary[] = [
  { version: "1.1", namespace: soapNamespace, prefix: "soap", transports: [soapOverHttp] },
  {
    version: "1.2",
    namespace: soap12Namespace,
    prefix: "soap12",
    transports: [soapOverHttp, soap12OverHttp],
  },
];

/** `<binding name type>: (documentation?, (soap:binding | soap12:binding), operation*)` */
export function readBinding(
  element: XmlElement,
  name: QName,
  definitions: XmlElement,
  diagnostics: Diagnostics,
): BindingDeclaration | undefined {
  const portType = requiredReference(element, "type", diagnostics);
  if (portType === undefined) return undefined;
  const soap = vocabularies.flatMap((vocabulary) => {
    const protocol = extension(element, vocabulary.namespace, "binding");
    return protocol === undefined
      ? []
      : [readSoap(element, protocol, { ...vocabulary, targetNamespace: name.namespace }, diagnostics)];
  });
  if (soap.length === 0) {
    diagnostics.report(wsdl.bindingPassedOver(name.local, otherProtocol(element)), element.origin);
  }
  return {
    name,
    portType,
    soap: soap[0],
    addressing: readAddressing(element, definitions),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `<soap:binding transport? style?>`, and the operations beside it. */
function readSoap(
  element: XmlElement,
  protocol: XmlElement,
  vocabulary: Context,
  diagnostics: Diagnostics,
): SoapBinding {
  const { version, transports } = vocabulary;
  const transport = token(protocol, "transport");
  const isHttp = transport === undefined || transports.includes(transport);
  const operations = (): readonly BoundOperation[] => {
    if (!isHttp) diagnostics.report(wsdl.transport(transport), protocol.origin);
    const style = readStyle(protocol, "document", diagnostics);
    return wsdlChildren(element, diagnostics, "operation").flatMap(
      (child) => readOperation(child, style, vocabulary, diagnostics) ?? [],
    );
  };
  return { version, isHttp, operations };
}

function otherProtocol(element: XmlElement): string {
  if (extension(element, httpNamespace, "binding") !== undefined) return "a plain HTTP binding";
  return "a binding to something other than SOAP";
}

function extension(element: XmlElement, namespace: string, local: string): XmlElement | undefined {
  return element.children.find((child) => child.name.namespace === namespace && child.name.local === local);
}

/** The style that `<soap:binding transport style>` or `<soap:operation soapAction style>` states. */
function readStyle(
  element: XmlElement,
  unlessStated: Message["style"],
  diagnostics: Diagnostics,
): Message["style"] {
  const style = token(element, "style") ?? unlessStated;
  if (style === "rpc" || style === "document") return style;
  const known = (["rpc", "document"] as const).find((one) => one === style.toLowerCase());
  const taken = known ?? unlessStated;
  diagnostics.report(wsdl.taken("style", style, "document or rpc", taken), element.origin);
  return taken;
}

/** `<operation name>: (documentation?, soap:operation?, input?, output?, fault*)` */
function readOperation(
  element: XmlElement,
  styleOfBinding: Message["style"],
  vocabulary: Context,
  diagnostics: Diagnostics,
): BoundOperation | undefined {
  const name = requiredName(element, diagnostics);
  if (name === undefined) return undefined;
  const soap = extension(element, vocabulary.namespace, "operation");
  const directions = wsdlChildren(element, diagnostics, "input output fault");
  const direction = (local: string): BoundMessage | undefined => {
    const child = directions.find((one) => one.name.local === local);
    return child && readMessage(child, vocabulary, diagnostics);
  };
  const faults = directions.flatMap((child): readonly [string, Message["use"]][] => {
    const fault = child.name.local === "fault" && extension(child, vocabulary.namespace, "fault");
    const bound = child.name.local === "fault" ? token(child, "name") : undefined;
    return fault && bound !== undefined ? [[bound, readUse(fault, diagnostics)]] : [];
  });
  return {
    name,
    style: soap === undefined ? styleOfBinding : readStyle(soap, styleOfBinding, diagnostics),
    action: (soap && readAction(soap, diagnostics)) ?? "",
    input: direction("input"),
    output: direction("output"),
    faults: new Map(faults),
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** Of `<soap12:operation soapAction soapActionRequired>`; what a server doesn't require, it still takes. */
function readAction(element: XmlElement, diagnostics: Diagnostics): string | undefined {
  const action = attribute(element, "soapAction");
  if (booleanValue(element, "soapActionRequired", diagnostics) && action === undefined) {
    diagnostics.report(reading.missingAttribute("soapAction"), element.origin);
  }
  return action;
}

/** `<input | output>: (documentation?, soap:header*, soap:body)`, or these in the root part of a `mime:multipartRelated` */
function readMessage(
  element: XmlElement,
  { namespace: ofSoap, prefix, targetNamespace }: Context,
  diagnostics: Diagnostics,
): BoundMessage {
  const headers: HeaderDeclaration[] = [];
  let body: XmlElement | undefined;
  wsdlChildren(element, diagnostics, "");
  const mimeParts = contentOfMimeParts(element);
  for (const child of [...element.children, ...mimeParts]) {
    const { namespace, local } = child.name;
    if (namespace !== ofSoap) continue;
    if (local === "body") {
      if (body !== undefined)
        diagnostics.report(wsdl.duplicateIn("element", `${prefix}:body`, body.origin), child.origin);
      else body = child;
    } else if (local === "header") {
      const header = readHeader(child, diagnostics);
      if (header !== undefined) headers.push(header);
    } else {
      diagnostics.report(wsdl.misplaced(`${prefix}:${local}`, `wsdl:${element.name.local}`), child.origin);
    }
  }
  if (body === undefined) diagnostics.report(wsdl.noBody(`${prefix}:body`), element.origin);
  return {
    origin: (body ?? element).origin,
    name: token(element, "name"),
    use: body === undefined ? "literal" : readUse(body, diagnostics),
    // Many leave it to the reader; peers take the document's.
    namespace: (body && token(body, "namespace")) ?? targetNamespace,
    parts: body && words(token(body, "parts")),
    attachments: readAttachments(mimeParts),
    headers,
  };
}

function words(list: string | undefined): readonly string[] | undefined {
  return list?.split(/[ \t\r\n]+/).filter((word) => word !== "");
}

/** `<soap:header message part use>: (soap:headerfault*)`, and a `soap:headerfault` alike */
function readHeader(element: XmlElement, diagnostics: Diagnostics): HeaderDeclaration | undefined {
  const message = requiredReference(element, "message", diagnostics);
  const part = requiredToken(element, "part", diagnostics);
  if (message === undefined || part === undefined) return undefined;
  const faults = element.children.flatMap((child) =>
    child.name.namespace === element.name.namespace && child.name.local === "headerfault"
      ? (readHeader(child, diagnostics) ?? [])
      : [],
  );
  return { message, part, namespace: token(element, "namespace") ?? "", faults };
}

function readUse(element: XmlElement, diagnostics: Diagnostics): Message["use"] {
  const use = token(element, "use") ?? "literal";
  if (use === "literal" || use === "encoded") return use;
  const isEncoded = use.toLowerCase() === "encoded" || attribute(element, "encodingStyle") !== undefined;
  const taken = isEncoded && use.toLowerCase() !== "literal" ? "encoded" : "literal";
  diagnostics.report(wsdl.taken("use", use, "literal or encoded", taken), element.origin);
  return taken;
}
