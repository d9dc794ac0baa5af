// Walks a documented envelope along the contract: every name, order and `xsi:type` must be the model's; what breaks the schema is named.
import { SaxesParser } from "saxes";
import type { ComplexType, ElementDeclaration, Message, SimpleType } from "../generator/model/model.js";
import { allMembers, elementParticles } from "../generator/model/walk.js";

/** In what way documented envelopes are not messages of the contract, though they say what they mean. */
export type Trait =
  | "header block outside of Header"
  | "inherited members left out"
  | "nil, but not nillable"
  | "empty duration"
  | "empty dateTime as a key"
  | "anyType without content";

interface Element {
  /** `{namespace}local`. */
  readonly name: string;
  /** The same, of the type in `xsi:type`. */
  readonly type: string | undefined;
  readonly nil: boolean;
  text: string;
  readonly children: Element[];
}

/** The envelope as the contract has it, and a trait for each place that was mended. Throws for what no trait covers. */
export function conform(text: string, { body, headers }: Message): { xml: string; found: readonly Trait[] } {
  const found: Trait[] = [];
  const envelope = parse(text);
  const blocks = envelope.children.slice(0, -1);
  for (const block of blocks) {
    if (!headers.some(({ name }) => expanded(name) === block.name)) fail(block, "is no header block");
    found.push("header block outside of Header");
  }
  const [wrapper, ...more] = envelope.children.at(-1)?.children ?? [];
  if (wrapper === undefined || more.length > 0 || wrapper.type !== undefined)
    return fail(envelope, "has a wrong body");
  const content = mended(wrapper, body, found);
  const soap = envelope.name.slice(1, envelope.name.indexOf("}"));
  return { xml: `<Envelope xmlns="${soap}"><Body>${content ?? ""}</Body></Envelope>`, found };
}

/** The element as XML; `undefined` where there is nothing to keep of it. */
function mended(element: Element, declaration: ElementDeclaration, found: Trait[]): string | undefined {
  const { name, type } = declaration;
  if (expanded(name) !== element.name) fail(element, `stands where ${name.local} is expected`);
  const tag = (content: string, attribute = ""): string =>
    `<${name.local} xmlns="${name.namespace}"${attribute}>${content}</${name.local}>`;
  if (element.nil) {
    if (element.type !== undefined || element.children.length > 0) fail(element, "is nil, but not alone");
    if (declaration.nillable)
      return tag("", ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"');
    found.push("nil, but not nillable");
    return undefined;
  }
  if (type.kind === "complex") {
    const children = membersOf(element, type, found);
    return children && tag(children.join(""));
  }
  if (type.kind === "any") {
    found.push("anyType without content");
    return element.text === "" ? undefined : fail(element, "holds something");
  }
  const { local } = primitive(type).name;
  if (element.text === "" && (local === "duration" || local === "dateTime")) {
    found.push(local === "duration" ? "empty duration" : "empty dateTime as a key");
    return undefined;
  }
  return tag(element.text);
}

function membersOf(element: Element, type: ComplexType, found: Trait[]): readonly string[] | undefined {
  const left = [...element.children];
  const content: string[] = [];
  let isWhole = true;
  for (const { element: declaration, minOccurs } of allMembers(type)) {
    const child = left[0]?.name === expanded(declaration.name) ? left.shift() : undefined;
    if (child === undefined) {
      const isInherited = elementParticles(type.base?.content ?? []).some(
        (particle) => particle.element === declaration,
      );
      if (type.base?.name?.local !== "Carrier" || !isInherited)
        fail(element, `lacks ${declaration.name.local}`);
      found.push("inherited members left out");
      continue;
    }
    const { name } = declaration.type.kind === "any" ? { name: anyType } : declaration.type;
    if (!child.nil && child.type !== (name && expanded(name))) fail(child, `has the type ${child.type}`);
    const xml = mended(child, declaration, found);
    if (xml !== undefined) content.push(xml);
    // A pair without its key or its value is none.
    else if (minOccurs > 0) isWhole = false;
  }
  if (left[0] !== undefined) fail(left[0], "isn't expected here");
  return isWhole ? content : undefined;
}

const anyType = { namespace: "http://www.w3.org/2001/XMLSchema", local: "anyType" };

function primitive(type: SimpleType): Extract<SimpleType, { kind: "builtin" }> {
  if (type.kind === "builtin") return type;
  if (type.kind === "union") throw new Error("NetServer has no unions");
  return primitive(type.kind === "list" ? type.item : type.base);
}

function expanded({ namespace, local }: { namespace: string; local: string }): string {
  return `{${namespace}}${local}`;
}

function fail({ name }: Element, reason: string): never {
  throw new Error(`${name} ${reason}`);
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

function parse(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [{ name: "", type: undefined, nil: false, text: "", children: [] }];
  const [document] = open;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (characters) => {
    const element = open.at(-1);
    if (element) element.text += characters;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const stated = Object.values(attributes).filter((one) => one.uri === xsi);
    const type = stated.find((one) => one.local === "type")?.value.split(":");
    const element: Element = {
      name: `{${uri}}${local}`,
      type: type && `{${parser.resolve(type[0] ?? "") ?? ""}}${type[1]}`,
      nil: stated.some((one) => one.local === "nil" && one.value === "true"),
      text: "",
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [root] = document?.children ?? [];
  if (root === undefined) throw new Error("no element");
  return root;
}
