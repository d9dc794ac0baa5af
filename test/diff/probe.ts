// Writes code that uses all of a generated output: what it declares is what the code goes by, and nothing that generated it.
import ts from "typescript";
import { programOf, sourceFile } from "./compiler.js";

type Direction = "request" | "response";

export interface Probe {
  /** Calls every operation, sets all that requests hold, reads all that answers hold, and names every type and value of both. */
  readonly plain: string;
  /** Names every value that answers hold, and would not compile with one more. */
  readonly exhaustive: string;
}

/** `files` are the output: path → text. */
export function probeOf(files: ReadonlyMap<string, string>): Probe {
  return new Writer(files).write();
}

class Writer {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #files: ReadonlyMap<string, string>;
  /** Declared thing → how it is written. */
  readonly #access = new Map<ts.Symbol, string>();
  readonly #queue: (readonly [ts.Symbol, Direction])[] = [];
  readonly #queued = new Map<ts.Symbol, Set<Direction>>();
  readonly #plain: string[] = [];
  readonly #exhaustive: string[] = [];
  #count = 0;

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
    this.#program = programOf(files);
    this.#checker = this.#program.getTypeChecker();
    const index = this.#moduleSymbol("index.ts");
    this.#name(index, "all");
  }

  #moduleSymbol(path: string): ts.Symbol {
    const symbol = this.#checker.getSymbolAtLocation(sourceFile(this.#program, path));
    if (symbol === undefined) throw new Error(`no module ${path}`);
    return symbol;
  }

  /** Names that are exported flat count before those in modules. */
  #name(module: ts.Symbol, prefix: string): void {
    const modules: (readonly [ts.Symbol, string])[] = [];
    for (const exported of this.#checker.getExportsOfModule(module)) {
      const symbol = this.#resolve(exported);
      const access = `${prefix}.${exported.name}`;
      if ((symbol.flags & ts.SymbolFlags.ValueModule) !== 0) modules.push([symbol, access]);
      else if (!this.#access.has(symbol)) this.#access.set(symbol, access);
      const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
      const isAdapter = /^\/output\/runtime\/(superoffice|ticket|soap-12)\.ts$/.test(path);
      if (isAdapter && (symbol.flags & ts.SymbolFlags.Value) !== 0) this.#plain.push(`void ${access};`);
    }
    for (const [symbol, access] of modules) this.#name(symbol, access);
  }

  #resolve(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  write(): Probe {
    const services = [...this.#files.keys()].flatMap((path) =>
      path.endsWith("/operations.ts") ? [path.replace(/\/operations\.ts$/, "")] : [],
    );
    for (const service of services) this.#service(service);
    if (this.#files.has("client.ts")) this.#set();
    for (let next = this.#queue.pop(); next !== undefined; next = this.#queue.pop()) this.#declared(...next);
    const head = 'import * as all from "./index.js";\ndeclare const session: all.Session;\n';
    const wrap = (lines: readonly string[]): string =>
      `${head}export async function probe(): Promise<void> {\n${lines.join("\n")}\n}\n`;
    return { plain: wrap(this.#plain), exhaustive: wrap(this.#exhaustive) };
  }

  /** The class for all services. */
  #set(): void {
    for (const { name } of this.#members(sourceFile(this.#program, "client.ts"))) {
      this.#plain.push(`void new all.Client(session).${name};`);
    }
  }

  #members(file: ts.SourceFile): readonly { readonly name: string; readonly node: ts.ClassElement }[] {
    return file.statements
      .filter((each) => ts.isClassDeclaration(each))
      .flatMap(({ members }) =>
        members.flatMap((node) =>
          node.name !== undefined && ts.isIdentifier(node.name) && !ts.isConstructorDeclaration(node)
            ? [{ name: node.name.text, node }]
            : [],
        ),
      );
  }

  #service(folder: string): void {
    const client = sourceFile(this.#program, `${folder}/client.ts`);
    const [clientClass] = client.statements.filter((each) => ts.isClassDeclaration(each));
    const classAccess = this.#accessOf(this.#symbolOf(clientClass?.name));
    const module = [...this.#checker.getExportsOfModule(this.#moduleSymbol("index.ts"))].find(
      (each) => this.#resolve(each) === this.#moduleSymbol(`${folder}/index.ts`),
    );
    if (module === undefined) throw new Error(`no module of ${folder}`);
    const access = `all.${module.name}`;
    if (client.text.includes("export const address"))
      this.#plain.push(`const ${this.#fresh()}: string = ${access}.address;`);
    for (const [name, direction] of [
      ["RequestHeaders", "request"],
      ["ResponseHeaders", "response"],
    ] as const) {
      this.#ask(this.#exported(`${folder}/messages.ts`, name), direction);
    }
    const methods = this.#members(client).filter(({ node }) => ts.isMethodDeclaration(node));
    for (const { name, node } of methods) {
      const [request] = (node as ts.MethodDeclaration).parameters;
      const operation = this.#exported(`${folder}/operations.ts`, name);
      const typeOf = this.#checker.getTypeOfSymbol(operation) as ts.TypeReference;
      const [, , requestHeaders, responseHeaders] =
        typeOf.aliasTypeArguments ?? this.#checker.getTypeArguments(typeOf);
      const blocks = this.#properties(requestHeaders)
        .map(({ key, type }) => `${key}: null! as ${type}`)
        .join(", ");
      const call = `new ${classAccess}(session).${name}`;
      const [requestType, responseType] = [`${access}.${name}Request`, `${access}.${name}Response`];
      const invoked = this.#fresh();
      this.#plain.push(
        `const ${this.#fresh()}: ${responseType} = await ${call}(null! as ${requestType});`,
        `await ${call}(null! as ${requestType}, { headers: { ${blocks} } });`,
        ...(request?.initializer === undefined ? [] : [`await ${call}();`]),
        `const ${invoked} = await all.invoke(session, ${access}.operations.${name}, null! as ${requestType}, { headers: { ${blocks} } });`,
        `const ${this.#fresh()}: ${responseType} = ${invoked}.body;`,
        ...this.#properties(responseHeaders).map(
          ({ key, type }) => `const ${this.#fresh()}: ${type} | undefined = ${invoked}.headers[${key}];`,
        ),
      );
      this.#ask(this.#exported(`${folder}/messages.ts`, `${name}Request`), "request");
      this.#ask(this.#exported(`${folder}/messages.ts`, `${name}Response`), "response");
    }
  }

  #exported(path: string, name: string): ts.Symbol {
    const exports = this.#checker.getExportsOfModule(this.#moduleSymbol(path));
    const found = exports.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no ${name} in ${path}`);
    return found;
  }

  /** The properties of an interface's type with their declared types. */
  #properties(type: ts.Type | undefined): readonly { readonly key: string; readonly type: string }[] {
    return (type === undefined ? [] : this.#checker.getPropertiesOfType(type)).flatMap((symbol) => {
      const [declaration] = symbol.declarations ?? [];
      return declaration !== undefined && ts.isPropertySignature(declaration) && declaration.type
        ? [{ key: JSON.stringify(symbol.name), type: this.#print(declaration.type) }]
        : [];
    });
  }

  #symbolOf(node: ts.Node | undefined): ts.Symbol {
    const symbol = node && this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined) throw new Error("no symbol");
    return this.#resolve(symbol);
  }

  #accessOf(symbol: ts.Symbol): string {
    const access = this.#access.get(symbol);
    if (access === undefined) throw new Error(`${symbol.name} is not exported`);
    return access;
  }

  #fresh(): string {
    return `v${this.#count++}`;
  }

  #ask(symbol: ts.Symbol, direction: Direction): void {
    const known = this.#queued.get(symbol) ?? new Set();
    if (known.has(direction)) return;
    this.#queued.set(symbol, known.add(direction));
    this.#queue.push([symbol, direction]);
  }

  /** The type as the probe writes it. */
  #print(node: ts.TypeNode): string {
    const source = node.getSourceFile();
    let text = "";
    let from = node.getStart();
    const visit = (inner: ts.Node): void => {
      if (ts.isTypeReferenceNode(inner)) {
        const access = this.#access.get(this.#symbolOf(inner.typeName));
        if (access !== undefined) {
          text += source.text.slice(from, inner.typeName.getStart()) + access;
          from = inner.typeName.getEnd();
        }
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
    return text + source.text.slice(from, node.getEnd());
  }

  #askIn(node: ts.Node, direction: Direction): void {
    if (ts.isTypeReferenceNode(node)) {
      const symbol = this.#symbolOf(node.typeName);
      const [declaration] = symbol.declarations ?? [];
      const isOurs = declaration?.getSourceFile().fileName.startsWith("/output/runtime/") === false;
      if (isOurs && this.#access.has(symbol)) this.#ask(symbol, direction);
    }
    ts.forEachChild(node, (inner) => {
      this.#askIn(inner, direction);
    });
  }

  #declared(symbol: ts.Symbol, direction: Direction): void {
    for (const declaration of symbol.declarations ?? []) {
      if (ts.isInterfaceDeclaration(declaration)) this.#interface(symbol, declaration, direction);
      else if (ts.isTypeAliasDeclaration(declaration)) this.#alias(symbol, declaration, direction);
      else if (ts.isVariableDeclaration(declaration)) this.#values(symbol, declaration, direction);
    }
  }

  #interface(symbol: ts.Symbol, declaration: ts.InterfaceDeclaration, direction: Direction): void {
    for (const clause of declaration.heritageClauses ?? []) {
      for (const { expression, typeArguments } of clause.types) {
        const base =
          ts.isIdentifier(expression) && expression.text === "Omit" ? typeArguments?.[0] : expression;
        const named = base !== undefined && ts.isTypeReferenceNode(base) ? base.typeName : base;
        this.#ask(this.#symbolOf(named), direction);
      }
    }
    const properties = this.#checker
      .getPropertiesOfType(this.#checker.getDeclaredTypeOfSymbol(symbol))
      .map((each) => each.declarations?.[0])
      .filter((each) => each !== undefined && ts.isPropertySignature(each));
    this.#structure(this.#accessOf(symbol), properties, direction);
  }

  #structure(access: string, properties: readonly ts.PropertySignature[], direction: Direction): void {
    const typed = properties.flatMap((property) =>
      property.type === undefined ? [] : [{ property, type: property.type }],
    );
    for (const { type } of typed) this.#askIn(type, direction);
    const variable = this.#fresh();
    if (direction === "request") {
      const literal = (all: boolean): string =>
        typed
          .filter(({ property }) => all || property.questionToken === undefined)
          .map(({ property, type }) => `${property.name.getText()}: null! as ${this.#print(type)}`)
          .join(", ");
      this.#plain.push(
        `const ${variable}: ${access} = { ${literal(true)} };`,
        `const ${this.#fresh()}: ${access} = { ${literal(false)} };`,
      );
      for (const { property, type } of typed) {
        const target = `${variable}[${keyOf(property)}]`;
        this.#plain.push(`${target} = null! as ${this.#print(type)};`);
        const inside = this.#literal(type);
        if (inside !== undefined) this.#plain.push(`${target} = ${inside};`);
      }
      return;
    }
    this.#plain.push(`const ${variable} = null! as ${access};`);
    for (const { property, type } of typed) this.#read(`${variable}[${keyOf(property)}]`, property, type);
  }

  #read(target: string, property: ts.PropertySignature, type: ts.TypeNode): void {
    const absent = property.questionToken === undefined ? "" : " | undefined";
    this.#plain.push(`const ${this.#fresh()}: ${this.#print(type)}${absent} = ${target};`);
    const [members, suffix] = inPlace(type);
    for (const member of members ?? []) {
      if (member.type !== undefined) this.#read(`${target}!${suffix}[${keyOf(member)}]`, member, member.type);
    }
  }

  /** A literal of a type that is declared in place; undefined for others. */
  #literal(type: ts.TypeNode): string | undefined {
    const [members, suffix] = inPlace(type);
    if (members === undefined) return undefined;
    const entries = members.flatMap((member) =>
      member.type === undefined
        ? []
        : [
            `${member.name.getText()}: ${this.#literal(member.type) ?? `null! as ${this.#print(member.type)}`}`,
          ],
    );
    const literal = `{ ${entries.join(", ")} }`;
    return suffix === "" ? literal : `[${literal}]`;
  }

  #alias(symbol: ts.Symbol, { type }: ts.TypeAliasDeclaration, direction: Direction): void {
    const access = this.#accessOf(symbol);
    // The union beside an enumeration's values, which are told there.
    if (symbol.valueDeclaration !== undefined) return;
    this.#askIn(type, direction);
    const members = this.#familyMembers(type);
    if (members === undefined) {
      this.#plain.push(
        direction === "request"
          ? `const ${this.#fresh()}: ${access} = null! as ${this.#print(type)};`
          : `const ${this.#fresh()}: ${this.#print(type)} = null! as ${access};`,
      );
      return;
    }
    const variable = this.#fresh();
    if (direction === "request") {
      for (const member of members)
        this.#plain.push(`const ${this.#fresh()}: ${access} = null! as ${member.access};`);
      return;
    }
    this.#plain.push(`const ${variable} = null! as ${access};`);
    for (const { tag } of members) this.#plain.push(`void (${variable}.$type === ${JSON.stringify(tag)});`);
    this.#switch(
      access,
      `.$type`,
      members.map(({ tag }) => tag),
    );
  }

  /** The types that a union is of where each has its `$type`. */
  #familyMembers(
    type: ts.TypeNode,
  ): readonly { readonly access: string; readonly tag: string }[] | undefined {
    const nodes = ts.isUnionTypeNode(type) ? type.types : [type];
    const members = nodes.flatMap((node) => {
      if (!ts.isTypeReferenceNode(node)) return [];
      const symbol = this.#symbolOf(node.typeName);
      const [declaration] = symbol.declarations ?? [];
      const isInterface = declaration !== undefined && ts.isInterfaceDeclaration(declaration);
      const tag = isInterface
        ? declaration.members.find((each) => each.name?.getText() === "$type")
        : undefined;
      return tag === undefined ? [] : [{ access: this.#accessOf(symbol), tag: symbol.name }];
    });
    return members.length === nodes.length ? members : undefined;
  }

  #values(symbol: ts.Symbol, { initializer }: ts.VariableDeclaration, direction: Direction): void {
    const literal =
      initializer !== undefined && ts.isAsExpression(initializer) ? initializer.expression : undefined;
    if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return;
    const access = this.#accessOf(symbol);
    const variable = this.#fresh();
    this.#plain.push(`const ${variable} = null! as ${access};`);
    const values = literal.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
        ? [property.initializer.text]
        : [],
    );
    for (const value of values) {
      const text = JSON.stringify(value);
      this.#plain.push(
        `void ${access}[${text}];`,
        direction === "request"
          ? `const ${this.#fresh()}: ${access} = ${text};`
          : `void (${variable} === ${text});`,
      );
    }
    if (direction === "response") this.#switch(access, "", values);
  }

  #switch(type: string, path: string, values: readonly string[]): void {
    const variable = this.#fresh();
    const cases = values.map((value) => `case ${JSON.stringify(value)}: break;`);
    this.#exhaustive.push(
      `const ${variable} = null! as ${type};`,
      `switch (${variable}${path}) { ${cases.join(" ")} default: ${variable} satisfies never; }`,
    );
  }
}

function keyOf(property: ts.PropertySignature): string {
  const { name } = property;
  return JSON.stringify(ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText());
}

/** The members of a type that is declared in place, and what leads to it behind its holder. */
function inPlace(type: ts.TypeNode): readonly [readonly ts.PropertySignature[] | undefined, string] {
  if (ts.isParenthesizedTypeNode(type)) return inPlace(type.type);
  if (ts.isArrayTypeNode(type)) {
    const [members, suffix] = inPlace(type.elementType);
    return [members, `[0]!${suffix}`];
  }
  if (ts.isUnionTypeNode(type)) {
    const [one, ...others] = type.types.filter((each) => each.getText() !== "null");
    return one === undefined || others.length > 0 ? [undefined, ""] : inPlace(one);
  }
  return ts.isTypeLiteralNode(type)
    ? [type.members.filter((member) => ts.isPropertySignature(member)), ""]
    : [undefined, ""];
}
