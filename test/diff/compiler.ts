// Compiles generated files and a program beside them, in memory; what is the same from one time to the next is parsed once.
import { posix } from "node:path";
import ts from "typescript";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

const folder = "/output";
const libraries = posix.dirname(ts.getDefaultLibFilePath(options).replaceAll("\\", "/"));
const parsed = new Map<string, ts.SourceFile>();

export function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const textOf = (path: string): string | undefined =>
    path.startsWith(`${folder}/`) ? files.get(path.slice(folder.length + 1)) : ts.sys.readFile(path);
  const host: ts.CompilerHost = {
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    getSourceFile: (path) => {
      const text = textOf(path);
      if (text === undefined) return undefined;
      const key = `${path}\n${text}`;
      const file = parsed.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
      parsed.set(key, file);
      return file;
    },
    directoryExists: (path) => path === "/" || path.startsWith(folder) || path === libraries,
    getDefaultLibFileName: () => `${libraries}/lib.es2022.d.ts`,
    getDefaultLibLocation: () => libraries,
    writeFile: () => undefined,
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const roots = [...files.keys()].filter((path) => !path.startsWith("runtime/"));
  return ts.createProgram(
    roots.map((path) => `${folder}/${path}`),
    options,
    host,
  );
}

export function sourceFile(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(`${folder}/${path}`);
  if (file === undefined) throw new Error(`no ${path}`);
  return file;
}

/** What the compiler says of a program beside the files. */
export function complaints(files: ReadonlyMap<string, string>, text: string): readonly string[] {
  const program = programOf(new Map([...files, ["probe.ts", text]]));
  const file = sourceFile(program, "probe.ts");
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ messageText, start = 0 }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const [at = ""] = text.split("\n").slice(line);
    return `${ts.flattenDiagnosticMessageText(messageText, " ")}\n    ${at}`;
  });
}
