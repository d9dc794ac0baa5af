// Several WSDLs, one output: shared components stand once, wrappers belong to their services, and disagreements are reported.
import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type * as Runtime from "../generated/runtime/index.js";
import { Diagnostics, format } from "../generator/diagnostics.js";
import { generate, type Generated } from "../generator/index.js";
import { emptyDirectory, writeFiles } from "./construct.js";

async function generated(...paths: readonly string[]): Promise<Generated> {
  const diagnostics = new Diagnostics();
  const result = await generate(paths, undefined, diagnostics);
  expect(diagnostics.sorted().map(format)).toEqual([]);
  if (result === undefined) throw new Error("no output");
  return result;
}

const pages = "test/sets/agree/Pages.wsdl";
const files = "test/sets/agree/Files.wsdl";

interface Call {
  readonly url: string;
  readonly body: string;
}

interface Service {
  readonly Save: (request: object) => Promise<object>;
}

type Module = typeof Runtime & {
  readonly Client: new (session: Runtime.Session) => { readonly Pages: Service; readonly Files: Service };
};

describe("two WSDLs that share types", () => {
  it("give each type once, and each service its wrapper", async () => {
    const output = (await generated(pages, files)).files;
    const all = [...output.values()].join("\n");
    expect(all.match(/export interface Link /g)).toHaveLength(1);
    expect(output.get("shop/types.ts")).toContain("export interface Link {");
    expect(output.get("pages/messages.ts")).toContain("export interface SaveRequest {\n  Name?: string;\n}");
    expect(output.get("files/messages.ts")).toContain("export interface SaveRequest {\n  Id?: number;\n}");
    expect([...output.keys()].filter((path) => !path.startsWith("runtime/"))).toEqual([
      "client.ts",
      "files/client.ts",
      "files/index.ts",
      "files/messages.ts",
      "files/operations.ts",
      "index.ts",
      "pages/client.ts",
      "pages/index.ts",
      "pages/messages.ts",
      "pages/operations.ts",
      "shop/codecs.ts",
      "shop/types.ts",
    ]);
  });

  it("give the same in any order, and a service alone what it is beside others", async () => {
    const both = (await generated(pages, files)).files;
    expect((await generated(files, pages)).files).toEqual(both);
    const alone = (await generated(pages)).files;
    for (const [path, text] of alone) if (path !== "index.ts") expect(both.get(path), path).toBe(text);
  });

  it("give one client for both, each service with its own address, wrapper and action", async () => {
    const directory = emptyDirectory();
    writeFiles(directory, (await generated(pages, files)).files);
    const { Client } = (await import(pathToFileURL(join(directory, "index.ts")).href)) as Module;
    const calls: Call[] = [];
    const fetch: Runtime.Fetch = (url, { body }) => {
      calls.push({ url, body });
      const answer =
        '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><SaveResponse xmlns="urn:example:shop"/></Body></Envelope>';
      return Promise.resolve(new Response(answer));
    };
    const client = new Client({ endpoint: "http://127.0.0.1/{service}.svc", fetch, headers: { Token: "t" } });
    expect(client.Pages).toBe(client.Pages);
    await client.Pages.Save({ Name: "n" });
    await client.Files.Save({ Id: 1 });
    expect(calls.map(({ url }) => url)).toEqual(["http://127.0.0.1/Pages.svc", "http://127.0.0.1/Files.svc"]);
    expect(calls[0]?.body).toContain("<n1:Save><n1:Name>n</n1:Name></n1:Save>");
    expect(calls[1]?.body).toContain("<n1:Save><n1:Id>1</n1:Id></n1:Save>");
  });

  it("cost a program that calls one operation what one WSDL costs", async () => {
    const bundled = async (...paths: readonly string[]): Promise<number> => {
      const directory = emptyDirectory();
      writeFiles(directory, (await generated(...paths)).files);
      const program = `import { invoke, pages } from "./index.ts"; await invoke({ endpoint: "" }, pages.operations.Save, {});`;
      const options = { contents: program, resolveDir: directory };
      const result = await build({ stdin: options, bundle: true, minify: true, format: "esm", write: false });
      return result.outputFiles[0]?.contents.length ?? 0;
    };
    const alone = await bundled(pages);
    expect(Math.abs((await bundled(pages, files)) / alone - 1)).toBeLessThan(0.01);
  });
});

it("two WSDLs that disagree are refused, with both places and what differs", async () => {
  const diagnostics = new Diagnostics();
  const paths = ["test/sets/differ/Files.wsdl", "test/sets/differ/Pages.wsdl"];
  expect(await generate(paths, undefined, diagnostics)).toBeUndefined();
  await expect(diagnostics.sorted().map(format).join("\n") + "\n").toMatchFileSnapshot(
    "sets/differ/expected.txt",
  );
});
