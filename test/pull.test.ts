// `pull`: what it saves and notes, what it leaves alone, and that a client can be generated from it without a network.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { pull, type PullRequest } from "../generator/commands/pull.js";
import { pullNames } from "../generator/commands/pull-names.js";
import { Diagnostics } from "../generator/diagnostics.js";
import { generate } from "../generator/index.js";
import { emptyDirectory, filesIn, run, start } from "./command.js";
import { publish, wcf, type Pages, type Server } from "./sources/server.js";
import { writing } from "./writing.js";

const lockFile = "so-codegen.lock.json";
const first = new Date("2026-01-02T03:04:05.678Z");
const later = new Date("2026-02-03T04:05:06.789Z");

let into: string;
let pages: Pages;
let server: Server;
beforeEach(async () => {
  into = join(emptyDirectory(), "wsdl");
  pages = {};
  server = await publish((origin) => ({ ...wcf(origin), ...pages }));
});

interface Pulled {
  readonly written?: readonly string[];
  readonly unchanged?: readonly string[];
  readonly removed?: readonly string[];
  readonly codes: readonly string[];
}

async function pulled(paths: readonly string[], options: Partial<PullRequest> = {}): Promise<Pulled> {
  const diagnostics = new Diagnostics();
  const addresses = paths.map((path) => (path.startsWith("/") ? server.origin + path : path));
  const request = { ...writing, addresses, into, access: {}, now: first, ...options };
  const outcome = await pull(request, diagnostics);
  return { ...outcome, codes: diagnostics.sorted().map(({ code }) => code) };
}

interface Entry {
  readonly address: string;
  readonly sha256: string;
  readonly time: string;
  readonly neededBy: readonly string[];
}

function lock(): Record<string, Entry> {
  return (JSON.parse(readFileSync(join(into, lockFile), "utf8")) as { documents: Record<string, Entry> })
    .documents;
}

function file(name: string): string {
  return readFileSync(join(into, name), "utf8");
}

const all = ["Order.wsdl", "Order.wsdl0.wsdl", "Order.xsd0.part-1.xsd", "Order.xsd1.xsd"];

/** A WSDL with other documents beside it. */
function importing(...locations: readonly string[]): string {
  const imports = locations.map((location) => `<import namespace="urn:x" location="${location}"/>`);
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/">${imports.join("")}</definitions>`;
}

const schema = '<schema xmlns="http://www.w3.org/2001/XMLSchema"/>';

