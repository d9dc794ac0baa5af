// Random schemas within the grammar, and random messages that are valid by them: each is read, written again, and means the same.
import { deepStrictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { defaults, generate } from "../generator/index.js";
import { emptyDirectory, load, writeFiles, type AnyOperation, type Loaded } from "./construct.js";
import { randomContract } from "./random-schemas/contract.js";
import { literal } from "./random-schemas/literal.js";
import { validatorOf } from "./random-schemas/validator.js";
import { withoutTypes, xmlTree } from "./xml-tree.js";

const seeds = Array.from({ length: 40 }, (_, index) => 600 + index);
const operationsEach = 10;
const messagesEach = 4;

const directory = emptyDirectory();

/** A module that states the values of a contract, each under the type of its message. */
const programs: string[] = [];

const contracts = seeds.map((seed) => {
  const contract = randomContract(seed, operationsEach, messagesEach);
  return { seed, contract, validator: validatorOf(contract.schemas, ["urn:random:a", "urn:random:b"]) };
});

const soap = "http://schemas.xmlsoap.org/soap/envelope/";

function envelope(body: string): string {
  return `<e:Envelope xmlns:e="${soap}"><e:Body>${body}</e:Body></e:Envelope>`;
}

/** The element in the body, as a document of its own. */
function bodyOf(xml: string): string {
  const [, declarations = "", body = ""] =
    /^<s:Envelope([^>]*)>(?:<s:Header\/>|<s:Header><\/s:Header>)?<s:Body>([^]*)<\/s:Body><\/s:Envelope>$/.exec(
      xml,
    ) ?? [];
  return body.replace(/[ >/]/, (end) => declarations + end);
}

it("are mostly such as a validator takes", () => {
  const taken = contracts.filter(({ validator }) => validator !== undefined);
  expect(taken.length).toBeGreaterThan(seeds.length * 0.7);
});

describe.each(contracts.filter(({ validator }) => validator !== undefined))(
  "seed $seed",
  ({ seed, contract, validator }) => {
    let loaded: Loaded;

    beforeAll(async () => {
      const file = join(directory, `${seed}.wsdl`);
      writeFileSync(file, contract.wsdl);
      const diagnostics = new Diagnostics();
      const generated = await generate([file], defaults, diagnostics);
      if (generated === undefined) throw new Error(diagnostics.sorted().map(format).join("\n"));
      loaded = await load(generated);
      writeFiles(join(directory, String(seed)), generated.files);
    });

    it.each(contract.operations)("$name", ({ name, messages }) => {
      const operation = loaded.operations.get(name);
      if (operation === undefined) throw new Error("no such operation");
      for (const message of messages) {
        expect(validator?.complaint(message)).toBeUndefined();
        check(operation, message);
      }
    });

    const check = ({ name, input }: AnyOperation, message: string): void => {
      const { decodeMessage, encodeMessage } = loaded.runtime;
      const { body, headers } = decodeMessage(input, envelope(message), {
        onUnknownMember: (unknown) => expect.unreachable(`${unknown.name} is unknown in ${message}`),
      });
      const written = encodeMessage(input, { body, headers });
      expect(withoutTypes(xmlTree(bodyOf(written)))).toEqual(withoutTypes(xmlTree(message)));
      expect(validator?.complaint(bodyOf(written))).toBeUndefined();
      deepStrictEqual(decodeMessage(input, written).body, body);
      programs.push(
        `import type { ${name}Request as T${programs.length} } from "./${seed}/random/messages.js";`,
        `export const v${programs.length}: T${programs.length} = ${literal(body)};`,
      );
    };
  },
);

describe("the compiler", () => {
  afterAll(() => {
    programs.length = 0;
  });

  it("takes all that was read as what its types say", () => {
    writeFileSync(join(directory, "package.json"), '{ "type": "module" }');
    writeFileSync(join(directory, "values.ts"), programs.join("\n"));
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022"],
      types: [],
      module: "NodeNext",
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedDeclarations: true,
      declaration: true,
      erasableSyntaxOnly: true,
    };
    writeFileSync(
      join(directory, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["values.ts"] }),
    );
    const compiler = resolve("node_modules/typescript-7/bin/tsc");
    const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", directory, "--pretty", "false"], {
      encoding: "utf8",
    });
    expect(programs).not.toEqual([]);
    expect(stdout + stderr).toBe("");
  });
});
