// Loads documents and what they import: local files, each once.
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostics } from "../diagnostics.js";
import { schemaNamespace } from "../model/builtins.js";
import { reading } from "../problems/reading.js";
import { schema as schemaProblems } from "../problems/schema.js";
import { requiredToken, token } from "./attributes.js";
import { decode } from "./encoding.js";
import { readBytes, type Failure } from "./file.js";
import { wsdl2Namespace, wsdlNamespace } from "./namespaces.js";
import { parseXml, type XmlElement } from "./xml.js";

/** The roots of one WSDL and of what it imports, a document's own schemas before those that it imports. */
export interface Loaded {
  readonly definitions: readonly XmlElement[];
  readonly schemas: readonly XmlElement[];
}

/** Parsed documents by absolute path, so that several WSDLs may import one; undefined for a document that is wrong. */
type Roots = Map<string, XmlElement | undefined>;

/** Loads the WSDLs at the paths, each with all that it imports. What can't be loaded is reported. */
export async function load(
  paths: readonly string[],
  diagnostics: Diagnostics,
  onRead: (file: string) => void = () => undefined,
): Promise<readonly Loaded[]> {
  const roots: Roots = new Map();
  const loaded = new Map<string, Loaded>();
  for (const each of paths) {
    const key = path.resolve(each);
    if (loaded.has(key)) continue;
    const loader = new Loader(roots, diagnostics, onRead);
    loaded.set(key, loader);
    await loader.loadWsdl(each);
    loader.reportRemoteImports();
  }
  return [...loaded.values()];
}

class Loader implements Loaded {
  readonly definitions: XmlElement[] = [];
  readonly schemas: XmlElement[] = [];
  readonly #diagnostics: Diagnostics;
  readonly #roots: Roots;
  readonly #onRead: (file: string) => void;
  /** The documents that are part of this WSDL so far. */
  readonly #added = new Set<XmlElement>();
  readonly #remoteImports: { readonly element: XmlElement; readonly location: string }[] = [];

  constructor(roots: Roots, diagnostics: Diagnostics, onRead: (file: string) => void) {
    this.#roots = roots;
    this.#onRead = onRead;
    this.#diagnostics = diagnostics;
  }

  async loadWsdl(file: string): Promise<void> {
    const root = this.#roots.get(path.resolve(file)) ?? (await this.#readRoot(file));
    if (root === undefined) return;
    if (isNamed(root, wsdlNamespace, "definitions")) return this.#addDefinitions(root);
    const isWsdl2 = root.name.namespace === wsdl2Namespace;
    this.#diagnostics.report(isWsdl2 ? reading.wsdl2() : reading.notWsdl(root.name), root.origin);
  }

