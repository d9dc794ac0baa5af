// The server that `calls.ts` starts: answers each operation, known by its SOAPAction, with the text that the parent sent.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

process.once("message", (answers: Record<string, string>) => {
  const server = createServer((request, response) => {
    const action = String(request.headers["soapaction"]);
    const operation = action.slice(action.lastIndexOf("/") + 1).replace('"', "");
    request.resume().once("end", () => {
      response.writeHead(200, { "Content-Type": "text/xml; charset=utf-8" }).end(answers[operation]);
    });
  });
  server.listen(0, "127.0.0.1", () => {
    process.send?.((server.address() as AddressInfo).port);
  });
});
