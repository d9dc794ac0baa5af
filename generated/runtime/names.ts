// The built-in types of XML Schema whose values are names, as XML 1.0 (fifth edition) knows them, like the reader.
import { list, simpleType, type SimpleCodec } from "./codec.js";
import { lexicalType } from "./lexical.js";
import { trim } from "./white-space.js";
import { illegalAt, NCNAME, XMLNS } from "./xml-grammar.js";
import { prefixOf } from "./xml-writer.js";

/** An expanded name: what a prefixed name means, whatever the prefix. */
export interface QName {
  /** "" for no namespace. */
  readonly namespace: string;
  readonly local: string;
}

export const Name: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:Name", (text) =>
  isNCName(withoutColons(text)),
);
/** A name without a colon. */
export const NCName: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:NCName", isNCName);
/** The characters of a name, whichever comes first. */
export const NMTOKEN: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:NMTOKEN", isNMTOKEN);
export const ID: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:ID", isNCName);
export const IDREF: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:IDREF", isNCName);
export const ENTITY: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:ENTITY", isNCName);

/** Names separated by white space, at least one; so are `IDREFS` and `ENTITIES`. */
export const NMTOKENS: SimpleCodec<string[]> = /* @__PURE__ */ someOf("xs:NMTOKENS", "xs:NMTOKEN", isNMTOKEN);
export const IDREFS: SimpleCodec<string[]> = /* @__PURE__ */ someOf("xs:IDREFS", "xs:IDREF", isNCName);
export const ENTITIES: SimpleCodec<string[]> = /* @__PURE__ */ someOf("xs:ENTITIES", "xs:ENTITY", isNCName);

/** A name with the namespace that its prefix stands for where it is written. */
export const QName: SimpleCodec<QName> = /* @__PURE__ */ qualifiedName("xs:QName");
export const NOTATION: SimpleCodec<QName> = /* @__PURE__ */ qualifiedName("xs:NOTATION");

/** Half of a surrogate pair would pass for a letter. */
function isNCName(text: string): boolean {
  return illegalAt(text) < 0 && new RegExp(`^${NCNAME}$`).test(text);
}

function isNMTOKEN(text: string): boolean {
  return text !== "" && isNCName(`_${withoutColons(text)}`);
}

/** With a character that a name can hold wherever it can hold a colon. */
function withoutColons(text: string): string {
  return text.replace(/:/g, "_");
}

function someOf(name: string, itemName: string, matches: (text: string) => boolean): SimpleCodec<string[]> {
  const items = list(lexicalType(itemName, matches));
  return simpleType<string[]>(
    name,
    (text, ...context) => {
      const values = items.parse(text, ...context);
      return values?.length === 0 ? undefined : values;
    },
    (values, encoder) => {
      const text = items.print(values, encoder);
      return text === "" ? undefined : text;
    },
  );
}

function qualifiedName(name: string): SimpleCodec<QName> {
  return simpleType<QName>(
    name,
    (text, _options, scope) => {
      const [first = "", second, ...more] = trim(text).split(":");
      const prefix = second === undefined ? "" : first;
      const local = second ?? first;
      if (!isNCName(local) || more.length > 0 || (second !== undefined && prefix === "")) return undefined;
      const namespace = scope?.[prefix] ?? (prefix === "" ? "" : undefined);
      return namespace === undefined ? undefined : { namespace, local };
    },
    (value: Partial<Record<"namespace" | "local", unknown>> | null | undefined, encoder) => {
      const { namespace, local } = value ?? {};
      if (typeof namespace !== "string" || typeof local !== "string" || !isNCName(local)) return undefined;
      // Nothing can declare these.
      if (illegalAt(namespace) >= 0 || namespace === XMLNS) return undefined;
      return prefixOf(encoder, namespace) + local;
    },
  );
}
