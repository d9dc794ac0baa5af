// Trees of elements with changes: copies, which share what stays the same.
import type { XmlElement } from "./xml.js";

/** Every element as `change` makes it, after those within it. */
export function rewritten(element: XmlElement, change: (element: XmlElement) => XmlElement): XmlElement {
  const content = element.content.map((item) => (typeof item === "string" ? item : rewritten(item, change)));
  return change(withContent(element, content));
}

export function withContent(element: XmlElement, content: XmlElement["content"]): XmlElement {
  return { ...element, content, children: content.filter((item) => typeof item !== "string") };
}

/** With an attribute without a namespace set to the value, or left out. */
export function withAttribute(element: XmlElement, local: string, value: string | undefined): XmlElement {
  const others = element.attributes.filter((one) => one.local !== local || one.namespace !== "");
  const own = value === undefined ? [] : [{ namespace: "", local, value }];
  return { ...element, attributes: [...others, ...own] };
}
