// Links the messages of operations: parts to elements and types, as the binding puts them into body and header.
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import type {
  BoundMessage,
  BoundOperation,
  DirectionDeclaration,
  HeaderDeclaration,
  MessageDeclaration,
  OperationDeclaration,
  PartDeclaration,
  Reference,
} from "./declarations.js";
import {
  isSame,
  type ElementDeclaration,
  type Fault,
  type Message,
  type QName,
  type SoapVersion,
  type Type,
} from "./model.js";
import { leftOut } from "./remarks.js";
import type { WsdlSymbols } from "./wsdl-symbols.js";

/** How parts of messages find what they are made of; what isn't there is reported. */
export interface Parts {
  /** The element in a body, which each WSDL may define in its own way; one of that name that can hold anything where there is none. */
  readonly body: (reference: Reference) => ElementDeclaration;
  /** A header block, the same in all WSDLs. */
  readonly header: (reference: Reference) => ElementDeclaration | undefined;
  /** `xs:anyType` where there is none. */
  readonly type: (reference: Reference) => Type;
}

const envelopes = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
} as const;

/** What a message is bound in. */
interface Context {
  readonly version: SoapVersion;
  readonly style: Message["style"];
  /** Of the wrapper of the style RPC. */
  readonly wrapper: string;
}

export class MessageResolver {
  readonly #symbols: WsdlSymbols;
  readonly #parts: Parts;
  readonly #diagnostics: Diagnostics;
  /** Bodies that are made up, so that two bindings that say the same have the same. */
  readonly #made = new Map<string, ElementDeclaration>();
  #remarks: string[] = [];

  constructor(symbols: WsdlSymbols, parts: Parts, diagnostics: Diagnostics) {
    this.#symbols = symbols;
    this.#parts = parts;
    this.#diagnostics = diagnostics;
  }

  /** What was left out of the messages that were asked for since the last time. */
  takeRemarks(): readonly string[] {
    const remarks = this.#remarks;
    this.#remarks = [];
    return remarks;
  }

  input(operation: OperationDeclaration, bound: BoundOperation, version: SoapVersion): Message | undefined {
    const context = { version, style: bound.style, wrapper: operation.name };
    return operation.input && this.#message(operation.input, bound.input, bound, context);
  }

  output(operation: OperationDeclaration, bound: BoundOperation, version: SoapVersion): Message | undefined {
    const context = { version, style: bound.style, wrapper: `${operation.name}Response` };
    return operation.output && this.#message(operation.output, bound.output, bound, context);
  }

