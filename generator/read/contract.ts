// The reading side from end to end: WSDLs to the resolved contract.
import type { Diagnostics } from "../diagnostics.js";
import type { Declarations, DefinitionsDeclaration } from "../model/declarations.js";
import type { Contract } from "../model/model.js";
import { resolveContract } from "../model/resolve.js";
import type { SchemaDeclaration } from "../model/schema-declarations.js";
import type { Access } from "../sources/access.js";
import type { Document } from "../sources/document.js";
import { documentsOf } from "../sources/sources.js";
import { load } from "./load.js";
import { readSchema } from "./schema.js";
import { readDefinitions } from "./wsdl.js";
import type { XmlElement } from "./xml.js";

/**
 * Reads the WSDLs and what they import; undefined when there are errors, all of which are in `diagnostics`. `onRead` is told of every
 * document. Sources are paths, patterns, folders, zips, addresses, and documents found before.
 */
export async function readContract(
  sources: readonly (string | Document)[],
  diagnostics: Diagnostics,
  access: Access = {},
  onRead?: (document: Document) => void,
): Promise<Contract | undefined> {
  // Sorted, since the first statement of a component is the one that counts.
  const loaded = await load(await documentsOf(sources, access, diagnostics), diagnostics, onRead);
  const isComplete = !diagnostics.hasErrors;
  const read = reader(diagnostics);
  const declarations = loaded.map(({ definitions, schemas }): Declarations => ({
    definitions: definitions.map(read.definitions),
    schemas: schemas.map(read.schema),
  }));
  // References into a document that is missing would only repeat the error that matters.
  const contract = isComplete ? resolveContract(declarations, diagnostics) : undefined;
  return diagnostics.hasErrors ? undefined : contract;
}

/** Readers that read a document once, however many WSDLs import it. */
function reader(diagnostics: Diagnostics): {
  readonly definitions: (element: XmlElement) => DefinitionsDeclaration;
  readonly schema: (element: XmlElement) => SchemaDeclaration;
} {
  const once = <T>(
    read: (element: XmlElement, diagnostics: Diagnostics) => T,
  ): ((element: XmlElement) => T) => {
    const known = new Map<XmlElement, T>();
    return (element) => {
      const result = known.get(element) ?? read(element, diagnostics);
      known.set(element, result);
      return result;
    };
  };
  return { definitions: once(readDefinitions), schema: once(readSchema) };
}
