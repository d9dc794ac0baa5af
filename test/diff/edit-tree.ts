// A WSDL as a tree that tests edit, with prefixes as they are written.
import { SaxesParser } from "saxes";

export interface Node {
  name: string;
  attributes: Record<string, string>;
  content: (Node | string)[];
}

export function parse(xml: string): Node {
  const parser = new SaxesParser();
  const top: Node = { name: "", attributes: {}, content: [] };
  const open = [top];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...attributes }, content: [] };
    open.at(-1)?.content.push(node);
    open.push(node);
  });
  parser.on("text", (text) => open.at(-1)?.content.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const root = top.content.find((each) => typeof each !== "string");
  if (root === undefined) throw new Error("no element");
  return root;
}

export function print({ name, attributes, content }: Node): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside = content.map((each) => (typeof each === "string" ? escape(each) : print(each)));
  return `<${name}${stated.join("")}>${inside.join("")}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export function children(node: Node): readonly Node[] {
  return node.content.filter((each) => typeof each !== "string");
}

/** The node and all below it. */
export function all(node: Node): readonly Node[] {
  return [node, ...children(node).flatMap(all)];
}

/** Those of a local name. */
export function named(node: Node, ...locals: readonly string[]): readonly Node[] {
  return all(node).filter(({ name }) => locals.includes(localOf(name)));
}

export function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function parentOf(root: Node, node: Node): Node {
  const parent = all(root).find(({ content }) => content.includes(node));
  if (parent === undefined) throw new Error("no parent");
  return parent;
}

export function remove(root: Node, node: Node): void {
  const { content } = parentOf(root, node);
  content.splice(content.indexOf(node), 1);
}
