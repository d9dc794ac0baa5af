// `npm run bench -- start`: the first call of a fresh process over loopback, beside a bare `fetch`.
import { resolve } from "node:path";
import { answering } from "./answering.js";
import { builtFiles } from "./built.js";
import { outputOf, spreadOf } from "./processes.js";
import { printTable } from "./table.js";

const rounds = 15;
const tools = ["fetch", "so-codegen", "node-soap"] as const;

export async function start(): Promise<void> {
  const built = builtFiles(["one-start", "one-start-client", "call-server"]);
  const server = await answering(built, ["GetAppointmentEntity"]);
  try {
    const wsdl = resolve("wsdl/Appointment.wsdl");
    const times = Array.from({ length: rounds }, () =>
      tools.map((tool) => Number(outputOf([built.path("one-start"), tool, server.endpoint, wsdl]))),
    );
    const of = (index: number): readonly number[] => times.map((round) => round[index] ?? NaN);
    const ratios = (index: number): readonly number[] =>
      times.map((round) => (round[index] ?? NaN) / (round[0] ?? NaN));
    console.log("\n## First call of a fresh process\n");
    console.log(
      `From the start of Node to the answer, over loopback; medians of ${rounds} rounds, ± half of their range.\n`,
    );
    printTable(
      ["", "ms", "of a bare fetch"],
      tools.map((tool, index) => {
        const { median, percent } = spreadOf(ratios(index));
        return [tool, spreadOf(of(index)).median.toFixed(0), `${median.toFixed(2)} ±${percent.toFixed(0)} %`];
      }),
    );
  } finally {
    server.close();
    built.remove();
  }
}
