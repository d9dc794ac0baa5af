// The values that tables are made of, read from their text: names, strings, numbers, calls, arrow functions, objects and arrays.
import { giveUp } from "./plain-line.js";
import { argumentsAt } from "./plain-type.js";

export type Value = {
  /** On one line; nothing where that can't be, as an object with a line a property stays as it is. */
  readonly flat: string | undefined;
} & (
  | { readonly kind: "word" | "string" }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly types: readonly string[];
      readonly parameters: readonly Value[];
    }
  | { readonly kind: "function"; readonly head: string; readonly body: Value }
  | { readonly kind: "object"; readonly entries: readonly Entry[]; readonly end: string }
  | { readonly kind: "array"; readonly items: readonly Value[] }
);

export interface Entry {
  /** The lines of its comment, without what they are indented by. */
  readonly comment: readonly string[];
  readonly key: string;
  readonly value: Value;
}

/** Gives up where the text holds anything else. */
export function valueOf(text: string): Value {
  const reader = new ValueReader(text);
  const value = reader.value();
  return reader.isAtEnd ? value : giveUp();
}

const patterns = {
  space: /\s*/y,
  mark: /\/\* @__PURE__ \*\/ /y,
  // A quote between quotes may change which quotes Prettier takes.
  string: /"(?:[^"\\\n]|\\[^"\n])*"/y,
  number: /-?\d+\b/y,
  name: /[A-Za-z_$][\w$]*(?:\.#?[A-Za-z_$][\w$]*)*/y,
  parameter: /\([a-z]*\) => /y,
  // A number between quotes may lose them.
  key: /(?:[A-Za-z_$][\w$]*|"[^"\\\n\d][^"\\\n]*"|\["__proto__"\]): /y,
  comment: /\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/y,
} as const;

class ValueReader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#place === this.#text.length;
  }

  value(): Value {
    const mark = this.#taken("mark");
    switch (this.#text[this.#place]) {
      case '"':
        return { kind: "string", flat: this.#needed("string") };
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case "(":
        return this.#function();
      default:
        return this.#call(mark ?? "");
    }
  }

  #call(mark: string): Value {
    const number = this.#taken("number");
    if (number !== undefined) return { kind: "word", flat: number };
    const start = this.#place;
    this.#needed("name");
    const name = mark + this.#text.slice(start, this.#place);
    let types: readonly string[] = [];
    if (this.#text[this.#place] === "<") {
      const found = argumentsAt(this.#text, this.#place);
      types = found.types;
      this.#place = found.end;
    }
    const head = mark + this.#text.slice(start, this.#place);
    if (!this.#skipped("(")) return { kind: "word", flat: head };
    const parameters = this.#list(")", () => this.value());
    const flat = isComposition(parameters) ? undefined : flatOf(parameters);
    return {
      kind: "call",
      name,
      types,
      parameters,
      flat: flat === undefined ? undefined : `${head}(${flat})`,
    };
  }

  #function(): Value {
    const head = this.#needed("parameter");
    const isWrapped = this.#skipped("(");
    const body = this.value();
    if (isWrapped !== (body.kind === "object")) giveUp();
    if (isWrapped && !this.#skipped(")")) giveUp();
    const { flat } = body;
    const text = isWrapped && flat !== undefined ? `(${flat})` : flat;
    return { kind: "function", head, body, flat: text === undefined ? undefined : head + text };
  }

  #object(): Value {
    this.#place++;
    const isOpen = this.#text[this.#place] === "\n";
    const entries = this.#list("}", () => this.#entry());
    const end = this.#skipped(" as const") ? "} as const" : "}";
    const flat = isOpen
      ? undefined
      : entries.map(({ key, value }) => (value.flat === undefined ? undefined : `${key} ${value.flat}`));
    const isFlat = flat?.every((text) => text !== undefined) === true;
    const inner = entries.length === 0 ? "" : ` ${flat?.join(", ") ?? ""} `;
    return { kind: "object", entries, end, flat: isFlat ? `{${inner}${end}` : undefined };
  }

  #entry(): Entry {
    const comment = this.#taken("comment")?.trimEnd().split("\n") ?? [];
    const key = this.#needed("key").trimEnd();
    return { comment, key, value: this.value() };
  }

  #array(): Value {
    this.#place++;
    const items = this.#list("]", () => this.value());
    // Prettier gives such arrays a line an item.
    if (items.length > 1 && items.every(({ kind }) => kind === "array" || kind === "object")) giveUp();
    const flat = flatOf(items);
    return { kind: "array", items, flat: flat === undefined ? undefined : `[${flat}]` };
  }

  #list<T>(end: string, item: () => T): readonly T[] {
    const items: T[] = [];
    this.#taken("space");
    while (!this.#skipped(end)) {
      items.push(item());
      if (!this.#skipped(",")) {
        this.#taken("space");
        return this.#skipped(end) ? items : giveUp();
      }
      this.#taken("space");
    }
    return items;
  }

  #skipped(text: string): boolean {
    const isThere = this.#text.startsWith(text, this.#place);
    if (isThere) this.#place += text.length;
    return isThere;
  }

  #taken(what: keyof typeof patterns): string | undefined {
    const pattern = patterns[what];
    pattern.lastIndex = this.#place;
    const [found] = pattern.exec(this.#text) ?? [];
    this.#place += found?.length ?? 0;
    return found;
  }

  #needed(what: keyof typeof patterns): string {
    return this.#taken(what) ?? giveUp();
  }
}

/** Where functions are parameters beside others, Prettier gives each parameter a line. */
export function isComposition(parameters: readonly Value[]): boolean {
  if (parameters.length < 2) return false;
  const takesFunction = (value: Value): boolean =>
    value.kind === "call" && value.parameters.some(({ kind }) => kind === "function");
  return parameters.filter(({ kind }) => kind === "function").length > 1 || parameters.some(takesFunction);
}

/** Values on one line; nothing where that can't be. */
export function flatOf(values: readonly Value[]): string | undefined {
  const texts = values.map(({ flat }) => flat);
  return texts.includes(undefined) ? undefined : texts.join(", ");
}
