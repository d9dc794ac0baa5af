// Declarations → text, by ts-morph; the only file that uses it.
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import { commentText } from "./literal.js";
import type { ImportDeclaration } from "./module.js";

// Not by `import`, which first searches ten megabytes of CommonJS for what they export: a fifth of the time to load them.
const { Project, StructureKind, VariableDeclarationKind } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof TsMorph;

/** A top-level declaration of a module; made by the functions below. */
export type Statement = TsMorph.StatementStructures;

/** Paragraphs of a documentation comment; nothing where there is nothing to say. */
export type Documentation = readonly (string | undefined)[];

export interface Property {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly documentation: Documentation;
}

export interface Method {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  readonly body: string;
  readonly documentation: Documentation;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly initializer?: string;
}

export function importStatement(declaration: ImportDeclaration, extension: string): Statement {
  const { from, typeOnly, namespace, named } = declaration;
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: `${from}.${extension}`,
    isTypeOnly: typeOnly,
    ...(namespace === undefined ? {} : { namespaceImport: namespace }),
    namedImports: named.map(({ name, local, typeOnly: one }) => ({
      name,
      ...(local === name ? {} : { alias: local }),
      isTypeOnly: one && !typeOnly,
    })),
  };
}

/** `export … from`: everything, everything as one namespace, or what is listed. */
export function exportStatement(
  from: string,
  what: {
    readonly as?: string;
    readonly types?: readonly string[];
    readonly values?: readonly string[];
  } = {},
): Statement {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: from,
    ...(what.as === undefined ? {} : { namespaceExport: what.as }),
    namedExports: [
      ...(what.values ?? []).map((name) => ({ name })),
      ...(what.types ?? []).map((name) => ({ name, isTypeOnly: true })),
    ],
  };
}

export function interfaceStatement(
  name: string,
  base: string | undefined,
  properties: readonly Property[],
  documentation: Documentation,
): Statement {
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    extends: base === undefined ? [] : [base],
    properties: properties.map(({ name: property, optional, type, documentation: docs }) => ({
      name: property,
      hasQuestionToken: optional,
      type,
      ...comment(docs),
    })),
    ...comment(documentation),
  };
}

export function typeStatement(name: string, type: string, documentation: Documentation): Statement {
  return { kind: StructureKind.TypeAlias, name, type, isExported: true, ...comment(documentation) };
}

export function constantStatement(
  name: string,
  type: string | undefined,
  initializer: string,
  documentation: Documentation,
  isExported = true,
): Statement {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
    isExported,
    ...comment(documentation),
  };
}

export function enumStatement(
  name: string,
  members: readonly {
    readonly name: string;
    readonly value: string;
    readonly documentation: Documentation;
  }[],
  documentation: Documentation,
): Statement {
  return {
    kind: StructureKind.Enum,
    name,
    isExported: true,
    members: members.map((member) => ({
      name: member.name,
      initializer: member.value,
      ...comment(member.documentation),
    })),
    ...comment(documentation),
  };
}

/** A member of a class that is made when it is first asked for. */
export interface LazyMember {
  readonly name: string;
  readonly type: string;
  readonly initializer: string;
  readonly documentation: Documentation;
}

/** A class that holds one private thing, given to its constructor. */
export function classStatement(
  name: string,
  field: { readonly name: string; readonly type: string },
  members: { readonly methods?: readonly Method[]; readonly lazy?: readonly LazyMember[] },
  documentation: Documentation,
): Statement {
  const { methods = [], lazy = [] } = members;
  // A field that no member reads is an error to strict compilers.
  const isRead = methods.length > 0 || lazy.length > 0;
  const made = lazy.map(({ name: member, type }) => `${member}?: ${type}`).join("; ");
  return {
    kind: StructureKind.Class,
    name,
    isExported: true,
    properties: [
      ...(isRead ? [{ name: `#${field.name}`, type: field.type, isReadonly: true }] : []),
      ...(lazy.length === 0
        ? []
        : [{ name: "#made", type: `{ ${made} }`, isReadonly: true, initializer: "Object.create(null)" }]),
    ],
    getAccessors: lazy.map(({ name: member, type, initializer, documentation: said }) => ({
      name: member,
      returnType: type,
      statements: [`return (this.#made${memberAccess(member)} ??= ${initializer});`],
      ...comment(said),
    })),
    ctors: [
      {
        parameters: [{ name: isRead ? field.name : `_${field.name}`, type: field.type }],
        statements: isRead ? [`this.#${field.name} = ${field.name};`] : [],
      },
    ],
    methods: methods.map((method) => ({
      name: method.name,
      parameters: method.parameters.map(({ name: parameter, type, optional, initializer }) => ({
        name: parameter,
        type,
        hasQuestionToken: optional ?? false,
        ...(initializer === undefined ? {} : { initializer }),
      })),
      returnType: method.returnType,
      statements: [method.body],
      ...comment(method.documentation),
    })),
    ...comment(documentation),
  };
}

