// The WCF peer: its contracts and its server, built with Mono and started.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { built, run } from "./built.js";
import { startServer } from "./server.js";

const folder = "test/interop/wcf";
const server = readdirSync(join(folder, "server")).map((name) => join(folder, "server", name));
const importer = join(folder, "Contracts.cs");
const libraries = ["System.ServiceModel", "System.Runtime.Serialization", "System.Xml"].map(
  (name) => `-r:${name}.dll`,
);

export interface Wcf {
  /** For sessions: `{service}` stands in each. All lead to the same services. */
  readonly endpoints: readonly string[];
  /** Where it serves the WSDL of an agent. */
  readonly wsdlAddress: (agent: string) => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server for the agents of these WSDLs. */
export async function startWcf(wsdls: readonly string[]): Promise<Wcf> {
  const contracts = built("wcf-contracts", [importer, ...wsdls], (made) => {
    run("mcs", ["-nologo", `-out:${made}/contracts.exe`, ...libraries, importer]);
    run("mono", [join(made, "contracts.exe"), made, ...wsdls]);
    const sources = readdirSync(made).filter((name) => name.endsWith(".cs"));
    const paths = sources.map((name) => join(made, name));
    run("mcs", ["-nologo", "-target:library", `-out:${made}/contracts.dll`, ...libraries, ...paths]);
  });
  const program = built("wcf-server", server, (made) => {
    run("mcs", ["-nologo", `-out:${made}/netserver.exe`, ...libraries, ...server]);
  });
  const { addresses, stop } = await startServer("mono", [
    join(program, "netserver.exe"),
    join(contracts, "contracts.dll"),
    ...wsdls,
  ]);
  const [site = "", ...services] = addresses;
  return {
    endpoints: services.map((address) => `${address}/Remote/Services86/{service}.svc`),
    wsdlAddress: (agent) => `${site}/wsdl/${agent}.wsdl`,
    stop,
  };
}
