// Declarations → text, by ts-morph; the only file that uses it. What is plain is written without it.
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import {
  commentOf,
  isFieldRead,
  type ClassStatement,
  type Documentation,
  type Statement,
} from "./statement.js";

// Not by `import`, which first searches ten megabytes of CommonJS for what they export: a fifth of the time to load them.
const { Project, StructureKind, VariableDeclarationKind } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof TsMorph;

/**
 * Stands where ts-morph is to write a constant's value, which would take most of its time: the text is ready, and is put in afterwards.
 * No text of a contract has the character, as XML can't.
 */
const valueMark = "\u0001";

const project = new Project({ useInMemoryFileSystem: true });

/** The text of a declaration as ts-morph writes it. */
export function printed(statement: Statement): string {
  const file = project.createSourceFile("declaration.ts", { statements: [structureOf(statement)] });
  const text = file.getFullText();
  file.forget();
  return statement.kind === "constant" ? text.replace(valueMark, () => statement.value) : text;
}

function structureOf(statement: Statement): TsMorph.StatementStructures {
  switch (statement.kind) {
    case "import":
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: statement.from,
        isTypeOnly: statement.typeOnly,
        ...(statement.namespace === undefined ? {} : { namespaceImport: statement.namespace }),
        namedImports: statement.named.map(specifier),
      };
    case "export":
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: statement.from,
        ...(statement.as === undefined ? {} : { namespaceExport: statement.as }),
        namedExports: (statement.named ?? []).map(specifier),
      };
    case "interface":
      return {
        kind: StructureKind.Interface,
        name: statement.name,
        isExported: true,
        extends: statement.base === undefined ? [] : [statement.base],
        properties: statement.properties.map(({ name, optional, type, documentation }) => ({
          name,
          hasQuestionToken: optional,
          type,
          ...comment(documentation),
        })),
        ...comment(statement.documentation),
      };
    case "type":
      return {
        kind: StructureKind.TypeAlias,
        name: statement.name,
        type: statement.type,
        isExported: true,
        ...comment(statement.documentation),
      };
    case "constant":
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [
          {
            name: statement.name,
            initializer: valueMark,
            ...(statement.type === undefined ? {} : { type: statement.type }),
          },
        ],
        isExported: statement.isExported,
        ...comment(statement.documentation),
      };
    case "enum":
      return {
        kind: StructureKind.Enum,
        name: statement.name,
        isExported: true,
        members: statement.members.map(({ name, value, documentation }) => ({
          name,
          initializer: value,
          ...comment(documentation),
        })),
        ...comment(statement.documentation),
      };
    case "class":
      return classStructure(statement);
    default:
      return statement satisfies never;
  }
}

function specifier({ name, local, typeOnly }: { name: string; local?: string; typeOnly: boolean }): {
  name: string;
  alias?: string;
  isTypeOnly: boolean;
} {
  return { name, ...(local === undefined ? {} : { alias: local }), isTypeOnly: typeOnly };
}

function classStructure(statement: ClassStatement): TsMorph.ClassDeclarationStructure {
  const { name, field, methods, lazy, documentation } = statement;
  const isRead = isFieldRead(statement);
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
      statements: [`return ${method.returned};`],
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

function comment(documentation: Documentation): { docs?: string[] } {
  const said = commentOf(documentation);
  return said === undefined ? {} : { docs: [said] };
}
