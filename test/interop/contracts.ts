// The WSDLs of the interop run: those of all agents where they lie beside the project, else the repository's own.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const published = join(process.env["SO_CODEGEN_SHARED"] ?? "../shared", "superoffice/Services86");
export const hasAllAgents: boolean = existsSync(published);
const folder = hasAllAgents ? published : "wsdl";

export const wsdls: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".wsdl"))
  .sort()
  .map((name) => resolve(folder, name));

/** How many agents Services86 has. */
export const agentsOfServices86 = 56;

if (!hasAllAgents)
  console.warn(
    `Skipped: ${agentsOfServices86 - wsdls.length} of ${agentsOfServices86} agents, whose published WSDLs aren't in ${published}.`,
  );
