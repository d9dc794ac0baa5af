// The built-in types of XML Schema 1.0, Part 2 (second edition): one codec each, under the type's own name.
import { parseBoolean, simpleType, type SimpleCodec } from "./codec.js";
import { lexicalType } from "./lexical.js";
import { collapse, replace } from "./white-space.js";
import { escape } from "./xml-writer.js";

export * from "./binary.js";
export * from "./date-time.js";
export * from "./names.js";
export * from "./numbers.js";

export const boolean: SimpleCodec<boolean> = /* @__PURE__ */ simpleType<boolean>(
  "xs:boolean",
  parseBoolean,
  (value: unknown) => (value === true ? "true" : value === false ? "false" : undefined),
);

const anyText = (name: string): SimpleCodec<string> => {
  return simpleType<string>(
    name,
    (text) => text,
    (value: unknown, encoder) => (typeof value === "string" ? escape(encoder, value) : undefined),
  );
};

/** Text as it stands, white space and all. */
export const string: SimpleCodec<string> = /* @__PURE__ */ anyText("xs:string");
export const anySimpleType: SimpleCodec<string> = /* @__PURE__ */ anyText("xs:anySimpleType");

/** Text without tabs and line ends: they are read as spaces, and not written. */
export const normalizedString: SimpleCodec<string> = /* @__PURE__ */ lexicalType(
  "xs:normalizedString",
  () => true,
  replace,
);

/** Text whose words are separated by one space: other white space is read as that, and not written. */
export const token: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:token", () => true, collapse);

/** Any text, with the white space of a `token`: what is a URI reference is too wide a notion to check. */
export const anyURI: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:anyURI", () => true, collapse);

/** A language tag, as in `nb-NO`. */
export const language: SimpleCodec<string> = /* @__PURE__ */ lexicalType("xs:language", (text) =>
  /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(text),
);
