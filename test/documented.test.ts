// Every documented envelope of Services86, where they lie beside the project: printed to the byte, of the model's types, and decoded.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Soap from "../generated/runtime/soap.js";
import { sample } from "../generator/commands/sample.js";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { generate, type Generated } from "../generator/index.js";
import type { Contract, Operation } from "../generator/model/model.js";
import { readContract } from "../generator/read/contract.js";
import { conform, type Trait } from "./conform.js";
import { emptyDirectory, writeFiles, type AnyOperation } from "./construct.js";
import { xmlTree, type XmlTree } from "./xml-tree.js";

const folder = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86");
const envelopes = join(folder, "envelopes");
const isThere = existsSync(envelopes);
if (!isThere) console.warn(`Skipped: the documented envelopes aren't in ${envelopes}.`);

const agents = isThere ? readdirSync(envelopes).sort() : [];
const directions = { request: "input", response: "output" } as const;

interface Envelope {
  readonly name: string;
  readonly text: string;
  /** The page's timestamp, where it shows one. */
  readonly now: string;
  readonly operation: string;
  readonly direction: "input" | "output";
}

function envelopesOf(agent: string): readonly Envelope[] {
  return readdirSync(join(envelopes, agent)).map((file) => {
    const text = readFileSync(join(envelopes, agent, file), "utf8");
    const [operation = "", direction] = basename(file, ".xml").split(".");
    return {
      name: `${agent}/${file}`,
      text,
      now: /xsi:type="xsd:dateTime">([^<]+)</.exec(text)?.[1] ?? "2024-01-01T00:00:00Z",
      operation,
      direction: directions[direction === "request" ? "request" : "response"],
    };
  });
}

describe.skipIf(!isThere)("the documented envelopes of Services86", () => {
  const counts = { envelopes: 0, printed: 0, conforming: 0, again: 0 };
  const traits = new Map<Trait, number>();
  let set: Generated | undefined;
  const directory = emptyDirectory();
  const load = async <T>(path: string): Promise<T> =>
    (await import(pathToFileURL(join(directory, path)).href)) as T;

  beforeAll(async () => {
    const diagnostics = new Diagnostics();
    const paths = agents.map((agent) => join(folder, `${agent}.wsdl`));
    set = await generate(paths, undefined, diagnostics);
    expect(diagnostics.sorted().map(format)).toEqual([]);
    writeFiles(directory, set?.files ?? new Map());
  });

  afterAll(() => {
    console.info("Documented envelopes:", counts, "with these traits:", Object.fromEntries(traits));
  });

  it.each(agents)("%s", async (agent) => {
    const diagnostics = new Diagnostics();
    const contract = await readContract([join(folder, `${agent}.wsdl`)], diagnostics);
    const all = envelopesOf(agent);
    counts.envelopes += all.length;
    expect(contract, diagnostics.sorted().map(format).join("\n")).toBeDefined();
    const service = set?.names.services.find(({ title }) => title === agent);
    if (contract === undefined || service === undefined) return;
    const soap = await load<typeof Soap>("runtime/soap.ts");
    const operations = await load<Record<string, AnyOperation>>(`${service.folder}/operations.ts`);
    const constants = new Map(
      service.operations.map(({ operation, constant }) => [operation.name, constant]),
    );
    for (const envelope of all) {
      expect(printed(contract, envelope), envelope.name).toBe(envelope.text);
      counts.printed++;
      const { xml, found } = conform(envelope.text, messageOf(contract, envelope));
      counts.conforming++;
      for (const trait of found) traits.set(trait, (traits.get(trait) ?? 0) + 1);
      const message = operations[constants.get(envelope.operation) ?? ""]?.[envelope.direction];
      const again = message && decodedAndEncoded(soap, message, xml);
      expect(again && bodyOf(again), envelope.name).toEqual(bodyOf(xml));
      counts.again++;
    }
  });

  it("are all accounted for", () => {
    expect(counts).toEqual({ envelopes: 2922, printed: 2922, conforming: 2922, again: 2922 });
  });
});

function printed(contract: Contract, { operation, direction, now }: Envelope): string | undefined {
  const options = { directions: [direction], documented: true, now };
  return sample(contract, operation, options, new Diagnostics());
}

function messageOf({ services }: Contract, { operation, direction }: Envelope): Operation["input"] {
  const found = services[0]?.operations.find(({ name }) => name === operation)?.[direction];
  if (found === undefined) throw new Error(`no message of ${operation}`);
  return found;
}

function decodedAndEncoded(
  { decodeMessage, encodeMessage }: typeof Soap,
  message: AnyOperation["input"],
  xml: string,
): string {
  const onUnknownMember = ({ name }: { name: string }): void => {
    throw new Error(`unknown member ${name}`);
  };
  return encodeMessage(message, decodeMessage(message, xml, { onUnknownMember }));
}

/** What is in the body, whichever SOAP the envelope is of. */
function bodyOf(xml: string): XmlTree | string | undefined {
  const content = xmlTree(xml.replace(/>0\.0</g, ">0<")).content.at(-1);
  return typeof content === "object" ? content.content[0] : content;
}
