// What SOAP encoding (SOAP 1.1, section 5) leaves to the writer: references, the names of items, the order of members.
import type { Type } from "../../generator/model/model.js";
import type { Element } from "./xml.js";

const encodings = ["http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/2003/05/soap-encoding"];

/** The elements of a body with each reference replaced by what it points to, and without independent elements (5.4.1). */
export function inlined(body: readonly Element[]): readonly Element[] {
  const targets = new Map<string, Element>();
  const collect = (element: Element): void => {
    const id = attribute(element, "id");
    if (id !== undefined) targets.set(`#${id}`, element);
    element.children.forEach(collect);
  };
  body.forEach(collect);
  const inline = (element: Element): Element => {
    const target = targets.get(attribute(element, "href") ?? "");
    const { attributes, text, mixed, children, resolve } = target ?? element;
    return {
      ...element,
      attributes: attributes.filter(({ local }) => !["id", "href", "root"].includes(local)),
      text,
      mixed,
      children: children.map(inline),
      resolve,
    };
  };
  const [first] = body;
  return first === undefined ? [] : [inline(first)];
}

function attribute({ attributes }: Element, name: string): string | undefined {
  return attributes.find(({ namespace, local }) => local === name && namespace === "")?.value;
}

/** Is it an array by what it says, or by its type? The names of an array's items say nothing (5.4.2). */
export function isArray({ attributes }: Element, type: Type | undefined): boolean {
  if (
    attributes.some(
      ({ namespace, local }) =>
        encodings.includes(namespace) && /^(?:arrayType|arraySize|itemType)$/.test(local),
    )
  )
    return true;
  for (let at = type; at?.kind === "complex"; at = at.base) {
    if (at.name?.local === "Array" && encodings.includes(at.name.namespace)) return true;
  }
  return false;
}

/** The `arrayType` without white space, its prefix expanded. */
export function arrayType(value: string, expand: (name: string) => string): string {
  const [, name = "", dimensions = ""] = /^([^[]*)(.*)$/.exec(value.replace(/\s/g, "")) ?? [];
  return expand(name) + dimensions;
}

/** Is it an expanded name of the encoding itself? */
export function isEncodingName(name: string | undefined): boolean {
  return encodings.some((encoding) => name?.startsWith(`{${encoding}}`));
}
