// Which files of the runtime a contract gets: those for logging on only where it can be used for that.
import { expect, it } from "vitest";
import { generate } from "../generator/index.js";

const ofLogOns = ["jwt", "log-on", "rsa", "superoffice", "system-user", "ticket"];

it.each([
  ["Appointment", ["superoffice", "ticket"]],
  ["SoPrincipal", ["log-on", "superoffice", "ticket"]],
  ["PartnerSystemUserService", ["jwt", "log-on", "rsa", "system-user"]],
])("those for logging on, of %s", async (name, expected) => {
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
