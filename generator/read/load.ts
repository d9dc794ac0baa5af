// Loads documents and what they import, each once.
import type { Diagnostics, Problem } from "../diagnostics.js";
import { draftNamespaces, schemaNamespace } from "../model/builtins.js";
import { reading } from "../problems/reading.js";
import { schema as schemaProblems } from "../problems/schema.js";
import type { Failure } from "../problems/sources.js";
import type { Document } from "../sources/document.js";
import { requiredToken, token } from "./attributes.js";
import { chameleon } from "./chameleon.js";
import { Documents, isNamed, isWsdl, type ReadDocument } from "./documents.js";
import { isKnown, isSpared, neededSchemas } from "./known.js";
import { wsdlNamespace } from "./namespaces.js";
import { withoutRedefinitions } from "./redefine.js";
import { eachReference } from "./references.js";
import type { XmlElement } from "./xml.js";

/**
 * The roots of one WSDL and of what it imports, a document's own schemas before those that it imports. A schema has the target namespace
 * for which it was included, so that a document may stand there once a namespace, and there is no `xs:redefine` any more.
 */
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
  const chameleons = new Chameleons();
  const loaders: Loader[] = [];
  for (const document of given) {
    const loader = new Loader(documents, chameleons, diagnostics);
    loaders.push(loader);
    await loader.loadWsdl(document);
  }
  const known = neededSchemas(loaders, diagnostics);
  const loaded = loaders.map((loader, index) => loader.finished(known[index] ?? []));
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

/** The chameleons in each namespace that includes them, however many WSDLs do. */
class Chameleons {
  readonly #known = new Map<XmlElement, Map<string, XmlElement>>();

  in(targetNamespace: string, schema: XmlElement): XmlElement {
    const known = this.#known.get(schema) ?? new Map<string, XmlElement>();
    this.#known.set(schema, known);
    const copy = known.get(targetNamespace) ?? chameleon(schema, targetNamespace);
    known.set(targetNamespace, copy);
    return copy;
  }
}

class Loader implements Loaded {
  readonly definitions: XmlElement[] = [];
  readonly schemas: XmlElement[] = [];
  readonly #diagnostics: Diagnostics;
  readonly #documents: Documents;
  readonly #chameleons: Chameleons;
  /** The documents that are part of this WSDL so far. */
  readonly #added = new Set<XmlElement>();
  readonly #inclusions = new Map<XmlElement, XmlElement>();
  readonly #failed: { readonly element: XmlElement; readonly location: string; readonly failure: Failure }[] =
    [];
  readonly #drafts: XmlElement[] = [];

  constructor(documents: Documents, chameleons: Chameleons, diagnostics: Diagnostics) {
    this.#documents = documents;
    this.#chameleons = chameleons;
    this.#diagnostics = diagnostics;
  }

