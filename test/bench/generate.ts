// `npm run bench -- generate`: generation by the built command, of one WSDL and of a set, in turn with wsdl-tsclient.
import { execSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { generation } from "./stages.js";

const set = resolve(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86");

export function generate(): void {
  execSync("npm run --silent build", { stdio: "inherit" });
  generation("the Appointment client", ["wsdl/Appointment.wsdl"], 7, [0]);
  if (!existsSync(set)) {
    console.log(`\nSkipped, as ${set} isn't there: the whole set, beside wsdl-tsclient.`);
    return;
  }
  const names = readdirSync(set).filter((name) => name.endsWith(".wsdl"));
  const wsdls = names.map((name) => join(set, name));
  // wsdl-tsclient exits with 1, as it can't take all of them.
  generation(`all ${wsdls.length} WSDLs of Services86`, wsdls, 5, [0, 1]);
}
