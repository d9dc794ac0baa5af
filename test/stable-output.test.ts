// What changes in a contract changes the lines of the output that state it, and no other: measured on edits, and on real version steps.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generate } from "../generator/index.js";
import { emptyDirectory } from "./construct.js";

type Files = ReadonlyMap<string, string>;

async function outputOf(paths: readonly string[]): Promise<Files> {
  const generated = await generate(paths);
  if (generated === undefined) throw new Error(`${paths.join(", ")}: nothing`);
  return generated.files;
}

/** A list of imports is as many lines as names, however it is laid out. */
function linesOf(text: string): readonly string[] {
  const spread = text.replace(
    /^(import(?: type)?) \{([^}]*)\} (from .*)$/gm,
    (_all, start: string, names: string, end: string) =>
      names
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => `${start} { ${name} } ${end}`)
        .join("\n"),
  );
  return spread.split("\n");
}

/** The lines that must be put into the first text to get the second; throws where lines of the first are changed, moved or gone. */
function addedLines(path: string, before: string, after: string): readonly string[] {
  const old = linesOf(before);
  let index = 0;
  const added = linesOf(after).filter((line) => line !== old[index] || index++ < 0);
  if (index < old.length) throw new Error(`${path} loses or changes "${old[index] ?? ""}"`);
  return added;
}

/** By file, with blank lines left out; files that only the second output has are added as a whole. */
function additions(before: Files, after: Files): Record<string, readonly string[]> {
  for (const path of before.keys()) expect([...after.keys()]).toContain(path);
  const added = [...after].map(
    ([path, text]) =>
      [path, addedLines(path, before.get(path) ?? "", text).filter((line) => line !== "")] as const,
  );
  return Object.fromEntries(added.filter(([, lines]) => lines.length > 0));
}

describe("an edit of Appointment", () => {
  const wsdl = readFileSync("wsdl/Appointment.wsdl", "utf8");
  let before: Files;
  beforeAll(async () => {
    before = await outputOf(["wsdl/Appointment.wsdl"]);
  });

  async function edited(pattern: RegExp, replacement: string): Promise<Files> {
    const path = join(emptyDirectory(), "Appointment.wsdl");
    const text = wsdl.replace(pattern, replacement);
    expect(text).not.toBe(wsdl);
    writeFileSync(path, text);
    return outputOf([path]);
  }

  it("that adds a member adds its three lines", async () => {
    const member = '<xs:element name="Extra" type="xs:string" minOccurs="0" nillable="true"/>';
    const after = await edited(
      /(<xs:complexType name="TaskListItem">[^]*?)(?=<\/xs:sequence>)/,
      `$1${member}`,
    );
    expect(additions(before, after)).toEqual({
      "services86/types.ts": ["  Extra?: string | null;"],
      "services86/codecs.ts": ["    Extra: nillable(xs.string),", "    Extra: next(),"],
    });
  });

  it("that adds a member of a type that its module doesn't know yet adds an import, too", async () => {
    const member = '<xs:element name="Extra" type="xs:decimal" minOccurs="0"/>';
    const after = await edited(
      /(<xs:complexType name="TaskListItem">[^]*?)(?=<\/xs:sequence>)/,
      `$1${member}`,
    );
    expect(additions(before, after)).toEqual({
      "services86/types.ts": ['import type { Decimal } from "../runtime/builtins.js";', "  Extra?: Decimal;"],
      "services86/codecs.ts": ["    Extra: xs.decimal,", "    Extra: next(),"],
    });
  });

  it("that adds a value to an enumeration adds its line", async () => {
    const after = await edited(
      /(?=<xs:enumeration value="Completed"\/>)/,
      '<xs:enumeration value="Paused"/>',
    );
    expect(additions(before, after)).toEqual({ "services86/types.ts": ['  Paused: "Paused",'] });
  });

  it("that adds a type adds its declarations", async () => {
    const type =
      '<xs:complexType name="Extra"><xs:sequence><xs:element name="Id" type="xs:int" minOccurs="0"/></xs:sequence></xs:complexType>';
    const after = await edited(/(?=<xs:simpleType name="ActivityStatus">)/, type);
    expect(additions(before, after)).toEqual({
      "services86/types.ts": ["export interface Extra {", "  Id?: number;", "}"],
      "services86/codecs.ts": [
        "export const Extra: ComplexCodec<types.Extra> = /* @__PURE__ */ complexType(namespace, () => ({",
        "  Id: xs.int,",
        "}));",
      ],
    });
  });

  it("that removes an operation removes what only it needed, and one that adds it adds just that", async () => {
    const after = await edited(/<wsdl:operation name="SetSeen">[^]*?<\/wsdl:operation>/g, "");
    expect(additions(after, before)).toEqual({
      "appointment/client.ts": [
        "  /** Marks an appointment invitation as seen. */",
        "  SetSeen(",
        "    request: messages.SetSeenRequest,",
        "    options?: CallOptions<messages.RequestHeaders>,",
        "  ): Promise<messages.SetSeenResponse> {",
        "    return bodyOf(invoke(this.#session, operations.SetSeen, request, options));",
        "  }",
      ],
      "appointment/messages.ts": [
        "/** The request of SetSeen. */",
        "export interface SetSeenRequest {",
        "  /** Id of the master record or of one of its child records. */",
        "  AppointmentId?: number;",
        "  /** Which part of a recurring appointment the call is about. */",
        "  UpdateMode?: RecurrenceUpdateMode;",
        "}",
        "/** The response of SetSeen. */",
        "export interface SetSeenResponse {",
        "  [member: string]: never;",
        "}",
      ],
      "appointment/operations.ts": [
        "/** Marks an appointment invitation as seen. */",
        "export const SetSeen: Operation<",
        "  messages.SetSeenRequest,",
        "  messages.SetSeenResponse,",
        "  messages.RequestHeaders,",
        "  messages.ResponseHeaders",
        "> = {",
        '  service: "Appointment",',
        '  name: "SetSeen",',
        "  input: {",
        "    namespace: namespace,",
        '    name: "SetSeen",',
        "    body: /* @__PURE__ */ complexType<messages.SetSeenRequest>(namespace, () => ({",
        "      AppointmentId: xs.int,",
        "      UpdateMode: RecurrenceUpdateMode,",
        "    })),",
        "    headers: request_ApplicationToken_Credentials_TimeZone,",
        "  },",
        "  output: {",
        "    namespace: namespace,",
        '    name: "SetSeenResponse",',
        "    body: /* @__PURE__ */ complexType<messages.SetSeenResponse>(namespace, () => ({})),",
        "    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,",
        "  },",
        "};",
      ],
    });
  });

  it("that moves an operation changes nothing", async () => {
    const moved =
      /(<wsdl:operation name="SetSeen">[^]*?<\/wsdl:operation>)([^]*?)(?=<\/wsdl:(?:portType|binding)>)/g;
    expect(additions(before, await edited(moved, "$2$1"))).toEqual({});
  });
});

