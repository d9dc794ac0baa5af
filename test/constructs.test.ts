// Every folder of test/constructs: `input.wsdl`, what it must become (`expected/`), and its messages on the wire (`wire.ts`).
import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CodecError, Content, Fetch, Message } from "../generated/index.js";
import {
  constructNames,
  constructsFolder,
  generateConstruct,
  load,
  wireOf,
  type AnyOperation,
  type Construct,
  type Loaded,
} from "./construct.js";
import type { Pair, Refusal, Wire } from "./wire.js";
import { xmlTree } from "./xml-tree.js";

function envelope(
  { envelope: soap = "http://schemas.xmlsoap.org/soap/envelope/" }: Wire,
  body: string,
  header?: string,
): string {
  const head = header === undefined ? "" : `<e:Header>${header}</e:Header>`;
  return `<e:Envelope xmlns:e="${soap}">${head}<e:Body>${body}</e:Body></e:Envelope>`;
}

const wires = await Promise.all(constructNames.map(async (name) => ({ name, wire: await wireOf(name) })));

describe.each(wires)("$name", ({ name, wire }) => {
  let construct: Construct;
  let loaded: Loaded;

  beforeAll(async () => {
    construct = await generateConstruct(name);
    loaded = await load(construct);
  });

  const operationOf = ({ operation }: Pair | Refusal): AnyOperation => {
    const found = loaded.operations.get(operation);
    if (found === undefined) throw new Error(`no operation ${operation}`);
    return found;
  };

  const messageOf = (subject: Pair | Refusal): Message<unknown, object> =>
    operationOf(subject)[subject.direction ?? "input"];

  const encode = (subject: Pair | Refusal, content: Content<unknown, object>): string =>
    loaded.runtime.encodeMessage(messageOf(subject), content, {}, operationOf(subject).soap);

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
    const message = envelope(wire, xml, headers?.xml ?? (pair.only === "decode" ? undefined : ""));

    if (only !== "decode") {
      it(`writes ${title}`, () => {
        const written = encode(pair, { body: value, headers: headers?.value ?? {} });
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
        const first = encode(pair, loaded.runtime.decodeMessage(messageOf(pair), message));
        const second = encode(pair, loaded.runtime.decodeMessage(messageOf(pair), first));
        expect(second).toBe(first);
        if (only === undefined) expect(xmlTree(first)).toEqual(xmlTree(message));
      });
    }

    if (only === undefined && pair.direction !== "output") {
      it(`is sent by the client's method: ${title}`, async () => {
        const sent: Parameters<Fetch>[1][] = [];
        const stop = new Error("sent");
        const fetch: Fetch = (_url, init) => {
          sent.push(init);
          return Promise.reject(stop);
        };
        const client = new loaded.client({ endpoint: "http://localhost", fetch });
        const method = loaded.methods.get(pair.operation) ?? "";
        await expect(client[method]?.(value, { headers: headers?.value })).rejects.toMatchObject({
          cause: stop,
        });
        expect(sent.map(({ body }) => xmlTree(body))).toEqual([xmlTree(message)]);
        if (pair.httpHeaders) expect(sent[0]?.headers).toEqual(pair.httpHeaders);
      });
    }
  }

  for (const [index, refusal] of (wire.refusals ?? []).entries()) {
    it(`refuses ${index + 1}: ${refusal.operation} at ${refusal.path}`, () => {
      const { code, path } = refusal;
      const attempt = (): unknown =>
        "xml" in refusal
          ? loaded.runtime.decodeMessage(messageOf(refusal), envelope(wire, refusal.xml))
          : encode(refusal, { body: refusal.value, headers: {} });
      expect(attempt).toThrow(expect.objectContaining<Partial<CodecError>>({ code, path }) as Error);
    });
  }
});
