// Reads documentation as plain text, and what Microsoft's serializer says in `xs:appinfo`.
import { schemaNamespace } from "../model/builtins.js";
import type { AppInfo } from "../model/model.js";
import { attribute } from "./attributes.js";
import { serializationNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** The documentation that an element of either vocabulary carries: paragraphs separated by an empty line. */
export function documentation(element: XmlElement): string | undefined {
  const found: string[] = [];
  for (const child of element.children) {
    if (child.name.namespace === schemaNamespace && child.name.local === "annotation") {
      for (const part of child.children)
        if (part.name.local === "documentation") found.push(...paragraphs(part));
    } else if (child.name.namespace === element.name.namespace && child.name.local === "documentation") {
      found.push(...paragraphs(child));
    }
  }
  return found.length === 0 ? undefined : found.join("\n\n");
}

/** Where only elements stand (`<summary>`, `<param name="…">`), each is a paragraph; where text stands, it flows. */
function paragraphs(element: XmlElement): string[] {
  if (
    element.children.length > 0 &&
    element.content.every((item) => typeof item !== "string" || item.trim() === "")
  ) {
    return element.children.flatMap(paragraphs);
  }
  const folded = text(element)
    .split(/\n[ \t]*\n/)
    .map(fold)
    .filter((paragraph) => paragraph !== "");
  const name = attribute(element, "name");
  if (name !== undefined && folded[0] !== undefined) folded[0] = `${fold(name)}: ${folded[0]}`;
  return folded;
}

function text(element: XmlElement): string {
  return element.content.map((item) => (typeof item === "string" ? item : text(item))).join("");
}

function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}

/** `annotation: (appinfo | documentation)*` */
function serializationInfo(element: XmlElement, local: string): string | undefined {
  for (const annotation of element.children) {
    if (annotation.name.namespace !== schemaNamespace || annotation.name.local !== "annotation") continue;
    for (const appinfo of annotation.children) {
      if (appinfo.name.local !== "appinfo") continue;
      const found = appinfo.children.find(
        ({ name }) => name.local === local && name.namespace === serializationNamespace,
      );
      if (found !== undefined) return fold(text(found));
    }
  }
  return undefined;
}

export function appInfo(element: XmlElement): AppInfo {
  return {
    isDictionary: serializationInfo(element, "IsDictionary") === "true",
    isValueType: serializationInfo(element, "IsValueType") === "true",
  };
}

/** The number of an enumeration value; whatever isn't a whole number counts as none. */
export function enumerationNumber(element: XmlElement): string | undefined {
  const value = serializationInfo(element, "EnumerationValue");
  return value !== undefined && /^-?[0-9]+$/.test(value) ? value : undefined;
}
