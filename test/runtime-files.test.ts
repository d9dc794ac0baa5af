// Which files of the runtime a contract gets: those that it uses.
import { expect, it } from "vitest";
import { generate } from "../generator/index.js";

const ofSchemas = [
  "any-attribute",
  "any-type",
  "attributes",
  "children",
  "choice",
  "contents",
  "defaults",
  "facets",
  "mixed",
  "nil",
].concat(["order", "raw-xml", "simple-content", "substitution", "union", "wildcard"]);

it("those for what only some schemas have, where none has it", async () => {
  const generated = await generate(["wsdl/Appointment.wsdl"]);
  expect(generated?.files.has("runtime/structures.ts")).toBe(true);
  expect(ofSchemas.filter((module) => generated?.files.has(`runtime/${module}.ts`))).toEqual([]);
});

const ofSessions = ["jwt", "log-on", "mtom", "rsa", "security", "superoffice", "system-user", "ticket", "ws"];

it.each([
  ["wsdl/Appointment.wsdl", ["superoffice", "ticket"]],
  ["wsdl/SoPrincipal.wsdl", ["log-on", "superoffice", "ticket"]],
  ["wsdl/PartnerSystemUserService.wsdl", ["jwt", "log-on", "rsa", "system-user"]],
  ["test/constructs/array/input.wsdl", ["security", "ws"]],
  ["test/constructs/simple-types/input.wsdl", ["mtom", "security", "ws"]],
])("those that sessions need only where they can be used: %s", async (wsdl, expected) => {
  const generated = await generate([wsdl]);
  const files = ofSessions.filter((module) => generated?.files.has(`runtime/${module}.ts`));
  expect(files).toEqual(expected);
  const index = generated?.files.get("index.ts") ?? "";
  const exported = [...index.matchAll(/"\.\/runtime\/([\w-]+)\.js"/g)].map(([, module]) => module);
  expect(exported).toEqual(
    ["index", "superoffice", "ticket", "ws", "mtom", "log-on", "system-user"].filter(
      (module) => module === "index" || expected.includes(module),
    ),
  );
});
