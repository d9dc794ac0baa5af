// The server on loopback that all platforms call: it answers each case with the next of its exchanges, and remembers what it got.
import type { ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Answer } from "./envelopes.js";
import type { Expectation } from "./exchanges.js";
import { serve, type Site } from "./loopback.js";

/** What is compared of a request; the names of headers as Node gives them. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface SoapServer extends Site {
  /** In the order in which they came; tests may empty them. */
  readonly received: Received[];
  /** The questions of browsers whether a page of another origin may call. */
  readonly preflights: Received[];
}

/** What a server must say so that pages of other origins may call: SOAP needs two headers that such a page may not send unasked. */
const forPages = { "Access-Control-Allow-Origin": "*" };
const forPreflights = {
  ...forPages,
  "Access-Control-Allow-Headers": "Content-Type, SOAPAction",
  // In seconds: longer than the run, so that a browser asks once for each address.
  "Access-Control-Max-Age": "600",
};

/** `expectations` by the names of the cases; such a name is the first segment of a path. */
export async function startServer(expectations: Readonly<Record<string, Expectation>>): Promise<SoapServer> {
  const received: Received[] = [];
  const preflights: Received[] = [];

  const site = await serve(async (request, response) => {
    const { method, url: path = "", headers } = request;
    const body = await text(request);
    if (method === "OPTIONS") {
      preflights.push({ method, path, headers, body });
      response.writeHead(204, forPreflights).end();
      return;
    }
    const [, name = ""] = path.split("/");
    const turn = received.filter((one) => one.path === path).length;
    received.push({ method, path, headers, body });
    const exchange = expectations[name]?.exchanges[turn];
    if (exchange) await send(exchange.answer, response);
    else response.writeHead(400, forPages).end(`${turn} calls are expected here, and no more.`);
  });
  return { ...site, received, preflights };
}

async function send(
  { status = 200, headers = {}, body, gzip = false, then = "end" }: Answer,
  response: ServerResponse,
): Promise<void> {
  const type = { "Content-Type": "text/xml; charset=utf-8", ...(gzip && { "Content-Encoding": "gzip" }) };
  response.writeHead(status, { ...forPages, ...type, ...headers });
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const sent = gzip ? gzipSync(bytes) : bytes;
  // In pieces that cut characters in two, as a network may.
  for (let at = 0; at < sent.length; at += 97) {
    response.write(sent.subarray(at, at + 97));
    await setImmediate();
  }
  if (then === "end") response.end();
  else if (then === "break") response.destroy();
}
