// Values as Prettier lays them out, by the part of its rules that tables need.
import { fits, fitting, giveUp } from "./plain-line.js";
import { areBreakable } from "./plain-type.js";
import { flatOf, isComposition, type Value } from "./plain-value.js";

type Call = Extract<Value, { kind: "call" }>;

/** A value behind `head`, such as `key:` or `const name =`: on its line as far as that takes its beginning, else on the next. */
export function assigned(head: string, value: Value, indent: string, end: string): string {
  if (isOnLine(`${head} `, value, end)) return `${head} ${value.flat ?? ""}${end}`;
  const next = `${indent}  `;
  // Prettier leaves the value of a short key where it is.
  const isShort = head.length - indent.length <= 5;
  if (isUnbreakable(value)) {
    return isShort ? giveUp() : `${head}\n${fitting(`${next}${value.flat ?? giveUp()}${end}`)}`;
  }
  if (fits(`${head} ${beginningOf(value)}`)) {
    return `${head} ${laidOut(value, indent, head.length + 1, end)}`;
  }
  if (isShort) giveUp();
  if (value.kind === "call" && areBreakable(value.types) && fits(`${head} ${value.name}<`)) {
    if (value.types.some((type) => type.includes("{"))) giveUp();
    const types = value.types.map((type) => fitting(`${next}${type}`)).join(",\n");
    return `${head} ${value.name}<\n${types}\n${indent}${callAround(">", value, indent, indent.length, end)}`;
  }
  return `${head}\n${next}${laidOut(value, next, next.length, end)}`;
}

/** A value from a column on; `end` is what follows it on its last line. */
export function laidOut(value: Value, indent: string, column: number, end: string): string {
  if (value.flat !== undefined && fits(value.flat + end, column)) return value.flat + end;
  switch (value.kind) {
    case "word":
    case "string":
    case "array":
      return giveUp();
    case "object":
      return objectBelow(value, indent) + end;
    case "function":
      return functionAround(value, indent, column) + end;
    case "call":
      return callAround(headOf(value), value, indent, column, end);
    default:
      return value satisfies never;
  }
}

function isOnLine(before: string, { flat }: Value, end: string): boolean {
  return flat !== undefined && fits(before + flat + end);
}

/** What has no place within for a line to end. */
function isUnbreakable(value: Value): boolean {
  if (value.kind === "word" || value.kind === "string") return true;
  if (value.kind !== "call") return false;
  const [only, ...others] = value.parameters;
  // Prettier would rather move a call to the next line than one short parameter.
  return only === undefined || (others.length === 0 && isShort(only));
}

function isShort({ kind, flat = "" }: Value): boolean {
  if (kind === "string" || (kind === "word" && !flat.includes("."))) return flat.length <= 27;
  return flat === "{}" || flat === "[]";
}

/** Up to the first place where the line can end. */
function beginningOf(value: Value): string {
  switch (value.kind) {
    case "call":
      return `${headOf(value)}(`;
    case "object":
      return "{";
    case "array":
      return "[";
    case "word":
    case "string":
    case "function":
      return giveUp();
    default:
      return value satisfies never;
  }
}

function objectBelow({ entries, end }: Extract<Value, { kind: "object" }>, indent: string): string {
  const inner = `${indent}  `;
  const lines = entries.map(({ comment, key, value }) => {
    const said = comment.map((line, index) => `${inner}${index === 0 ? "" : " "}${line.trim()}\n`);
    return `${said.join("")}${assigned(inner + key, value, inner, ",")}\n`;
  });
  return `{\n${lines.join("")}${indent}${end}`;
}

/** The object that a function makes stays on the function's line. */
function functionAround(
  { head, body }: Extract<Value, { kind: "function" }>,
  indent: string,
  column: number,
): string {
  if (body.kind !== "object" || !fits(`${head}({`, column)) return giveUp();
  return `${head}(${objectBelow(body, indent)})`;
}

/** What stands before the `(` of a call. */
function headOf({ name, types }: Call): string {
  return types.length === 0 ? name : `${name}<${types.join(", ")}>`;
}

/** The parameters of a call behind what stands before them. */
function callAround(
  head: string,
  { name, parameters, flat }: Call,
  indent: string,
  column: number,
  end: string,
): string {
  // Chains of members have rules of their own.
  if (name.includes(".") || parameters.length === 0 || !fits(`${head}(`, column)) giveUp();
  const inner = flat === undefined ? undefined : flatOf(parameters);
  if (inner !== undefined && fits(`${head}(${inner})${end}`, column)) return `${head}(${inner})${end}`;
  const text =
    hugging(`${head}(`, parameters, indent, column) ??
    `${head}(\n${parameters.map((one) => below(one, indent)).join("")}${indent})`;
  return text + end;
}

/** A value with a line of its own. */
function below(value: Value, indent: string): string {
  return `${indent}  ${laidOut(value, `${indent}  `, indent.length + 2, ",")}\n`;
}

/** Prettier leaves some last parameters on the line of the call, and what is in them below. */
function hugging(
  start: string,
  parameters: readonly Value[],
  indent: string,
  column: number,
): string | undefined {
  const last = parameters.at(-1) ?? giveUp();
  const others = parameters.slice(0, -1);
  if (isComposition(parameters) || others.at(-1)?.kind === last.kind) return undefined;
  const before = others.map(({ flat }) => flat);
  if (before.includes(undefined)) return undefined;
  const line = [start, ...before.map((text) => `${text ?? ""}, `)].join("");
  const isPlaced = (text: string): boolean => fits(line + text, column);
  if (last.kind === "object") {
    return last.entries.length > 0 && isPlaced("{") ? `${line}${objectBelow(last, indent)})` : undefined;
  }
  if (last.kind === "array") return isPlaced("[") ? giveUp() : undefined;
  if (last.kind !== "function") return undefined;
  const { head, body } = last;
  switch (body.kind) {
    case "object":
      if (body.entries.length === 0 || !isPlaced(`${head}({`)) return undefined;
      return `${line}${head}(${objectBelow(body, indent)}))`;
    case "call":
      if (!isPlaced(head.trimEnd())) return undefined;
      // Prettier weighs whether only what follows is too long.
      if (body.flat === undefined || isPlaced(`${head}${body.flat},`)) return giveUp();
      return `${line}${head.trimEnd()}\n${fitting(`${indent}  ${body.flat},`)}\n${indent})`;
    case "array":
      return isPlaced(`${head}[`) ? giveUp() : undefined;
    case "word":
    case "string":
      return undefined;
    case "function":
      return giveUp();
    default:
      return body satisfies never;
  }
}
