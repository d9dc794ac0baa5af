// A module of the output while it is emitted: its path, the names it declares, and the imports that its expressions ask for.
import { compare } from "../compare.js";
import { groupBy } from "../model/group-by.js";
import { identifier } from "../model/identifiers.js";
import type { Names } from "../model/names.js";
import { stringLiteral } from "./literal.js";
import { constantStatement, type ImportStatement, type Specifier, type Statement } from "./statement.js";

interface Import {
  readonly from: string;
  /** What is imported; `*` for the module as a namespace. */
  readonly name: string;
  readonly local: string;
  typeOnly: boolean;
}

/**
 * Local names follow from the contract alone, never from the order in which they are asked for: so a member more in the contract
 * changes no other line. `own` are the names that the module declares.
 */
export class Module {
  readonly path: string;
  /** The namespace that most of its components are in. */
  readonly mainNamespace: string;
  #namesNamespace = false;
  #exportsNamespace = false;
  readonly #own: ReadonlySet<string>;
  readonly #names: Names;
  readonly #imports = new Map<string, Import>();
  readonly #statements: Statement[] = [];

  constructor(path: string, mainNamespace: string, own: Iterable<string>, names: Names) {
    this.path = path;
    this.mainNamespace = mainNamespace;
    this.#own = new Set(own);
    this.#names = names;
  }

  /** A name for something that only this module knows, such as its namespace constant. */
  internal(name: string): string {
    return this.#isTaken(name) ? this.internal(`${name}_`) : name;
  }

  #isTaken(name: string): boolean {
    return this.#own.has(name) || this.#names.isTypeName(name);
  }

  /** A type of the language's own library. */
  global(name: string): string {
    return this.#isTaken(name) ? `globalThis.${name}` : name;
  }

  /** A namespace as an expression: the constant for the main one, which stands beside its types where it has any; a literal for others. */
  namespace(namespace: string): string {
    if (namespace !== this.mainNamespace) return stringLiteral(namespace);
    const constant = this.#namespaceConstant();
    const home = `${this.#names.folderOf(namespace)}/codecs`;
    if (home !== "/codecs" && home !== this.path)
      return this.#import(home, constant, this.internal(constant), false);
    this.#namesNamespace = true;
    return this.internal(constant);
  }

  /** The same in all modules. */
  #namespaceConstant(name = "namespace"): string {
    return this.#names.isTypeName(name) ? this.#namespaceConstant(`${name}_`) : name;
  }

  /** States the main namespace for other modules, whether this one needs it or not. */
  exportNamespace(): void {
    this.#namesNamespace = true;
    this.#exportsNamespace = true;
  }

  /** The local name of what the runtime's module exports. */
  runtime(file: string, name: string, typeOnly = false): string {
    const local = this.#isTaken(name) ? this.internal(`runtime_${name}`) : name;
    return this.#import(`runtime/${file}`, name, local, typeOnly);
  }

  /** The local name of what another module of the contract exports; the name itself in that module. */
  contract(path: string, name: string, typeOnly = false): string {
    if (path === this.path) return name;
    const folder = identifier(path.slice(0, path.lastIndexOf("/")));
    const isAmbiguous = this.#own.has(name) || this.#names.isShared(name);
    const local = isAmbiguous ? this.internal(`${folder}_${name}`) : name;
    return this.#import(path, name, local, typeOnly);
  }

  /** A named type of the contract. Where codecs are imported, types go by their module, as both have one name. */
  type(folder: string, name: string): string {
    return /\/(types|messages)$/.test(this.path)
      ? this.contract(`${folder}/types`, name, true)
      : `${this.types(folder, true)}.${name}`;
  }

  /** The local name of a namespace's `types.ts` as a whole. */
  types(folder: string, typeOnly = false): string {
    const isOwn = this.path.startsWith(`${folder}/`);
    return this.whole(`${folder}/types`, isOwn ? "types" : `${identifier(folder)}_types`, typeOnly);
  }

  /** The local name of another module as a whole. */
  whole(path: string, local: string, typeOnly = false): string {
    return this.#import(path, "*", this.internal(local), typeOnly);
  }

  #import(from: string, name: string, local: string, typeOnly: boolean): string {
    const key = `${from} ${name}`;
    const known = this.#imports.get(key);
    if (known === undefined) this.#imports.set(key, { from, name, local, typeOnly });
    else known.typeOnly &&= typeOnly;
    return local;
  }

  add(statements: readonly Statement[]): void {
    this.#statements.push(...statements);
  }

  /** All of the module: imports first, then the constant for the namespace, then what was added. */
  statements(importExtension: string): readonly Statement[] {
    const namespace = stringLiteral(this.mainNamespace);
    const name = this.internal(this.#namespaceConstant());
    const constant = constantStatement(name, undefined, namespace, [], this.#exportsNamespace);
    return [
      ...this.#importStatements(importExtension),
      ...(this.#namesNamespace ? [constant] : []),
      ...this.#statements,
    ];
  }

  /** The modules of the runtime that its expressions ask for, without extension. */
  runtimeModules(): readonly string[] {
    return [...this.#imports.values()].flatMap(({ from }) =>
      from.startsWith("runtime/") ? [from.slice("runtime/".length)] : [],
    );
  }

  /** In the order of paths and names. */
  #importStatements(extension: string): readonly ImportStatement[] {
    const all = [...this.#imports.values()].sort(
      (a, b) => compare(a.from, b.from) || compare(a.name, b.name),
    );
    const statements = groupBy(all, ({ from, name }) => `${from}${name === "*" ? "*" : ""}`);
    return [...statements.values()].map((imports) => {
      const whole = imports.find(({ name }) => name === "*");
      const typeOnly = imports.every((one) => one.typeOnly);
      return {
        kind: "import",
        from: `${relative(this.path, imports[0]?.from ?? "")}.${extension}`,
        typeOnly,
        namespace: whole?.local,
        named: whole === undefined ? imports.map((one) => specifier(one, typeOnly)) : [],
      };
    });
  }
}

function specifier({ name, local, typeOnly }: Import, isStated: boolean): Specifier {
  return { name, ...(local === name ? {} : { local }), typeOnly: typeOnly && !isStated };
}

/** The specifier, without an extension, by which one module imports another. */
export function relative(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return here.length === 0 ? `./${there.join("/")}` : `${"../".repeat(here.length)}${there.join("/")}`;
}
