// An HTTP server on loopback, as the tests of the platforms need two of them.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  /** As in `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly close: () => void;
}

export async function serve(
  respond: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Site> {
  const server = createServer((request, response) => {
    // A caller that gives up is no failure of the server's.
    respond(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
