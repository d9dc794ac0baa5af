// Envelopes as the vendor's documentation of NetServer prints them: with its layout, its prefixes and its cut by depth.
import { classifier } from "../model/classify.js";
import { schemaNamespace } from "../model/builtins.js";
import type { ComplexType, Contract, Message, Particle, QName, Service, SimpleType } from "../model/model.js";
import { allContent, elementParticles } from "../model/walk.js";
import { applicationToken, ticket } from "./netserver.js";
import { writtenText, type Ancestors, type SampleElement, type SampleRules } from "./tree.js";
import { builtinText } from "./values.js";

export type Direction = "input" | "output";

/** How deep below the wrapper members are nil. */
const cutLevels = { input: 7, output: 8 } as const;

/** Rules for one message. `now` is an `xs:dateTime`. */
export function documentedRules(contract: Contract, direction: Direction, now: string): SampleRules {
  const classify = classifier(contract);
  const isItem = (ancestors: Ancestors): boolean => {
    const parent = ancestors.at(-1);
    return parent !== undefined && classify(parent).kind === "array";
  };
  return {
    choices: () => [],
    content,
    text: ({ name }, type, ancestors) => {
      const [dictionary, pair] = ancestors.slice(-2);
      const isKey =
        dictionary !== undefined &&
        classify(dictionary).kind === "dictionary" &&
        pair !== undefined &&
        elementParticles(pair.content)[0]?.element.name.local === name.local;
      return isKey && isBuiltin(type, "dateTime") ? "" : text(type, now);
    },
    cut: ({ type }, ancestors) =>
      ancestors.length < cutLevels[direction] || (isBuiltin(type, "string") && !isItem(ancestors))
        ? undefined
        : "nil",
  };
}

/** The rights on an object and on its fields, which every entity inherits, are left out. */
function content(type: ComplexType): readonly Particle[] {
  return type.base?.name?.local === "Carrier" ? type.content : allContent(type);
}

function isBuiltin(type: SampleElement["type"], local: string): boolean {
  return type.kind === "builtin" && type.name.local === local;
}

/** The value that the documentation gives to a simple type, whatever its facets say. */
function text(type: SimpleType, now: string): string {
  switch (type.kind) {
    case "restriction":
      return type.facets.enumeration[0]?.value ?? text(type.base, now);
    case "list":
      return text(type.item, now);
    case "union":
      return type.members[0] === undefined ? "" : text(type.members[0], now);
    case "builtin": {
      const { local } = type.name;
      if (local === "duration") return "";
      return ["double", "float", "decimal"].includes(local) ? "0.0" : builtinText(local, now);
    }
    default:
      return type satisfies never;
  }
}

/** The text of an envelope, with a newline at the end. */
export function documentedEnvelope(
  contract: Contract,
  service: Service,
  direction: Direction,
  { headers }: Message,
  body: SampleElement,
): string {
  const prefixes = prefixesOf(contract, service);
  const isRequest = direction === "input";
  const carries = (block: string): boolean => headers.some(({ name }) => name.local === block);
  const own = service.portType.local;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<SOAP-ENV:Envelope",
    ' xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope"',
    ' xmlns:SOAP-ENC="http://www.w3.org/2003/05/soap-encoding"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ...[...prefixes].map(([namespace, prefix], index) => {
      const end = index === prefixes.size - 1 ? ">" : "";
      return ` xmlns:${prefix}="${escape(namespace)}"${end}`;
    }),
    ...(isRequest && carries("ApplicationToken")
      ? [`  <${own}:ApplicationToken>${applicationToken}</${own}:ApplicationToken>`]
      : []),
    ...(isRequest && carries("Credentials")
      ? [`  <${own}:Credentials>`, `    <${own}:Ticket>${ticket}</${own}:Ticket>`, `  </${own}:Credentials>`]
      : []),
    " <SOAP-ENV:Body>",
    ...lines(body, isRequest ? 3 : 2, prefixes, true),
    ...(isRequest ? [""] : []),
    " </SOAP-ENV:Body>",
    "</SOAP-ENV:Envelope>",
    "",
  ].join("\n");
}

/** Namespace → prefix, in the order in which they are declared. */
function prefixesOf({ schemas }: Contract, { portType }: Service): ReadonlyMap<string, string> {
  const target = portType.namespace;
  const version = target.split("/").at(-1) ?? "";
  const others = [...new Set(schemas.map((schema) => schema.targetNamespace))].filter(
    (one) => one !== target,
  );
  const [first, ...rest] = others.map((one, index): [string, string] => [
    one,
    `NetServer${version}${index + 1}`,
  ]);
  return new Map([
    [schemaNamespace, "xsd"],
    ...rest,
    ...(first === undefined ? [] : [first]),
    [target, portType.local],
  ]);
}

function lines(
  { name, type, nil, text, children }: SampleElement,
  indent: number,
  prefixes: ReadonlyMap<string, string>,
  isWrapper = false,
): readonly string[] {
  const prefixed = ({ namespace, local }: QName): string =>
    namespace === "" ? local : `${prefixes.get(namespace) ?? ""}:${local}`;
  const tag = prefixed(name);
  const space = " ".repeat(indent);
  if (nil) return [`${space}<${tag} xsi:nil="true"></${tag}>`];
  const typeName = type.kind === "any" ? { namespace: schemaNamespace, local: "anyType" } : type.name;
  const start = `${space}<${tag}${isWrapper || !typeName ? "" : ` xsi:type="${prefixed(typeName)}"`}>`;
  if (type.kind === "any") return [`${start}${escape(text)}</${tag}>`];
  if (type.kind !== "complex") return [`${start}${escape(writtenText(type, text, prefixed))}</${tag}>`];
  return [start, ...children.flatMap((child) => lines(child, indent + 1, prefixes)), `${space}</${tag}>`];
}

function escape(value: string): string {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
