// The reading side from end to end: paths of WSDLs to the resolved contract.
import path from "node:path";
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import type { Declarations, DefinitionsDeclaration, SchemaDeclaration } from "../model/declarations.js";
import type { Contract } from "../model/model.js";
import { resolveContract } from "../model/resolve.js";
import { load } from "./load.js";
import { readSchema } from "./schema.js";
import { readDefinitions } from "./wsdl.js";
import type { XmlElement } from "./xml.js";

/**
 * Reads the WSDLs and what they import; undefined when there are errors, all of which are in `diagnostics`. `onRead` is told of every
 * document.
 */
export async function readContract(
  paths: readonly string[],
  diagnostics: Diagnostics,
  onRead?: (file: string) => void,
): Promise<Contract | undefined> {
  // Sorted, since the first statement of a component is the one that counts.
  const loaded = await load([...paths].sort(byPlace), diagnostics, onRead);
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

/** However the paths are spelt. */
function byPlace(a: string, b: string): number {
  return compare(path.resolve(a), path.resolve(b));
}
