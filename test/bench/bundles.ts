// `npm run bench -- bundles`: the size of programs that use the generated client, as esbuild makes them for browsers.
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { printTable } from "./table.js";

const programs: Readonly<Record<string, string>> = {
  "One operation, SetSeen": `
    import { invoke, superOfficeSession } from "./index.js";
    import { SetSeen } from "./appointment/operations.js";
    const session = superOfficeSession({ endpoint: "https://example.com/", ticket: "t" });
    console.log(await invoke(session, SetSeen, { AppointmentId: 1, UpdateMode: "OnlyThis" }));`,
  "One operation, GetAppointmentEntity": `
    import { invoke, superOfficeSession } from "./index.js";
    import { GetAppointmentEntity } from "./appointment/operations.js";
    const session = superOfficeSession({ endpoint: "https://example.com/", ticket: "t" });
    console.log(await invoke(session, GetAppointmentEntity, { AppointmentEntityId: 1 }));`,
  "The client with its 84 operations": `
    import { AppointmentClient, superOfficeSession } from "./index.js";
    const client = new AppointmentClient(superOfficeSession({ endpoint: "https://example.com/", ticket: "t" }));
    console.log(await client.SetSeen({ AppointmentId: 1, UpdateMode: "OnlyThis" }));`,
};

export function bundles(): void {
  console.log("\n## Bundles\n\nA program with the generated client, tree-shaken and minified by esbuild.\n");
  const rows = Object.entries(programs).map(([name, contents]) => {
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir: "generated", loader: "ts" },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
    });
    const bytes = Buffer.concat(outputFiles.map((file) => file.contents));
    return [name, String(bytes.length), String(gzipSync(bytes, { level: 9 }).length)];
  });
  printTable(["", "bytes", "gzip"], rows);
}
