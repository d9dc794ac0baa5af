// A second opinion: libxml2, which knows nothing of this project, says whether a document is valid.
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
  XsdValidator,
} from "libxml2-wasm";

export interface Validator {
  /** What is wrong with a document; undefined where it is valid. */
  readonly complaint: (xml: string) => string | undefined;
}

/** Undefined for schemas that libxml2 doesn't take: it asks for content models that are deterministic letter by letter. */
export function validatorOf(
  schemas: ReadonlyMap<string, string>,
  namespaces: readonly string[],
): Validator | undefined {
  const encoder = new TextEncoder();
  const buffers = Object.fromEntries([...schemas].map(([name, text]) => [name, encoder.encode(text)]));
  const imports = [...schemas.keys()].map(
    (name, index) => `<xs:import namespace="${namespaces[index] ?? ""}" schemaLocation="${name}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const schema = XmlDocument.fromString(all);
  try {
    const validator = XsdValidator.fromDoc(schema);
    return { complaint: (xml) => complaintOf(validator, xml) };
  } catch (error) {
    if (error instanceof XmlLibError && error.message.includes("not determinist")) return undefined;
    throw error;
  } finally {
    schema.dispose();
    xmlCleanupInputProvider();
  }
}

function complaintOf(validator: XsdValidator, xml: string): string | undefined {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    if (error instanceof XmlLibError) return error.message;
    throw error;
  } finally {
    document.dispose();
  }
}
