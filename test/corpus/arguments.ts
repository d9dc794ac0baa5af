// How tools give a message's content to a call and get it from one: by position, by name, or as one object.
import type { Message } from "../../generator/model/model.js";
import { allMembers } from "../../generator/model/walk.js";
import { nodeSoap } from "./conventions/node-soap.js";
import { php } from "./conventions/php.js";
import { zeep } from "./conventions/zeep.js";
import { isObject, type Convention, type Foreign, type ForeignObject } from "./foreign.js";

interface Tool {
  readonly convention: Convention;
  /** What a call's arguments say of the body. */
  readonly input: (stated: Foreign, message: Message) => Foreign;
  /** What a call's result says of the body. */
  readonly output: (stated: Foreign, message: Message) => Foreign;
}

function memberNames({ body: { type } }: Message): readonly string[] {
  return type.kind === "complex" ? allMembers(type).map(({ element }) => element.name.local) : [];
}

/** Arguments by position, as members by name. */
function named(values: readonly Foreign[], message: Message): ForeignObject {
  const names = memberNames(message);
  return Object.fromEntries(values.map((value, index) => [names[index] ?? String(index), value]));
}

/** A result that is the only member's value alone. */
function wrapped(value: Foreign, message: Message): Foreign {
  const [only, ...rest] = memberNames(message);
  if (only === undefined || rest.length > 0 || (isObject(value) && only in value)) return value;
  return { [only]: value };
}

function unwrapped(value: Foreign, { body: { name } }: Message): Foreign {
  return (isObject(value) ? value[name.local] : undefined) ?? value;
}

function array(value: Foreign | undefined): readonly Foreign[] {
  return Array.isArray(value) ? (value as readonly Foreign[]) : [];
}

const phpTool: Tool = {
  convention: php,
  input: (stated, message) => {
    const values = array(isObject(stated) ? stated["args"] : []);
    return byParts(message) ? named(values, message) : (values[0] ?? {});
  },
  output: (stated, message) => {
    const value = isObject(stated) && "value" in stated ? (stated["value"] ?? null) : stated;
    return byParts(message) ? wrapped(value, message) : value;
  },
};

/** Are the members of the body's type the parts of the message? */
function byParts({ style, isBody }: Message): boolean {
  return style === "rpc" || isBody;
}

const zeepTool: Tool = {
  convention: zeep,
  input: (stated, message) => {
    if (!isObject(stated) || !("args" in stated)) return stated;
    const values = array(stated["args"]);
    if (memberNames(message).length === 0 && values[0] !== undefined) return values[0];
    const keywords = isObject(stated["kwargs"]) ? Object.entries(stated["kwargs"]) : [];
    const members = Object.fromEntries(keywords.filter(([name]) => name !== "_soapheaders"));
    // Of several elements, each goes by its part's name, in the order of the parts.
    if (message.isBody) return named([...values, ...Object.values(members)], message);
    return { ...named(values, message), ...members };
  },
  output: (stated, message) => {
    if (!message.isBody || !isObject(stated) || !isObject(stated["body"])) return wrapped(stated, message);
    return named(Object.values(stated["body"]), message);
  },
};

/** By the suites of the corpus. */
export const tools: Readonly<Record<string, Tool>> = {
  "node-soap": {
    convention: nodeSoap,
    input: (stated) => stated ?? {},
    output: (stated) => stated ?? {},
  },
  "strong-soap": {
    convention: nodeSoap,
    input: (stated, message) => unwrapped(stated ?? {}, message),
    output: (stated, message) => unwrapped(stated ?? {}, message),
  },
  "zeep-unit": zeepTool,
  "zeep-wsdl": zeepTool,
  "php-bugs": phpTool,
  "php-schema": phpTool,
  "php-soap-encoding": {
    ...phpTool,
    // What was decoded of the request: its first argument.
    output: (stated, message) => (byParts(message) ? named([stated], message) : stated),
  },
  "soapbuilders-interop": phpTool,
};
