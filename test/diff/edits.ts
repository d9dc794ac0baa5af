// Edits of a WSDL, a function a kind: each changes the tree where chance points, or says that there is nothing of its kind.
import { all, children, localOf, named, parentOf, remove, type Node } from "./edit-tree.js";

/** A whole number from 0 to below the limit. */
export type Chance = (below: number) => number;

/** Numbers that look random and are the same for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x5bd1e995) >>> 0;
    return mixed % below;
  };
}

/** What was done, or undefined where there is nothing to do it to. */
export type Edit = (root: Node, chance: Chance) => string | undefined;

const simpleTypes = ["xs:string", "xs:int", "xs:long", "xs:boolean", "xs:dateTime", "xs:decimal", "xs:token"];

function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items.length === 0 ? undefined : items[chance(items.length)];
}

/** An edit of one of the nodes, named by what holds it. */
function editOf(
  find: (root: Node) => readonly Node[],
  edit: (node: Node, root: Node, chance: Chance) => string | undefined,
): Edit {
  return (root, chance) => {
    const node = pick(find(root), chance);
    return node === undefined ? undefined : edit(node, root, chance);
  };
}

/** Local elements of complex types. */
function members(root: Node): readonly Node[] {
  return named(root, "sequence").flatMap((sequence) =>
    children(sequence).filter((node) => localOf(node.name) === "element"),
  );
}

function global(root: Node, ...kinds: readonly string[]): readonly Node[] {
  return named(root, "schema").flatMap((schema) =>
    children(schema).filter((node) => kinds.includes(localOf(node.name))),
  );
}

/** Where a node stands, for people. */
function path(root: Node, node: Node): string {
  const names: string[] = [];
  for (let at = node; at !== root; at = parentOf(root, at)) {
    const name = at.attributes["name"] ?? at.attributes["value"];
    if (name !== undefined) names.unshift(name);
  }
  return names.join(".");
}

function set(node: Node, attribute: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(node.attributes, attribute);
  else node.attributes[attribute] = value;
}

function toggle(attribute: string, on: string, find: (root: Node) => readonly Node[]): Edit {
  return editOf(find, (node, root) => {
    set(node, attribute, node.attributes[attribute] === on ? undefined : on);
    return `${attribute} of ${path(root, node)} is ${node.attributes[attribute] ?? "none"}`;
  });
}

/** References to a name in any attribute, whatever the prefix. */
function renameReferences(root: Node, attributes: readonly string[], from: string, to: string): void {
  for (const node of all(root)) {
    for (const attribute of attributes) {
      const value = node.attributes[attribute];
      if (value?.split(":").at(-1) !== from || !value.includes(":")) continue;
      node.attributes[attribute] = `${value.split(":")[0] ?? ""}:${to}`;
    }
  }
}

function member(name: string, type: string, extra: Record<string, string>): Node {
  return { name: "xs:element", attributes: { name, type, ...extra }, content: [] };
}

function addMember(extra: Record<string, string>): Edit {
  return editOf(
    (root) => named(root, "sequence"),
    (sequence, root, chance) => {
      const at = chance(children(sequence).length + 1);
      const next = children(sequence)[at];
      const index = next === undefined ? sequence.content.length : sequence.content.indexOf(next);
      sequence.content.splice(index, 0, member("Fresh", pick(simpleTypes, chance) ?? "xs:int", extra));
      return `Fresh in ${path(root, sequence)} at ${at}`;
    },
  );
}

function bound(root: Node): readonly Node[] {
  return named(root, "binding").flatMap((binding) =>
    named(binding, "operation").filter((node) => "name" in node.attributes),
  );
}

function operations(root: Node, name: string): readonly Node[] {
  return named(root, "portType", "binding").flatMap((holder) =>
    children(holder).filter((node) => localOf(node.name) === "operation" && node.attributes["name"] === name),
  );
}

