// A service of one operation, on the runtime alone: what sessions add to its requests is seen here.
import { base64Binary, string } from "../../templates/runtime/builtins.js";
import { invoke } from "../../templates/runtime/client.js";
import type { Fetch, Session } from "../../templates/runtime/session.js";
import { soap12 } from "../../templates/runtime/soap-12.js";
import type { Content, Operation } from "../../templates/runtime/soap.js";
import { complexType } from "../../templates/runtime/structures.js";

export interface Echo {
  Text?: string;
  Data?: Uint8Array;
}

interface Blocks {
  Language?: string;
}

const body = complexType<Echo>("urn:echo", () => ({ Text: string, Data: base64Binary }));
const headers = complexType<Blocks>("urn:echo", () => ({ Language: string }));

export const echo: Operation<Echo, Echo, Blocks, Blocks> = {
  service: "Echoes",
  name: "Echo",
  action: "urn:echo/Echo",
  input: { namespace: "urn:echo", name: "Echo", body, headers },
  output: { namespace: "urn:echo", name: "EchoResponse", body, headers },
};

export const echo12: typeof echo = { ...echo, soap: soap12 };

/** The answer with the body `inner` and the header blocks `header`. */
export const answer = (inner = "", header = ""): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>${header}</s:Header><s:Body>` +
  `<EchoResponse xmlns="urn:echo">${inner}</EchoResponse></s:Body></s:Envelope>`;

export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a call of the operation sends where `add` makes the session, and what it comes to. */
export async function called(
  add: (session: Session) => Session,
  operation: typeof echo = echo,
  value: Echo = { Text: "hi" },
  reply: (request: Request) => Response | Promise<Response> = () => new Response(answer()),
): Promise<{ readonly requests: readonly Request[]; readonly reply: Content<Echo, Blocks> }> {
  const requests: Request[] = [];
  const fetch: Fetch = (url, { headers: fields, body: sent }) => {
    const request = { url, headers: fields, body: sent };
    requests.push(request);
    return Promise.resolve(reply(request));
  };
  const session = add({ endpoint: "https://example.com/{service}", fetch });
  return { requests, reply: await invoke(session, operation, value) };
}
