// Reads what WSDLs say of WS-Addressing: the assertions of bindings and ports, in place or in policies, and the actions of messages.
import type { AddressingVersion } from "../model/model.js";
import { token } from "./attributes.js";
import { wsdlNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** The version that a namespace of WS-Addressing or of its use in WSDL and policies belongs to. */
function versionOf(namespace: string): AddressingVersion | undefined {
  // The drafts of the recommendation asserted it in namespaces of their own.
  if (/^http:\/\/www\.w3\.org\/\d{4}\/\d\d\/addressing\b/.test(namespace)) return "2005/08";
  return namespace.startsWith("http://schemas.xmlsoap.org/ws/2004/08/addressing") ? "2004/08" : undefined;
}

/** Is it `wsaw:UsingAddressing`, `wsap:UsingAddressing` or `wsam:Addressing`? */
export function isAssertion({ name: { namespace, local } }: XmlElement): boolean {
  return (local === "UsingAddressing" || local === "Addressing") && versionOf(namespace) !== undefined;
}

/**
 * The version of WS-Addressing that a `wsdl:binding` or a `wsdl:port` asserts, itself or by a policy that `definitions` holds. What is
 * optional counts, too, as the server takes it then.
 */
export function readAddressing(element: XmlElement, definitions: XmlElement): AddressingVersion | undefined {
  const uris = element.attributes.find(({ local }) => local === "PolicyURIs")?.value ?? "";
  const elements = new Set([
    ...element.children.filter(({ name }) => name.namespace !== wsdlNamespace),
    ...policies(uris, definitions),
  ]);
  // The set grows while it is worked through.
  for (const one of elements) {
    if (isAssertion(one)) return versionOf(one.name.namespace);
    const referred =
      one.name.local === "PolicyReference" ? policies(token(one, "URI") ?? "", definitions) : [];
    for (const child of [...one.children, ...referred]) elements.add(child);
  }
  return undefined;
}

/** The `wsp:Policy` elements that a list of URIs as in `#id` names. */
function policies(uris: string, definitions: XmlElement): readonly XmlElement[] {
  const ids = uris.split(/\s+/).map((uri) => uri.replace(/^#/, ""));
  return definitions.children.filter(
    ({ name, attributes }) =>
      name.local === "Policy" &&
      attributes.some(({ local, value }) => /^id$/i.test(local) && ids.includes(value)),
  );
}

/** The `wsam:Action` of a `wsdl:input`, as it stands there. */
export function readAction(element: XmlElement): string | undefined {
  return element.attributes.find(
    ({ namespace, local }) => local === "Action" && versionOf(namespace) !== undefined,
  )?.value;
}
