// What a known schema is, and the parts that several of them have.

/** A schema that many contracts refer to, as facts: its names, types and their order, without its documentation. */
export interface KnownSchema {
  readonly namespace: string;
  /** Where contracts look for it, beside the namespace's own name. */
  readonly addresses: readonly string[];
  /** The text of the `xs:schema`. */
  readonly schema: string;
}

/** The one namespace that no other prefix than `xml` can stand for. */
export const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** In the content, `t` is the prefix of the namespace and `xs` that of XML Schema; `prefixes` declares others. */
export function known(
  namespace: string,
  addresses: readonly string[],
  content: string,
  {
    qualified = true,
    prefixes = {},
  }: {
    /** Whether local elements are qualified. */
    readonly qualified?: boolean;
    readonly prefixes?: Readonly<Record<string, string>>;
  } = {},
): KnownSchema {
  const own = namespace === xmlNamespace ? {} : { t: namespace };
  const declarations = Object.entries({ ...own, ...prefixes }).map(
    ([prefix, name]) => ` xmlns:${prefix}="${name}"`,
  );
  const form = qualified ? ' elementFormDefault="qualified"' : "";
  const schema =
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${declarations.join("")}` +
    ` targetNamespace="${namespace}"${form}>${content}</xs:schema>`;
  return { namespace, addresses, schema };
}

/** Attributes of other vocabularies. */
export const otherAttributes = '<xs:anyAttribute namespace="##other" processContents="lax"/>';

/** Any elements, of other vocabularies only where `namespace` says so. */
export function anyElements(namespace: "##any" | "##other" = "##any"): string {
  return `<xs:any namespace="${namespace}" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>`;
}

/** A named type of that simple content with these attributes. */
export function simpleContent(name: string, base: string, attributes: string): string {
  return `<xs:complexType name="${name}"><xs:simpleContent><xs:extension base="${base}">${attributes}</xs:extension></xs:simpleContent></xs:complexType>`;
}

/** Global elements, each with its type. */
export function elements(types: Readonly<Record<string, string>>): string {
  return Object.entries(types)
    .map(([name, type]) => `<xs:element name="${name}" type="${type}"/>`)
    .join("");
}

/** A named restriction to these values. */
export function enumeration(name: string, base: string, values: readonly string[]): string {
  const all = values.map((value) => `<xs:enumeration value="${value}"/>`);
  return `<xs:simpleType name="${name}"><xs:restriction base="${base}">${all.join("")}</xs:restriction></xs:simpleType>`;
}