describe("a first pull", () => {
  it("saves the WSDL and what it imports, an element a line, with locations that fit", async () => {
    expect(await pulled(["/Order.svc?wsdl"])).toEqual({
      written: all,
      unchanged: [],
      removed: [],
      codes: [],
    });
    expect(Object.keys(filesIn(into))).toEqual([...all, lockFile]);
    expect(file("Order.xsd1.xsd")).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<xs:schema elementFormDefault="qualified" targetNamespace="urn:example:articles" xmlns:xs="http://www.w3.org/2001/XMLSchema">',
        '  <xs:import schemaLocation="Order.xsd0.part-1.xsd" namespace="urn:example:shop"/>',
        '  <xs:complexType name="Article">',
        "    <xs:sequence>",
        '      <xs:element name="Name" nillable="true" type="xs:string"/>',
        "    </xs:sequence>",
        "  </xs:complexType>",
        "</xs:schema>",
        "",
      ].join("\n"),
    );
    expect(file("Order.wsdl0.wsdl")).toContain("<wsdl:documentation>Takes\n  orders.</wsdl:documentation>\n");
    expect(file("Order.wsdl0.wsdl")).toContain('<xs:import schemaLocation="Order.xsd0.part-1.xsd" ');
  });

  it("notes address, hash and time of each", async () => {
    await pulled(["/Order.svc?wsdl"]);
    const { "Order.xsd1.xsd": entry, ...others } = lock();
    expect(entry).toEqual({
      address: `${server.origin}/Order.svc?xsd=xsd1`,
      sha256: expect.stringMatching(/^[\da-f]{64}$/) as unknown,
      time: "2026-01-02T03:04:05.678Z",
      neededBy: [`${server.origin}/Order.svc?wsdl`],
    });
    expect(Object.keys(others)).toEqual(all.slice(0, 3));
  });

  it("gives the client that the server's documents give, without the server", async () => {
    await pulled(["/Order.svc?wsdl"]);
    const remote = await generate([`${server.origin}/Order.svc?wsdl`]);
    const asked = server.requests.length;
    const diagnostics = new Diagnostics();
    const local = await generate([into], undefined, diagnostics);
    expect(diagnostics.sorted()).toEqual([]);
    expect(local?.files).toEqual(remote?.files);
    expect(server.requests).toHaveLength(asked);
  });

  it("gives what Appointment gives, documentation included", async () => {
    const text = readFileSync("wsdl/Appointment.wsdl", "utf8");
    pages = { "/Appointment.svc?wsdl": text.replace(/>\s+</g, "><") };
    await pulled(["/Appointment.svc?wsdl"]);
    const saved = await generate([join(into, "Appointment.wsdl")]);
    expect(saved?.files).toEqual((await generate(["wsdl/Appointment.wsdl"]))?.files);
  });

  it("saves what a client can't be generated from yet, too", async () => {
    pages = {
      "/a?wsdl": importing("b.xsd"),
      "/b.xsd": schema.replace("/>", '><redefine schemaLocation="c.xsd"/><choice/></schema>'),
      "/c.xsd": schema,
    };
    expect(await pulled(["/a?wsdl"])).toMatchObject({ written: ["a.wsdl", "b.xsd", "c.xsd"], codes: [] });
  });

  it.each([
    ["what isn't there", { "/a?wsdl": importing("b.wsdl") }, "SO135"],
    ["what isn't XML", { "/a?wsdl": importing("b.wsdl"), "/b.wsdl": "<a" }, "SO108"],
    ["what is neither WSDL nor schema", { "/a?wsdl": importing("b.wsdl"), "/b.wsdl": "<a/>" }, "SO112"],
    ["a schema that is given", { "/a?wsdl": schema }, "SO110"],
  ])("writes nothing for %s", async (_what, given, code) => {
    pages = given;
    expect(await pulled(["/a?wsdl", "/Order.svc?wsdl"])).toEqual({ codes: [code] });
    expect(existsSync(into)).toBe(false);
  });

  it("takes addresses only, and needs one", async () => {
    expect(await pulled(["wsdl/a.wsdl", "localhost/a?wsdl"])).toEqual({ codes: ["SO130", "SO130"] });
    expect(await pulled([])).toEqual({ codes: ["SO150"] });
  });
});

