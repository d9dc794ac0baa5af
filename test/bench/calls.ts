// `npm run bench -- calls`: calls per second over loopback, beside node-soap and a bare `fetch` that reads the answer as a text.
import { fork } from "node:child_process";
import { resolve } from "node:path";
import { answering, firstMessage } from "./answering.js";
import { builtFiles } from "./built.js";
import { median, spreadOf } from "./processes.js";
import { printTable } from "./table.js";

const rounds = 5;
const callers = ["fetch and text()", "so-codegen", "node-soap"] as const;
const operations = ["SetSeen", "GetAppointmentEntity"] as const;

export async function calls(): Promise<void> {
  const built = builtFiles(["call-server", "one-caller"]);
  const server = await answering(built, operations);
  try {
    console.log(
      `\n## Calls per second over loopback\n\nEight at a time; medians of ${rounds} processes in turn.\n`,
    );
    const rows: string[][] = [];
    for (const operation of operations) {
      const rates = new Map<string, number[]>(callers.map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const name of callers) {
          const args = [name, operation, server.endpoint, resolve("wsdl/Appointment.wsdl")];
          rates
            .get(name)
            ?.push(await firstMessage<number>(fork(built.path("one-caller"), args, { execArgv: [] })));
        }
      }
      const base = median(rates.get("fetch and text()") ?? []);
      for (const [name, all] of rates) {
        const rate = spreadOf(all);
        const ratio = (rate.median / base).toFixed(2);
        rows.push([`${operation}, ${name}`, rate.median.toFixed(0), ratio, `±${rate.percent.toFixed(0)} %`]);
      }
    }
    printTable(["", "calls/s", "ratio", "spread"], rows);
  } finally {
    server.close();
    built.remove();
  }
}
