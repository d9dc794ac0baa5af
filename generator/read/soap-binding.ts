// Reads a `wsdl:binding` to SOAP 1.1, document style, literal use.
import type { Diagnostics } from "../diagnostics.js";
import type {
  BindingDeclaration,
  BoundMessage,
  BoundOperation,
  HeaderDeclaration,
} from "../model/declarations.js";
import type { QName } from "../model/model.js";
import { reading } from "../problems/reading.js";
import { wsdl } from "../problems/wsdl.js";
import { documentation } from "./annotation.js";
import { attribute, requiredName, requiredReference, requiredToken, token } from "./attributes.js";
import { httpNamespace, mimeNamespace, soap12Namespace, soapNamespace, soapOverHttp } from "./namespaces.js";
import { wsdlChildren } from "./wsdl-children.js";
import type { XmlElement } from "./xml.js";

/** `<binding name type>: (documentation?, soap:binding, operation*)` */
export function readBinding(
  element: XmlElement,
  name: QName,
  diagnostics: Diagnostics,
): BindingDeclaration | undefined {
  const portType = requiredReference(element, "type", diagnostics);
  if (portType === undefined) return undefined;
  const declaration = { name, portType, origin: element.origin, documentation: documentation(element) };
  const protocol = extension(element, soapNamespace, "binding");
  if (protocol === undefined) {
    diagnostics.report(wsdl.bindingPassedOver(name.local, otherProtocol(element)), element.origin);
    return { ...declaration, soap: undefined };
  }
  const isDocument = readStyle(protocol, diagnostics);
  const transport = requiredToken(protocol, "transport", diagnostics);
  if (transport !== undefined && transport !== soapOverHttp) {
    diagnostics.report(wsdl.unsupported(`the SOAP transport ${transport}`), protocol.origin);
  }
  if (!isDocument) return { ...declaration, soap: undefined };
  const soap = wsdlChildren(element, diagnostics, "operation").flatMap(
    (child) => readOperation(child, diagnostics) ?? [],
  );
  return { ...declaration, soap };
}

function otherProtocol(element: XmlElement): string {
  if (extension(element, soap12Namespace, "binding") !== undefined) return "a SOAP 1.2 binding";
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
function readOperation(element: XmlElement, diagnostics: Diagnostics): BoundOperation | undefined {
  const name = requiredName(element, diagnostics);
  if (name === undefined) return undefined;
  const soap = extension(element, soapNamespace, "operation");
  const isDocument = soap === undefined || readStyle(soap, diagnostics);
  const directions = wsdlChildren(element, diagnostics, "input output fault");
  const direction = (local: string): BoundMessage | undefined => {
    const child = directions.find((one) => one.name.local === local);
    return child && readMessage(child, diagnostics);
  };
  return {
    name,
    action: (soap && attribute(soap, "soapAction")) ?? "",
    messages: isDocument ? { input: direction("input"), output: direction("output") } : undefined,
    origin: element.origin,
    documentation: documentation(element),
  };
}

/** `<input | output>: (documentation?, soap:header*, soap:body)` */
function readMessage(element: XmlElement, diagnostics: Diagnostics): BoundMessage {
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
    if (namespace !== soapNamespace) continue;
    if (local === "body") {
      if (body !== undefined)
        diagnostics.report(wsdl.duplicateIn("element", "soap:body", body.origin), child.origin);
      body = child;
      rejectEncoded(child, diagnostics);
    } else if (local === "header") {
      const header = readHeader(child, diagnostics);
      if (header !== undefined) headers.push(header);
    } else {
      diagnostics.report(wsdl.misplaced(`soap:${local}`, `wsdl:${element.name.local}`), child.origin);
    }
  }
  if (body === undefined && !isMime) diagnostics.report(wsdl.missing("soap:body"), element.origin);
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
