// Runs the scenario in a page that Chromium loads from another origin than the server's.
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { serve } from "./loopback.js";
import { bundle, running, type Result, type Task } from "./program.js";

const settings = [
  "--headless",
  // The page is our own; the sandbox needs rights that root in a container hasn't.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const page = '<!doctype html><title>scenario</title><script type="module" src="scenario.js"></script>';

/** The page posts the report to where it comes from. */
const post = (report: string): string => `
const body = JSON.stringify(await ${report}.catch(String));
await fetch("report", { method: "POST", body });`;

export async function runChromium(task: Task): Promise<Result> {
  const script = await bundle(task.server, post);
  let arrive: (report: string) => void;
  const arrived = new Promise<string>((resolve) => (arrive = resolve));
  const site = await serve(async (request, response) => {
    if (request.method === "POST") arrive(await text(request));
    const [type, content] = request.url === "/" ? ["text/html", page] : ["text/javascript", script];
    response.setHeader("Content-Type", type).end(content);
  });
  try {
    const profile = `--user-data-dir=${join(task.directory, "profile")}`;
    const report = await running(task, [...settings, profile, site.origin], () => arrived);
    return { report: JSON.parse(report), origin: site.origin };
  } finally {
    site.close();
  }
}
