// Whose envelopes are mutated: the committed client, and one of a contract with a value of every kind.
import { readFileSync } from "node:fs";
import fc, { type Arbitrary } from "fast-check";
import * as appointment from "../../generated/appointment/operations.js";
import * as runtime from "../../generated/runtime/index.js";
import * as soprincipal from "../../generated/soprincipal/operations.js";
import { generate, type Generated } from "../../generator/index.js";
import { sample } from "../../generator/commands/sample.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import type { Operation } from "../../generator/model/model.js";
import { valuesOf } from "../arbitrary-values.js";
import { load, type AnyOperation } from "../construct.js";
import { fault11, fault12 } from "../outcomes/envelopes.js";
import { valuesEnvelope } from "../outcomes/values-envelope.js";
import { conformance, type Conformance } from "./conformance.js";

/** Body and header blocks. */
export interface Content {
  readonly body: unknown;
  readonly headers: object;
}

/** An operation of a contract, with all that is needed to call it and to judge the answer. */
export interface Subject {
  /** Its name, when a counter-example is printed. */
  readonly [fc.toStringMethod]: () => string;
  readonly model: Answered;
  readonly operation: AnyOperation;
  readonly runtime: typeof runtime;
  readonly conformance: Conformance;
  /** Envelopes of answers, as they should be. */
  readonly envelopes: Arbitrary<string>;
  /** Requests, as they should be. */
  readonly requests: Arbitrary<Content>;
}

type Answered = Operation & { readonly output: Operation["input"] };

function isAnswered(operation: Operation): operation is Answered {
  return operation.output !== undefined;
}

type Find = (operation: Operation, folder: string, constant: string) => AnyOperation | undefined;

function subjectsOf(
  { contract, names }: Generated,
  itsRuntime: typeof runtime,
  find: Find,
  more: readonly string[],
): readonly Subject[] {
  const values = valuesOf(contract);
  const judge = conformance(contract);
  return names.services.flatMap(({ folder, operations }) =>
    operations.map(({ operation: model, constant }) => {
      const operation = find(model, folder, constant);
      if (operation === undefined || !isAnswered(model)) throw new Error(`no operation ${model.name}`);
      const options = { directions: ["output"], documented: false, now: "2024-02-29T13:30:00Z" } as const;
      const sampled = sample(contract, model.name, options, new Diagnostics()) ?? "";
      const contents = ({ body, headers }: Operation["input"]): Arbitrary<Content> =>
        fc.record({ body: values.ofElement(body), headers: values.ofHeaders(headers) as Arbitrary<object> });
      return {
        [fc.toStringMethod]: () => model.name,
        model,
        operation,
        runtime: itsRuntime,
        conformance: judge,
        envelopes: fc.oneof(
          {
            weight: 4,
            arbitrary: contents(model.output).map((one) => itsRuntime.encodeMessage(operation.output, one)),
          },
          { weight: 1, arbitrary: fc.constantFrom(sampled, fault11, fault12, ...more) },
        ),
        requests: contents(model.input),
      };
    }),
  );
}

async function generated(...paths: readonly string[]): Promise<Generated> {
  const result = await generate(paths);
  if (result === undefined) throw new Error(`${paths.join(", ")}: nothing`);
  return result;
}

/** The operations of the committed client. */
export async function netServer(): Promise<readonly Subject[]> {
  const modules: Record<string, Record<string, unknown>> = { appointment, soprincipal };
  return subjectsOf(
    await generated("wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"),
    runtime,
    (_, folder, constant) => modules[folder]?.[constant] as AnyOperation | undefined,
    [readFileSync("test/documented/SetSeen.response.xml", "utf8")],
  );
}

/** Envelopes with what values alone don't make. */
const rich = [
  '<Any xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:long">5</Any>',
  '<Thing xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/><New><Deep a="b">x</Deep></New>',
  '<Shape xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="Circle"><Radius>INF</Radius><More/></Shape>',
  "<Hostile><__proto__>p</__proto__><constructor><Id>1</Id></constructor><toString>t</toString></Hostile>",
  "<Things><Pair><Key>__proto__</Key><Value><Id>1</Id><toString/></Value></Pair></Things>",
].map(valuesEnvelope);

/** The operation whose messages can hold a value of every kind. */
export async function everyKind(): Promise<readonly Subject[]> {
  const result = await generated("test/outcomes/values.wsdl");
  const loaded = await load(result);
  return subjectsOf(result, loaded.runtime, ({ name }) => loaded.operations.get(name), rich);
}
