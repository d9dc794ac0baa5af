// Every operation of every agent, called at a WCF server with what is sampled from the model: Microsoft's serializer understands all that
// the client sends, and the client all that the server answers.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.js";
import { decideNames, type OperationNames, type ServiceModule } from "../../generator/model/names.js";
import { defaults } from "../../generator/options.js";
import { readContract } from "../../generator/read/contract.js";
import type * as Generated from "../../generated/index.js";
import { xmlTree } from "../xml-tree.js";
import { emptyDirectory, type AnyOperation } from "../construct.js";
import { agentsOfServices86, hasAllAgents, wsdls } from "./contracts.js";
import { isThere } from "./debian.js";
import { bodyOf, differencesOf } from "./differences.js";
import { generatedClient, recorded, type Output } from "./generated-client.js";
import { countCall } from "./report.js";
import { sampleRequests, variants } from "./sample-requests.js";
import { startWcf, type Wcf } from "./wcf.js";

const contract = await readContract(wsdls, new Diagnostics());
if (contract === undefined) throw new Error("the WSDLs give no contract");
const { services } = decideNames(contract, defaults, new Diagnostics());
const sampleOf = sampleRequests(contract);
const differences = differencesOf(contract);

const applicationToken = "a token & more";
const timeZone = { SoTimeZoneId: 7, SoTimeZoneLocationCode: "NO" };

/** Samples that the server has reason to refuse: there is no such appointment. */
const refusals: ReadonlyMap<string, string> = new Map([
  ["Appointment.SaveAppointmentEntity with nil where it may be", "SuperOfficeError"],
  ["Appointment.GetAppointmentEntity with every member set", "SoapFault"],
  ["Appointment.GetAppointmentEntity with nil where it may be", "SoapFault"],
]);

type AnyClient = Record<string, Record<string, (request: unknown) => Promise<unknown>>>;

describe.skipIf(!isThere("WCF"))("every operation at a WCF server", () => {
  let wcf: Wcf;
  let output: Output;

  beforeAll(async () => {
    wcf = await startWcf(wsdls);
    output = await generatedClient(await downloaded(wcf));
    return wcf.stop;
  });

  /** Calls an operation through the client of all services; gives what was lost on the way. */
  async function lostIn(
    { title, folder }: ServiceModule,
    { operation, constant, method }: OperationNames,
    sample: string,
    endpoint: string,
  ): Promise<readonly string[]> {
    const { Client, decodeMessage, encodeMessage, superOfficeSession } = output.index;
    const generic = (await output.module(`${folder}/operations.ts`))[constant] as AnyOperation;
    const { last, fetch } = recorded();
    const unknown: string[] = [];
    const session = superOfficeSession({
      endpoint,
      applicationToken,
      ticket: "7T:agents",
      timeZone,
      fetch,
      onUnknownMember: ({ name }) => unknown.push(`${name} is unknown`),
    });
    const clients = new Client(session) as unknown as AnyClient;
    await clients[title]?.[method]?.(decodeMessage(generic.input, sample).body);

    expect(bodyOf(last.request)).toEqual(bodyOf(sample));
    const answer = decodeMessage(generic.output, last.response);
    const headers = answer.headers as Generated.appointment.ResponseHeaders;
    expect(headers).toMatchObject({ Succeeded: true, ExtraInfo: { ApplicationToken: applicationToken } });
    if (operation.input.headers.some(({ name }) => name.local === "TimeZone"))
      expect(headers.TimeZone).toEqual(timeZone);
    const understood = xmlTree(headers.ExtraInfo?.["Understood"] ?? "");
    const again = encodeMessage(generic.output, answer);
    return [
      ...unknown,
      ...differences(bodyOf(last.request), understood, operation.input.body),
      ...(operation.output
        ? differences(bodyOf(last.response), bodyOf(again), operation.output.body)
        : ["is one-way"]),
    ];
  }

  for (const service of services) {
    it(service.title, async ({ task }) => {
      const row = `${service.title}, ${service.operations.length} operations`;
      const calls = service.operations.flatMap((names) =>
        variants.map((variant) => ({
          names,
          variant,
          sample: sampleOf(service.service, names.operation, variant),
        })),
      );
      const wrong: string[] = [];
      const inTurn = async (endpoint: string): Promise<void> => {
        for (let call = calls.shift(); call !== undefined; call = calls.shift()) {
          const { names, variant, sample } = call;
          const what = `${service.title}.${names.operation.name} with ${variant}`;
          try {
            const lost = await lostIn(service, names, sample, endpoint);
            wrong.push(...lost.map((one) => `${what}: ${one}`));
            countCall(task, "WCF", row, lost.length === 0 ? "understood both ways" : "lost something");
          } catch (error) {
            const { code = "failed" } = error as Partial<Generated.SoapError>;
            countCall(task, "WCF", row, code);
            if (refusals.get(what) !== code) wrong.push(`${what}: ${String(error)}`);
          }
        }
      };
      await Promise.all(wcf.endpoints.map(inTurn));
      expect(wrong).toEqual([]);
    });
  }

  it("are those of all agents whose WSDLs are there", () => {
    const operations = services.flatMap((service) => service.operations);
    const all = { services: agentsOfServices86, operations: 1461 };
    const own = { services: 2, operations: 89 };
    expect({ services: services.length, operations: operations.length }).toEqual(hasAllAgents ? all : own);
  });
});

/** The WSDLs as the server states them, with its own address. */
async function downloaded(wcf: Wcf): Promise<readonly string[]> {
  const directory = emptyDirectory();
  return Promise.all(
    wsdls.map(async (path) => {
      const response = await fetch(wcf.wsdlAddress(basename(path, ".wsdl")));
      const copy = join(directory, basename(path));
      writeFileSync(copy, await response.text());
      return copy;
    }),
  );
}
