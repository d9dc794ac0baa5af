// A real HTTP server on loopback that answers whatever a test tells it to.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  /** 200 unless given. */
  readonly status?: number;
  /** Beside `Content-Type: text/xml; charset=utf-8`, or instead of it. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A function does what no well-behaved server does. */
export type Answer = Reply | ((response: ServerResponse) => void);

export interface Loopback {
  /** To what the next requests are answered with; undefined leaves them waiting. */
  answer: Answer | undefined;
  readonly requests: { readonly head: IncomingMessage; readonly body: string }[];
  /** Answers that are neither whole nor broken off. */
  open: number;
  readonly endpoint: string;
  readonly close: () => void;
}

export async function loopback(): Promise<Loopback> {
  const requests: Loopback["requests"] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push({ head: request, body: Buffer.concat(chunks).toString("utf8") });
      const { answer } = self;
      self.open++;
      response.once("close", () => self.open--);
      if (answer === undefined) return;
      if (typeof answer === "function") {
        answer(response);
        return;
      }
      const { status = 200, headers = {}, body = "" } = answer;
      response.writeHead(status, { "Content-Type": "text/xml; charset=utf-8", ...headers });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const self: Loopback = {
    answer: undefined,
    requests,
    open: 0,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/Appointment.svc`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return self;
}
