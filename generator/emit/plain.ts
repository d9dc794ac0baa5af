// Declarations that are plain: written as Prettier lays them out, without loading it. Whatever is out of the ordinary isn't plain.
import { assigned, laidOut } from "./plain-layout.js";
import { fits, fitting, giveUp, NotPlain } from "./plain-line.js";
import { plainType, typeArguments } from "./plain-type.js";
import { valueOf } from "./plain-value.js";
import {
  docComment,
  isFieldRead,
  type ClassStatement,
  type ConstantStatement,
  type EnumStatement,
  type ExportStatement,
  type ImportStatement,
  type InterfaceStatement,
  type Method,
  type Specifier,
  type Statement,
  type TypeStatement,
} from "./statement.js";

/** The declaration with its last newline; `undefined` where it isn't plain. */
export function plainText(statement: Statement): string | undefined {
  try {
    return textOf(statement);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function textOf(statement: Statement): string {
  switch (statement.kind) {
    case "import":
      return importText(statement);
    case "export":
      return exportText(statement);
    case "interface":
      return docComment(statement.documentation) + interfaceText(statement);
    case "type":
      return docComment(statement.documentation) + typeText(statement);
    case "constant":
      return docComment(statement.documentation) + constantText(statement);
    case "enum":
      return docComment(statement.documentation) + enumText(statement);
    case "class":
      return docComment(statement.documentation) + classText(statement);
    default:
      return statement satisfies never;
  }
}

function importText({ from, typeOnly, namespace, named }: ImportStatement): string {
  const start = typeOnly ? "import type" : "import";
  return namespace === undefined
    ? specifiersText(start, named, from)
    : `${start} * as ${namespace} from ${quoted(from)};\n`;
}

function exportText({ from, as, named }: ExportStatement): string {
  if (named !== undefined) return specifiersText("export", named, from);
  return `export *${as === undefined ? "" : ` as ${as}`} from ${quoted(from)};\n`;
}

function specifiersText(start: string, named: readonly Specifier[], from: string): string {
  const texts = named.map(({ name, local, typeOnly }) => {
    return `${typeOnly ? "type " : ""}${name}${local === undefined ? "" : ` as ${local}`}`;
  });
  const line = `${start} { ${texts.join(", ")} } from ${quoted(from)};`;
  // One alone stays where it is.
  if (fits(line) || texts.length === 1) return `${line}\n`;
  return `${start} {\n${texts.map((text) => `  ${text},\n`).join("")}} from ${quoted(from)};\n`;
}

/** A path of the output. */
function quoted(path: string): string {
  return /^[\w./-]*$/.test(path) ? `"${path}"` : giveUp();
}

function interfaceText({ name, base, properties }: InterfaceStatement): string {
  const heritage = base === undefined ? "" : ` extends ${plainType(base)}`;
  const members = properties.map(({ name: property, optional, type, documentation }) => {
    const line = `  ${memberName(property)}${optional ? "?" : ""}: ${plainType(type)};`;
    return `${docComment(documentation, "  ")}${fitting(line)}\n`;
  });
  const head = `export interface ${name}${heritage} {`;
  return members.length === 0 ? fitting(`${head}}`) + "\n" : `${fitting(head)}\n${members.join("")}}\n`;
}

/** Prettier takes the quotes of some names away. */
function memberName(name: string): string {
  return /^"[^"\\\d][^"\\]*"$|^[^"\\]*$/.test(name) ? name : giveUp();
}

function typeText({ name, type }: TypeStatement): string {
  const start = `export type ${name} =`;
  const isOfEnum = type === `(typeof ${name})[keyof typeof ${name}]`;
  if (isOfEnum && !fits(`${start} ${type};`)) return `${start}\n${fitting(`  ${type};`)}\n`;
  return `${fitting(`${start} ${isOfEnum ? type : plainType(type)};`)}\n`;
}

function constantText({ name, type, value, isExported }: ConstantStatement): string {
  const start = `${isExported ? "export " : ""}const ${name}`;
  const parsed = valueOf(value);
  if (type === undefined) return `${assigned(`${start} =`, parsed, "", ";")}\n`;
  const line = `${start}: ${plainType(type)} =`;
  const { name: generic, types } = typeArguments(type);
  if (types.length < 2 || fits(line)) return `${assigned(line, parsed, "", ";")}\n`;
  const lines = types.map((one) => fitting(`  ${one}`)).join(",\n");
  return `${fitting(`${start}: ${generic}<`)}\n${lines}\n> = ${laidOut(parsed, "", "> = ".length, ";")}\n`;
}

function enumText({ name, members }: EnumStatement): string {
  const lines = members.map(({ name: member, value, documentation }) => {
    return `${docComment(documentation, "  ")}${fitting(`  ${memberName(member)} = ${valueOf(value).flat ?? giveUp()},`)}\n`;
  });
  return `${fitting(`export enum ${name} {`)}\n${lines.join("")}}\n`;
}

function classText(statement: ClassStatement): string {
  const { name, field, methods, lazy } = statement;
  if (lazy.length > 0 || !isFieldRead(statement)) giveUp();
  const type = plainType(field.type);
  return [
    `${fitting(`export class ${name} {`)}\n`,
    `${fitting(`  readonly #${field.name}: ${type};`)}\n\n`,
    `${fitting(`  constructor(${field.name}: ${type}) {`)}\n`,
    `    this.#${field.name} = ${field.name};\n  }\n`,
    ...methods.map(methodText),
    "}\n",
  ].join("");
}

function methodText({ name, parameters, returnType, returned, documentation }: Method): string {
  const stated = parameters.map(({ name: parameter, type, optional, initializer }) => {
    const start = `${parameter}${optional === true ? "?" : ""}: ${plainType(type)}`;
    return initializer === undefined ? start : `${start} = ${valueOf(initializer).flat ?? giveUp()}`;
  });
  const start = `  ${/^[\w$]+$/.test(name) ? name : giveUp()}(`;
  const end = `): ${plainType(returnType)} {`;
  const line = `${start}${stated.join(", ")}${end}`;
  const head = fits(line)
    ? line
    : [fitting(start), ...stated.map((one) => fitting(`    ${one},`)), fitting(`  ${end}`)].join("\n");
  const body = laidOut(valueOf(returned), "    ", "    return ".length, ";");
  return `\n${docComment(documentation, "  ")}${head}\n    return ${body}\n  }\n`;
}
