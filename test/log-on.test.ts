// Log-ons against a real HTTP server on loopback: what it gets, and what becomes of what it answers.
import { createVerify } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  AppointmentClient,
  HttpError,
  LogOnError,
  PartnerSystemUserServiceClient,
  SoPrincipalClient,
  SuperOfficeError,
  superOfficeSession,
  systemUserTicket,
  ticketOf,
  withTicket,
  type SystemUserOptions,
} from "../generated/index.js";
import { linesOf, newPair, partner } from "./runtime/rsa-keys.js";
import { signed } from "./runtime/tokens.js";
import { discreetError } from "./secrets.js";
import { xmlTree } from "./xml-tree.js";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const PARTNER = "http://www.superoffice.com/superid/partnersystemuser/0.1";
const SERVICES = "http://www.superoffice.net/ws/crm/NetServer/Services86";
const TICKET = "http://schemes.superoffice.net/identity/ticket";

const NOW = Date.parse("2024-03-07T09:05:30Z");
const exp = NOW / 1000 + 600;
const superOffice = newPair();
const user = {
  applicationToken: "f00dSeCrEt",
  contextIdentifier: "Cust12345",
  systemUserToken: "App-AbC123",
  privateKey: partner.privateKey,
  publicKey: superOffice.publicKey,
  now: () => NOW,
} as const;

interface Got {
  readonly path: string;
  readonly action: unknown;
  readonly body: string;
}

const got: Got[] = [];
/** The answers to come, the last one for all that follow. */
let answers: ((got: Got) => { readonly status?: number; readonly body: string })[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const one = { path: request.url ?? "", action: request.headers["soapaction"], body };
      got.push(one);
      const answer = (answers.length > 1 ? answers.shift() : answers[0])?.(one) ?? { body: "" };
      response.writeHead(answer.status ?? 200, { "Content-Type": "text/xml; charset=utf-8" });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  got.length = 0;
});

/** As WCF lays it out. */
function envelope(body: string, header = ""): string {
  return `<s:Envelope xmlns:s="${SOAP}">${header && `<s:Header>${header}</s:Header>`}<s:Body>${body}</s:Body></s:Envelope>`;
}

function answered(content: string): () => { body: string } {
  const xml = `<AuthenticationResponse xmlns="${PARTNER}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">${content}</AuthenticationResponse>`;
  return () => ({ body: envelope(xml) });
}

function answeredToken(jwt: string): () => { body: string } {
  return answered(`<IsSuccessful>true</IsSuccessful><Token>${jwt}</Token><ErrorMessage i:nil="true"/>`);
}

function ticketFor(options: Partial<SystemUserOptions> = {}): () => Promise<string> {
  const session = superOfficeSession({ endpoint: `${origin}/login/Services/{service}.svc` });
  return systemUserTicket({ client: new PartnerSystemUserServiceClient(session), ...user, ...options });
}