  #message(
    { message: reference }: DirectionDeclaration,
    stated: BoundMessage | undefined,
    operation: BoundOperation,
    context: Context,
  ): Message | undefined {
    const message = this.#symbols.message(reference);
    const bound = stated ?? unbound(operation);
    // Bindings name a block twice, too.
    const headers = [...new Set(bound.headers.flatMap((header) => this.#block(header) ?? []))];
    if (message === undefined) return undefined;
    const parts = this.#bodyParts(message, bound);
    const body =
      context.style === "rpc"
        ? this.#wrapper(message, parts, bound, context)
        : this.#document(message, parts, bound, context);
    const { style } = context;
    const { use } = bound;
    const { origin, documentation } = message;
    return body && { style, use, ...body, headers, attachments: bound.attachments, origin, documentation };
  }

  /** The parts in the body, in the order of the message: those named, or what headers and attachments leave of it. */
  #bodyParts(
    message: MessageDeclaration,
    { parts, attachments, headers, origin }: BoundMessage,
  ): readonly PartDeclaration[] {
    const ofHeaders = headers.filter((header) => isSame(header.message.name, message.name));
    for (const name of [...(parts ?? []), ...attachments.map((attachment) => attachment.name)]) {
      if (!message.parts.has(name)) this.#diagnostics.report(wsdl.noPart(name, message.name), origin);
    }
    return [...message.parts.values()].filter(({ name }) => {
      if (attachments.some((attachment) => attachment.name === name)) return false;
      return parts?.includes(name) ?? !ofHeaders.some(({ part }) => part === name);
    });
  }

  /** In the style RPC: an element of the operation's name that holds one a part. */
  #wrapper(
    message: MessageDeclaration,
    parts: readonly PartDeclaration[],
    { namespace, use }: BoundMessage,
    { wrapper: local }: Context,
  ): Pick<Message, "body" | "isBody"> | undefined {
    const body = this.#sequence(message, { namespace, local }, parts, use);
    return body && { body, isBody: false };
  }

  /** In the style document: the element of the part, or what else the parts make of the body. */
  #document(
    message: MessageDeclaration,
    parts: readonly PartDeclaration[],
    { use }: BoundMessage,
    { version }: Context,
  ): Pick<Message, "body" | "isBody"> | undefined {
    const [part, ...others] = parts;
    if (part?.element !== undefined && others.length === 0) {
      const element = this.#parts.body(part.element);
      // An abstract one is never there itself, but one that substitutes it: a member of the body says which.
      if (element.abstract !== true || element.substitutes === undefined)
        return { body: element, isBody: false };
    }
    const name = { namespace: envelopes[version], local: "Body" };
    const body =
      part?.type !== undefined && others.length === 0 && use === "literal"
        ? this.#ofType(name, part.type, part)
        : this.#sequence(message, name, parts, use);
    return body && { body, isBody: true };
  }

  #ofType(name: QName, reference: Reference, { origin, documentation }: PartDeclaration): ElementDeclaration {
    return { name, type: this.#parts.type(reference), nillable: false, origin, documentation };
  }

  /** An element that holds one for each of the parts; undefined where one can't be found. */
  #sequence(
    { name: message, origin, documentation }: MessageDeclaration,
    name: QName,
    parts: readonly PartDeclaration[],
    use: Message["use"],
  ): ElementDeclaration | undefined {
    const key = JSON.stringify([message, name, parts.map((part) => part.name), use]);
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const elements = parts.flatMap((part) => this.#accessor(part, use) ?? []);
    if (elements.length < parts.length) return undefined;
    const element: ElementDeclaration = {
      name,
      type: {
        kind: "complex",
        abstract: false,
        content: elements.map((element) => ({ kind: "element", element, minOccurs: 1, maxOccurs: 1 })),
        attributes: [],
        appinfo: { isDictionary: false, isValueType: false },
        origin,
      },
      nillable: false,
      origin,
      documentation,
    };
    this.#made.set(key, element);
    return element;
  }

  /**
   * The element of a part; of one with a type, one of its name. Encoded parts have types: where one has an element instead, that of the
   * element; and they can always be nil.
   */
  #accessor(part: PartDeclaration, use: Message["use"]): ElementDeclaration | undefined {
    const name = { namespace: "", local: part.name };
    const element = part.element
      ? this.#parts.body(part.element)
      : part.type && this.#ofType(name, part.type, part);
    if (element === undefined || use === "literal") return element;
    return { ...element, name, nillable: true, substitutes: undefined };
  }

  /** The element of a header block. */
  #block(header: HeaderDeclaration): ElementDeclaration | undefined {
    const block = this.#blockOf(header);
    if (block === undefined) this.#remarks.push(leftOut("header block", header.part));
    return block;
  }

  #blockOf(header: HeaderDeclaration): ElementDeclaration | undefined {
    const message = this.#symbols.message(header.message);
    if (message === undefined) return undefined;
    const part = message.parts.get(header.part);
    if (part === undefined) {
      this.#diagnostics.report(wsdl.noPart(header.part, message.name), header.message.origin);
      return undefined;
    }
    if (part.element !== undefined) return this.#parts.header(part.element);
    return part.type && this.#ofType({ namespace: header.namespace, local: part.name }, part.type, part);
  }

  faults({ faults }: OperationDeclaration, bound: BoundOperation): readonly Fault[] {
    return faults.flatMap(({ name = "", message: reference, origin, documentation }) => {
      const message = this.#symbols.message(reference);
      const [part] = message?.parts.values() ?? [];
      const use = bound.faults.get(name) ?? "literal";
      const element = part?.element ? this.#parts.body(part.element) : part && this.#accessor(part, use);
      if (message === undefined) this.#remarks.push(leftOut("fault", name));
      return element === undefined ? [] : [{ name, use, element, origin, documentation }];
    });
  }

  headerFaults({ input, output }: BoundOperation): readonly ElementDeclaration[] {
    const headers = [input, output].flatMap((message) => message?.headers ?? []);
    const blocks = headers.flatMap(({ faults }) => faults.flatMap((fault) => this.#block(fault) ?? []));
    return [...new Set(blocks)];
  }
}

/** What a binding says that doesn't say it. */
function unbound({ origin }: BoundOperation): BoundMessage {
  return {
    origin,
    name: undefined,
    use: "literal",
    namespace: "",
    parts: undefined,
    attachments: [],
    headers: [],
  };
}
