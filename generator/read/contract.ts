// The reading side from end to end: paths of WSDLs to the resolved contract.
import type { Diagnostics } from "../diagnostics.js";
import type { Declarations } from "../model/declarations.js";
import type { Contract } from "../model/model.js";
import { resolveContract } from "../model/resolve.js";
import { load } from "./load.js";
import { readSchema } from "./schema.js";
import { readDefinitions } from "./wsdl.js";

/** Reads the WSDLs and what they import; undefined when there are errors, all of which are in `diagnostics`. */
export async function readContract(
  paths: readonly string[],
  diagnostics: Diagnostics,
): Promise<Contract | undefined> {
  const loaded = await load(paths, diagnostics);
  const isComplete = !diagnostics.hasErrors;
  const declarations: Declarations = {
    definitions: loaded.definitions.map((element) => readDefinitions(element, diagnostics)),
    schemas: loaded.schemas.map((element) => readSchema(element, diagnostics)),
  };
  // References into a document that is missing would only repeat the error that matters.
  const contract = isComplete ? resolveContract(declarations, diagnostics) : undefined;
  return diagnostics.hasErrors ? undefined : contract;
}