describe("a system user", () => {
  it("exchanges its signed token for the ticket in the JWT", async () => {
    answers = [answeredToken(signed({ exp, [TICKET]: "7T:abc" }, superOffice.privateKey))];
    expect(await ticketFor()()).toBe("7T:abc");

    const [{ path, action, body } = { path: "", action: "", body: "" }] = got;
    expect(path).toBe("/login/Services/PartnerSystemUserService.svc");
    expect(action).toBe(`"${PARTNER}/IPartnerSystemUserService/Authenticate"`);
    const [, token = "", text = "", signature = ""] =
      /<\w+:SignedSystemToken>((.*)\.([\w+/]{342}==))<\/\w+:SignedSystemToken>/.exec(body) ?? [];
    expect(text).toBe("App-AbC123.202403070905");
    expect(createVerify("SHA256").update(text).verify(partner.publicKey, signature, "base64")).toBe(true);
    expect(xmlTree(body)).toEqual(
      xmlTree(`<soap:Envelope xmlns:soap="${SOAP}" xmlns="${PARTNER}">
        <soap:Header>
          <ApplicationToken>f00dSeCrEt</ApplicationToken>
          <ContextIdentifier>Cust12345</ContextIdentifier>
        </soap:Header>
        <soap:Body>
          <AuthenticationRequest>
            <SignedSystemToken>${token}</SignedSystemToken>
            <ReturnTokenType>Jwt</ReturnTokenType>
          </AuthenticationRequest>
        </soap:Body>
      </soap:Envelope>`),
    );
  });

  it("gives a new ticket where the server refuses the old one, and imports its keys once", async () => {
    const importKey = vi.spyOn(globalThis.crypto.subtle, "importKey");
    const called = (header: string) => () => ({
      body: envelope(`<SetSeenResponse xmlns="${SERVICES}"/>`, header),
    });
    const failed = `<ExceptionInfo xmlns="${SERVICES}"><ExceptionType>SoSessionException</ExceptionType></ExceptionInfo>
      <Succeeded xmlns="${SERVICES}">false</Succeeded>`;
    answers = [
      answeredToken(signed({ exp, [TICKET]: "7T:first" }, superOffice.privateKey)),
      called(failed),
      answeredToken(signed({ exp, [TICKET]: "7T:second" }, superOffice.privateKey)),
      called(`<Succeeded xmlns="${SERVICES}">true</Succeeded>`),
    ];
    const endpoint = `${origin}/Cust12345/Remote/Services86/{service}.svc`;
    const session = withTicket(superOfficeSession({ endpoint }), ticketFor());
    await new AppointmentClient(session).SetSeen({ AppointmentId: 1 });

    expect(got.map(({ path, body }) => [path.split("/").at(-1), /7T:\w+/.exec(body)?.[0]])).toEqual([
      ["PartnerSystemUserService.svc", undefined],
      ["Appointment.svc", "7T:first"],
      ["PartnerSystemUserService.svc", undefined],
      ["Appointment.svc", "7T:second"],
    ]);
    expect(importKey).toHaveBeenCalledTimes(2);
    importKey.mockRestore();
  });

  it("takes the keys of the platform", async () => {
    const rsa = {
      name: "RSASSA-PKCS1-v1_5",
      hash: "SHA-256",
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    };
    const { privateKey, publicKey } = await globalThis.crypto.subtle.generateKey(rsa, true, [
      "sign",
      "verify",
    ]);
    const exported = Buffer.from(await globalThis.crypto.subtle.exportKey("pkcs8", privateKey)).toString(
      "base64",
    );
    const pem = `-----BEGIN PRIVATE KEY-----\n${exported}\n-----END PRIVATE KEY-----`;
    answers = [answeredToken(signed({ exp, [TICKET]: "7T:abc" }, pem))];
    expect(await ticketFor({ privateKey, publicKey })()).toBe("7T:abc");
  });
});

