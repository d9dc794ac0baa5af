// Runs the scenario in a worker of workerd.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bundle, running, type Result, type Task } from "./program.js";

/** A worker whose `fetch` reaches loopback and nothing else. Of that date it has no `Buffer` yet and whatever else of Node's came later. */
const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "scenario",
      worker = (
        modules = [(name = "worker.js", esModule = embed "worker.js")],
        compatibilityDate = "2024-01-01",
        globalOutbound = "loopback",
      ),
    ),
    (name = "loopback", network = (allow = ["127.0.0.1/32"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "scenario")],
);
`;

export async function runWorkerd(task: Task): Promise<Result> {
  const worker = await bundle(
    task.server,
    (report) => `export default { fetch: async () => Response.json(await ${report}) };`,
  );
  writeFileSync(join(task.directory, "worker.js"), worker);
  writeFileSync(join(task.directory, "config.capnp"), config);
  return running(task, ["serve", "--control-fd=1", "config.capnp"], async ({ stdout }) => {
    for await (const line of createInterface({ input: stdout })) {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event !== "listen") continue;
      const response = await fetch(`http://127.0.0.1:${port}/`);
      if (!response.ok) throw new Error(await response.text());
      return { report: await response.json() };
    }
    throw new Error("workerd said no port");
  });
}
