// The rules of choices: which members of an object can be there together.
import type { Part } from "../model/content.js";
import { call } from "./builtins.js";
import { stringLiteral } from "./literal.js";
import type { Module } from "./module.js";

/** Which members can be there together, where there is more to say than the table does. */
export function ruleOf(module: Module, parts: readonly Part[]): string | undefined {
  const rules = parts.filter((part) => part.kind === "choice").map((part) => partRule(module, part));
  return rules.length === 0 ? undefined : joined(module, "allOf", rules);
}

function partRule(module: Module, part: Part): string {
  if (part.kind === "member") {
    const key = stringLiteral(part.key);
    if (part.minOccurs === 0) return call(module, "choice", "optional", [key]);
    return part.minOccurs === 1 ? key : call(module, "choice", "several", [key, String(part.minOccurs)]);
  }
  const alternatives = part.alternatives.filter((one) => one.length > 0);
  const rule = joined(
    module,
    "oneOf",
    alternatives.map((one) =>
      joined(
        module,
        "allOf",
        one.map((inner) => partRule(module, inner)),
      ),
    ),
  );
  return alternatives.length === part.alternatives.length ? rule : call(module, "choice", "optional", [rule]);
}

function joined(module: Module, name: string, rules: readonly string[]): string {
  const [only = ""] = rules;
  return rules.length === 1 ? only : call(module, "choice", name, rules);
}