function extensions(root: Node): readonly Node[] {
  return named(root, "extension");
}

function enumerations(root: Node): readonly Node[] {
  return named(root, "restriction").filter((node) => named(node, "enumeration").length > 1);
}

export const edits: Readonly<Record<string, Edit>> = {
  "rename an operation": editOf(bound, (node, root) => {
    const name = node.attributes["name"] ?? "";
    for (const each of operations(root, name)) each.attributes["name"] = `${name}Again`;
    return name;
  }),
  "remove an operation": editOf(bound, (node, root) => {
    const name = node.attributes["name"] ?? "";
    for (const each of operations(root, name)) remove(root, each);
    return name;
  }),
  "add an operation": editOf(bound, (node, root) => {
    const name = node.attributes["name"] ?? "";
    for (const each of operations(root, name)) {
      const copy = structuredClone(each);
      copy.attributes["name"] = `${name}Too`;
      parentOf(root, each).content.push(copy);
    }
    return `${name}Too`;
  }),
  "rename a member": editOf(members, (node, root) => {
    const from = path(root, node);
    node.attributes["name"] = `${node.attributes["name"] ?? ""}X`;
    return from;
  }),
  "remove a member": editOf(members, (node, root) => {
    const from = path(root, node);
    remove(root, node);
    return from;
  }),
  "remove all members": editOf(
    (root) => named(root, "sequence"),
    (sequence, root) => {
      const from = path(root, sequence);
      sequence.content = [];
      return from;
    },
  ),
  "add an optional member": addMember({ minOccurs: "0" }),
  "add a required member": addMember({}),
  "toggle optional": toggle("minOccurs", "0", members),
  "toggle nillable": toggle("nillable", "true", members),
  "toggle many": toggle("maxOccurs", "unbounded", members),
  "give a member a simple type": editOf(
    (root) => members(root).filter((node) => "type" in node.attributes),
    (node, root, chance) => {
      const from = node.attributes["type"] ?? "";
      node.attributes["type"] = pick(simpleTypes, chance) ?? "";
      return `${path(root, node)}: ${from} → ${node.attributes["type"]}`;
    },
  ),
  "give a member the type of another": editOf(
    (root) => members(root).filter((node) => "type" in node.attributes),
    (node, root, chance) => {
      const types = members(root).flatMap((each) => each.attributes["type"] ?? []);
      const from = node.attributes["type"] ?? "";
      node.attributes["type"] = pick(types, chance) ?? "";
      return `${path(root, node)}: ${from} → ${node.attributes["type"]}`;
    },
  ),
  "swap two members": editOf(
    (root) => named(root, "sequence").filter((node) => children(node).length > 1),
    (sequence, root, chance) => {
      const own = children(sequence);
      const at = chance(own.length - 1);
      const [a, b] = own.slice(at, at + 2);
      if (a === undefined || b === undefined) return undefined;
      const { content } = sequence;
      const [i, j] = [content.indexOf(a), content.indexOf(b)];
      [content[i], content[j]] = [b, a];
      return `${path(root, a)} and ${path(root, b)}`;
    },
  ),
  "add a value": editOf(enumerations, (node, root) => {
    const [first] = named(node, "enumeration");
    node.content.push({ name: first?.name ?? "xs:enumeration", attributes: { value: "Fresh" }, content: [] });
    return path(root, node);
  }),
  "remove a value": editOf(enumerations, (node, root, chance) => {
    const value = pick(named(node, "enumeration"), chance);
    if (value === undefined) return undefined;
    const from = path(root, value);
    remove(root, value);
    return from;
  }),
  "remove all values": editOf(enumerations, (node, root) => {
    node.content = [];
    return path(root, node);
  }),
  "swap values": editOf(enumerations, (node, root) => {
    node.content.reverse();
    return path(root, node);
  }),
  "make a simple type of another": editOf(
    (root) => named(root, "restriction"),
    (node, root, chance) => {
      node.attributes["base"] = pick(["xs:string", "xs:int", "xs:token", "xs:long"], chance) ?? "";
      return `${path(root, node)}: ${node.attributes["base"]}`;
    },
  ),
  "make a list of another": editOf(
    (root) => named(root, "list").filter((node) => "itemType" in node.attributes),
    (node, root) => {
      node.attributes["itemType"] = "xs:string";
      return path(root, node);
    },
  ),
  "add a facet": editOf(
    (root) => named(root, "restriction"),
    (node, root) => {
      node.content.push({ name: "xs:pattern", attributes: { value: ".*" }, content: [] });
      return path(root, node);
    },
  ),
  "remove a header block": editOf(
    (root) => named(root, "header"),
    (node, root) => {
      const from = `${path(root, node)} ${node.attributes["part"] ?? ""}`;
      remove(root, node);
      return from;
    },
  ),
  "remove a header block everywhere": editOf(
    (root) => named(root, "header"),
    (node, root) => {
      const part = node.attributes["part"] ?? "";
      for (const each of named(root, "header").filter(({ attributes }) => attributes["part"] === part))
        remove(root, each);
      return part;
    },
  ),
  "add a header block": editOf(
    (root) => named(root, "header"),
    (node, root, chance) => {
      const message = pick(
        bound(root).flatMap((operation) => named(operation, "input", "output")),
        chance,
      );
      const part = node.attributes["part"];
      const isThere =
        message && named(message, "header").some(({ attributes }) => attributes["part"] === part);
      if (message === undefined || isThere) return undefined;
      message.content.push(structuredClone(node));
      return `${path(root, message)} ${localOf(message.name)} ${part ?? ""}`;
    },
  ),
  "remove the header block that says how calls went": (root) => {
    const blocks = named(root, "header").filter(({ attributes }) => attributes["part"] === "Succeeded");
    for (const block of blocks) remove(root, block);
    return blocks.length === 0 ? undefined : "Succeeded";
  },
  "toggle nillable of a header block": toggle("nillable", "true", (root) =>
    global(root, "element").filter(({ attributes }) =>
      /^(Token|Zone|Trace|TimeZone)$/.test(attributes["name"] ?? ""),
    ),
  ),
  "give a header block another type": editOf(
    (root) =>
      global(root, "element").filter(({ attributes }) => /^(Token|Trace)$/.test(attributes["name"] ?? "")),
    (node, root) => {
      node.attributes["type"] = "xs:boolean";
      return path(root, node);
    },
  ),
  "change an action": editOf(
    (root) => named(root, "operation").filter((node) => "soapAction" in node.attributes),
    (node, root) => {
      node.attributes["soapAction"] = "urn:other";
      return path(root, node);
    },
  ),
  "speak SOAP 1.2": (root) => {
    root.attributes["xmlns:soap"] = "http://schemas.xmlsoap.org/wsdl/soap12/";
    return "all bindings";
  },
  "change the address": editOf(
    (root) => named(root, "address"),
    (node) => {
      node.attributes["location"] = "http://example.com/elsewhere";
      return "address";
    },
  ),
  "remove the address": editOf(
    (root) => named(root, "address"),
    (node, root) => {
      remove(root, node);
      return "address";
    },
  ),
  "rename the port type": editOf(
    (root) => named(root, "portType"),
    (node, root) => {
      const from = node.attributes["name"] ?? "";
      node.attributes["name"] = "Market";
      for (const binding of named(root, "binding")) {
        const [prefix] = (binding.attributes["type"] ?? "").split(":");
        if ("type" in binding.attributes) binding.attributes["type"] = `${prefix ?? ""}:Market`;
      }
      return from;
    },
  ),
  "rename service and port": editOf(
    (root) => named(root, "service"),
    (node) => {
      node.attributes["name"] = "OtherService";
      for (const port of named(node, "port")) port.attributes["name"] = "OtherPort";
      return "service";
    },
  ),
  "extend nothing": editOf(extensions, (node, root) => {
    const from = path(root, node);
    const content = parentOf(root, node);
    const type = parentOf(root, content);
    type.content = node.content;
    return from;
  }),
  "extend another type": editOf(extensions, (node, root, chance) => {
    const bases = extensions(root).map(({ attributes }) => attributes["base"] ?? "");
    node.attributes["base"] = pick([...bases, "tns:Zone", "stock:Place"], chance) ?? "";
    return `${path(root, node)}: ${node.attributes["base"]}`;
  }),
  "move a member into the base": editOf(extensions, (node, root, chance) => {
    const base = global(root, "complexType").find(
      ({ attributes }) => attributes["name"] === node.attributes["base"]?.split(":").at(-1),
    );
    const [target] = base === undefined ? [] : named(base, "sequence");
    const moved = pick(members(node), chance);
    if (target === undefined || moved === undefined) return undefined;
    const from = path(root, moved);
    remove(root, moved);
    target.content.push(moved);
    return from;
  }),
  "move a member out of the base": editOf(extensions, (node, root, chance) => {
    const base = global(root, "complexType").find(
      ({ attributes }) => attributes["name"] === node.attributes["base"]?.split(":").at(-1),
    );
    const moved = base && pick(members(base), chance);
    const [target] = named(node, "sequence");
    if (target === undefined || moved === undefined) return undefined;
    const from = path(root, moved);
    remove(root, moved);
    target.content.unshift(moved);
    return from;
  }),
  "toggle abstract": toggle("abstract", "true", (root) => global(root, "complexType")),
  "rename a type": editOf(
    (root) => global(root, "complexType", "simpleType"),
    (node, root) => {
      const from = node.attributes["name"] ?? "";
      node.attributes["name"] = `${from}X`;
      renameReferences(root, ["type", "base", "itemType"], from, `${from}X`);
      return from;
    },
  ),
  "add a type": editOf(
    (root) => global(root, "complexType", "simpleType"),
    (node, root) => {
      const copy = structuredClone(node);
      copy.attributes["name"] = `${node.attributes["name"] ?? ""}Too`;
      parentOf(root, node).content.push(copy);
      return path(root, copy);
    },
  ),
  "add a type of the same name elsewhere": editOf(
    (root) => global(root, "complexType", "simpleType"),
    (node, root, chance) => {
      const home = parentOf(root, node);
      const other = pick(
        named(root, "schema").filter((schema) => schema !== home),
        chance,
      );
      const name = node.attributes["name"];
      if (other === undefined || children(other).some(({ attributes }) => attributes["name"] === name))
        return undefined;
      other.content.push(structuredClone(node));
      return name;
    },
  ),
  "move a type elsewhere": editOf(
    (root) => global(root, "complexType", "simpleType"),
    (node, root, chance) => {
      const home = parentOf(root, node);
      const other = pick(
        named(root, "schema").filter((schema) => schema !== home),
        chance,
      );
      const name = node.attributes["name"] ?? "";
      const prefix = Object.entries(root.attributes).find(
        ([, value]) => value === other?.attributes["targetNamespace"],
      )?.[0];
      if (other === undefined || prefix === undefined) return undefined;
      remove(root, node);
      other.content.push(node);
      for (const each of all(root)) {
        for (const attribute of ["type", "base", "itemType"]) {
          const value = each.attributes[attribute];
          if (value?.split(":")[1] === name && localOf(each.name) !== "binding")
            each.attributes[attribute] = `${prefix.replace("xmlns:", "")}:${name}`;
        }
      }
      return name;
    },
  ),
  "derive a type": editOf(
    (root) => global(root, "complexType"),
    (node, root) => {
      const schema = parentOf(root, node);
      const name = node.attributes["name"] ?? "";
      const prefix = Object.entries(root.attributes).find(
        ([, value]) => value === schema.attributes["targetNamespace"],
      )?.[0];
      if (prefix === undefined) return undefined;
      const sequence = {
        name: "xs:sequence",
        attributes: {},
        content: [member("Fresh", "xs:int", { minOccurs: "0" })],
      };
      const extension = {
        name: "xs:extension",
        attributes: { base: `${prefix.replace("xmlns:", "")}:${name}` },
        content: [sequence],
      };
      const content = { name: "xs:complexContent", attributes: {}, content: [extension] };
      schema.content.push({
        name: "xs:complexType",
        attributes: { name: `Derived${name}` },
        content: [content],
      });
      return name;
    },
  ),
  "rename a namespace": editOf(
    (root) => named(root, "schema"),
    (node, root) => {
      const from = node.attributes["targetNamespace"] ?? "";
      for (const each of all(root)) {
        for (const [key, value] of Object.entries(each.attributes)) {
          if (value.startsWith(from)) each.attributes[key] = `urn:renamed${value.slice(from.length)}`;
        }
      }
      return from;
    },
  ),
  "rename a body": editOf(
    (root) => named(root, "part").filter(({ attributes }) => attributes["name"] === "body"),
    (node, root) => {
      const [prefix, name = ""] = (node.attributes["element"] ?? "").split(":");
      const element = global(root, "element").find(({ attributes }) => attributes["name"] === name);
      if (element === undefined) return undefined;
      element.attributes["name"] = `${name}X`;
      node.attributes["element"] = `${prefix ?? ""}:${name}X`;
      return name;
    },
  ),
  "give a body the type of another": editOf(
    (root) => named(root, "part").filter(({ attributes }) => attributes["name"] === "body"),
    (node, root, chance) => {
      const name = (node.attributes["element"] ?? "").split(":")[1];
      const element = global(root, "element").find(({ attributes }) => attributes["name"] === name);
      if (element === undefined) return undefined;
      element.content = [];
      element.attributes["type"] = pick(["tns:Answer", "tns:Item", "stock:Place"], chance) ?? "";
      return `${name ?? ""}: ${element.attributes["type"]}`;
    },
  ),
  "swap operations": editOf(
    (root) => named(root, "portType"),
    (node) => {
      node.content.reverse();
      return "port type";
    },
  ),
  unqualify: editOf(
    (root) => named(root, "schema"),
    (node) => {
      set(node, "elementFormDefault", undefined);
      return node.attributes["targetNamespace"];
    },
  ),
  "toggle a dictionary": editOf(
    (root) => named(root, "IsDictionary"),
    (node) => {
      node.content = ["false"];
      return "Properties";
    },
  ),
  document: editOf(
    (root) => global(root, "complexType", "simpleType"),
    (node, root) => {
      const documentation = { name: "xs:documentation", attributes: {}, content: ["New words."] };
      node.content.unshift({ name: "xs:annotation", attributes: {}, content: [documentation] });
      return path(root, node);
    },
  ),
  "rename a prefix": (root) => {
    for (const node of all(root)) {
      for (const [key, value] of Object.entries(node.attributes)) {
        if (value.startsWith("tns:")) node.attributes[key] = value.replace("tns:", "own:");
      }
    }
    root.attributes["xmlns:own"] = root.attributes["xmlns:tns"] ?? "";
    Reflect.deleteProperty(root.attributes, "xmlns:tns");
    return "tns";
  },
  "lay out": (root) => {
    for (const node of all(root)) {
      const isText = node.content.some((each) => typeof each === "string" && each.trim() !== "");
      if (!isText) node.content = node.content.filter((each) => typeof each !== "string");
    }
    return "white space";
  },
};

/** Edits that change no meaning. */
export const meaningless: readonly string[] = [
  "document",
  "rename a prefix",
  "lay out",
  "swap values",
  "swap operations",
];
