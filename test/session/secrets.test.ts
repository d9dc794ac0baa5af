// Secrets: none shows in an error, a log line or a session, wherever the server or the caller put it.
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  AppointmentClient,
  Client,
  SoPrincipalClient,
  superOfficeSession,
  withoutSecrets,
  withTicket,
  type Fetch,
  type SoapError,
} from "../../generated/index.js";
import { reasonOf, recording, setSeenAnswer } from "./netserver.js";

const TICKET = "7T:ticket&secret==";
const TOKEN = "token-1234";
const PASSWORD = 'pass"word<1>';
const secrets = [TICKET, TOKEN, PASSWORD, "ticket&#38;secret", "pass&#34;word", 'pass\\"word', "word&#60;1"];

/** Everything that an error, or a session, can end up as in a log. */
function allTextOf(value: unknown): string {
  const error = value as Partial<SoapError>;
  return [
    String(value),
    error.stack,
    inspect(value, { depth: 9, showHidden: true }),
    JSON.stringify(value),
  ].join("\n");
}

function session(fetch: Fetch) {
  return superOfficeSession({
    endpoint: "https://ann:pass-in-url@example.com/",
    applicationToken: TOKEN,
    ticket: TICKET,
    fetch,
  });
}

async function errorOf(answer: (body: string) => string | Response | Error): Promise<SoapError> {
  const { fetch } = recording(({ body }) => answer(body));
  return (await reasonOf(new AppointmentClient(session(fetch)).SetSeen({}))) as SoapError;
}

function expectNoSecret(text: string): void {
  for (const secret of [...secrets, "pass-in-url"]) expect(text).not.toContain(secret);
}

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const escaped = TICKET.replace("&", "&amp;");

describe("an error", () => {
  it.each<[string, string, (body: string) => string | Response | Error]>([
    ["HttpError", "a page that echoes the request", (body) => new Response(`<html>${body}`, { status: 500 })],
    ["DecodeError", "a page that echoes the request with status 200", (body) => `<html>${body}</html>`],
    [
      "HttpError",
      "a page that echoes the ticket alone",
      () => new Response(`bad ticket ${TICKET}`, { status: 403 }),
    ],
    [
      "SoapFault",
      "a fault that names the ticket",
      () =>
        `<s:Envelope xmlns:s="${SOAP}"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>bad ${escaped}</faultstring>` +
        `<detail><why>${escaped}</why></detail></s:Fault></s:Body></s:Envelope>`,
    ],
    [
      "SuperOfficeError",
      "an exception that names ticket and token",
      () =>
        setSeenAnswer(
          `<ExceptionInfo><Message>bad ${escaped}</Message><StackTrace>at ${TOKEN}</StackTrace><InnerException><Message>${escaped}` +
            "</Message></InnerException></ExceptionInfo><Succeeded>false</Succeeded>",
        ),
    ],
    [
      "DecodeError",
      "a long value that begins with the ticket",
      () => setSeenAnswer(`<Succeeded>${escaped}${"x".repeat(50)}</Succeeded>`),
    ],
    ["DecodeError", "a value that is the ticket", () => setSeenAnswer(`<Succeeded>${escaped}</Succeeded>`)],
    [
      "NetworkError",
      "a fetch that fails with the request in its message",
      (body) => new Error(`can't send ${body}`),
    ],
    [
      "NetworkError",
      "a fetch that fails with the address in a cause",
      () => new TypeError("failed", { cause: new Error("https://ann:pass-in-url@example.com/ is refused") }),
    ],
    [
      "HttpError",
      "an answer that ends within the ticket",
      () => new Response("x".repeat(495) + TICKET, { status: 500 }),
    ],
  ])("of the kind %s holds none for %s", async (code, _, answer) => {
    const error = await errorOf(answer);
    expect(error.code).toBe(code);
    expectNoSecret(allTextOf(error));
    expect(error.body ?? "").not.toContain("7T:");
  });

  it("says the rest", async () => {
    const error = await errorOf(() => new Response(`bad ticket ${TICKET} for you`, { status: 403 }));
    expect(error).toMatchObject({
      status: 403,
      body: "bad ticket *** for you",
      operation: "Appointment.SetSeen",
    });
  });

  it("of a value that can't be sent does not show it where it is a secret", async () => {
    const { fetch } = recording(() => setSeenAnswer());
    const client = new SoPrincipalClient(session(fetch));
    const wrong = await reasonOf(
      client.AuthenticateUsernamePassword({ UserName: "ann", Password: [PASSWORD] as never }),
    );
    expect(wrong).toMatchObject({ code: "EncodeError", path: "Body/AuthenticateUsernamePassword/Password" });
    expectNoSecret(allTextOf(wrong));
    const illegal = await reasonOf(client.AuthenticateUsernamePassword({ Password: `${PASSWORD}\0` }));
    expect(illegal).toMatchObject({
      code: "EncodeError",
      path: "Body/AuthenticateUsernamePassword/Password",
    });
    expectNoSecret(allTextOf(illegal));
  });

  it("of a log-on shows neither the password nor the ticket that came", async () => {
    const { fetch } = recording(
      ({ body }) => new Response(`${body}<n:Ticket xmlns:n="urn:n">7T:${"new".repeat(200)}`, { status: 500 }),
    );
    const error = (await reasonOf(
      new SoPrincipalClient(session(fetch)).AuthenticateUsernamePassword({
        UserName: "ann",
        Password: PASSWORD,
      }),
    )) as SoapError;
    expectNoSecret(allTextOf(error));
    expect(allTextOf(error)).not.toContain("newnew");
    expect(error.body).toContain("<n1:AuthenticateUsernamePassword>***</n1:AuthenticateUsernamePassword>");
  });

  it("of a ticket that is fetched holds none", async () => {
    const { fetch } = recording(({ body }) => new Response(body, { status: 500 }));
    const renewed = withTicket(superOfficeSession({ endpoint: "https://example.com/", fetch }), () => TICKET);
    expectNoSecret(allTextOf(await reasonOf(new AppointmentClient(renewed).SetSeen({}))));
  });

  it("leaves alone what belongs to others", async () => {
    const config = { password: PASSWORD, nested: { ticket: TICKET } };
    const failed = Object.assign(new Error("failed"), { config });
    await errorOf(() => failed);
    expect(config).toEqual({ password: PASSWORD, nested: { ticket: TICKET } });
  });

  it("of any session that asks for it holds none", async () => {
    const { fetch } = recording(({ body }) => new Response(body, { status: 500 }));
    const plain = { endpoint: "https://example.com/", headers: { Credentials: { Ticket: TICKET } }, fetch };
    const shown = (await reasonOf(new AppointmentClient(plain).SetSeen({}))) as SoapError;
    expect(shown.body).toContain("7T:");
    expectNoSecret(allTextOf(await reasonOf(new AppointmentClient(withoutSecrets(plain)).SetSeen({}))));
  });
});

describe("what is printed", () => {
  it("of a session or a client holds none", () => {
    const one = superOfficeSession({
      endpoint: "https://example.com/",
      applicationToken: TOKEN,
      ticket: TICKET,
    });
    for (const value of [one, withTicket(one, () => TICKET), new AppointmentClient(one), new Client(one)]) {
      expectNoSecret(allTextOf(value));
    }
  });
});
