// XML as a tree with the namespaces in scope, for judging what it means.
import { SaxesParser } from "saxes";

export interface Element {
  readonly namespace: string;
  readonly local: string;
  readonly attributes: readonly Attribute[];
  /** All of its text that stands directly in it. */
  readonly text: string;
  /** The same, with a character for each element between. */
  readonly mixed: string;
  readonly children: readonly Element[];
  /** The namespace of a prefix, "" for the default one; undefined where it isn't declared. */
  readonly resolve: (prefix: string) => string | undefined;
}

export interface Attribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** The document's element. */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: { children: Element[]; text: string; mixed: string }[] = [
    { children: [], text: "", mixed: "" },
  ];
  const [document] = open;
  parser.on("error", (error) => {
    throw error;
  });
  const append = (text: string): void => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += text;
    element.mixed += text;
  };
  parser.on("text", append);
  parser.on("cdata", append);
  const scopes: Readonly<Record<string, string>>[] = [{ xml: "http://www.w3.org/XML/1998/namespace" }];
  parser.on("opentag", ({ uri, local, attributes, ns }) => {
    const scope = { ...scopes.at(-1), ...ns };
    scopes.push(scope);
    const element = {
      namespace: uri,
      local,
      attributes: Object.values(attributes)
        .filter(({ name }) => !/^xmlns(?::|$)/.test(name))
        .map((one) => ({ namespace: one.uri, local: one.local, value: one.value })),
      text: "",
      mixed: "",
      children: [],
      resolve: (prefix: string) => scope[prefix] ?? (prefix === "" ? "" : undefined),
    };
    const parent = open.at(-1);
    parent?.children.push(element);
    if (parent !== undefined) parent.mixed += "\uFFFC";
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
    scopes.pop();
  });
  parser.write(xml.trimStart()).close();
  const [root] = document?.children ?? [];
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The body of an envelope. */
export function bodyOf(envelope: Element): Element {
  const body = envelope.children.find(
    ({ namespace, local }) => local === "Body" && namespace === envelope.namespace,
  );
  if (envelope.local !== "Envelope" || body === undefined) throw new Error("no envelope with a body");
  return body;
}

/** A prefixed name in the scope of an element, as `{namespace}local`. */
export function expandedIn(element: Element, name: string): string {
  const [, prefix = "", local = ""] = /^(?:([^:]*):)?(.*)$/.exec(name.trim()) ?? [];
  const namespace = element.resolve(prefix);
  return namespace === undefined ? name : `{${namespace}}${local}`;
}