describe("a later pull", () => {
  beforeEach(async () => {
    await pulled(["/Order.svc?wsdl"]);
  });

  it("of nothing new writes nothing", async () => {
    const times = (): number[] => [...all, lockFile].map((name) => statSync(join(into, name)).mtimeMs);
    const before = [filesIn(into), times()];
    expect(await pulled([], { now: later })).toEqual({ written: [], unchanged: all, removed: [], codes: [] });
    expect([filesIn(into), times()]).toEqual(before);
  });

  it("of the same in another layout writes nothing, either", async () => {
    const xsd = wcf(server.origin)["/Order.svc?xsd=xsd1"];
    pages = { "/Order.svc?xsd=xsd1": String(xsd).replaceAll("><", ">\r\n\t<") };
    expect(await pulled([], { now: later })).toMatchObject({ written: [], unchanged: all });
  });

  it("writes what changed, by lines, and notes the time of that only", async () => {
    const xsd = String(wcf(server.origin)["/Order.svc?xsd=xsd1"]);
    pages = {
      "/Order.svc?xsd=xsd1": xsd.replace(
        "</xs:sequence>",
        '<xs:element name="New" type="xs:int"/></xs:sequence>',
      ),
    };
    const before = file("Order.xsd1.xsd").split("\n");
    expect(await pulled([], { now: later })).toMatchObject({ written: ["Order.xsd1.xsd"] });
    const after = file("Order.xsd1.xsd").split("\n");
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '      <xs:element name="New" type="xs:int"/>',
    ]);
    expect(after).toHaveLength(before.length + 1);
    expect(Object.values(lock()).map(({ time }) => time)).toEqual([
      ...all.slice(1).map(() => first.toISOString()),
      later.toISOString(),
    ]);
  });

  it("removes what isn't needed any more, unless it was changed", async () => {
    const single = wcf(server.origin)["/Order.svc?singleWsdl"];
    pages = { "/Order.svc?wsdl": String(single) };
    writeFileSync(join(into, "Order.xsd1.xsd"), "mine");
    expect(await pulled([], { now: later })).toEqual({
      written: ["Order.wsdl"],
      unchanged: [],
      removed: ["Order.wsdl0.wsdl", "Order.xsd0.part-1.xsd"],
      codes: ["SO154"],
    });
    expect(Object.keys(filesIn(into))).toEqual(["Order.wsdl", "Order.xsd1.xsd", lockFile]);
    expect(Object.keys(lock())).toEqual(["Order.wsdl"]);
  });

  it("keeps what was changed by hand, and says so, until it is forced", async () => {
    const pulledText = file("Order.wsdl");
    writeFileSync(join(into, "Order.wsdl"), "mine");
    const { documents } = JSON.parse(file(lockFile)) as { documents: unknown };
    expect(await pulled([], { now: later })).toMatchObject({ written: [], codes: ["SO153"] });
    expect(file("Order.wsdl")).toBe("mine");
    expect(lock()).toEqual(documents);
    expect(await pulled([], { now: later, force: true })).toMatchObject({
      written: ["Order.wsdl"],
      codes: [],
    });
    expect(file("Order.wsdl")).toBe(pulledText);
    expect(lock()).toEqual(documents);
  });

  it("takes a checkout with other ends of lines for what it was", async () => {
    for (const name of all) writeFileSync(join(into, name), file(name).replaceAll("\n", "\r\n"));
    expect((await pulled([], { now: later })).codes).toEqual([]);
  });

  it("writes again what is missing", async () => {
    rmSync(join(into, "Order.xsd1.xsd"));
    expect(await pulled([], { now: later })).toMatchObject({ written: ["Order.xsd1.xsd"] });
    expect(lock()["Order.xsd1.xsd"]?.time).toBe(first.toISOString());
  });

  it("of another address keeps those pulled before, with what they share", async () => {
    pages = { "/b?wsdl": importing("Order.svc?xsd=xsd1"), "/c?wsdl": importing() };
    expect((await pulled(["/b?wsdl", "/c?wsdl"], { now: later })).written).toEqual(["b.wsdl", "c.wsdl"]);
    expect(lock()["Order.xsd1.xsd"]?.neededBy).toEqual(
      ["/Order.svc?wsdl", "/b?wsdl"].map((path) => server.origin + path),
    );
    // What one of them doesn't need any more, another one may.
    pages = { ...pages, "/Order.svc?wsdl": importing() };
    expect((await pulled([], { now: later })).removed).toEqual(["Order.wsdl0.wsdl"]);
    expect(Object.keys(lock())).toEqual([
      "Order.wsdl",
      "Order.xsd0.part-1.xsd",
      "Order.xsd1.xsd",
      "b.wsdl",
      "c.wsdl",
    ]);
  });

  it("without addresses tells no server a secret, as the lock file may be anybody's", async () => {
    const secrets = {
      headers: [["X-Key", "secret"]] as const,
      credentials: { username: "ann", password: "secret" },
    };
    await pulled(["/Orders.svc?wsdl"], { access: secrets });
    expect(server.requests.some(({ headers }) => headers["x-key"] === "secret")).toBe(true);
    const before = server.requests.length;
    await pulled([], { access: secrets });
    expect(server.requests.length).toBeGreaterThan(before);
    expect(server.requests.slice(before).filter(({ headers }) => "x-key" in headers)).toEqual([]);
    const { status, stderr } = run(join(into, ".."), "pull", "--header", "X-Key: secret");
    expect({ status, stderr: stderr.split("\n", 1)[0] }).toEqual({
      status: 2,
      stderr: "--header goes to servers whose addresses you give: name them.",
    });
  });

  it("that fails leaves all as it is", async () => {
    const before = filesIn(into);
    pages = { "/Order.svc?xsd=xsd1": "<html/>", "/Order.svc?wsdl=wsdl0": importing("?xsd=xsd1") };
    expect(await pulled([])).toEqual({ codes: ["SO137"] });
    expect(filesIn(into)).toEqual(before);
  });
});