it("a service less is its folder and its lines in the indexes less", async () => {
  const one = await outputOf(["wsdl/Appointment.wsdl"]);
  const added = additions(one, await outputOf(["wsdl/Appointment.wsdl", "wsdl/SoPrincipal.wsdl"]));
  const paths = Object.keys(added).filter((path) => !path.startsWith("soprincipal/"));
  expect(paths.sort()).toEqual([
    "client.ts",
    "index.ts",
    "runtime/log-on.ts",
    "services86/codecs.ts",
    "services86/types.ts",
    "system.security.cryptography/codecs.ts",
    "system.security.cryptography/types.ts",
  ]);
  expect(added["index.ts"]).toEqual([
    'export * from "./runtime/log-on.js";',
    'export * from "./system.security.cryptography/types.js";',
    'export * from "./client.js";',
    'export { SoPrincipalClient } from "./soprincipal/client.js";',
    'export * as soprincipal from "./soprincipal/index.js";',
  ]);
});

const folder = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice");
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped, as ${folder} isn't there: the output over real version steps.`);

describe.skipIf(!isThere)("a real version step adds lines, and moves, changes and removes none", () => {
  /** The version, which is part of the namespace and the folder, taken out. */
  async function version(number: number): Promise<Files> {
    const files = await outputOf([join(folder, `Services${number}`, "Appointment.wsdl")]);
    const neutral = (text: string): string => text.replaceAll(`ervices${number}`, "ervicesNN");
    return new Map([...files].map(([path, text]) => [neutral(path), neutral(text)]));
  }

  it.each([
    [82, 85, { types: 3, codecs: 6 }],
    [85, 86, { types: 13, codecs: 29 }],
    [86, 87, { types: 13, codecs: 14, client: 70, messages: 89, operations: 265 }],
  ])("%i to %i", async (from, to, counts) => {
    const added = additions(await version(from), await version(to));
    const found = Object.entries(added).map(([path, { length }]) => [
      path.replace(/.*\/|\.ts$/g, ""),
      length,
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});
