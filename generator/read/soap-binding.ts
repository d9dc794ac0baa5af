// Reads a `wsdl:binding` to SOAP 1.1 or 1.2, document style, literal use.
import type { Diagnostics } from "../diagnostics.js";
import type {
  BindingDeclaration,
  BoundMessage,
  BoundOperation,
  HeaderDeclaration,
  SoapBinding,
} from "../model/declarations.js";
import type { QName, SoapVersion } from "../model/model.js";
import { reading } from "../problems/reading.js";
import { wsdl } from "../problems/wsdl.js";
import { documentation } from "./annotation.js";
import {
  attribute,
  booleanValue,
  requiredName,
  requiredReference,
  requiredToken,
  token,
} from "./attributes.js";
import {
  httpNamespace,
  mimeNamespace,
  soap12Namespace,
  soap12OverHttp,
  soapNamespace,
  soapOverHttp,
} from "./namespaces.js";
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
  diagnostics: Diagnostics,
): BindingDeclaration | undefined {
  const portType = requiredReference(element, "type", diagnostics);
  if (portType === undefined) return undefined;
  const soap = vocabularies.flatMap((vocabulary) => {
    const protocol = extension(element, vocabulary.namespace, "binding");
    return protocol === undefined ? [] : [readSoap(element, protocol, vocabulary, diagnostics)];
  });
  if (soap.length === 0) {
    diagnostics.report(wsdl.bindingPassedOver(name.local, otherProtocol(element)), element.origin);
  }
  return { name, portType, soap: soap[0], origin: element.origin, documentation: documentation(element) };
}

/** `<soap:binding transport style>`, and the operations beside it. */
function readSoap(
  element: XmlElement,
  protocol: XmlElement,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
): SoapBinding {
  const operations = (): readonly BoundOperation[] | undefined => {
    const isDocument = readStyle(protocol, diagnostics);
    const transport = requiredToken(protocol, "transport", diagnostics);
    if (transport !== undefined && !vocabulary.transports.includes(transport)) {
      diagnostics.report(wsdl.unsupported(`the SOAP transport ${transport}`), protocol.origin);
    }
    if (!isDocument) return undefined;
    return wsdlChildren(element, diagnostics, "operation").flatMap(
      (child) => readOperation(child, vocabulary, diagnostics) ?? [],
    );
  };
  return { version: vocabulary.version, operations };
}

function otherProtocol(element: XmlElement): string {
  if (extension(element, httpNamespace, "binding") !== undefined) return "a plain HTTP binding";
  return "a binding to something other than SOAP";
}

function extension(element: XmlElement, namespace: string, local: string): XmlElement | undefined {
  return element.children.find((child) => child.name.namespace === namespace && child.name.local === local);
}

/** Whether the style of `<soap:binding transport style>` or `<soap:operation soapAction style>` isn't RPC. */
function readStyle(element: XmlElement, diagnostics: Diagnostics): boolean {
  const style = token(element, "style") ?? "document";
  if (style === "rpc") diagnostics.report(wsdl.unsupported("RPC style"), element.origin);
  else if (style !== "document") {
    diagnostics.report(reading.wrongAttribute("style", style, "document or rpc"), element.origin);
  }
  return style !== "rpc";
}

/** `<operation name>: (documentation?, soap:operation?, input?, output?, fault*)` */
function readOperation(
  element: XmlElement,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
): BoundOperation | undefined {
  const name = requiredName(element, diagnostics);
  if (name === undefined) return undefined;
  const soap = extension(element, vocabulary.namespace, "operation");
  const isDocument = soap === undefined || readStyle(soap, diagnostics);
  const directions = wsdlChildren(element, diagnostics, "input output fault");
  const direction = (local: string): BoundMessage | undefined => {
    const child = directions.find((one) => one.name.local === local);
    return child && readMessage(child, vocabulary, diagnostics);
  };
  return {
    name,
    action: (soap && readAction(soap, diagnostics)) ?? "",
    messages: isDocument ? { input: direction("input"), output: direction("output") } : undefined,
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

/** `<input | output>: (documentation?, soap:header*, soap:body)` */
function readMessage(
  element: XmlElement,
  { namespace: ofSoap, prefix }: Vocabulary,
  diagnostics: Diagnostics,
): BoundMessage {
  const headers: HeaderDeclaration[] = [];
  let body: XmlElement | undefined;
  let isMime = false;
  wsdlChildren(element, diagnostics, "");
  for (const child of element.children) {
    const { namespace, local } = child.name;
    if (namespace === mimeNamespace) {
      isMime = true;
      diagnostics.report(wsdl.unsupported(`MIME (mime:${local})`), child.origin);
    }
    if (namespace !== ofSoap) continue;
    if (local === "body") {
      if (body !== undefined)
        diagnostics.report(wsdl.duplicateIn("element", `${prefix}:body`, body.origin), child.origin);
      body = child;
      rejectEncoded(child, diagnostics);
    } else if (local === "header") {
      const header = readHeader(child, diagnostics);
      if (header !== undefined) headers.push(header);
    } else {
      diagnostics.report(wsdl.misplaced(`${prefix}:${local}`, `wsdl:${element.name.local}`), child.origin);
    }
  }
  if (body === undefined && !isMime) diagnostics.report(wsdl.missing(`${prefix}:body`), element.origin);
  const parts = body && token(body, "parts")?.split(/[ \t\r\n]+/);
  return { origin: (body ?? element).origin, parts: parts?.filter((part) => part !== ""), headers };
}

/** `<soap:header message part use>: (soap:headerfault*)` */
function readHeader(element: XmlElement, diagnostics: Diagnostics): HeaderDeclaration | undefined {
  rejectEncoded(element, diagnostics);
  const message = requiredReference(element, "message", diagnostics);
  const part = requiredToken(element, "part", diagnostics);
  return message === undefined || part === undefined ? undefined : { message, part };
}

function rejectEncoded(element: XmlElement, diagnostics: Diagnostics): void {
  const use = token(element, "use") ?? "literal";
  if (use === "encoded")
    diagnostics.report(wsdl.unsupported('SOAP encoding (use="encoded")'), element.origin);
  else if (use !== "literal") {
    diagnostics.report(reading.wrongAttribute("use", use, "literal or encoded"), element.origin);
  }
}
