// An independent parse of XML, so that two documents can be compared by what they mean.
import { SaxesParser } from "saxes";

export interface XmlTree {
  /** `{namespace}local`. */
  readonly name: string;
  /** `{namespace}local` → value; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlTree | string)[];
}

/** The document's element. White space between elements is left out; a text that is a prefixed name is expanded. */
export function xmlTree(xml: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true });
  const root: (XmlTree | string)[] = [];
  const open = [root];
  const append = (text: string): void => {
    const content = open.at(-1) ?? root;
    const last = content.at(-1);
    if (typeof last === "string") content.splice(-1, 1, last + text);
    else content.push(text);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", append);
  parser.on("cdata", append);
  parser.on("opentag", ({ uri, local, attributes }) => {
    const stated = Object.values(attributes).filter(({ name }) => !/^xmlns(:|$)/.test(name));
    const entries = stated.map((one): [string, string] => [
      `{${one.uri}}${one.local}`,
      /^(?:type|arrayType|itemType)$/.test(one.local) ? expand(one.value) : one.value,
    ]);
    const element = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(entries.sort()),
      content: [] as (XmlTree | string)[],
    };
    open.at(-1)?.push(element);
    open.push(element.content);
  });
  parser.on("closetag", () => {
    const content = open.pop() ?? [];
    const hasElements = content.some((item) => typeof item !== "string");
    content.splice(
      0,
      content.length,
      ...content.flatMap((item) => {
        if (typeof item !== "string") return item;
        return hasElements && item.trim() === "" ? [] : expand(item);
      }),
    );
  });
  const expand = (text: string): string => {
    const [, prefix = "", local = ""] = /^(\w+):(\w+(?:\[[\d,]*\])*)$/.exec(text) ?? [];
    const uri = parser.resolve(prefix);
    return prefix === "" || uri === undefined ? text : `{${uri}}${local}`;
  };
  parser.write(xml).close();
  const [element] = root;
  if (typeof element !== "object") throw new Error("no element");
  return element;
}

/** Without `xsi:type`, which may also say of an element the type that it is declared to have. */
export function withoutTypes({ name, attributes, content }: XmlTree): XmlTree {
  const type = "{http://www.w3.org/2001/XMLSchema-instance}type";
  const others = Object.fromEntries(Object.entries(attributes).filter(([attribute]) => attribute !== type));
  const within = content.map((item) => (typeof item === "string" ? item : withoutTypes(item)));
  return { name, attributes: others, content: within };
}
