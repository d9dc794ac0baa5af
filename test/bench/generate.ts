// `npm run bench -- generate`: generation by the built command, of one WSDL and of a set.
import { execSync } from "node:child_process";
import { wholeSet } from "./set.js";
import { appointmentClient } from "./stages.js";

export function generate(): void {
  execSync("npm run --silent build", { stdio: "inherit" });
  appointmentClient();
  wholeSet();
}
