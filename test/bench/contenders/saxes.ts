// saxes into typed objects: a short decoder over its events, written by the contract as one would write it by hand.
import { SaxesParser, type SaxesTagNS } from "saxes";
import { classifier, type Classify } from "../../../generator/model/classify.js";
import type { ComplexType, ElementDeclaration, SimpleType, Type } from "../../../generator/model/model.js";
import { allMembers } from "../../../generator/model/walk.js";
import { XSI } from "../../../templates/runtime/xml-grammar.js";
import { contractOf } from "../contract.js";
import { stringOf, type Contender } from "../contender.js";

/** What is done with an element's members and, at its end, its value. */
interface Handler {
  readonly begin: () => unknown;
  readonly members: ReadonlyMap<string, Member>;
  readonly end: (value: unknown, text: string) => unknown;
}

interface Member {
  /** Any where there is none: that of the envelope, which is one of two. */
  readonly namespace: string | undefined;
  readonly handler: Handler;
  readonly add: (parent: unknown, value: unknown) => void;
}

interface Frame {
  readonly member: Member;
  readonly isNil: boolean;
  value: unknown;
}

export const contender: Contender = {
  decoder: async ({ wsdl, operation }) => {
    const contract = await contractOf(wsdl);
    const [output] = contract.services.flatMap(({ operations }) =>
      operations.filter(({ name }) => name === operation).map((found) => found.output),
    );
    if (output === undefined) throw new Error(`no operation is called ${operation}`);
    const handlers = new Handlers(classifier(contract));
    const body = handlers.structure([output.body]);
    const headers = handlers.structure(output.headers);
    const envelope: Handler = {
      ...none,
      members: new Map([
        ["Header", { namespace: undefined, handler: headers, add: setting("Header") }],
        ["Body", { namespace: undefined, handler: body, add: setting("Body") }],
      ]),
    };
    return (input) => decoded(stringOf(input), envelope);
  },
};

const none: Handler = { begin: () => ({}), members: new Map(), end: (value) => value };

function setting(name: string): Member["add"] {
  return (parent, value) => {
    (parent as Record<string, unknown>)[name] = value;
  };
}

function decoded(xml: string, envelope: Handler): unknown {
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const root: Record<string, unknown> = {};
  const frames: Frame[] = [];
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const parent = frames.at(-1);
    const member = parent
      ? parent.member.handler.members.get(tag.local)
      : { namespace: undefined, handler: envelope, add: setting("Envelope") };
    if (member === undefined || (member.namespace ?? tag.uri) !== tag.uri)
      throw new Error(`<${tag.name}> is not expected`);
    const isNil = isNilled(tag);
    frames.push({ member, isNil, value: isNil ? null : member.handler.begin() });
    text = "";
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", () => {
    const frame = frames.pop();
    if (frame === undefined) return;
    const { member, isNil, value } = frame;
    member.add(frames.at(-1)?.value ?? root, isNil ? null : member.handler.end(value, text));
    text = "";
  });
  parser.write(xml).close();
  return root;
}

function isNilled({ attributes }: SaxesTagNS): boolean {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === "nil" && attribute.uri === XSI && attribute.value === "true") return true;
  }
  return false;
}

class Handlers {
  readonly #classify: Classify;
  readonly #known = new Map<Type, Handler>();

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  structure(elements: readonly ElementDeclaration[]): Handler {
    const members = new Map<string, Member>();
    this.#fill(members, elements);
    return { ...none, members };
  }

  #of(type: Type): Handler {
    if (type.kind === "any") return none;
    if (type.kind !== "complex")
      return { ...none, begin: () => undefined, end: (_, text) => parsed(text, type) };
    const known = this.#known.get(type);
    return known ?? this.#complex(type);
  }

  #complex(type: ComplexType): Handler {
    const members = new Map<string, Member>();
    const view = this.#classify(type);
    const handler: Handler = { ...none, members, begin: view.kind === "array" ? () => [] : () => ({}) };
    // Before its members, one of which may be of the type itself.
    this.#known.set(type, handler);
    if (view.kind === "array") {
      members.set(view.item.name.local, {
        namespace: view.item.name.namespace,
        handler: this.#of(view.item.type),
        add: (parent, value) => (parent as unknown[]).push(value),
      });
    } else if (view.kind === "dictionary") {
      members.set(view.pair.name.local, {
        namespace: view.pair.name.namespace,
        handler: this.structure([view.key, view.value]),
        add: (parent, pair) => {
          const members = pair as Record<string, unknown>;
          setting(String(members[view.key.name.local]))(parent, members[view.value.name.local]);
        },
      });
    } else {
      this.#fill(
        members,
        allMembers(type).map(({ element }) => element),
      );
    }
    return handler;
  }

  #fill(members: Map<string, Member>, elements: readonly ElementDeclaration[]): void {
    for (const { name, type } of elements) {
      const { namespace, local } = name;
      members.set(local, { namespace, handler: this.#of(type), add: setting(local) });
    }
  }
}

function parsed(text: string, type: SimpleType): unknown {
  switch (type.kind) {
    case "restriction": {
      const { enumeration } = type.facets;
      if (enumeration.length > 0 && !enumeration.some(({ value }) => value === text))
        throw new Error(`${text} is none of the values`);
      return parsed(text, type.base);
    }
    case "list":
      return text === "" ? [] : text.split(" ").map((word) => parsed(word, type.item));
    case "union":
      return text;
    case "builtin":
      return parsedBuiltin(text, type.name.local);
  }
}

function parsedBuiltin(text: string, name: string): unknown {
  if (name === "boolean") return text === "true" || text === "1";
  if (name === "base64Binary") return Buffer.from(text, "base64");
  if (!/^(unsigned)?(byte|short|int)$|^(double|float)$/i.test(name)) return text;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${text} is no number`);
  return value;
}
