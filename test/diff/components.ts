// A second opinion on what a WSDL states: its components as facts, straight from the XML, without the generator.
import { SaxesParser } from "saxes";

interface Xml {
  readonly local: string;
  /** By name; prefixed names are `{namespace}local`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Xml[];
  text: string;
}

const references = ["type", "base", "itemType", "ref", "element", "message", "binding"];

function read(xml: string): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const top: Xml = { local: "", attributes: {}, inside: [], text: "" };
  const open = [top];
  parser.on("opentag", (tag) => {
    const stated = Object.values(tag.attributes).map(({ name, value }): [string, string] => {
      const [prefix = "", local] = value.includes(":") ? value.split(":") : ["", value];
      const isReference = references.includes(name);
      return [name, isReference ? `{${parser.resolve(prefix) ?? ""}}${local ?? ""}` : value];
    });
    const node: Xml = { local: tag.local, attributes: Object.fromEntries(stated), inside: [], text: "" };
    open.at(-1)?.inside.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = top.inside;
  if (root === undefined) throw new Error("no element");
  return root;
}

/** What is stated of a component: property → value. */
type Facts = Readonly<Record<string, string>>;

export interface Components {
  /** `member Link.Name` → its facts. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** The owner of members → their names, in order. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
  /** The global elements, those of messages among them. */
  readonly elements: ReadonlySet<string>;
}

/** `version` is what stands for `*` in names, so that two versions can be compared. */
export function componentsOf(xml: string, version: string): Components {
  const root = read(xml.replaceAll(version, "*"));
  const facts = new Map<string, Facts>();
  const orders = new Map<string, readonly string[]>();
  const below = (node: Xml, ...locals: readonly string[]): readonly Xml[] =>
    node.inside.flatMap((each) => [
      ...(locals.includes(each.local) ? [each] : []),
      ...below(each, ...locals),
    ]);
  const child = (node: Xml, ...locals: readonly string[]): Xml | undefined =>
    node.inside.find(({ local }) => locals.includes(local));
  const name = (node: Xml): string => node.attributes["name"] ?? "";

  const elementFacts = ({ attributes }: Xml): Record<string, string> => ({
    type: attributes["type"] ?? "",
    nillable: attributes["nillable"] ?? "false",
  });
  const simpleType = (path: string, node: Xml): void => {
    const restriction = child(node, "restriction");
    const list = child(node, "list");
    const nested = list && child(list, "simpleType");
    if (nested !== undefined) simpleType(path, nested);
    for (const value of restriction === undefined ? [] : below(restriction, "enumeration")) {
      const number = below(value, "EnumerationValue")[0]?.text ?? "";
      facts.set(`value ${path}.${value.attributes["value"] ?? ""}`, { number });
    }
    const facets = (restriction?.inside ?? []).filter(
      ({ local }) => !["enumeration", "annotation"].includes(local),
    );
    facts.set(`simple type ${path}`, {
      base: restriction?.attributes["base"] ?? "",
      "item type": list?.attributes["itemType"] ?? "",
      ...Object.fromEntries(facets.map(({ local, attributes }) => [local, attributes["value"] ?? ""])),
    });
  };
  const complexType = (path: string, node: Xml): void => {
    const extension = below(node, "extension")[0];
    facts.set(`complex type ${path}`, {
      base: extension?.attributes["base"] ?? "",
      abstract: node.attributes["abstract"] ?? "false",
      dictionary: child(node, "annotation") === undefined ? "" : (below(node, "IsDictionary")[0]?.text ?? ""),
    });
    const members = child(extension ?? node, "sequence")?.inside ?? [];
    orders.set(path, members.map(name));
    for (const member of members) {
      const at = `${path}${/ (request|response)$/.test(path) ? " " : "."}${name(member)}`;
      const { minOccurs = "1", maxOccurs = "1" } = member.attributes;
      facts.set(`member ${at}`, { ...elementFacts(member), minOccurs, maxOccurs });
      inPlace(at, member);
    }
  };
  const inPlace = (path: string, node: Xml): void => {
    const [simple, complex] = [child(node, "simpleType"), child(node, "complexType")];
    if (simple !== undefined) simpleType(path, simple);
    if (complex !== undefined) complexType(path, complex);
  };

  const elements = new Map<string, Xml>();
  for (const schema of below(root, "schema")) {
    const namespace = schema.attributes["targetNamespace"] ?? "";
    for (const node of schema.inside) {
      if (node.local === "element") elements.set(`{${namespace}}${name(node)}`, node);
      if (node.local === "simpleType") simpleType(name(node), node);
      if (node.local === "complexType") complexType(name(node), node);
    }
  }

  const part = (message: string, of: string | undefined): string => {
    const stated = below(root, "message").find((node) => message.endsWith(`}${name(node)}`));
    const parts = stated === undefined ? [] : below(stated, "part");
    return parts.find((node) => of === undefined || name(node) === of)?.attributes["element"] ?? "";
  };
  const used = new Set<string>();
  for (const portType of below(root, "portType")) {
    for (const operation of below(portType, "operation")) {
      const path = `${name(portType)}.${name(operation)}`;
      const bound = below(root, "binding")
        .flatMap((binding) => below(binding, "operation"))
        .find((node) => name(node) === name(operation) && below(node, "body").length > 0);
      if (bound === undefined) throw new Error(`${path} is not bound`);
      facts.set(`operation ${path}`, {
        soapAction: below(bound, "operation")[0]?.attributes["soapAction"] ?? "",
      });
      for (const [direction, side] of [
        ["request", "input"],
        ["response", "output"],
      ] as const) {
        const body = part(child(operation, side)?.attributes["message"] ?? "", undefined);
        used.add(body);
        const element = elements.get(body);
        if (element === undefined) throw new Error(`${path} has no body`);
        const at = `${path} ${direction}`;
        facts.set(`body ${at}`, { name: body, ...elementFacts(element) });
        inPlace(at, element);
        for (const { attributes } of below(child(bound, side) ?? bound, "header")) {
          const block = part(attributes["message"] ?? "", attributes["part"]);
          used.add(block);
          facts.set(`header ${at} header ${block.replace(/^.*\}/, "")}`, {});
        }
      }
    }
  }
  for (const [key, element] of elements) {
    if (!used.has(key)) facts.set(`element element ${name(element)}`, elementFacts(element));
  }
  for (const key of used) {
    const element = elements.get(key);
    const isBody = element !== undefined && child(element, "complexType") !== undefined;
    if (element !== undefined && !isBody) facts.set(`header header ${name(element)}`, elementFacts(element));
  }
  for (const address of below(root, "address")) {
    facts.set(`service ${name(below(root, "portType")[0] ?? root)}`, {
      address: address.attributes["location"] ?? "",
    });
  }
  return { facts, orders, elements: new Set([...elements.values()].map(name)) };
}

/** What differs, as `added member Link.Name`, `changed member Link.Name type`, `moved in Link`; what stands in what was added doesn't count. */
export function differences(old: Components, now: Components): readonly string[] {
  // An element that a message used, or uses now, is told with the operation.
  const isElsewhere = (key: string, { elements }: Components): boolean =>
    key.startsWith("element element ") && elements.has(key.slice("element element ".length));
  const kindOf = (key: string): string => key.replace(/^(simple|complex) type/, "type");
  const found: string[] = [];
  for (const [key, before] of old.facts) {
    const after = now.facts.get(key);
    if (after === undefined) {
      if (!isElsewhere(key, now)) found.push(`removed ${kindOf(key)}`);
      continue;
    }
    for (const property of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (before[property] !== after[property]) found.push(`changed ${kindOf(key)} ${property}`);
    }
  }
  for (const key of now.facts.keys()) {
    if (!old.facts.has(key) && !isElsewhere(key, old)) found.push(`added ${kindOf(key)}`);
  }
  for (const [owner, before] of old.orders) {
    const after = now.orders.get(owner) ?? [];
    const common = (names: readonly string[], others: readonly string[]): string =>
      names.filter((name) => others.includes(name)).join();
    if (common(before, after) !== common(after, before)) found.push(`moved in ${owner}`);
  }
  const whole = new Set(found.map((each) => each.replace(/^(added|removed) \w+ /, "$1 ")));
  return found
    .filter((each) => {
      const [, kind = "", path = ""] = /^(added|removed) \w+ (.*)$/.exec(each) ?? [];
      const holders = [...path.matchAll(/[ .]/g)].map(({ index }) => `${kind} ${path.slice(0, index)}`);
      const isType = /^(added|removed) (member|value|body|header|type) /.test(each);
      return kind === "" || !isType || !holders.some((holder) => whole.has(holder));
    })
    .sort();
}