describe("a log-on of a system user fails, and gives nothing away,", () => {
  const secretClaims = { exp, [TICKET]: "7T:SeCrEt" };
  const good = signed(secretClaims, superOffice.privateKey);
  const secrets = [
    ...["7T:SeCrEt", user.applicationToken, user.systemUserToken, good, ...good.split(".").slice(1)],
    ...[partner.privateKey, superOffice.publicKey].flatMap(linesOf),
  ];
  const refusal = "the JWT is refused";
  const alone = "the system user can't log on";

  it.each([
    [
      "where the server says so",
      answered("<IsSuccessful>false</IsSuccessful><ErrorMessage>No such user</ErrorMessage>"),
      `${alone}: No such user`,
    ],
    [
      "where the server doesn't say why",
      answered("<IsSuccessful>false</IsSuccessful><ErrorMessage i:nil='true'/>"),
      alone,
    ],
    [
      "where it says no, and sends a token",
      answered(
        `<IsSuccessful>false</IsSuccessful><Token>${good}</Token><ErrorMessage>Not ${good}</ErrorMessage>`,
      ),
      `${alone}: Not ***`,
    ],
    ["where the server doesn't say whether", answered(`<Token>${good}</Token>`), alone],
    ["without a token", answered("<IsSuccessful>true</IsSuccessful>"), alone],
    ["with a token that is nil", answered("<IsSuccessful>true</IsSuccessful><Token i:nil='true'/>"), alone],
    ["with a token that isn't one", answeredToken("SeCrEt"), refusal],
    ["with a token of somebody else", answeredToken(signed(secretClaims, partner.privateKey)), refusal],
    [
      "with a token that has expired",
      answeredToken(signed({ ...secretClaims, exp: exp - 1200 }, superOffice.privateKey)),
      refusal,
    ],
    ["without a ticket", answeredToken(signed({ exp }, superOffice.privateKey)), "the JWT holds no ticket"],
    [
      "with a ticket that isn't a text",
      answeredToken(signed({ exp, [TICKET]: ["7T:SeCrEt"] }, superOffice.privateKey)),
      "the JWT holds no ticket",
    ],
    [
      "with an empty ticket",
      answeredToken(signed({ exp, [TICKET]: "" }, superOffice.privateKey)),
      "the JWT holds no ticket",
    ],
  ])("%s", async (_where, answer, message) => {
    answers = [answer];
    const error = await discreetError(ticketFor()(), secrets);
    expect(error).toBeInstanceOf(LogOnError);
    expect(error.message.startsWith(message)).toBe(true);
    expect(error).toMatchObject({ name: "LogOnError", code: "LogOnError" });
  });

  it("where the server repeats what it got", async () => {
    const repeat = ({ body }: Got): string => body.replace(/[<>]/g, " ");
    answers = [
      (one) =>
        answered(`<IsSuccessful>false</IsSuccessful><ErrorMessage>Why?${repeat(one)}</ErrorMessage>`)(),
    ];
    const signature = (): string => /\.([\w+/]{342}==)/.exec(got.at(-1)?.body ?? "")?.[1] ?? "";
    const logOn = await discreetError(ticketFor()(), secrets);
    expect(logOn.message).toContain("Why?");
    expect(signature()).not.toBe("");
    expect(logOn.message).not.toContain(signature());

    answers = [({ body }) => ({ status: 500, body: `<html>${body}` })];
    const http = await discreetError(ticketFor()(), secrets);
    expect(http).toBeInstanceOf(HttpError);
    expect(http).toMatchObject({ status: 500, operation: "PartnerSystemUserService.Authenticate" });
  });

  it("with a token for others, where that is asked for", async () => {
    const claims = { exp, iss: "https://id.example", aud: "spn:app", [TICKET]: "7T:abc" };
    answers = [answeredToken(signed(claims, superOffice.privateKey))];
    expect(await ticketFor({ issuer: "https://id.example", audience: "spn:app" })()).toBe("7T:abc");
    await expect(ticketFor({ issuer: "https://other.example" })()).rejects.toThrow("another issuer");
    await expect(ticketFor({ audience: "spn:other" })()).rejects.toThrow("another audience");
  });

  it("with keys that can't do that, before anything is sent", async () => {
    const keys = { privateKey: partner.privateKey.replaceAll("PRIVATE", "RSA PRIVATE") };
    const error = await discreetError(ticketFor(keys)(), secrets);
    expect(error.message).toContain("openssl pkey");
    expect(error).toBeInstanceOf(LogOnError);
    expect(got).toEqual([]);
  });
});

describe("a user", () => {
  const logOn = (): SoPrincipalClient =>
    new SoPrincipalClient(
      superOfficeSession({ endpoint: `${origin}/{service}.svc`, applicationToken: "f00dSeCrEt" }),
    );
  const answer =
    (content: string, header = "<Succeeded>true</Succeeded>") =>
    () => ({
      body: envelope(
        `<AuthenticateResponse xmlns="${SERVICES}">${content}</AuthenticateResponse>`,
        header.replace(/^<(\w+)/, `<$1 xmlns="${SERVICES}"`),
      ),
    });
  const byPassword = async (): Promise<string> =>
    ticketOf(await logOn().AuthenticateUsernamePassword({ UserName: "ann", Password: "pa&SeCrEt" }));

  it("gets the ticket of SoPrincipal", async () => {
    answers = [
      answer(
        "<Credentials><Ticket>7T:abc</Ticket></Credentials><AuthenticationSucceeded>true</AuthenticationSucceeded>",
      ),
    ];
    expect(await byPassword()).toBe("7T:abc");
    expect(xmlTree(got[0]?.body ?? "")).toEqual(
      xmlTree(`<soap:Envelope xmlns:soap="${SOAP}" xmlns="${SERVICES}">
        <soap:Header><ApplicationToken>f00dSeCrEt</ApplicationToken></soap:Header>
        <soap:Body>
          <AuthenticateUsernamePassword><UserName>ann</UserName><Password>pa&amp;SeCrEt</Password></AuthenticateUsernamePassword>
        </soap:Body>
      </soap:Envelope>`),
    );
  });

  it("is told where there is none", async () => {
    const secrets = ["f00dSeCrEt", "pa&SeCrEt", "7T:SeCrEt"];
    answers = [
      answer(
        "<Credentials><Ticket>7T:SeCrEt</Ticket></Credentials><AuthenticationSucceeded>false</AuthenticationSucceeded>",
      ),
    ];
    expect(await discreetError(byPassword(), secrets)).toBeInstanceOf(LogOnError);
    answers = [answer("", "<Succeeded>false</Succeeded>")];
    expect(await discreetError(byPassword(), secrets)).toBeInstanceOf(SuperOfficeError);
  });
});
