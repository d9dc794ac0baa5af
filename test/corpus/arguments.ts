// How tools give a message's content to a call and get it from one: by position, by name, or as one object.
import type { ElementDeclaration } from "../../generator/model/model.js";
import { allMembers } from "../../generator/model/walk.js";
import { nodeSoap } from "./conventions/node-soap.js";
import { php } from "./conventions/php.js";
import { zeep } from "./conventions/zeep.js";
import { isObject, type Convention, type Foreign, type ForeignObject } from "./foreign.js";

interface Tool {
  readonly convention: Convention;
  /** What a call's arguments say of the body. */
  readonly input: (stated: Foreign, body: ElementDeclaration, isRpc: boolean) => Foreign;
  /** What a call's result says of the body. */
  readonly output: (stated: Foreign, body: ElementDeclaration, isRpc: boolean) => Foreign;
}

function memberNames({ type }: ElementDeclaration): readonly string[] {
  return type.kind === "complex" ? allMembers(type).map(({ element }) => element.name.local) : [];
}

/** Arguments by position, as members by name. */
function named(values: readonly Foreign[], body: ElementDeclaration): ForeignObject {
  const names = memberNames(body);
  return Object.fromEntries(values.map((value, index) => [names[index] ?? String(index), value]));
}

/** A result that is the only member's value alone. */
function wrapped(value: Foreign, body: ElementDeclaration): Foreign {
  const [only, ...rest] = memberNames(body);
  if (only === undefined || rest.length > 0 || (isObject(value) && only in value)) return value;
  return { [only]: value };
}

function unwrapped(value: Foreign, { name }: ElementDeclaration): Foreign {
  return (isObject(value) ? value[name.local] : undefined) ?? value;
}

function array(value: Foreign | undefined): readonly Foreign[] {
  return Array.isArray(value) ? (value as readonly Foreign[]) : [];
}

const phpTool: Tool = {
  convention: php,
  input: (stated, body, isRpc) => {
    const values = array(isObject(stated) ? stated["args"] : []);
    return isRpc ? named(values, body) : (values[0] ?? {});
  },
  output: (stated, body, isRpc) => {
    const value = isObject(stated) && "value" in stated ? (stated["value"] ?? null) : stated;
    return isRpc ? wrapped(value, body) : value;
  },
};

const zeepTool: Tool = {
  convention: zeep,
  input: (stated, body) => {
    if (!isObject(stated) || !("args" in stated)) return stated;
    const values = array(stated["args"]);
    if (memberNames(body).length === 0 && values[0] !== undefined) return values[0];
    return { ...named(values, body), ...(isObject(stated["kwargs"]) ? stated["kwargs"] : {}) };
  },
  output: (stated, body) => wrapped(stated, body),
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
    input: (stated, body) => unwrapped(stated ?? {}, body),
    output: (stated, body) => unwrapped(stated ?? {}, body),
  },
  "zeep-unit": zeepTool,
  "zeep-wsdl": zeepTool,
  "php-bugs": phpTool,
  "php-schema": phpTool,
  "php-soap-encoding": phpTool,
  "soapbuilders-interop": phpTool,
};
