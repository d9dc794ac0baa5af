// Every folder of test/constructs: `input.wsdl`, what it must become (`expected/`), and its messages on the wire (`wire.ts`).
import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CodecError, Message } from "../generated/index.js";
import {
  constructNames,
  constructsFolder,
  generateConstruct,
  load,
  wireOf,
  type Construct,
  type Loaded,
} from "./construct.js";
import type { Pair, Refusal } from "./wire.js";
import { xmlTree } from "./xml-tree.js";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

function envelope(body: string, header?: string): string {
  const head = header === undefined ? "" : `<e:Header>${header}</e:Header>`;
  return `<e:Envelope xmlns:e="${SOAP}">${head}<e:Body>${body}</e:Body></e:Envelope>`;
}

const wires = await Promise.all(constructNames.map(async (name) => ({ name, wire: await wireOf(name) })));

describe.each(wires)("$name", ({ name, wire }) => {
  let construct: Construct;
  let loaded: Loaded;

  beforeAll(async () => {
    construct = await generateConstruct(name);
    loaded = await load(construct);
  });

  const messageOf = ({ operation, direction = "input" }: Pair | Refusal): Message<unknown, object> => {
    const found = loaded.operations.get(operation);
    if (found === undefined) throw new Error(`no operation ${operation}`);
    return found[direction];
  };

  it("gives the expected files", async () => {
    const expected = `${constructsFolder}/${name}/expected`;
    const files = [...construct.files].filter(([path]) => !path.startsWith("runtime/"));
    for (const [path, text] of files) await expect(text).toMatchFileSnapshot(join("..", expected, path));
    const stated = existsSync(expected) ? readdirSync(expected, { recursive: true, encoding: "utf8" }) : [];
    const warnings = join(expected, "..", "warnings.txt");
    if (construct.warnings !== "" || existsSync(warnings)) {
      await expect(`${construct.warnings}\n`).toMatchFileSnapshot(join("..", warnings));
    }
    expect(stated.filter((path) => path.endsWith(".ts")).sort()).toEqual(files.map(([path]) => path).sort());
  });

  for (const [index, pair] of wire.pairs.entries()) {
    const title = `${index + 1}: ${pair.operation} ${pair.direction ?? "input"}`;
    const { value, xml, headers, only } = pair;
    const message = envelope(xml, headers?.xml ?? (pair.only === "decode" ? undefined : ""));

    if (only !== "decode") {
      it(`writes ${title}`, () => {
        const written = loaded.runtime.encodeMessage(messageOf(pair), {
          body: value,
          headers: headers?.value ?? {},
        });
        expect(xmlTree(written)).toEqual(xmlTree(message));
      });
    }

    if (only !== "encode") {
      it(`reads ${title}`, () => {
        const read = loaded.runtime.decodeMessage(messageOf(pair), message);
        deepStrictEqual(read.body, value);
        deepStrictEqual(read.headers, headers?.value ?? {});
      });

      it(`writes again what it read of ${title}`, () => {
        const first = loaded.runtime.encodeMessage(
          messageOf(pair),
          loaded.runtime.decodeMessage(messageOf(pair), message),
        );
        const second = loaded.runtime.encodeMessage(
          messageOf(pair),
          loaded.runtime.decodeMessage(messageOf(pair), first),
        );
        expect(second).toBe(first);
        if (only === undefined) expect(xmlTree(first)).toEqual(xmlTree(message));
      });
    }

    if (only === undefined && pair.direction !== "output") {
      it(`is sent by the client's method: ${title}`, async () => {
        const sent: string[] = [];
        const stop = new Error("sent");
        const fetch = (_url: string, init: { body: string }): Promise<never> => {
          sent.push(init.body);
          return Promise.reject(stop);
        };
        const client = new loaded.client({ endpoint: "http://localhost", fetch });
        const method = loaded.methods.get(pair.operation) ?? "";
        await expect(client[method]?.(value, { headers: headers?.value })).rejects.toMatchObject({
          cause: stop,
        });
        expect(sent.map(xmlTree)).toEqual([xmlTree(message)]);
      });
    }
  }

  for (const [index, refusal] of (wire.refusals ?? []).entries()) {
    it(`refuses ${index + 1}: ${refusal.operation} at ${refusal.path}`, () => {
      const { code, path } = refusal;
      const attempt = (): unknown =>
        "xml" in refusal
          ? loaded.runtime.decodeMessage(messageOf(refusal), envelope(refusal.xml))
          : loaded.runtime.encodeMessage(messageOf(refusal), { body: refusal.value, headers: {} });
      expect(attempt).toThrow(expect.objectContaining<Partial<CodecError>>({ code, path }) as Error);
    });
  }
});
