// The top-level declarations that a module is made of, as data: what is ordinary about them is written at once, the rest by ts-morph and Prettier.
import { commentText } from "./literal.js";

/** Paragraphs of a documentation comment; nothing where there is nothing to say. */
export type Documentation = readonly (string | undefined)[];

export interface Property {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly documentation: Documentation;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly initializer?: string;
}

export interface Method {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  /** What it returns: an expression. */
  readonly returned: string;
  readonly documentation: Documentation;
}

/** A member of a class that is made when it is first asked for. */
export interface LazyMember {
  readonly name: string;
  readonly type: string;
  readonly initializer: string;
  readonly documentation: Documentation;
}

export interface EnumMember {
  readonly name: string;
  readonly value: string;
  readonly documentation: Documentation;
}

/** A name that is imported or exported. */
export interface Specifier {
  readonly name: string;
  /** What it is called here, where that differs. */
  readonly local?: string;
  readonly typeOnly: boolean;
}

export interface ImportStatement {
  readonly kind: "import";
  readonly from: string;
  readonly typeOnly: boolean;
  /** The name of the module as a whole; nothing is named then. */
  readonly namespace: string | undefined;
  readonly named: readonly Specifier[];
}

/** `export … from`: everything, everything as one namespace, or what is named. */
export interface ExportStatement {
  readonly kind: "export";
  readonly from: string;
  readonly as?: string;
  readonly named?: readonly Specifier[];
}

interface Declaration {
  readonly name: string;
  readonly documentation: Documentation;
}

export interface InterfaceStatement extends Declaration {
  readonly kind: "interface";
  readonly base: string | undefined;
  readonly properties: readonly Property[];
}

export interface TypeStatement extends Declaration {
  readonly kind: "type";
  readonly type: string;
}

export interface ConstantStatement extends Declaration {
  readonly kind: "constant";
  readonly type: string | undefined;
  readonly value: string;
  readonly isExported: boolean;
}

export interface EnumStatement extends Declaration {
  readonly kind: "enum";
  readonly members: readonly EnumMember[];
}

/** A class that holds one private thing, given to its constructor. */
export interface ClassStatement extends Declaration {
  readonly kind: "class";
  readonly field: { readonly name: string; readonly type: string };
  readonly methods: readonly Method[];
  readonly lazy: readonly LazyMember[];
}

/** All but imports and exports are exported under their names, constants where they say so. */
export type Statement =
  | ImportStatement
  | ExportStatement
  | InterfaceStatement
  | TypeStatement
  | ConstantStatement
  | EnumStatement
  | ClassStatement;

export function interfaceStatement(
  name: string,
  base: string | undefined,
  properties: readonly Property[],
  documentation: Documentation,
): InterfaceStatement {
  return { kind: "interface", name, base, properties, documentation };
}

export function typeStatement(name: string, type: string, documentation: Documentation): TypeStatement {
  return { kind: "type", name, type, documentation };
}

export function constantStatement(
  name: string,
  type: string | undefined,
  value: string,
  documentation: Documentation,
  isExported = true,
): ConstantStatement {
  return { kind: "constant", name, type, value, documentation, isExported };
}

/** A field that no member reads is an error to strict compilers. */
export function isFieldRead({ methods, lazy }: ClassStatement): boolean {
  return methods.length > 0 || lazy.length > 0;
}

/** The text of a documentation comment; nothing where there is nothing to say. */
export function commentOf(documentation: Documentation): string | undefined {
  const said = documentation.filter((paragraph) => paragraph !== undefined && paragraph !== "");
  return said.length === 0 ? undefined : commentText(said.join("\n\n"));
}

/** A documentation comment with lines of its own behind so many spaces; nothing where there is nothing to say. */
export function docComment(documentation: Documentation, indent = ""): string {
  const said = commentOf(documentation);
  if (said === undefined) return "";
  if (!said.includes("\n")) return `${indent}/** ${said}${said.endsWith(" ") ? "" : " "}*/\n`;
  const lines = said.split("\n").map((line) => `${indent} ${`* ${line}`.trim()}\n`);
  return `${indent}/**\n${lines.join("")}${indent} */\n`;
}

/** An object literal's text; each entry is `key: value`, with its comment. */
export function objectLiteral(
  entries: readonly { readonly text: string; readonly documentation: Documentation }[],
): string {
  const lines = entries.map(({ text, documentation }) => `${docComment(documentation)}${text},`);
  return `{\n${lines.join("\n")}\n}`;
}

/** An object type's text; on a line where nothing is documented, or need not be. */
export function typeLiteral(properties: readonly Property[], isDocumented: boolean): string {
  const said = properties.map(({ documentation }) => (isDocumented ? docComment(documentation) : ""));
  const members = properties.map(({ name, optional, type }, index) => {
    return `${said[index] ?? ""}${name}${optional ? "?" : ""}: ${type}`;
  });
  return said.some((text) => text !== "") ? `{\n${members.join(";\n")};\n}` : `{ ${members.join("; ")} }`;
}
