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

const ofLogOns = ["jwt", "log-on", "rsa", "superoffice", "system-user", "ticket"];

it.each([
  ["Appointment", ["superoffice", "ticket"]],
  ["SoPrincipal", ["log-on", "superoffice", "ticket"]],
  ["PartnerSystemUserService", ["jwt", "log-on", "rsa", "system-user"]],
])("those for logging on only where it can be used for that: %s", async (name, expected) => {
  const generated = await generate([`wsdl/${name}.wsdl`]);
  const files = ofLogOns.filter((module) => generated?.files.has(`runtime/${module}.ts`));
  expect(files).toEqual(expected);
  const index = generated?.files.get("index.ts") ?? "";
  const exported = [...index.matchAll(/"\.\/runtime\/([\w-]+)\.js"/g)].map(([, module]) => module);
  expect(exported).toEqual(
    ["index", "superoffice", "ticket", "log-on", "system-user"].filter(
      (module) => module === "index" || expected.includes(module),
    ),
  );
});
