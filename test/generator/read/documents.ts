// What the tests of the reading side share: documents made from their interesting parts, read and resolved.
import { Diagnostics, type Diagnostic } from "../../../generator/diagnostics.js";
import type { Contract } from "../../../generator/model/model.js";
import { resolveContract } from "../../../generator/model/resolve.js";
import { readSchema } from "../../../generator/read/schema.js";
import { readDefinitions } from "../../../generator/read/wsdl.js";
import { parseXml } from "../../../generator/read/xml.js";

export interface Resolved {
  readonly contract: Contract;
  readonly problems: readonly Diagnostic[];
}

/** Resolves schemas alone; each text is the content of an `xs:schema` for `urn:t`, prefix `t`, qualified. */
export function resolveSchemas(...contents: readonly string[]): Resolved {
  const start =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:ms="http://schemas.microsoft.com/2003/10/Serialization/"' +
    ' targetNamespace="urn:t" elementFormDefault="qualified">';
  return resolve(contents.map((content) => `${start}${content}</xs:schema>`));
}

/** Resolves whole documents: schemas and definitions. */
export function resolve(schemas: readonly string[], ...definitions: readonly string[]): Resolved {
  const diagnostics = new Diagnostics();
  const roots = (texts: readonly string[]) =>
    texts.flatMap((text) => parseXml(text, "a.wsdl", diagnostics) ?? []);
  const contract = resolveContract(
    [
      {
        definitions: roots(definitions).map((root) => readDefinitions(root, diagnostics)),
        schemas: roots(schemas).map((root) => readSchema(root, diagnostics)),
      },
    ],
    diagnostics,
  );
  return { contract, problems: diagnostics.sorted() };
}
