// The header blocks of a service: an interface a direction, and a codec for each set that its operations name.
import { compare } from "../compare.js";
import { groupBy } from "../model/group-by.js";
import { distinctIdentifier } from "../model/identifiers.js";
import type { ElementDeclaration, Message } from "../model/model.js";
import type { ServiceModule } from "../model/names.js";
import type { Emission } from "./emission.js";
import { propertyKey, propertyName, stringLiteral } from "./literal.js";
import type { Module } from "./module.js";
import { constantStatement, interfaceStatement, type Statement } from "./statement.js";

export type Direction = "input" | "output";

const interfaceNames = { input: "RequestHeaders", output: "ResponseHeaders" } as const;

type Blocks = readonly ElementDeclaration[];

/** Of each service, once: every operation asks for them. */
const known = { input: new WeakMap<ServiceModule, Blocks>(), output: new WeakMap<ServiceModule, Blocks>() };

/** The blocks that any operation names, sorted as the operations are: one more must not move the others. */
function blocks(service: ServiceModule, direction: Direction): Blocks {
  const before = known[direction].get(service);
  if (before !== undefined) return before;
  const all = service.operations.flatMap(({ operation }) => operation[direction]?.headers ?? []);
  const distinct = [...groupBy(all, (block) => block.name.local).values()].flatMap(([first]) => first ?? []);
  const sorted = distinct.sort((a, b) => compare(a.name.local, b.name.local));
  known[direction].set(service, sorted);
  return sorted;
}

/** `RequestHeaders` or `ResponseHeaders`: every block is optional, since a session or a server may leave it out. */
export function headersInterface(
  { expressions }: Emission,
  module: Module,
  service: ServiceModule,
  direction: Direction,
): Statement {
  const properties = blocks(service, direction).map((block) => ({
    name: propertyName(block.name.local),
    optional: true,
    type: expressions.element(block).type(module),
    documentation: [block.documentation],
  }));
  const what = direction === "input" ? "a request" : "an answer";
  return interfaceStatement(interfaceNames[direction], undefined, properties, [
    `The header blocks that ${what} can carry.`,
  ]);
}

/** The type of a message's headers, seen from the service's operations. */
export function headersType(
  module: Module,
  service: ServiceModule,
  direction: Direction,
  { headers }: Message,
): string {
  const messages = module.whole(`${service.folder}/messages`, "messages", true);
  const whole = `${messages}.${interfaceNames[direction]}`;
  if (headers.length === blocks(service, direction).length) return whole;
  if (headers.length === 0) return "object";
  return `Pick<${whole}, ${headers.map((block) => stringLiteral(block.name.local)).join(" | ")}>`;
}

/** The constant that holds the codec of a set of blocks is called by the blocks, so that other operations don't change it. */
export function headersConstant(module: Module, { headers }: Message, direction: Direction): string {
  const names = headers.map((block) => distinctIdentifier(block.name.local.replaceAll("_", "__")));
  return module.internal(`${direction === "input" ? "request" : "response"}_${names.join("_") || "none"}`);
}

/** A codec for each set of blocks that the operations name. */
export function headerCodecs(
  { expressions }: Emission,
  module: Module,
  service: ServiceModule,
): readonly Statement[] {
  return (["input", "output"] as const).flatMap((direction) => {
    const messages = service.operations.flatMap(({ operation }) => operation[direction] ?? []);
    const sets = groupBy(messages, (message) => headersConstant(module, message, direction));
    const sorted = [...sets].sort(([a], [b]) => compare(a, b));
    return sorted.flatMap(([constant, [message]]) => {
      if (message === undefined) return [];
      const namespace = message.headers[0]?.name.namespace ?? module.mainNamespace;
      const type = headersType(module, service, direction, message);
      const entries = message.headers.map((block) => {
        const codec = expressions.element(block).codec(module);
        const { name } = block;
        const entry =
          name.namespace === namespace
            ? codec
            : `${module.runtime("structures", "qualified")}(${module.namespace(name.namespace)}, ${codec})`;
        return `${propertyKey(name.local)}: ${entry}`;
      });
      const table = entries.length === 0 ? "({})" : `({\n${entries.join(",\n")},\n})`;
      const codec = `/* @__PURE__ */ ${module.runtime("structures", "complexType")}<${type}>(${module.namespace(namespace)}, () => ${table})`;
      return [constantStatement(constant, undefined, codec, [], false)];
    });
  });
}
