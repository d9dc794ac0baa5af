// What a case of the corpus says of messages, tried on the generated client: each mode passes, or fails for a reason.
import { inspect, isDeepStrictEqual } from "node:util";
import type * as Runtime from "../../generated/runtime/index.js";
import { groupBy } from "../../generator/model/group-by.js";
import type { Message } from "../../generator/model/model.js";
import { tools } from "./arguments.js";
import type { Client, LoadedOperation } from "./clients.js";
import { textOf } from "./corpus.js";
import { inlined } from "./encoded.js";
import { Mapping, type Foreign } from "./foreign.js";
import { difference, meanings, type Meaning } from "./meaning.js";
import { bodyOf, parse, type Element } from "./xml.js";

export type Mode = "encode" | "decode" | "roundtrip";

/** A line of `wire.jsonl`; the members that say which files are paths. */
export interface Case {
  readonly id: string;
  readonly suite: string;
  readonly wsdl: string;
  readonly operation: string;
  readonly soapVersion: string | null;
  readonly style: string | null;
  readonly shape: string | null;
  readonly input: string | null;
  readonly requestXml: string | null;
  readonly responseXml: string | null;
  readonly output: string | null;
  readonly modes: readonly Mode[];
  readonly quality: string;
}

type Direction = "input" | "output";
type Content = Runtime.Content<unknown, object>;

/** What is wrong with each of the case's modes; nothing of those that pass. */
export function judge(stated: Case, client: Client, runtime: typeof Runtime): ReadonlyMap<Mode, string> {
  const failures = new Map<Mode, string>();
  for (const mode of stated.modes) {
    try {
      const failure = new Trial(stated, client, runtime)[mode]();
      if (failure !== undefined) failures.set(mode, failure);
    } catch (error) {
      failures.set(mode, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  }
  return failures;
}

class Trial {
  readonly #case: Case;
  readonly #client: Client;
  readonly #runtime: typeof Runtime;

  constructor(stated: Case, client: Client, runtime: typeof Runtime) {
    this.#case = stated;
    this.#client = client;
    this.#runtime = runtime;
  }

  decode(): string | undefined {
    const { output } = this.#case;
    const { direction, xml } = this.#recorded();
    const operation = this.#operation(direction, xml);
    const { body } = this.#read(operation, direction, xml);
    if (output === null) return undefined;
    const tool = this.#tool();
    const { convention } = tool;
    const message = messageOf(operation, direction);
    const foreign = json(textOf(output));
    const content = tool.output(foreign, message);
    const isEncoded = message.use === "encoded";
    const expected = [false, true].map((fillsIn) =>
      new Mapping(this.#client, convention, { fillsIn, isEncoded }).element(content, message.body),
    );
    const { trims } = convention;
    const found = plain(body, trims);
    return expected.some((one) => isDeepStrictEqual(found, plain(one, trims)))
      ? undefined
      : `decoded ${shown(body)} instead of ${shown(expected[0])}`;
  }

  roundtrip(): string | undefined {
    const { direction, xml } = this.#recorded();
    const operation = this.#operation(direction, xml);
    const written = this.#write(operation, direction, this.#read(operation, direction, xml));
    return this.#difference(operation, direction, written, xml);
  }

  encode(): string | undefined {
    const { input, requestXml } = this.#case;
    if (input === null || requestXml === null) throw new Error("nothing to encode");
    const xml = textOf(requestXml);
    const operation = this.#operation("input", xml);
    const { convention, input: content } = this.#tool();
    const message = operation.model.input;
    const body = new Mapping(this.#client, convention, {
      fillsIn: false,
      isEncoded: message.use === "encoded",
    }).element(content(json(textOf(input)), message), message.body);
    const written = this.#write(operation, "input", { body, headers: {} });
    return this.#difference(operation, "input", written, xml);
  }

  /** The response where one was recorded, else the request. */
  #recorded(): { readonly direction: Direction; readonly xml: string } {
    const { requestXml, responseXml } = this.#case;
    if (responseXml !== null && responseXml !== requestXml)
      return { direction: "output", xml: textOf(responseXml) };
    if (requestXml === null) throw new Error("nothing to decode");
    return { direction: "input", xml: textOf(requestXml) };
  }

  /** That of the case's name whose message the XML is, as far as that can be told. */
  #operation(direction: Direction, xml: string): LoadedOperation {
    const [body] = bodyOf(parse(xml)).children;
    // Some tools don't distinguish case.
    const wanted = this.#case.operation.toLowerCase();
    const named = this.#client.operations.filter(({ model }) => model.name.toLowerCase() === wanted);
    const overloaded = this.#client.operations.filter(({ model }) =>
      model.name.toLowerCase().startsWith(wanted),
    );
    const found = named.length > 0 ? named : overloaded;
    const fitting = found.filter(({ model }) => {
      const name = model[direction]?.body.name;
      return body !== undefined && name?.local === body.local && name.namespace === body.namespace;
    });
    const { soapVersion } = this.#case;
    const ofVersion = fitting.filter(({ service }) => service.service.soapVersion === soapVersion);
    const [first] = [...ofVersion, ...fitting, ...found];
    if (first === undefined) throw new Error(`no operation ${this.#case.operation}`);
    return first;
  }

  #read({ generated }: LoadedOperation, direction: Direction, xml: string): Content {
    return this.#runtime.decodeMessage(generated[direction], xml.trimStart(), {}, undefined, generated.soap);
  }

  #write({ generated }: LoadedOperation, direction: Direction, content: Content): string {
    return this.#runtime.encodeMessage(generated[direction], content, {}, generated.soap);
  }

  #difference(
    { model }: LoadedOperation,
    direction: Direction,
    actual: string,
    expected: string,
  ): string | undefined {
    const message = model[direction];
    const isEncoded = message?.use === "encoded";
    const { of } = meanings(this.#client.contract);
    const meaning = (xml: string): Meaning => {
      const body = bodyOf(parse(xml));
      const children = isEncoded ? inlined(body.children) : body.children;
      if (message?.isBody === true)
        return { ...of({ ...body, children }, message.body, isEncoded), name: "{}Body" };
      return {
        name: "{}Body",
        attributes: {},
        text: "",
        children: children.map((element) => of(element, message?.body, isEncoded)),
      };
    };
    return difference(meaning(actual), meaning(expected));
  }

  #tool(): (typeof tools)[string] & object {
    const tool = tools[this.#case.suite];
    if (tool === undefined) throw new Error(`no convention for ${this.#case.suite}`);
    return tool;
  }
}

