// What a source file imports, read from its syntax tree.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

export interface Import {
  /** A file of the project by its path, such as `generator/cli.ts`, or a package by its name. */
  readonly target: string;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The names that it uses without declaring or importing them may be among these. */
  readonly identifiers: ReadonlySet<string>;
}

/** The TypeScript files below a folder of the project. */
export function sourcesIn(folder: string): readonly Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return names.sort().map((name) => sourceAt(join(folder, name).replaceAll("\\", "/")));
}

function sourceAt(path: string): Source {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const identifiers = new Set<string>();
  const add = (specifier: ts.Node, typeOnly: boolean): void => {
    if (ts.isStringLiteralLike(specifier)) imports.push({ target: target(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const specifier of node.arguments) add(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, identifiers };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  const { namedBindings, name, phaseModifier } = clause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return name === undefined && named.length > 0 && named.every((one) => one.isTypeOnly);
}

function target(path: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(dirname(path), specifier).replace(/\.js$/, ".ts");
  return specifier.startsWith("node:") ? specifier : specifier.replace(/^((?:@[^/]+\/)?[^/]+).*$/, "$1");
}