/** Behind an object, a property by its name as a class states it: plain, quoted or in brackets. */
function memberAccess(name: string): string {
  if (name.startsWith("[")) return name;
  return name.startsWith('"') ? `[${name}]` : `.${name}`;
}

/** An object literal's text; each entry is `key: value`, with its comment. */
export function objectLiteral(
  entries: readonly { readonly text: string; readonly documentation: Documentation }[],
): string {
  const lines = entries.map(({ text, documentation }) => {
    return `${docComment(documentation)}${text},`;
  });
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

/** A documentation comment with a line of its own; nothing where there is nothing to say. */
function docComment(documentation: Documentation): string {
  const said = commentOf(documentation);
  if (said === undefined) return "";
  const lines = said.includes("\n") ? `\n${said.replace(/^/gm, " * ")}\n` : ` ${said}`;
  return `/**${lines} */\n`;
}

function comment(documentation: Documentation): { docs?: string[] } {
  const said = commentOf(documentation);
  return said === undefined ? {} : { docs: [said] };
}

function commentOf(documentation: Documentation): string | undefined {
  const said = documentation.filter((paragraph) => paragraph !== undefined && paragraph !== "");
  return said.length === 0 ? undefined : commentText(said.join("\n\n"));
}

/** What stands first in every module: linters and people leave it to its maker. */
const banner = "// Written by so-codegen: what is changed here is lost.\n/* eslint-disable */\n\n";

/** So many declarations are a part of a module. */
const partLength = 20;

/**
 * Stands where ts-morph is to write a constant's value, which would take most of its time: the text is ready, and is put in afterwards.
 * No text of a contract has the character, as XML can't.
 */
const valueMark = "\u0001";

/** What gives the text of a module as ts-morph writes it: in parts of whole declarations, each with an empty line before it. */
export function moduleWriter(): (statements: readonly Statement[]) => readonly string[] {
  const project = new Project({ useInMemoryFileSystem: true });
  return (statements) => {
    const parts = partsOf(statements).map((part) => {
      const values: string[] = [];
      // Without any statement it would be no module.
      const stated =
        part.length === 0 ? ["export {};"] : part.map((statement) => withoutValues(statement, values));
      const file = project.createSourceFile("part.ts", { statements: stated });
      const text = file.getFullText();
      file.forget();
      return text.replaceAll(valueMark, () => values.shift() ?? "");
    });
    const [first = "", ...others] = parts;
    return [banner + first, ...others];
  };
}

/** The text of a module. */
export function textOf(parts: readonly string[]): string {
  return parts.join("");
}

/** Takes the values of constants out of a declaration, and adds them to `values`. */
function withoutValues(statement: Statement, values: string[]): Statement {
  if (statement.kind !== StructureKind.VariableStatement) return statement;
  return {
    ...statement,
    declarations: statement.declarations.map((declaration) => {
      if (typeof declaration.initializer !== "string") return declaration;
      values.push(declaration.initializer);
      return { ...declaration, initializer: valueMark };
    }),
  };
}

/** What stands together stays together. */
function partsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const parts: Statement[][] = [[]];
  for (const statement of spaced(statements)) {
    const isFull = (parts.at(-1)?.length ?? 0) >= partLength;
    if (isFull && statement.leadingTrivia !== undefined) parts.push([]);
    parts.at(-1)?.push(statement);
  }
  return parts;
}

/** With an empty line before every declaration but an import, an export from elsewhere, and the type that goes with a constant. */
function spaced(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, index) => {
    const previous = statements[index - 1];
    const together =
      previous === undefined ||
      (previous.kind === statement.kind &&
        (statement.kind === StructureKind.ImportDeclaration ||
          statement.kind === StructureKind.ExportDeclaration)) ||
      (previous.kind === StructureKind.VariableStatement && statement.kind === StructureKind.TypeAlias);
    return together ? statement : { ...statement, leadingTrivia: "\n" };
  });
}