describe("a folder that others write into", () => {
  it("gets what two pulls at once save, and their lock files become one", async () => {
    pages = { "/b?wsdl": importing() };
    const both = await Promise.all([
      pulled(["/Order.svc?wsdl"], { patience: 10_000 }),
      pulled(["/b?wsdl"], { patience: 10_000 }),
    ]);
    expect(both.map(({ codes }) => codes)).toEqual([[], []]);
    expect(Object.keys(lock())).toEqual([...all, "b.wsdl"]);
    expect(Object.keys(filesIn(into))).toEqual([...all, "b.wsdl", lockFile]);
  });

  it("is not touched where nothing is new, so that it may be read-only", async () => {
    await pulled(["/Order.svc?wsdl"]);
    const { mtimeMs } = statSync(into);
    expect(await pulled([])).toEqual({ written: [], unchanged: all, removed: [], codes: [] });
    expect(statSync(into).mtimeMs).toBe(mtimeMs);
  });

  it("stays as it was where a document or the lock file can't be put into its place", async () => {
    mkdirSync(join(into, "Order.xsd1.xsd", "x"), { recursive: true });
    expect(await pulled(["/Order.svc?wsdl"], { force: true })).toEqual({ codes: ["SO502"] });
    expect(readdirSync(into)).toEqual(["Order.xsd1.xsd"]);
  });
});

describe("somebody else's work", () => {
  it("is not overwritten, and nothing is written, until it is forced", async () => {
    mkdirSync(into);
    writeFileSync(join(into, "Order.xsd1.xsd"), "mine");
    expect(await pulled(["/Order.svc?wsdl"])).toEqual({ codes: ["SO152"] });
    expect(filesIn(into)).toEqual({ "Order.xsd1.xsd": "mine" });
    expect((await pulled(["/Order.svc?wsdl"], { force: true })).written).toEqual(all);
  });

  it("is what a link leads to", async () => {
    const elsewhere = emptyDirectory();
    writeFileSync(join(elsewhere, "a"), "mine");
    mkdirSync(into);
    symlinkSync(join(elsewhere, "a"), join(into, "Order.wsdl"));
    expect(await pulled(["/Order.svc?wsdl"])).toEqual({ codes: ["SO152"] });
    expect(filesIn(elsewhere)).toEqual({ a: "mine" });
  });

  it("is a file where the folder should be", async () => {
    writeFileSync(into, "mine");
    expect(await pulled(["/Order.svc?wsdl"])).toEqual({ codes: ["SO501"] });
  });

  it.each([
    ["no JSON", "{"],
    ["something else", '{"lockfileVersion":3}'],
    [
      "a way out",
      '{"documents":{"../a":{"address":"http://localhost/","sha256":"","time":"","neededBy":[]}}}',
    ],
    [
      "another file",
      '{"documents":{"a.ts":{"address":"http://localhost/","sha256":"","time":"","neededBy":[]}}}',
    ],
    ["half of it", '{"documents":{"a.wsdl":{"address":"http://localhost/"}}}'],
  ])("is a lock file that holds %s", async (_what, text) => {
    mkdirSync(into);
    writeFileSync(join(into, lockFile), text);
    expect(await pulled(["/Order.svc?wsdl"])).toEqual({ codes: ["SO151"] });
    expect(filesIn(into)).toEqual({ [lockFile]: text });
  });
});

