// Reads `mime:multipartRelated` in a binding: what of a message travels beside the envelope.
import type { Attachment } from "../model/model.js";
import { token } from "./attributes.js";
import { mimeNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

function isMime({ name }: XmlElement, local: string): boolean {
  return name.namespace === mimeNamespace && name.local === local;
}

/** What stands in the `mime:part` elements of a message's `<multipartRelated>: part*`. */
export function contentOfMimeParts(message: XmlElement): readonly XmlElement[] {
  return message.children
    .filter((child) => isMime(child, "multipartRelated"))
    .flatMap((multipart) => multipart.children.filter((child) => isMime(child, "part")))
    .flatMap((part) => part.children);
}

/** The parts that `<content part? type?>` elements name; several of one part are alternatives. */
export function readAttachments(content: readonly XmlElement[]): readonly Attachment[] {
  const types = new Map<string, Set<string>>();
  for (const child of content) {
    const name = isMime(child, "content") ? token(child, "part") : undefined;
    if (name === undefined) continue;
    const known = types.get(name) ?? new Set();
    types.set(name, known.add(token(child, "type") ?? "*/*"));
  }
  return Array.from(types, ([name, contentTypes]) => ({ name, contentTypes: [...contentTypes] }));
}
