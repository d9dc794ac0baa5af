// `xs:anyAttribute`: attributes that the contract leaves open.
import type { Attribute, Others } from "./attributes.js";
import { quote } from "./codec.js";
import { NCName } from "./names.js";
import { checkMembers } from "./structure-writer.js";
import { allows, type Namespaces } from "./wildcard.js";
import { escapeAttribute, XMLNS, XSI } from "./xml-grammar.js";
import { escape, prefixOf, refuse } from "./xml-writer.js";

/**
 * Attributes that have no entry of their own: their values by `{namespace}local`, or by `local` where they are in no namespace. What
 * `xsi:type`, `xsi:nil` and their like say is not among them.
 */
export const anyAttribute = (namespaces?: Namespaces): Attribute<Record<string, string>, 0> => {
  const takes = (name: string, namespace: string, declared: ReadonlySet<string>): boolean =>
    namespace !== XSI && allows(namespaces, namespace) && !declared.has(name);
  const others: Others = {
    min: 0,
    readOthers({ attributes }, declared) {
      const found: [string, string][] = [];
      for (const [name, value] of attributes) {
        const space = name.indexOf(" ");
        const local = name.slice(0, space);
        const namespace = name.slice(space + 1);
        if (takes(name, namespace, declared))
          found.push([namespace === "" ? local : `{${namespace}}${local}`, value]);
      }
      return found.length > 0 ? Object.fromEntries(found) : undefined;
    },
    printOthers(encoder, value, declared) {
      checkMembers(encoder, value);
      const { path } = encoder;
      let printed = "";
      for (const [key, text] of Object.entries(value) as [string, unknown][]) {
        if (text === undefined) continue;
        path.push(key);
        const [, namespace = "", local = ""] = /^(?:\{([^]+)\})?([^]*)$/.exec(key) ?? [];
        const isName = NCName.parse(local, {}) === local && namespace !== XMLNS && local !== "xmlns";
        // Else it could stand twice, or be taken for a declaration of a namespace.
        if (!isName || !takes(`${local} ${namespace}`, namespace, declared))
          refuse(encoder, "is not an attribute that is allowed here");
        if (typeof text !== "string") return refuse(encoder, `${quote(text)} is not a text`);
        // The first one refuses what XML can't carry.
        escape(encoder, namespace + text);
        printed += ` ${prefixOf(encoder, namespace)}${local}="${escapeAttribute(text)}"`;
        path.pop();
      }
      return printed;
    },
  };
  return others;
};
