// Envelopes as they are on the wire: valid by the contract, and written by the runtime that generated clients write with.
import { dateTime } from "../../templates/runtime/builtins.js";
import { inBody } from "../../templates/runtime/body.js";
import { nillable, writeElement, type Codec, type Encoder } from "../../templates/runtime/codec.js";
import { soap12 } from "../../templates/runtime/soap-12.js";
import { encodeMessage, soap11 } from "../../templates/runtime/soap.js";
import { escape, prefixOf } from "../../templates/runtime/xml-writer.js";
import { escapeAttribute, XSI } from "../../templates/runtime/xml-grammar.js";
import { anyType, schemaNamespace } from "../model/builtins.js";
import { families } from "../model/families.js";
import type { BuiltinType, Contract, Message, QName, Service, Type } from "../model/model.js";
import { allContent } from "../model/walk.js";
import { writtenText, type SampleElement, type SampleRules } from "./tree.js";
import { sampleText } from "./values.js";

/** Elements in a message: from the first number on, what is optional is left out; there are never more than the second. */
const enough = 10_000;
const tooMany = 100_000;

/** Rules for one message. `now` is an `xs:dateTime`. */
export function wireRules(contract: Contract, now: string): SampleRules {
  const all = families(contract);
  let count = 0;
  return {
    choices: (type) => (type.kind === "any" ? [anyContent] : all.membersOf(type)),
    content: allContent,
    text: (_, type) => sampleText(type, now),
    cut: ({ type }, ancestors, optional) => {
      count++;
      if (type.kind !== "complex") return undefined;
      const isOver = count > tooMany || (optional && count > enough);
      return isOver || ancestors.includes(type) ? "missing" : undefined;
    },
  };
}

/** What a sample of `xs:anyType` holds. */
const anyContent: BuiltinType = { kind: "builtin", name: { namespace: schemaNamespace, local: "string" } };

type Content = Pick<SampleElement, "type" | "text" | "children">;

const prefixed = (encoder: Encoder, { namespace, local }: QName): string =>
  prefixOf(encoder, namespace) + local;

const written = (encoder: Encoder, type: Type | undefined, text: string): string => {
  if (type === undefined || type.kind === "any") return text;
  if (type.kind === "complex") return written(encoder, type.simpleContent, text);
  return writtenText(type, text, (name) => prefixed(encoder, name));
};

/** The codec of what is in a sample, whatever its type; a tree says all that writing needs. */
const content: Codec<Content> = {
  read() {
    throw new Error("A sample is not read.");
  },
  write: (encoder, { type, text, children }) => {
    encoder.text += escape(encoder, written(encoder, type, text));
    for (const child of children) {
      writeElement(
        encoder,
        prefixed(encoder, child.name),
        nillable(codecOf(child)),
        child.nil ? null : child,
      );
    }
  },
};

function codecOf({ xsiType, attributes }: SampleElement): Codec<Content> {
  if (xsiType === undefined && attributes.length === 0) return content;
  return {
    ...content,
    element: (encoder, tag, value) => {
      const stated = xsiType && ` ${prefixOf(encoder, XSI)}type="${prefixed(encoder, xsiType)}"`;
      const others = attributes.map(({ name, type, value: text }) => {
        const escaped = escapeAttribute(written(encoder, type, text));
        return ` ${prefixed(encoder, name)}="${escaped}"`;
      });
      encoder.text += `<${tag}${stated ?? ""}${others.join("")}>`;
      content.write(encoder, value);
      encoder.text += `</${tag}>`;
    },
  };
}

/** The envelope of a message, without a newline at the end. */
export function wireEnvelope(
  { soapVersion }: Service,
  { isBody }: Message,
  body: SampleElement,
  headers: readonly SampleElement[],
): string {
  const { namespace, local } = body.name;
  const message = {
    namespace,
    name: local,
    body: codecOf(body),
    headers: { ...content, members: () => new Map() },
  };
  return encodeMessage(
    isBody ? inBody(message) : message,
    { body, headers: { type: anyType, text: "", children: headers } },
    {},
    soapVersion === "1.2" ? soap12 : soap11,
  );
}

/** Is the text an `xs:dateTime`? */
export function isDateTime(text: string): boolean {
  return dateTime.parse(text, {}) === text;
}