describe("names", () => {
  const host = "https://example.com";
  it.each([
    ["/Appointment.svc?wsdl", "Appointment.wsdl"],
    ["/Appointment.svc?singleWsdl", "Appointment.wsdl"],
    ["/Remote/Services86/Appointment.svc?WSDL=wsdl0", "Appointment.wsdl0.wsdl"],
    ["/services/Orders?wsdl=OrdersPort.wsdl", "Orders.OrdersPort.wsdl"],
    ["/orders.php?wsdl&version=1.2", "orders.version-1.2.wsdl"],
    ["/v1.2/api?wsdl", "api.wsdl"],
    ["/", "example.com.wsdl"],
    ["/..%2f..%2fetc%2fpasswd?wsdl", "_.._etc_passwd.wsdl"],
    ["/a?wsdl=..%5C..%5Cb", "a..._.._b.wsdl"],
    ["/CON.svc?wsdl", "CON_.wsdl"],
    ["/nul?wsdl", "nul_.wsdl"],
    ["/%E0%A4%A?wsdl", "_E0_A4_A.wsdl"],
    ["/caf%C3%A9.asmx?wsdl", "café.wsdl"],
    ["/%00%1b%5B2J?wsdl", "___2J.wsdl"],
    [`/${"a".repeat(300)}?wsdl`, `${"a".repeat(100)}.wsdl`],
  ])("%s: %s", (path, expected) => {
    const document = { key: "k", address: host + path, isGiven: true, extension: "wsdl" } as const;
    expect([...pullNames([document], new Map()).values()]).toEqual([expected]);
  });

  it("take what stands before them where several want one, capitals or not; the given ones choose first", () => {
    const named = (path: string, isGiven = false) =>
      ({ key: path, address: host + path, isGiven, extension: "xsd" }) as const;
    const paths = ["/a/types.xsd", "/b/Types.xsd", "/c/types.xsd?v=1", "/x/c/types.xsd", "/a/types.xml"];
    const documents = [...paths.map((path) => named(path)), named("/z/types.xsd", true)];
    const names = pullNames(documents, new Map());
    expect(names).toEqual(
      new Map([
        ["/z/types.xsd", "types.xsd"],
        ["/a/types.xml", "a.types.xsd"],
        ["/a/types.xsd", "example.com.a.types.xsd"],
        ["/b/Types.xsd", "b.Types.xsd"],
        ["/c/types.xsd?v=1", "types.v-1.xsd"],
        ["/x/c/types.xsd", "c.types.xsd"],
      ]),
    );
    expect(pullNames([...documents].reverse(), new Map())).toEqual(names);
  });

  it("differ by a hash of the address where nothing else does, and stay what the lock file says", () => {
    const paths = ["/A.svc?wsdl", "/A.svc?singleWsdl"];
    const documents = paths.map((path) => ({
      key: path,
      address: host + path,
      isGiven: true,
      extension: "wsdl" as const,
    }));
    const names = pullNames(documents, new Map());
    expect(names.get("/A.svc?singleWsdl")).toBe("A.wsdl");
    expect(names.get("/A.svc?wsdl")).toBe("example.com.A.wsdl");
    const entry = { address: `${host}/A.svc?wsdl`, sha256: "", time: "", neededBy: [] };
    const kept = pullNames(documents, new Map([["Mine.wsdl", entry]]));
    expect(kept.get("/A.svc?wsdl")).toBe("Mine.wsdl");
    const three = [
      ...documents,
      { key: "3", address: `${host}/A.asmx?wsdl`, isGiven: true, extension: "wsdl" as const },
    ];
    expect(pullNames(three, new Map()).get("/A.svc?wsdl")).toMatch(/^A\.[\da-f]{12}\.wsdl$/);
  });
});

describe("the command", () => {
  it("says what it did, and generates from it", async () => {
    const directory = emptyDirectory();
    const address = `${server.origin}/Order.svc?wsdl`;
    expect(await start(directory, ["pull", address])).toEqual({
      status: 0,
      stderr: "",
      stdout: `${all.map((name) => `Written  ${name}\n`).join("")}4 documents: 4 written, 0 unchanged, 0 removed, in wsdl\n`,
    });
    expect(await start(directory, ["pull"])).toMatchObject({
      status: 0,
      stdout: "4 documents: 0 written, 4 unchanged, 0 removed, in wsdl\n",
    });
    expect(run(directory, "wsdl").stdout).toMatch(/^1 service, 1 operation, 1 named type; /);
  });

  it("exits with 1 where something is wrong, and writes nothing", async () => {
    const directory = emptyDirectory();
    const { status, stdout, stderr } = await start(directory, [
      "pull",
      `${server.origin}/missing?wsdl`,
      "--into",
      "x",
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^error SO135 .*\n.*\n.*\n1 error; nothing was written\.\n$/);
    expect(filesIn(directory)).toEqual({});
  });
});
