// Reads documents, each once: bytes to text to the tree of elements.
import type { Diagnostics } from "../diagnostics.js";
import { reading } from "../problems/reading.js";
import type { Failure } from "../problems/sources.js";
import { isFailure, type Content, type Document } from "../sources/document.js";
import { wsdl2Namespace, wsdlNamespace } from "./namespaces.js";
import { decode } from "./encoding.js";
import { parseXml, type XmlElement } from "./xml.js";

export interface ReadDocument {
  readonly document: Document;
  readonly text: string;
  readonly root: XmlElement;
}

export class Documents {
  /** By key: what was read, why it wasn't, or undefined for what is wrong and was reported. */
  readonly #known = new Map<string, ReadDocument | Failure | undefined>();
  readonly #diagnostics: Diagnostics;
  readonly #onRead: (document: Document) => void;

  /** `onRead` is told of every document, where it is after redirects. */
  constructor(diagnostics: Diagnostics, onRead: (document: Document) => void = () => undefined) {
    this.#diagnostics = diagnostics;
    this.#onRead = onRead;
  }

  /** The document; undefined where it can't be had, of which `fail` is told, and where it is wrong, which is reported the first time. */
  async get(
    document: Document | Failure,
    fail: (failure: Failure) => void,
  ): Promise<ReadDocument | undefined> {
    const known = isFailure(document) ? document : await this.#once(document);
    if (known === undefined || !isFailure(known)) return known;
    fail(known);
    return undefined;
  }

  async #once(document: Document): Promise<ReadDocument | Failure | undefined> {
    const { key } = document;
    if (!this.#known.has(key)) this.#known.set(key, await this.#read(document));
    return this.#known.get(key);
  }

  async #read(document: Document): Promise<ReadDocument | Failure | undefined> {
    const content = await document.read();
    if (isFailure(content)) return content;
    const { key } = content.document;
    // A redirect may lead to what is known already.
    if (!this.#known.has(key)) this.#known.set(key, this.#parse(content));
    return this.#known.get(key);
  }

  #parse({ bytes, charset, document }: Content): ReadDocument | undefined {
    const file = document.name;
    this.#onRead(document);
    const decoded = decode(bytes, charset);
    if ("problem" in decoded) {
      this.#diagnostics.report(decoded.problem, { file });
      return undefined;
    }
    const { text } = decoded;
    const start = text.trimStart();
    if (start === "" || !start.startsWith("<")) {
      const problem =
        start === "" ? reading.empty() : reading.notXml(start.slice(0, 30).split("\n", 1).join());
      this.#diagnostics.report(problem, { file });
      return undefined;
    }
    const root = parseXml(text, file, this.#diagnostics);
    return root && { document, text, root };
  }
}

export function isNamed({ name }: XmlElement, namespace: string, local: string): boolean {
  return name.local === local && name.namespace === namespace;
}

/** Says whether it is the root of a WSDL 1.1, and reports it otherwise. */
export function isWsdl(root: XmlElement, diagnostics: Diagnostics): boolean {
  if (isNamed(root, wsdlNamespace, "definitions")) return true;
  const isWsdl2 = root.name.namespace === wsdl2Namespace;
  diagnostics.report(isWsdl2 ? reading.wsdl2() : reading.notWsdl(root.name), root.origin);
  return false;
}
