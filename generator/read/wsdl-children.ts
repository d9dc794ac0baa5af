// What the readers of WSDL share: which children they see.
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import { isAssertion } from "./addressing.js";
import { wsdlNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** The children of WSDL itself that may stand here; others are reported, extensions and documentation passed over. */
export function wsdlChildren(
  element: XmlElement,
  diagnostics: Diagnostics,
  allowed: string,
): readonly XmlElement[] {
  const names = allowed.split(" ");
  return element.children.filter((child) => {
    const { namespace, local } = child.name;
    if (namespace !== wsdlNamespace) {
      rejectRequired(child, diagnostics);
      return false;
    }
    if (local === "documentation") return false;
    if (names.includes(local)) return true;
    diagnostics.report(wsdl.misplaced(`wsdl:${local}`, `wsdl:${element.name.local}`), child.origin);
    return false;
  });
}

function rejectRequired(element: XmlElement, diagnostics: Diagnostics): void {
  const required = element.attributes.find(
    ({ namespace, local }) => namespace === wsdlNamespace && local === "required",
  );
  if (required === undefined || isAssertion(element) || element.name.namespace.startsWith(wsdlNamespace))
    return;
  if (required.value === "true" || required.value === "1") {
    diagnostics.report(wsdl.requiredExtension(element.name), element.origin);
  }
}
