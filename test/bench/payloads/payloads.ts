// The messages that are measured: made from the contracts by a seeded walk, the same on every machine, and written where processes find them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract, ElementDeclaration, SimpleType } from "../../../generator/model/model.js";
import { headerBlock } from "../../../generator/sample/netserver.js";
import type { SampleElement } from "../../../generator/sample/tree.js";
import { Random } from "../../random-schemas/random.js";
import { contractOf } from "../contract.js";
import { leavesOf, plainOf } from "./plain.js";
import { rearranged, styled, styles, type Style } from "./styles.js";
import { sentence } from "./values.js";
import { walk, type Walk } from "./walk.js";

/** What a process that measures is told of a message; lies beside its XML. */
export interface Payload {
  readonly name: string;
  readonly wsdl: string;
  readonly operation: string;
  readonly direction: "input" | "output";
  /** The body's element. */
  readonly element: string;
  /** How many values it holds that are neither nil nor empty. */
  readonly leaves: number;
  /** Its size in UTF-8. */
  readonly bytes: number;
}

interface Spec {
  readonly operation: string;
  readonly wsdl?: string;
  readonly direction?: "input" | "output";
  readonly items?: number;
  readonly depth?: number;
  readonly style?: Style;
  readonly value?: (random: Random) => Walk["value"];
}

const entity: Spec = { operation: "GetAppointmentEntity" };
const list: Spec = { operation: "GetPersonAppointments", items: 1000 };

const longText = (random: Random): Walk["value"] => {
  const text = Array.from({ length: 600 }, () => `${sentence(40, random)} <b>&amp;</b>\n`).join("");
  return (name) => (name === "Description" ? text : undefined);
};

const base64 =
  (random: Random): Walk["value"] =>
  (_, type: SimpleType) => {
    if (type.kind !== "builtin" || type.name.local !== "base64Binary") return undefined;
    return Buffer.from(random.times(250_000, () => random.between(0, 255))).toString("base64");
  };

const specs: Readonly<Record<string, Spec>> = {
  SetSeen: { operation: "SetSeen" },
  "SetSeen-request": { operation: "SetSeen", direction: "input" },
  entity,
  1000: list,
  10000: { ...list, items: 10_000 },
  deep: { operation: "SetSeen", depth: 200 },
  ...Object.fromEntries([25, 50, 100].map((depth) => [`deep-${depth}`, { operation: "SetSeen", depth }])),
  "long-text": { ...entity, value: longText },
  base64: { operation: "GetSystemInfo", wsdl: "wsdl/SoPrincipal.wsdl", value: base64 },
  ...Object.fromEntries(
    styles.slice(1).flatMap((style) => [
      [`entity-${style}`, { ...entity, style }],
      [`1000-${style}`, { ...list, style }],
    ]),
  ),
};

/** Their names, by which a run can be told to measure only these. */
export const payloadNames: readonly string[] = Object.keys(specs);

/** Writes `<name>.xml`, what `Payload` says of it, and its body as `<name>.plain.json` for the tools that take objects as node-soap does. */
export async function writePayloads(names: readonly string[], folder: string): Promise<readonly Payload[]> {
  const contracts = new Map<string, Contract>();
  mkdirSync(folder, { recursive: true });
  const payloads: Payload[] = [];
  for (const name of names) {
    const spec = specs[name];
    if (spec === undefined)
      throw new Error(`no payload is called ${name}; there are ${payloadNames.join(", ")}`);
    const { wsdl = "wsdl/Appointment.wsdl", operation, direction = "output" } = spec;
    const contract = contracts.get(wsdl) ?? (await contractOf(wsdl));
    contracts.set(wsdl, contract);
    const { xml, body } = messageOf(contract, spec);
    const payload = {
      name,
      wsdl,
      operation,
      direction,
      element: body.name.local,
      leaves: leavesOf(plainOf(body)),
      bytes: Buffer.byteLength(xml),
    };
    writeFileSync(join(folder, `${name}.xml`), xml);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(payload));
    writeFileSync(join(folder, `${name}.plain.json`), JSON.stringify(plainOf(body)));
    payloads.push(payload);
  }
  return payloads;
}

/** The same seed for each: styles of a message differ by their style alone. */
function messageOf(contract: Contract, spec: Spec): { readonly xml: string; readonly body: SampleElement } {
  const { direction = "output", items = 3, depth = 1, style = "compact" } = spec;
  const [found] = contract.services.flatMap((service) =>
    service.operations
      .filter(({ name }) => name === spec.operation)
      .map((operation) => ({ service, message: operation[direction] })),
  );
  if (found?.message === undefined) throw new Error(`no operation is called ${spec.operation}`);
  const random = new Random(86);
  const value = spec.value?.(random);
  const rules = { random, items, depth, ...(value && { value }) };
  const made = (element: ElementDeclaration): SampleElement => walk(element, rules);
  const body = made(found.message.body);
  const blocks = found.message.headers.map(made);
  // What NetServer says where all is well; a deep message is deep in what went wrong.
  const headers = depth > 1 ? blocks : blocks.map(headerBlock);
  const styledBody = rearranged(style, body, random);
  return { xml: styled(style, { body: styledBody, headers }, contract, found.service), body: styledBody };
}