function messageOf({ model }: LoadedOperation, direction: Direction): Message {
  const message = model[direction];
  if (message === undefined) throw new Error("no answer is expected");
  return message;
}

/**
 * Without what says nothing: members that are absent or empty, and nil, as most tools can't tell these apart. A moment is the same
 * however it is written; one without a zone is taken for one of the machine's, which the tools ran in UTC. Texts are trimmed where the
 * tool does that.
 */
function plain(value: unknown, trims: boolean): unknown {
  if (Array.isArray(value)) {
    // Some arrays say how long they are though the last items aren't sent.
    const last = value.findLastIndex((item) => item !== undefined);
    return last < 0 ? undefined : value.slice(0, last + 1).map((item: unknown) => plain(item, trims));
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value === "string") {
    const text = trims ? value.trim() : value;
    if (text === "") return undefined;
    return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/.test(text) ? moment(text) : text;
  }
  if (typeof value !== "object" || value === null) return value ?? undefined;
  if ("type" in value && "value" in value && /^(?:xs|ser|soapenc|apache):/.test(String(value.type))) {
    return plain(value.value, trims);
  }
  if ("xml" in value && typeof value.xml === "string") return untyped(parse(value.xml), trims);
  const entries = Object.entries(value)
    .map(([key, one]) => [key, plain(one, trims)] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function moment(text: string): string {
  return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`).toISOString();
}

/** An element of any type, as tools see it: text or members by name. */
function untyped({ children, text }: Element, trims: boolean): unknown {
  if (children.length === 0) return text.trim() === "" ? undefined : plain(text, trims);
  const members = [...groupBy(children, ({ local }) => local)]
    .map(([local, same]) => [local, same.map((child) => untyped(child, trims))] as const)
    .filter(([, same]) => same.some((one) => one !== undefined));
  return members.length === 0 ? undefined : members;
}

function shown(value: unknown): string {
  return inspect(value, { depth: 20, breakLength: Infinity, compact: true, maxStringLength: 300 });
}

/** JSON whose integers may be longer than a number can be; a text that is none stands for itself. */
function json(text: string): Foreign {
  try {
    return JSON.parse(text.replace(/(?<=[:[,]\s*)-?\d{16,}(?=\s*[,\]}])/g, '"$&"')) as Foreign;
  } catch {
    return text;
  }
}
