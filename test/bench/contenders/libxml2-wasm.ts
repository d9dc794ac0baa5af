// libxml2 compiled to WebAssembly: parses into a document of its own, of which no value is taken.
import type { Contender } from "../contender.js";

interface Document {
  dispose(): void;
}

interface Module {
  readonly XmlDocument: { fromString(xml: string): Document; fromBuffer(xml: Uint8Array): Document };
}

// Installed beside the benchmark, too, in the version that is measured.
const name: string = "libxml2-wasm";

export const contender: Contender = {
  parsesOnly: true,
  decoder: async () => {
    const { XmlDocument } = (await import(name)) as Module;
    return (input) => {
      const document =
        typeof input === "string" ? XmlDocument.fromString(input) : XmlDocument.fromBuffer(input);
      document.dispose();
    };
  },
};
