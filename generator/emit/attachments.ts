// The parts of messages beside the envelope: `$attachments` of a request or a response, and what the runtime needs for them.
import type { ElementDeclaration, Message } from "../model/model.js";
import type { Emission } from "./emission.js";
import type { Direction } from "./headers.js";
import { propertyName, stringLiteral } from "./literal.js";
import type { Module } from "./module.js";
import { typeLiteral, type Property } from "./statement.js";

/** The property of a message's body that holds them; none where there are none. */
export function attachmentProperties(
  module: Module,
  { attachments }: Message,
  direction: Direction,
): readonly Property[] {
  if (attachments.length === 0) return [];
  const type = module.runtime("mime-part", direction === "input" ? "MimePart" : "ReceivedPart", true);
  const parts = attachments.map(({ name, contentTypes }) => ({
    name: propertyName(name),
    optional: false,
    type,
    documentation: [contentTypes.includes("*/*") ? undefined : `${contentTypes.join(" or ")}.`],
  }));
  const documentation = ["The parts beside the envelope."];
  return [{ name: "$attachments", optional: false, type: typeLiteral(parts, true), documentation }];
}

/** The type of a body that isn't in place, with its attachments: as one more property, or beside the value as one. */
export function attachedType(
  emission: Emission,
  body: ElementDeclaration,
  type: string,
  attachments: readonly Property[],
): string {
  if (attachments.length === 0) return type;
  if (isObject(emission, body)) return `${type} & ${typeLiteral(attachments, true)}`;
  const value = { name: "$value", optional: false, type, documentation: [] };
  return typeLiteral([value, ...attachments], true);
}

/** Can the body's values take a property more? Others become one. */
function isObject({ classify }: Emission, { type, nillable }: ElementDeclaration): boolean {
  return type.kind === "complex" && !nillable && classify(type).kind === "structure";
}

/** The codec of a body with its attachments; `typeText` is the type of the message. */
export function attachedCodec(
  emission: Emission,
  module: Module,
  { body, attachments }: Message,
  codec: string,
  typeText: string,
): string {
  if (attachments.length === 0) return codec;
  const { expressions } = emission;
  const own =
    expressions.inPlace(body) === undefined
      ? expressions.element(body).type(module)
      : `Omit<${typeText}, "$attachments">`;
  const call = isObject(emission, body)
    ? `${module.runtime("swa", "attached")}<${typeText}, ${own}>`
    : `${module.runtime("swa", "attachedToValue")}<${typeText}>`;
  const names = attachments.map(({ name, contentTypes: [first = ""] }) => {
    const type = /^[^*\s]+$/.test(first) ? first : "application/octet-stream";
    return `[${stringLiteral(name)}, ${stringLiteral(type)}]`;
  });
  return `/* @__PURE__ */ ${call}([${names.join(", ")}], ${codec})`;
}