  async loadWsdl(document: Document): Promise<void> {
    const read = await this.#documents.get(document, ({ problem }) => {
      this.#diagnostics.report(problem, { file: document.name });
    });
    if (read !== undefined && isWsdl(read.root, this.#diagnostics)) await this.#addDefinitions(read);
  }

  /** With the known schemas that it needs, once all is loaded. */
  finished(known: readonly XmlElement[]): Loaded {
    const schemas = withoutRedefinitions(this.schemas, this.#inclusions, this.#diagnostics);
    const all = [...schemas, ...known];
    this.#reportMissing(new Set([...all, ...this.definitions].map(targetOf)));
    return { definitions: this.definitions, schemas: all };
  }

  /** Reports the documents that aren't there, and the schemas that are drafts: as an error where something refers to what they define. */
  #reportMissing(namespaces: ReadonlySet<string>): void {
    if (this.#failed.length === 0 && this.#drafts.length === 0) return;
    const referredTo = new Set<string>();
    for (const root of [...this.definitions, ...this.schemas]) {
      eachReference(root, ({ namespace }) => referredTo.add(namespace));
    }
    for (const { element, location, failure } of this.#failed) {
      const namespace = token(element, "namespace") ?? "";
      const isImport = isNamed(element, schemaNamespace, "import");
      const isLoss = !isImport || (!namespaces.has(namespace) && referredTo.has(namespace));
      const problem = failure.imported(location);
      if (isLoss) this.#diagnostics.report(problem, element.origin);
      else if (failure.spared !== true)
        this.#diagnostics.report({ ...problem, severity: "violation" }, element.origin);
    }
    for (const draft of this.#drafts) {
      const isUsed = referredTo.has(targetOf(draft));
      const problem = isUsed ? reading.draftSchema : reading.unusedDraftSchema;
      this.#diagnostics.report(problem(draft.name.namespace), draft.origin);
    }
  }

  async #addDefinitions({ root, document }: ReadDocument): Promise<void> {
    if (this.#added.has(root)) return;
    this.#added.add(root);
    this.definitions.push(root);
    const stated = root.children
      .filter((child) => isNamed(child, wsdlNamespace, "types"))
      .flatMap((types) => types.children.filter(({ name }) => name.local === "schema"));
    const schemas = stated.filter(({ name }) => name.namespace === schemaNamespace);
    this.schemas.push(...schemas);
    this.#drafts.push(...stated.filter(({ name }) => draftNamespaces.has(name.namespace)));
    for (const child of root.children) {
      if (!isNamed(child, wsdlNamespace, "import")) continue;
      const location = requiredToken(child, "location", this.#diagnostics);
      if (location !== undefined) await this.#follow(child, location, document);
    }
    for (const schema of schemas) await this.#followReferences(schema, document);
  }

  async #addSchema(schema: XmlElement, document: Document): Promise<void> {
    if (this.#added.has(schema)) return;
    this.#added.add(schema);
    this.schemas.push(schema);
    await this.#followReferences(schema, document);
  }

  async #followReferences(schema: XmlElement, document: Document): Promise<void> {
    for (const child of schema.children) {
      if (isNamed(child, schemaNamespace, "import")) {
        const location = token(child, "schemaLocation");
        if (location !== undefined) await this.#follow(child, location, document);
      } else if (isNamed(child, schemaNamespace, "include") || isNamed(child, schemaNamespace, "redefine")) {
        const location = requiredToken(child, "schemaLocation", this.#diagnostics);
        if (location !== undefined) await this.#follow(child, location, document, schema);
      }
    }
  }

  /** Adds the document that `location` in `from` refers to, unless it was before. `includer` is the schema that includes or redefines it. */
  async #follow(element: XmlElement, location: string, from: Document, includer?: XmlElement): Promise<void> {
    const namespace = token(element, "namespace");
    const target = from.at(location);
    if (isSpared(namespace, location, target)) return;
    const read = await this.#documents.get(target, (failure) => {
      this.#fail(element, location, failure);
    });
    if (read === undefined) return;
    const { root } = read;
    const isWsdlImport = element.name.namespace === wsdlNamespace;
    if (isNamed(root, schemaNamespace, "schema")) {
      const schema = includer === undefined ? root : this.#included(element, includer, root);
      await this.#addSchema(schema, read.document);
    } else if (isWsdlImport && isNamed(root, wsdlNamespace, "definitions")) await this.#addDefinitions(read);
    else this.#diagnostics.report(wrongRoot(root, isWsdlImport), root.origin);
  }

  #fail(element: XmlElement, location: string, failure: Failure): void {
    if (!isKnown(token(element, "namespace"), location)) this.#failed.push({ element, location, failure });
  }

  /** The schema as it counts for the one that includes or redefines it. */
  #included(element: XmlElement, includer: XmlElement, schema: XmlElement): XmlElement {
    const expected = targetOf(includer);
    const found = targetOf(schema);
    if (found !== "" && found !== expected) {
      this.#diagnostics.report(schemaProblems.wrongTarget(expected, found), element.origin);
      return schema;
    }
    const included = found === expected ? schema : this.#chameleons.in(expected, schema);
    this.#inclusions.set(element, included);
    return included;
  }
}

function targetOf(root: XmlElement): string {
  return token(root, "targetNamespace") ?? "";
}

function wrongRoot({ name }: XmlElement, isWsdlImport: boolean): Problem {
  if (draftNamespaces.has(name.namespace)) return reading.draftSchema(name.namespace);
  return isWsdlImport ? reading.notWsdl(name) : reading.notSchema(name);
}
