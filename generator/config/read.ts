// Reads the text of a config file: every mistake in it is reported, with its place.
import { dirname, isAbsolute, join } from "node:path";
import { type MemberNode, type ObjectNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Diagnostics, Problem } from "../diagnostics.js";
import { nearNames } from "../near-names.js";
import { type Options } from "../options.js";
import { keyTwice, notJson, unknownKey, wrongValue } from "../problems/config.js";
import { isAddress } from "../sources/address.js";
import { type Key, targetKeys, topKeys } from "./keys.js";

/** What is said of a target; what isn't is left open. Paths are relative to the working directory, or absolute. */
export interface Settings {
  readonly sources?: readonly string[];
  readonly out?: string;
  readonly options: Partial<Options>;
}

export interface Config {
  /** Relative to the working directory, or absolute. */
  readonly file: string;
  /** What counts for all targets. */
  readonly common: Settings;
  /** By name, in the order of the file. */
  readonly targets: ReadonlyMap<string, Settings>;
}

/** `undefined` where the diagnostics hold errors. */
export function readConfig(file: string, text: string, diagnostics: Diagnostics): Config | undefined {
  let root: ValueNode;
  try {
    root = parse(text.replace(/^\uFEFF/, "")).body;
  } catch (error) {
    const { message, line, column } = error as Error & { line?: number; column?: number };
    const place = line === undefined ? {} : { line, column: column ?? 1 };
    diagnostics.report(notJson(message.replace(/\.?(?: \(\d+:\d+\))?$/, "")), { file, ...place });
    return undefined;
  }
  const reader = new Reader(file, diagnostics);
  const config = reader.config(root);
  return diagnostics.hasErrors ? undefined : config;
}

class Reader {
  readonly #file: string;
  readonly #diagnostics: Diagnostics;

  constructor(file: string, diagnostics: Diagnostics) {
    this.#file = file;
    this.#diagnostics = diagnostics;
  }

  config(root: ValueNode): Config {
    const common: Record<string, unknown> = {};
    const targets = new Map<string, Settings>();
    const known = [...topKeys, ...Object.keys(targetKeys)];
    for (const [name, { value }] of this.#members(root, "The file", "", known)) {
      if (name === "targets") {
        for (const [target, member] of this.#members(value, name, name)) {
          targets.set(target, this.#target(member.value, target, `targets/${target}`));
        }
      } else if (name !== "$schema") common[name] = this.#value(value, name, name);
    }
    return { file: this.#file, common: this.#settings(common), targets };
  }

  #target(node: ValueNode, name: string, path: string): Settings {
    const values: Record<string, unknown> = {};
    for (const [key, { value }] of this.#members(node, name, path, Object.keys(targetKeys))) {
      values[key] = this.#value(value, key, `${path}/${key}`);
    }
    return this.#settings(values);
  }

  /** The members of an object; those whose names aren't known, if there are known ones, are reported. */
  #members(
    node: ValueNode,
    name: string,
    path: string,
    known?: readonly string[],
  ): ReadonlyMap<string, MemberNode> {
    const members = new Map<string, MemberNode>();
    if (node.type !== "Object") {
      this.#report(wrongValue(name, "an object"), node, path);
      return members;
    }
    for (const member of node.members) {
      const key = keyOf(member);
      const place = path === "" ? key : `${path}/${key}`;
      if (members.has(key)) this.#report(keyTwice(key), member, place);
      else if (known === undefined || known.includes(key)) members.set(key, member);
      else this.#report(unknownKey(key, nearNames(key, known), known), member, place);
    }
    return members;
  }

  #value(node: ValueNode, name: string, path: string): unknown {
    const key = targetKeys[name];
    if (key === undefined) return undefined;
    const value = valueOf(node, key);
    const isChoice = key.kind === "choice" && typeof value === "string";
    if (value !== undefined && !(isChoice && !key.values.includes(value))) return value;
    const near = isChoice ? nearNames(value, key.values) : [];
    this.#report(wrongValue(name, expected(key), near), node, path);
    return undefined;
  }

  /** Of values that were checked. */
  #settings({ sources, out, ...options }: Readonly<Record<string, unknown>>): Settings {
    return {
      ...(sources === undefined
        ? {}
        : { sources: (sources as string[]).map((one) => (isAddress(one) ? one : this.#locate(one))) }),
      ...(out === undefined ? {} : { out: this.#locate(out as string) }),
      options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    };
  }

  /** What the file names, seen from the working directory. */
  #locate(path: string): string {
    return isAbsolute(path) ? path : join(dirname(this.#file), path);
  }

  #report(problem: Problem, { loc }: ValueNode | MemberNode | ObjectNode, path: string): void {
    const { line, column } = loc.start;
    this.#diagnostics.report(problem, { file: this.#file, line, column, path });
  }
}

function keyOf({ name }: MemberNode): string {
  return name.type === "String" ? name.value : name.name;
}

/** What is of the key's type, if it is. */
function valueOf(node: ValueNode, { kind }: Key): string | readonly string[] | boolean | undefined {
  if (kind === "switch") return node.type === "Boolean" ? node.value : undefined;
  return kind === "texts" ? textsOf(node) : textOf(node);
}

/** The text of a string that isn't empty. */
function textOf(node: ValueNode): string | undefined {
  return node.type === "String" && node.value !== "" ? node.value : undefined;
}

/** The texts of an array that isn't empty. */
function textsOf(node: ValueNode): readonly string[] | undefined {
  if (node.type !== "Array" || node.elements.length === 0) return undefined;
  const texts = node.elements.map(({ value }) => textOf(value)).filter((text) => text !== undefined);
  return texts.length === node.elements.length ? texts : undefined;
}

function expected(key: Key): string {
  switch (key.kind) {
    case "text":
      return "a text that isn't empty";
    case "texts":
      return "a list of texts, with one at least";
    case "choice":
      return `one of ${key.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "switch":
      return "true or false";
  }
}
