// Calls against a real HTTP server on loopback: the bytes that it gets, and what becomes of what it answers.
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  AppointmentClient,
  DecodeError,
  EncodeError,
  HttpError,
  invoke,
  NetworkError,
  SoapError,
  SoapFault,
  SuperOfficeError,
  superOfficeSession,
  XmlError,
  type Fetch,
  type SuperOfficeOptions,
} from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";
import { envelope, fault11, good, services, soap11, succeeded } from "./outcomes/envelopes.js";
import { loopback } from "./loopback.js";
import { xmlTree } from "./xml-tree.js";

const server = await loopback();
const { endpoint, requests } = server;
afterAll(server.close);

beforeEach(() => {
  requests.length = 0;
  server.answer = { body: good };
});

function client(options: Partial<SuperOfficeOptions> = {}): AppointmentClient {
  return new AppointmentClient(superOfficeSession({ endpoint, ...options }));
}

function headerOf(body: string | undefined): unknown {
  return xmlTree(body ?? "").content[0];
}

describe("the request", () => {
  it("is an HTTP POST with the action and the envelope", async () => {
    await client({ applicationToken: "token", ticket: "7T:æ&<" }).SetSeen({
      UpdateMode: "OnlyThis",
      AppointmentId: 42,
    });

    const [{ head, body } = { head: undefined, body: "" }] = requests;
    expect(head?.method).toBe("POST");
    expect(head?.url).toBe("/Appointment.svc");
    expect(head?.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(head?.headers["soapaction"]).toBe(`"${services}/Appointment/SetSeen"`);
    expect(head?.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
    expect(body).toBe(
      `<s:Envelope xmlns:s="${soap11}" xmlns:n1="${services}"><s:Header><n1:ApplicationToken>token</n1:ApplicationToken>` +
        "<n1:Credentials><n1:Ticket>7T:æ&#38;&#60;</n1:Ticket></n1:Credentials></s:Header><s:Body><n1:SetSeen>" +
        "<n1:AppointmentId>42</n1:AppointmentId><n1:UpdateMode>OnlyThis</n1:UpdateMode></n1:SetSeen></s:Body></s:Envelope>",
    );
  });

  it("carries the header blocks of the session, and of the call instead of them", async () => {
    const session = client({ ticket: "session's", timeZone: { SoTimeZoneId: 1 } });
    await session.SetSeen({});
    await session.SetSeen({}, { headers: { Credentials: { Ticket: "call's" }, TimeZone: null } });
    await session.SetSeen({});

    const session1 = xmlTree(
      `<h:Header xmlns:h="${soap11}" xmlns="${services}"><Credentials><Ticket>session's</Ticket></Credentials>
       <TimeZone><SoTimeZoneId>1</SoTimeZoneId></TimeZone></h:Header>`,
    );
    const call = xmlTree(
      `<h:Header xmlns:h="${soap11}" xmlns="${services}"><Credentials><Ticket>call's</Ticket></Credentials>
       <TimeZone xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></h:Header>`,
    );
    expect(requests.map(({ body }) => headerOf(body))).toEqual([session1, call, session1]);
  });

  it("needs no credentials", async () => {
    await client().SetSeen({ AppointmentId: 1 });
    expect(headerOf(requests[0]?.body)).toEqual(xmlTree(`<Header xmlns="${soap11}"/>`));
  });

  it("is not sent where a value is wrong", async () => {
    const wrong = client().SetSeen({ AppointmentId: 1.5 });
    await expect(wrong).rejects.toBeInstanceOf(EncodeError);
    await expect(wrong).rejects.toMatchObject({ path: "Body/SetSeen/AppointmentId" });
    expect(requests).toEqual([]);
  });

  it("goes through the session's fetch", async () => {
    const seen: unknown[] = [];
    const fetch: Fetch = (url, { signal, ...init }) => {
      seen.push(url, init, signal);
      return Promise.resolve(new Response(good));
    };
    await client({ fetch }).SetSeen({});
    expect(requests).toEqual([]);
    expect(seen).toEqual([
      endpoint,
      {
        method: "POST",
        headers: {
          "Content-Type": "text/xml; charset=utf-8",
          SOAPAction: `"${services}/Appointment/SetSeen"`,
        },
        body: expect.stringMatching(/^<s:Envelope/) as string,
        redirect: "manual",
      },
      expect.any(AbortSignal),
    ]);
  });

  it("can be given up", async () => {
    server.answer = undefined;
    const controller = new AbortController();
    const call = client().SetSeen({}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  it("is not sent where it is given up already", async () => {
    const call = client().SetSeen({}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toEqual([]);
  });

  it("may take as long as it likes", async () => {
    await expect(client({ timeout: Infinity }).SetSeen({})).resolves.toEqual({});
  });
});

describe("the answer", () => {
  it("is decoded", async () => {
    const members = "<AppointmentId>7</AppointmentId><Description>æøå &amp; €</Description>";
    const response = `<CreateDefaultAppointmentEntityResponse><Response>${members}</Response></CreateDefaultAppointmentEntityResponse>`;
    server.answer = { body: envelope(response, succeeded) };
    const { Response } = await client().CreateDefaultAppointmentEntity();
    expect(Response).toEqual({ AppointmentId: 7, Description: "æøå & €" });
  });

  it("is had with its headers from invoke", async () => {
    const zone = "<TimeZone><SoTimeZoneId>42</SoTimeZoneId></TimeZone>";
    server.answer = {
      body: envelope("<SetSeenResponse/>", `<ExceptionInfo></ExceptionInfo>${succeeded}${zone}`),
    };
    const { body, headers } = await invoke(superOfficeSession({ endpoint }), SetSeen, { AppointmentId: 1 });
    expect(body).toEqual({});
    expect(headers).toEqual({ ExceptionInfo: {}, Succeeded: true, TimeZone: { SoTimeZoneId: 42 } });
  });

  // What exactly each of very many answers comes to, outcomes.test.ts says.
  it.each([
    ["a fault", 200, fault11, SoapFault],
    ["a failure", 200, envelope("<SetSeenResponse/>", "<Succeeded>false</Succeeded>"), SuperOfficeError],
    ["another status", 404, "", HttpError],
    ["another document", 200, "<html/>", DecodeError],
    ["no document", 200, "", XmlError],
  ])("rejects with an error of a class of its own where it is %s", async (_what, status, body, kind) => {
    server.answer = { status, body };
    const call = client().SetSeen({});
    await expect(call).rejects.toBeInstanceOf(kind);
    await expect(call).rejects.toBeInstanceOf(SoapError);
    await expect(call).rejects.toMatchObject({ name: kind.name, code: kind.name, status });
  });

  it("is in the error as far as it is needed to know it", async () => {
    server.answer = { status: 404, body: `<html><body>Not found${"!".repeat(1000)}` };
    await expect(client().SetSeen({})).rejects.toMatchObject({
      operation: "Appointment.SetSeen",
      body: expect.stringMatching(/^<html>.{494}$/) as string,
    });
  });

  it("rejects with what fetch failed with where nobody answers", async () => {
    const call = client({ endpoint: "http://127.0.0.1:1/" }).SetSeen({});
    await expect(call).rejects.toBeInstanceOf(NetworkError);
    await expect(call).rejects.toMatchObject({
      operation: "Appointment.SetSeen",
      message: "no answer: fetch failed: bad port",
      cause: expect.any(TypeError) as TypeError,
    });
  });
});
