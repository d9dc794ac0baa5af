// The published contracts of Services86, where they lie beside the project: all are read, and Appointment in detail.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../../generator/diagnostics.js";
import type { Contract } from "../../../generator/model/model.js";
import { elementParticles } from "../../../generator/model/walk.js";
import { readContract } from "../../../generator/read/contract.js";

const folder = path.join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86");
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: the published contracts aren't in ${folder}.`);

const target = "http://www.superoffice.net/ws/crm/NetServer/Services86";

async function read(agent: string): Promise<{ contract: Contract | undefined; codes: string[] }> {
  const diagnostics = new Diagnostics();
  const contract = await readContract([path.join(folder, `${agent}.wsdl`)], diagnostics);
  return { contract, codes: diagnostics.sorted().map(({ code }) => code) };
}

describe.skipIf(!isThere)("Services86", () => {
  const agents = isThere
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".wsdl"))
        .map((file) => path.basename(file, ".wsdl"))
    : [];

  it("has 56 agents, which are all read without a word", async () => {
    expect(agents.length).toBe(56);
    let operations = 0;
    for (const agent of agents) {
      const { contract, codes } = await read(agent);
      expect([agent, codes]).toEqual([agent, []]);
      expect(contract?.services.length).toBe(1);
      operations += contract?.services[0]?.operations.length ?? 0;
    }
    expect(operations).toBe(1461);
  });

  it("Appointment is what it is known to be", async () => {
    const { contract } = await read("Appointment");
    if (contract === undefined) throw new Error("not read");

    const [service] = contract.services;
    expect(service?.name).toEqual({ namespace: target, local: "WcfAppointmentService" });
    expect(service?.portType).toEqual({ namespace: target, local: "Appointment" });
    expect(service?.documentation).toBe("Declaration of Wcf web services for Appointment");
    const operations = service?.operations ?? [];
    expect(operations.length).toBe(84);
    const headers = operations.flatMap(({ input, output }) => [...input.headers, ...(output?.headers ?? [])]);
    expect(headers.length).toBe(588);
    expect([...new Set(headers.map(({ name }) => name.local))].sort()).toEqual([
      "ApplicationToken",
      "Credentials",
      "ExceptionInfo",
      "ExtraInfo",
      "Succeeded",
      "TimeZone",
    ]);

    const types = contract.schemas.flatMap((schema) => schema.types);
    expect(types.filter(({ kind }) => kind === "complex").length).toBe(69);
    expect(types.filter(({ kind }) => kind !== "complex").length).toBe(27);
    expect(types.filter(({ kind }) => kind === "list").length).toBe(3);
    expect(types.filter((type) => type.kind === "complex" && type.appinfo.isDictionary).length).toBe(4);
    expect(contract.schemas.map(({ targetNamespace }) => targetNamespace)).toEqual([
      target,
      "http://schemas.microsoft.com/2003/10/Serialization/",
      "http://schemas.microsoft.com/2003/10/Serialization/Arrays",
    ]);

    const setSeen = operations.find(({ name }) => name === "SetSeen");
    expect(setSeen?.action).toBe(`${target.replace("/Services86", "")}/Services86/Appointment/SetSeen`);
    expect(setSeen?.input.headers.map(({ name }) => name.local)).toEqual([
      "ApplicationToken",
      "Credentials",
      "TimeZone",
    ]);
    const type = setSeen?.input.body.type;
    const members = type?.kind === "complex" ? elementParticles(type.content) : [];
    expect(
      members.map(({ element, minOccurs }) => [element.name.local, element.type.name?.local, minOccurs]),
    ).toEqual([
      ["AppointmentId", "int", 0],
      ["UpdateMode", "RecurrenceUpdateMode", 0],
    ]);
    const updateMode = members[1]?.element.type;
    const values = updateMode?.kind === "restriction" ? updateMode.facets.enumeration : [];
    expect(values.map(({ value, number }) => [value, number])).toEqual([
      ["Unknown", undefined],
      ["OnlyThis", undefined],
      ["ThisAndForward", undefined],
      ["StopRecurrence", "9"],
    ]);
  });
});
