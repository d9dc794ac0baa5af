// Loads documents and what they import, each once.
import type { Diagnostics } from "../diagnostics.js";
import { schemaNamespace } from "../model/builtins.js";
import { reading } from "../problems/reading.js";
import { schema as schemaProblems } from "../problems/schema.js";
import type { Failure } from "../problems/sources.js";
import type { Document } from "../sources/document.js";
import { requiredToken, token } from "./attributes.js";
import { Documents, isNamed, isWsdl, type ReadDocument } from "./documents.js";
import { wsdlNamespace } from "./namespaces.js";
import type { XmlElement } from "./xml.js";

/** The roots of one WSDL and of what it imports, a document's own schemas before those that it imports. */
export interface Loaded {
  readonly definitions: readonly XmlElement[];
  readonly schemas: readonly XmlElement[];
}

/**
 * Loads the WSDLs, each with all that it imports. What can't be loaded is reported. One without a service that one with a service imports
 * is a part of that only.
 */
export async function load(
  given: readonly Document[],
  diagnostics: Diagnostics,
  onRead?: (document: Document) => void,
): Promise<readonly Loaded[]> {
  const documents = new Documents(diagnostics, onRead);
  const loaded: Loader[] = [];
  for (const document of given) {
    const loader = new Loader(documents, diagnostics);
    loaded.push(loader);
    await loader.loadWsdl(document);
    loader.reportSpared();
  }
  const parts = new Set(loaded.filter(hasService).flatMap(({ definitions }) => definitions));
  const roots = loaded.map(({ definitions: [own] }) => own);
  return loaded.filter((one, index) => {
    const own = roots[index];
    // Addresses that are redirected may lead to one document.
    return own === undefined || (roots.indexOf(own) === index && (hasService(one) || !parts.has(own)));
  });
}

/** Of its own, not of what it imports. */
function hasService({ definitions: [own] }: Loaded): boolean {
  return own?.children.some((child) => isNamed(child, wsdlNamespace, "service")) === true;
}

class Loader implements Loaded {
  readonly definitions: XmlElement[] = [];
  readonly schemas: XmlElement[] = [];
  readonly #diagnostics: Diagnostics;
  readonly #documents: Documents;
  /** The documents that are part of this WSDL so far. */
  readonly #added = new Set<XmlElement>();
  readonly #spared: { readonly element: XmlElement; readonly report: () => void }[] = [];

  constructor(documents: Documents, diagnostics: Diagnostics) {
    this.#documents = documents;
    this.#diagnostics = diagnostics;
  }

  async loadWsdl(document: Document): Promise<void> {
    const read = await this.#documents.get(document, ({ problem }) => {
      this.#diagnostics.report(problem, { file: document.name });
    });
    if (read !== undefined && isWsdl(read.root, this.#diagnostics)) await this.#addDefinitions(read);
  }

  /** Reports the imports that would be no loss where their namespace was loaded from elsewhere, but it wasn't. */
  reportSpared(): void {
    const namespaces = new Set(
      [...this.schemas, ...this.definitions].map((root) => token(root, "targetNamespace")),
    );
    for (const { element, report } of this.#spared) {
      const isFound = element.name.local === "import" && element.name.namespace === schemaNamespace;
      if (!isFound || !namespaces.has(token(element, "namespace"))) report();
    }
  }

  async #addDefinitions({ root, document }: ReadDocument): Promise<void> {
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
      if (location !== undefined) await this.#follow(child, location, document);
    }
    for (const schema of schemas) await this.#followImports(schema, document);
  }

  async #addSchema({ root, document }: ReadDocument): Promise<void> {
    if (this.#added.has(root)) return;
    this.#added.add(root);
    this.schemas.push(root);
    await this.#followImports(root, document);
  }

  async #followImports(schema: XmlElement, document: Document): Promise<void> {
    for (const child of schema.children) {
      if (isNamed(child, schemaNamespace, "import")) {
        const location = token(child, "schemaLocation");
        if (location !== undefined) await this.#follow(child, location, document);
      } else if (isNamed(child, schemaNamespace, "include")) {
        const location = requiredToken(child, "schemaLocation", this.#diagnostics);
        if (location === undefined) continue;
        const included = await this.#follow(child, location, document);
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

  /** The root of the document that `location` in `from` refers to, which is loaded now unless it was before. */
  async #follow(element: XmlElement, location: string, from: Document): Promise<XmlElement | undefined> {
    const fail = (failure: Failure): void => {
      const report = (): void => {
        this.#diagnostics.report(failure.imported(location), element.origin);
      };
      if (failure.spared) this.#spared.push({ element, report });
      else report();
    };
    const read = await this.#documents.get(from.at(location), fail);
    if (read === undefined) return undefined;
    const { root } = read;
    const isWsdlImport = element.name.namespace === wsdlNamespace;
    if (isNamed(root, schemaNamespace, "schema")) await this.#addSchema(read);
    else if (isWsdlImport && isNamed(root, wsdlNamespace, "definitions")) await this.#addDefinitions(read);
    else {
      const problem = isWsdlImport ? reading.notWsdl(root.name) : reading.notSchema(root.name);
      this.#diagnostics.report(problem, root.origin);
    }
    return root;
  }
}
