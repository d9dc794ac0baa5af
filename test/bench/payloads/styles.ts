// Messages in the styles that servers write: one tree of values, and what stands around them.
import type { Contract, QName, Service } from "../../../generator/model/model.js";
import { allMembers } from "../../../generator/model/walk.js";
import { documentedEnvelope } from "../../../generator/sample/documented.js";
import type { SampleElement } from "../../../generator/sample/tree.js";
import { escapeText, XSI } from "../../../templates/runtime/xml-grammar.js";
import { soap11 } from "../../../templates/runtime/soap.js";
import type { Random } from "../../random-schemas/random.js";

export const styles = ["compact", "pretty", "prefixed", "documented", "half-absent", "shuffled"] as const;
export type Style = (typeof styles)[number];

/** A message as trees: the element in the body, and the header blocks. */
export interface Trees {
  readonly body: SampleElement;
  readonly headers: readonly SampleElement[];
}

/** The body as a style has its members; `random` says which are absent, or where they stand. */
export function rearranged(style: Style, body: SampleElement, random: Random): SampleElement {
  if (style === "half-absent") return halved(body, random);
  return style === "shuffled" ? shuffled(body, random) : body;
}

/** The envelope in a style. */
export function styled(style: Style, { body, headers }: Trees, contract: Contract, service: Service): string {
  switch (style) {
    case "compact":
    case "half-absent":
    case "shuffled":
      return wcf({ body, headers });
    case "pretty":
      return indented(wcf({ body, headers }));
    case "prefixed":
      return prefixed({ body, headers });
    case "documented": {
      const [operation] = service.operations.filter(
        ({ output }) => output?.body.name.local === body.name.local,
      );
      if (operation?.output === undefined) throw new Error(`no operation answers with ${body.name.local}`);
      return documentedEnvelope(contract, service, "output", operation.output, body);
    }
    default:
      return style satisfies never;
  }
}

/** As WCF writes: default namespaces, on one line, a prefix for another namespace where it begins. */
function wcf({ body, headers }: Trees): string {
  const blocks = headers.map((block) => wcfElement(block, 2, "", 2)).join("");
  const header = blocks && `<s:Header>${blocks}</s:Header>`;
  const content = wcfElement(body, 3, "", 2);
  return `<s:Envelope xmlns:s="${soap11.namespace}">${header}<s:Body>${content}</s:Body></s:Envelope>`;
}

/** Elements so deep as `declaring` declare the prefix of `xsi`; `inherited` is the default namespace. */
function wcfElement(
  { name, nil, text, children }: SampleElement,
  declaring: number,
  inherited: string,
  depth: number,
  prefix = "",
): string {
  const { namespace, local } = name;
  const tag = prefix + local;
  const instance = depth === declaring ? ` xmlns:i="${XSI}"` : "";
  const own = prefix === "" && namespace !== inherited ? ` xmlns="${namespace}"` : "";
  if (nil) return `<${tag} i:nil="true"${own}${instance}/>`;
  const others = children.find((child) => child.name.namespace !== namespace)?.name.namespace;
  const other = others === undefined ? "" : `d${depth}p1`;
  const start = `${tag}${own}${others === undefined ? "" : ` xmlns:${other}="${others}"`}${instance}`;
  const within = prefix === "" ? namespace : inherited;
  const content = children.map((child) =>
    wcfElement(
      child,
      declaring,
      within,
      depth + 1,
      child.name.namespace === within ? "" : child.name.namespace === namespace ? prefix : `${other}:`,
    ),
  );
  const inner = children.length > 0 ? content.join("") : escapeText(text);
  return inner === "" ? `<${start}/>` : `<${start}>${inner}</${tag}>`;
}

/** Every element that holds elements over several lines; text stays as it is. */
function indented(xml: string): string {
  let depth = 0;
  return xml
    .split(/(?=<)/)
    .map((piece, index, pieces) => {
      const isEnd = piece.startsWith("</");
      if (isEnd) depth--;
      const isAfterText =
        isEnd && pieces[index - 1]?.startsWith("</") === false && !pieces[index - 1]?.endsWith("/>");
      const lead = index === 0 || isAfterText ? "" : `\n${"  ".repeat(depth)}`;
      if (!isEnd && !piece.endsWith("/>")) depth++;
      return lead + piece;
    })
    .join("");
}

/** A prefix for each namespace, all declared on the envelope. */
function prefixed({ body, headers }: Trees): string {
  const prefixes = new Map<string, string>();
  const tagOf = ({ namespace, local }: QName): string => {
    if (!prefixes.has(namespace)) prefixes.set(namespace, `ns${prefixes.size + 1}`);
    return `${prefixes.get(namespace) ?? ""}:${local}`;
  };
  const element = ({ name, nil, text, children }: SampleElement): string => {
    const tag = tagOf(name);
    if (nil) return `<${tag} xsi:nil="true"/>`;
    const inner = children.length > 0 ? children.map(element).join("") : escapeText(text);
    return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${tag}>`;
  };
  const blocks = `<soapenv:Header>${headers.map(element).join("")}</soapenv:Header>`;
  const content = `<soapenv:Body>${element(body)}</soapenv:Body>`;
  const declared = [...prefixes].map(([namespace, prefix]) => ` xmlns:${prefix}="${namespace}"`).join("");
  return `<soapenv:Envelope xmlns:soapenv="${soap11.namespace}" xmlns:xsi="${XSI}"${declared}>${blocks}${content}</soapenv:Envelope>`;
}

/** Without half of what may be absent, arrays' items aside. */
function halved(element: SampleElement, random: Random): SampleElement {
  const { type } = element;
  const members = type.kind === "complex" ? allMembers(type) : [];
  const optional = new Set(
    members
      .filter(({ minOccurs, maxOccurs }) => minOccurs === 0 && maxOccurs === 1)
      .map((member) => member.element.name.local),
  );
  // The one member of a wrapper is what the message is about.
  const kept = element.children.filter(
    ({ name }) => members.length === 1 || !optional.has(name.local) || random.chance(50),
  );
  return { ...element, children: kept.map((child) => halved(child, random)) };
}

/** With the members of each object in an order of their own. */
function shuffled(element: SampleElement, random: Random): SampleElement {
  const left = element.children.map((child) => shuffled(child, random));
  const children = element.children.map(() => left.splice(random.between(0, left.length - 1), 1)).flat();
  return { ...element, children };
}
