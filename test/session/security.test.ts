// WS-Security: the UsernameToken and the Timestamp as OASIS has them, and no password in what people read.
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { invoke } from "../../templates/runtime/client.js";
import { withHooks } from "../../templates/runtime/hooks.js";
import { withRetries } from "../../templates/runtime/retries.js";
import { withUsernameToken } from "../../templates/runtime/security.js";
import type { Fetch } from "../../templates/runtime/session.js";
import { withUnknownMember } from "../../templates/runtime/structures.js";
import { xmlTree } from "../xml-tree.js";
import { answer, called, echo, echo12 } from "./echo.js";

// As in the example of the UsernameToken Profile 1.0, line 227 ff.
const username = "NNK";
const password = "IYaMGnEgTR & co";
const nonce = "WScqanjCEAC4mQoBE07sAQ==";
const created = "2003-07-16T01:24:32.000Z";

const OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

const envelope = (soap: string, kind: string, secret: string, timestamp = ""): string =>
  `
<S:Envelope xmlns:S="${soap}"><S:Header>
  <wsse:Security S:mustUnderstand="1" xmlns:wsse="${OASIS}wssecurity-secext-1.0.xsd" xmlns:wsu="${OASIS}wssecurity-utility-1.0.xsd">
    ${timestamp}<wsse:UsernameToken>
      <wsse:Username>NNK</wsse:Username>
      <wsse:Password Type="${OASIS}username-token-profile-1.0#Password${kind}">${secret}</wsse:Password>
      <wsse:Nonce EncodingType="${OASIS}soap-message-security-1.0#Base64Binary">${nonce}</wsse:Nonce>
      <wsu:Created>${created}</wsu:Created>
    </wsse:UsernameToken>
  </wsse:Security></S:Header>
  <S:Body><Echo xmlns="urn:echo"><Text>hi</Text></Echo></S:Body>
</S:Envelope>`.replace(/\n\s*/g, "");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(created) });
  const bytes = vi.spyOn(globalThis.crypto, "getRandomValues");
  bytes.mockImplementation((array) => {
    (array as unknown as Uint8Array).set(Buffer.from(nonce, "base64"));
    return array;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ["SOAP 1.1", echo, SOAP],
  ["SOAP 1.2", echo12, SOAP_12],
])("the password stands in the header of %s", async (_, operation, soap) => {
  const { requests } = await called((one) => withUsernameToken(one, { username, password }), operation);
  expect(requests.map(({ body }) => xmlTree(body))).toEqual([
    xmlTree(envelope(soap, "Text", "IYaMGnEgTR &amp; co")),
  ]);
});

it("a digest stands there instead, of nonce, time and password", async () => {
  const digest = createHash("sha1")
    .update(Buffer.from(nonce, "base64"))
    .update(created)
    .update("blåbær")
    .digest("base64");
  const { requests } = await called((one) =>
    withUsernameToken(one, { username, password: "blåbær", type: "digest" }),
  );
  expect(requests.map(({ body }) => xmlTree(body))).toEqual([xmlTree(envelope(SOAP, "Digest", digest))]);
});

it("a timestamp comes first, and ends when it is said to", async () => {
  const timestamp = `<wsu:Timestamp><wsu:Created>${created}</wsu:Created><wsu:Expires>2003-07-16T01:29:32.000Z</wsu:Expires></wsu:Timestamp>`;
  const { requests } = await called((one) => withUsernameToken(one, { username, password, timestamp: 300 }));
  expect(requests.map(({ body }) => xmlTree(body))).toEqual([
    xmlTree(envelope(SOAP, "Text", "IYaMGnEgTR &amp; co", timestamp)),
  ]);
});

it("each attempt has a nonce and a time of its own", async () => {
  vi.restoreAllMocks();
  let count = 0;
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  const { requests } = await called(
    (one) => withRetries(withUsernameToken(one, { username, password }), { pause: 0 }),
    echo,
    {},
    () => {
      if (++count === 2) return new Response(answer());
      vi.setSystemTime("2003-07-16T01:24:33Z");
      throw refused;
    },
  );
  const of = (name: string): (string | undefined)[] =>
    requests.map(({ body }) => new RegExp(`${name}[^>]*>([^<]*)<`).exec(body)?.[1]);
  expect(of(":Created")).toEqual([created, "2003-07-16T01:24:33.000Z"]);
  const [first = "", second = ""] = of(":Nonce");
  expect(Buffer.from(first, "base64")).toHaveLength(16);
  expect(Buffer.from(second, "base64")).toHaveLength(16);
  expect(first).not.toBe(second);
});

it("the session's and the call's own blocks stay, those that the contract doesn't know among them", async () => {
  const { fetch, sent } = keeping();
  const block = { namespace: "urn:x", name: "Other", after: undefined, xml: '<x:Other xmlns:x="urn:x"/>' };
  const headers = { Language: "no" };
  const session = withUsernameToken(
    { endpoint: "https://example.com/", fetch, headers },
    { username, password },
  );
  await invoke(session, echo, {});
  await invoke(session, echo, {}, { headers: withUnknownMember({ Language: "en" }, block) });
  expect(sent.map((body) => body.match(/<(?:\w+:)?(?:Language>\w+|Other|Security)/g))).toEqual([
    ["<o:Security", "<n1:Language>no"],
    ["<x:Other", "<o:Security", "<n1:Language>en"],
  ]);
});

function keeping(): { readonly fetch: Fetch; readonly sent: readonly string[] } {
  const sent: string[] = [];
  const fetch: Fetch = (_, { body }) => {
    sent.push(body);
    return Promise.resolve(new Response(answer()));
  };
  return { fetch, sent };
}

it("a name that XML can't carry is an error that says where", async () => {
  const call = called((one) => withUsernameToken(one, { username: "a\0b", password }));
  await expect(call).rejects.toMatchObject({
    code: "EncodeError",
    path: "Header/Security/UsernameToken/Username",
  });
});

it("errors and hooks hold neither password nor digest", async () => {
  for (const type of ["text", "digest"] as const) {
    const shown: string[] = [];
    const add: Parameters<typeof called>[0] = (one) =>
      withHooks(withUsernameToken(one, { username, password, type }), {
        onRequest: ({ body }) => {
          shown.push(body);
          return undefined;
        },
      });
    let digest = "";
    const error: unknown = await called(add, echo, {}, ({ body }) => {
      [, digest = ""] = /:Password [^>]*>([^<]*)</.exec(body) ?? [];
      return new Response(`<html>${body} ${digest}`, { status: 500 });
    }).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "HttpError", status: 500 });
    const text = [...shown, inspect(error, { depth: 9 })].join();
    expect(text).toContain("UsernameToken");
    expect(digest.length).toBeGreaterThan(10);
    for (const secret of ["IYaMGnEgTR", digest]) expect(text).not.toContain(secret);
  }
});
