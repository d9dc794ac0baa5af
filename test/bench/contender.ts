// What a tool must do to be measured: set up for a message, it gives functions that decode and encode it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Payload } from "./payloads/payloads.js";

/** A message with the files that belong to it. */
export interface Subject extends Payload {
  readonly wsdlPath: string;
  readonly xml: string;
  /** The body as `plainOf` gives it. */
  readonly plain: unknown;
  /** The body as JSON has it. */
  readonly json: string;
}

export interface Contender {
  /** Its decoder gives no values. */
  readonly parsesOnly?: boolean;
  /** What decodes a response. The input is a string, or the bytes that `fetch` gives. */
  readonly decoder?: (subject: Subject) => Promise<(input: string | Uint8Array) => unknown>;
  /** What encodes the body, or the whole envelope where the tool makes no smaller piece. */
  readonly encoder?: (subject: Subject) => Promise<() => string>;
}

const utf8 = new TextDecoder();

/** For tools that take strings alone. */
export function stringOf(input: string | Uint8Array): string {
  return typeof input === "string" ? input : utf8.decode(input);
}

/** The tool by its name; called in a program that `builtFiles` made. */
export async function contenderOf(tool: string): Promise<Contender> {
  const url = new URL(`contenders/${tool}.mjs`, import.meta.url).href;
  return ((await import(url)) as { readonly contender: Contender }).contender;
}

/** The message whose files begin with the path. They are read when they are asked for, as they are large. */
export function subjectOf(path: string): Subject {
  const read = (suffix: string): string => readFileSync(path + suffix, "utf8");
  const payload = JSON.parse(read(".json")) as Payload;
  return {
    ...payload,
    wsdlPath: resolve(payload.wsdl),
    get xml() {
      return read(".xml");
    },
    get plain() {
      return JSON.parse(read(".plain.json")) as unknown;
    },
    get json() {
      return read(".natural.json");
    },
  };
}