  async #readRoot(file: string): Promise<XmlElement | undefined> {
    const bytes = await readBytes(file);
    if (bytes instanceof Uint8Array) return this.#parse(bytes, file);
    this.#diagnostics.report(failureOf(bytes), { file });
    return undefined;
  }

  /** An address is no loss where the namespace was loaded from elsewhere. */
  reportRemoteImports(): void {
    const namespaces = new Set(
      [...this.schemas, ...this.definitions].map((root) => token(root, "targetNamespace")),
    );
    for (const { element, location } of this.#remoteImports) {
      const isFound = element.name.local === "import" && element.name.namespace === schemaNamespace;
      if (isFound && namespaces.has(token(element, "namespace"))) continue;
      this.#diagnostics.report(reading.remoteImport(location), element.origin);
    }
  }

  #parse(bytes: Uint8Array, file: string): XmlElement | undefined {
    // Registered before anything is followed: documents may import each other.
    const key = path.resolve(file);
    this.#roots.set(key, undefined);
    this.#onRead(file);
    const decoded = decode(bytes);
    if ("problem" in decoded) {
      this.#diagnostics.report(decoded.problem, { file });
      return undefined;
    }
    const start = decoded.text.trimStart();
    if (start === "" || !start.startsWith("<")) {
      this.#diagnostics.report(
        start === "" ? reading.empty() : reading.notXml(start.slice(0, 30).split("\n", 1).join()),
        { file },
      );
      return undefined;
    }
    const root = parseXml(decoded.text, file, this.#diagnostics);
    this.#roots.set(key, root);
    return root;
  }

  async #addDefinitions(root: XmlElement): Promise<void> {
    if (this.#added.has(root)) return;
    this.#added.add(root);
    this.definitions.push(root);
    const schemas = root.children
      .filter((child) => isNamed(child, wsdlNamespace, "types"))
      .flatMap((types) => types.children.filter((child) => isNamed(child, schemaNamespace, "schema")));
    this.schemas.push(...schemas);
    for (const child of root.children) {
      if (!isNamed(child, wsdlNamespace, "import")) continue;
      const location = requiredToken(child, "location", this.#diagnostics);
      if (location !== undefined) await this.#follow(child, location);
    }
    for (const schema of schemas) await this.#followImports(schema);
  }

  async #addSchema(root: XmlElement): Promise<void> {
    if (this.#added.has(root)) return;
    this.#added.add(root);
    this.schemas.push(root);
    await this.#followImports(root);
  }

  async #followImports(schema: XmlElement): Promise<void> {
    for (const child of schema.children) {
      if (isNamed(child, schemaNamespace, "import")) {
        const location = token(child, "schemaLocation");
        if (location !== undefined) await this.#follow(child, location);
      } else if (isNamed(child, schemaNamespace, "include")) {
        const location = requiredToken(child, "schemaLocation", this.#diagnostics);
        if (location === undefined) continue;
        const included = await this.#follow(child, location);
        if (included !== undefined) this.#checkTarget(child, schema, included);
      }
    }
  }

  #checkTarget(include: XmlElement, schema: XmlElement, included: XmlElement): void {
    const expected = token(schema, "targetNamespace") ?? "";
    const found = token(included, "targetNamespace") ?? "";
    if (found === expected) return;
    const problem =
      found === ""
        ? schemaProblems.unsupported("an included schema without a target namespace")
        : schemaProblems.wrongTarget(expected, found);
    this.#diagnostics.report(problem, include.origin);
  }

  async #readImport(element: XmlElement, location: string, file: string): Promise<XmlElement | undefined> {
    const bytes = await readBytes(file);
    if (bytes instanceof Uint8Array) return this.#parse(bytes, file);
    this.#diagnostics.report(reading.failedImport(location, reasonOf(bytes)), element.origin);
    return undefined;
  }

  /** The root of an imported document, which is loaded now unless it was before. */
  async #follow(element: XmlElement, location: string): Promise<XmlElement | undefined> {
    if (/^https?:/i.test(location)) {
      this.#remoteImports.push({ element, location });
      return undefined;
    }
    const file = locate(element.origin.file, location);
    const key = path.resolve(file);
    const root = this.#roots.has(key)
      ? this.#roots.get(key)
      : await this.#readImport(element, location, file);
    if (root === undefined) return undefined;
    if (isNamed(root, schemaNamespace, "schema")) await this.#addSchema(root);
    else if (element.name.namespace === wsdlNamespace && isNamed(root, wsdlNamespace, "definitions")) {
      await this.#addDefinitions(root);
    } else {
      const isWsdl = element.name.namespace === wsdlNamespace;
      this.#diagnostics.report(
        isWsdl ? reading.notWsdl(root.name) : reading.notSchema(root.name),
        root.origin,
      );
    }
    return root;
  }
}

function isNamed({ name }: XmlElement, namespace: string, local: string): boolean {
  return name.local === local && name.namespace === namespace;
}

/** The path of what a document refers to, relative in the way in which the document's own path is. */
function locate(file: string, location: string): string {
  const relative = plainPath(location).replaceAll("\\", "/");
  if (path.isAbsolute(relative)) return relative;
  return path.posix.join(path.posix.dirname(file.replaceAll(path.sep, "/")), relative);
}

/** A location is a URI, but many write a path: what isn't a URI is taken as one. */
function plainPath(location: string): string {
  try {
    return /^file:/i.test(location) ? fileURLToPath(location) : decodeURIComponent(location);
  } catch {
    return location;
  }
}

function failureOf(failure: Failure): ReturnType<typeof reading.noSuchFile> {
  if (failure === "missing") return reading.noSuchFile();
  return failure === "directory" ? reading.directory() : reading.unreadable(failure.reason);
}

function reasonOf(failure: Failure): string {
  if (failure === "missing") return "there is no such file";
  return failure === "directory" ? "it is a directory" : `it can't be read (${failure.reason})`;
}
