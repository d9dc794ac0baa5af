// The JAX-WS peer: classes made of the WSDL by wsimport, and its server, built with the JDK and started.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { built, run } from "./built.js";
import { startServer } from "./server.js";

const folder = "test/interop/jaxws";
const sources = readdirSync(folder).map((name) => join(folder, name));
const wsdl = "wsdl/Appointment.wsdl";
/** Of the photos, which travel beside envelopes. */
export const album: string = join(folder, "Album.wsdl");
const libraries = ["jaxws-rt", "jaxb-impl", "javax.activation"].map((name) => `/usr/share/java/${name}.jar`);

export interface JaxWs {
  readonly endpoint: string;
  /** Where bytes are echoed in SOAP 1.1, and in SOAP 1.2; each publishes its WSDL, too. */
  readonly echo: string;
  readonly echo12: string;
  readonly album: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server for the Appointment service, echoes and photos. */
export async function startJaxWs(): Promise<JaxWs> {
  const made = built("jaxws", [...sources, wsdl], (made) => {
    const generated = join(made, "generated");
    mkdirSync(generated);
    const classes = (name: string, bindings: string, wsdl: string): readonly string[] => {
      const options = ["-s", generated, "-b", join(folder, bindings), "-p", name];
      run("wsimport", ["-Xnocompile", "-quiet", ...options, wsdl]);
      copyFileSync(wsdl, join(made, basename(wsdl)));
      const written = join(generated, name.replace(".", "/"));
      return readdirSync(written).map((file) => join(written, file));
    };
    const java = [
      ...sources,
      ...classes("netserver.appointment", "bindings.xml", wsdl),
      ...classes("album", "album.xml", album),
    ].filter((path) => path.endsWith(".java"));
    const options = ["-nowarn", "-proc:none", "-encoding", "UTF-8", "-d", made, "-cp", libraries.join(":")];
    run("javac", [...options, ...java]);
  });
  const { addresses, stop } = await startServer("java", ["-cp", [made, ...libraries].join(":"), "Server"]);
  const [endpoint = "", echo = "", echo12 = "", photos = ""] = addresses;
  return { endpoint, echo, echo12, album: photos, stop };
}
