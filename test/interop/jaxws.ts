// The JAX-WS peer: classes made of the WSDL by wsimport, and its server, built with the JDK and started.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { built, run } from "./built.js";
import { startServer } from "./server.js";

const folder = "test/interop/jaxws";
const sources = readdirSync(folder).map((name) => join(folder, name));
const wsdl = "wsdl/Appointment.wsdl";
const libraries = ["jaxws-rt", "jaxb-impl", "javax.activation"].map((name) => `/usr/share/java/${name}.jar`);

export interface JaxWs {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server for the Appointment service. */
export async function startJaxWs(): Promise<JaxWs> {
  const made = built("jaxws", [...sources, wsdl], (made) => {
    const generated = join(made, "generated");
    mkdirSync(generated);
    const bindings = join(folder, "bindings.xml");
    run("wsimport", [
      "-Xnocompile",
      "-s",
      generated,
      "-b",
      bindings,
      "-p",
      "netserver.appointment",
      "-quiet",
      wsdl,
    ]);
    const java = [
      ...sources,
      ...readdirSync(join(generated, "netserver/appointment")).map((name) =>
        join(generated, "netserver/appointment", name),
      ),
    ].filter((path) => path.endsWith(".java"));
    run("javac", ["-nowarn", "-proc:none", "-d", made, "-cp", libraries.join(":"), ...java]);
    copyFileSync(wsdl, join(made, "Appointment.wsdl"));
  });
  const { addresses, stop } = await startServer("java", ["-cp", [made, ...libraries].join(":"), "Server"]);
  const [endpoint = ""] = addresses;
  return { endpoint, stop };
}
