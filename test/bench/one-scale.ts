// The generated codec with messages as they grow, in one process; prints milliseconds. `scaling.ts` starts it.
import { readFileSync } from "node:fs";
import { appointment, decodeMessage, encodeMessage } from "../../generated/index.js";
import { decodeUtf8 } from "../../generated/runtime/http.js";

const [, , task = "", path = "", times = "1"] = process.argv;

/** The message with its appointments that many times over. */
function repeated(xml: string, count: number): string {
  const begin = xml.indexOf("<Appointment>");
  const end = xml.lastIndexOf("</Appointment>") + "</Appointment>".length;
  if (begin < 0) return xml;
  const items = xml.slice(begin, end);
  return xml.slice(0, begin) + items.repeat(count) + xml.slice(end);
}

const { SetSeen, GetPersonAppointments } = appointment.operations;
const xml = readFileSync(path, "utf8");

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function list(): number {
  const { output } = GetPersonAppointments;
  const bytes = new TextEncoder().encode(repeated(xml, Number(times)));
  const decode = (input: Uint8Array): ReturnType<typeof decodeMessage<unknown, object>> =>
    decodeMessage<unknown, object>(output as never, decodeUtf8(input, "text/xml; charset=utf-8"));
  // So that the first message isn't the one that is compiled for.
  for (let run = 0; run < 10; run++) decode(new TextEncoder().encode(xml));
  if (task === "decode") return milliseconds(() => decode(bytes));
  const content = decode(bytes);
  const encode = (): number => encodeMessage<unknown, object>(output as never, content).indexOf("\0");
  return milliseconds(encode);
}

function deep(): number {
  const decode = (): unknown => decodeMessage(SetSeen.output, xml);
  for (let run = 0; run < 100; run++) decode();
  const count = 20;
  return (
    milliseconds(() => {
      for (let run = 0; run < count; run++) decode();
    }) / count
  );
}

process.stdout.write(String(task === "deep" ? deep() : list()));
process.exit();
