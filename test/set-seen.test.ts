// The user's snapshot: SetSeen as the vendor documents it, as the generated client sends and reads it, and the code generated for it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Project, type SourceFile } from "ts-morph";
import { describe, expect, it } from "vitest";
import { AppointmentClient, RecurrenceUpdateMode, superOfficeSession } from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";
import { decodeMessage } from "../generated/runtime/soap.js";
import { Diagnostics } from "../generator/diagnostics.js";
import type { QName } from "../generator/model/model.js";
import { elementParticles } from "../generator/model/walk.js";
import { readContract } from "../generator/read/contract.js";
import { xmlTree, type XmlTree } from "./xml-tree.js";

const wsdl = "wsdl/Appointment.wsdl";
const documented = {
  request: readFileSync("test/documented/SetSeen.request.xml", "utf8"),
  response: readFileSync("test/documented/SetSeen.response.xml", "utf8"),
};

const target = "http://www.superoffice.net/ws/crm/NetServer/Services86";
const xsi = "http://www.w3.org/2001/XMLSchema-instance";

function soCodegen(...args: readonly string[]): string {
  return execFileSync(process.execPath, ["dist/generator/cli.js", ...args], { encoding: "utf8" });
}

describe("(a) sample --documented prints SetSeen to the byte", () => {
  it.each(["request", "response"] as const)("%s", (direction) => {
    expect(soCodegen("sample", wsdl, "SetSeen", "--documented", `--${direction}`)).toBe(
      documented[direction],
    );
  });

  it("both, one after the other", () => {
    expect(soCodegen("sample", wsdl, "SetSeen", "--documented")).toBe(
      documented.request + documented.response,
    );
  });
});

/** What the generated client sends through `fetch`. */
async function sent(): Promise<string> {
  let body = "";
  const session = superOfficeSession({
    endpoint: "https://netserver.example/Services86/Appointment.svc",
    applicationToken: "1234567-1234-9876",
    ticket: "7T:1234abcxyzExample==",
    fetch: (_, init) => {
      body = init.body;
      return Promise.resolve(new Response(documented.response));
    },
  });
  // Not in the order of the schema, which is the order of the wire all the same.
  await new AppointmentClient(session).SetSeen({
    UpdateMode: RecurrenceUpdateMode.Unknown,
    AppointmentId: 0,
  });
  return body;
}

function elements({ content }: XmlTree): readonly XmlTree[] {
  return content.filter((item) => typeof item === "object");
}

/** The tree without `xsi:type`. */
function untyped(tree: XmlTree): XmlTree {
  const attributes = Object.entries(tree.attributes).filter(([name]) => name !== `{${xsi}}type`);
  return {
    name: tree.name,
    attributes: Object.fromEntries(attributes),
    content: tree.content.map((item) => (typeof item === "object" ? untyped(item) : item)),
  };
}

describe("(b) the client's request is the documented one in all that it says", () => {
  const soap11 = "{http://schemas.xmlsoap.org/soap/envelope/}";
  const page = xmlTree(documented.request.slice(documented.request.indexOf("<SOAP-ENV:Envelope")));

  it("has the same header blocks, in Header", async () => {
    const [header] = elements(xmlTree(await sent()));
    expect(header?.name).toBe(`${soap11}Header`);
    // The page has them before the body instead.
    expect(header?.content).toEqual(elements(page).slice(0, -1));
    expect(header && elements(header).map(({ name }) => name)).toEqual([
      `{${target}}ApplicationToken`,
      `{${target}}Credentials`,
    ]);
  });

  it("has the same body: element, members, order, values", async () => {
    const [, body, ...more] = elements(xmlTree(await sent()));
    expect(body?.name).toBe(`${soap11}Body`);
    expect(more).toEqual([]);
    expect(body?.content).toEqual(elements(page).slice(-1).map(untyped)[0]?.content);
    expect(body?.content).toEqual([
      {
        name: `{${target}}SetSeen`,
        attributes: {},
        content: [
          { name: `{${target}}AppointmentId`, attributes: {}, content: ["0"] },
          { name: `{${target}}UpdateMode`, attributes: {}, content: ["Unknown"] },
        ],
      },
    ]);
  });

  it("has members of the types that the page states", async () => {
    const [wrapper] = elements(page)
      .slice(-1)
      .flatMap((body) => elements(body));
    const stated =
      wrapper && elements(wrapper).map(({ name, attributes }) => [name, attributes[`{${xsi}}type`]]);
    const contract = await readContract([wsdl], new Diagnostics());
    const operation = contract?.services[0]?.operations.find(({ name }) => name === "SetSeen");
    const type = operation?.input.body.type;
    const expanded = ({ namespace, local }: QName): string => `{${namespace}}${local}`;
    const declared =
      type?.kind === "complex" &&
      elementParticles(type.content).map(({ element }) => [
        expanded(element.name),
        element.type.name && expanded(element.type.name),
      ]);
    expect(declared).toEqual(stated);
    expect(stated).toEqual([
      [`{${target}}AppointmentId`, "{http://www.w3.org/2001/XMLSchema}int"],
      [`{${target}}UpdateMode`, `{${target}}RecurrenceUpdateMode`],
    ]);
  });
});

describe("(c) the documented envelopes decode", () => {
  it("the response", () => {
    expect(decodeMessage(SetSeen.output, documented.response)).toEqual({ body: {}, headers: {} });
  });

  it("the request, whose header blocks stand where no contract has them", () => {
    const { body } = decodeMessage(SetSeen.input, documented.request);
    expect(body).toEqual({ AppointmentId: 0, UpdateMode: RecurrenceUpdateMode.Unknown });
  });
});

describe("(d) the code that is generated for SetSeen", () => {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  const file = (path: string): SourceFile => project.addSourceFileAtPath(`generated/${path}`);

  it("is as it was", async () => {
    const messages = file("appointment/messages.ts");
    const types = file("services86/types.ts");
    const client = file("appointment/client.ts").getClassOrThrow("AppointmentClient");
    const declarations = [
      messages.getInterfaceOrThrow("SetSeenRequest").getText(true),
      messages.getInterfaceOrThrow("SetSeenResponse").getText(true),
      types.getVariableStatementOrThrow("RecurrenceUpdateMode").getText(true),
      types.getTypeAliasOrThrow("RecurrenceUpdateMode").getText(true),
      file("appointment/operations.ts").getVariableStatementOrThrow("SetSeen").getText(true),
      `// In AppointmentClient\n${client.getInstanceMethodOrThrow("SetSeen").getFullText().replace(/^\n+/, "")}`,
    ];
    await expect(`${declarations.join("\n\n")}\n`).toMatchFileSnapshot("documented/SetSeen.ts.txt");
  });
});
