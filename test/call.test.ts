// Calls against a real HTTP server on loopback: the bytes that it gets, and what becomes of what it answers.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  AppointmentClient,
  DecodeError,
  EncodeError,
  HttpError,
  invoke,
  NetworkError,
  SoapFault,
  SuperOfficeError,
  superOfficeSession,
  XmlError,
  type Fetch,
  type SuperOfficeOptions,
} from "../generated/index.js";
import { SetSeen } from "../generated/appointment/operations.js";
import { xmlTree } from "./xml-tree.js";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const SERVICES = "http://www.superoffice.net/ws/crm/NetServer/Services86";

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

const got: { request: IncomingMessage; body: string }[] = [];
let answer: Answer | undefined;
let server: Server;
let endpoint: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      got.push({ request, body: Buffer.concat(chunks).toString("utf8") });
      if (answer === undefined) return; // Leaves the caller waiting.
      response.writeHead(answer.status ?? 200, { "Content-Type": answer.type ?? "text/xml; charset=utf-8" });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/Appointment.svc`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  got.length = 0;
  answer = { body: envelope("<SetSeenResponse/>", "<Succeeded>true</Succeeded>") };
});

/** As NetServer lays it out; header blocks and body in its namespace. */
function envelope(body: string, header: string): string {
  const inside = (xml: string): string => xml.replace(/^<(\w+)/, `<$1 xmlns="${SERVICES}"`);
  return `<?xml version="1.0" encoding="utf-8"?>
    <s:Envelope xmlns:s="${SOAP}"><s:Header>${header
      .split(/(?<=<\/\w+>)(?=<)/)
      .map(inside)
      .join("")}</s:Header>
    <s:Body>${inside(body)}</s:Body></s:Envelope>`;
}

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

    const [{ request, body } = { request: undefined, body: "" }] = got;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("/Appointment.svc");
    expect(request?.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(request?.headers["soapaction"]).toBe(`"${SERVICES}/Appointment/SetSeen"`);
    expect(request?.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
    expect(body).toBe(
      `<s:Envelope xmlns:s="${SOAP}" xmlns:n1="${SERVICES}"><s:Header><n1:ApplicationToken>token</n1:ApplicationToken>` +
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
      `<h:Header xmlns:h="${SOAP}" xmlns="${SERVICES}"><Credentials><Ticket>session's</Ticket></Credentials>
       <TimeZone><SoTimeZoneId>1</SoTimeZoneId></TimeZone></h:Header>`,
    );
    const call = xmlTree(
      `<h:Header xmlns:h="${SOAP}" xmlns="${SERVICES}"><Credentials><Ticket>call's</Ticket></Credentials>
       <TimeZone xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></h:Header>`,
    );
    expect(got.map(({ body }) => headerOf(body))).toEqual([session1, call, session1]);
  });

  it("needs no credentials", async () => {
    await client().SetSeen({ AppointmentId: 1 });
    expect(headerOf(got[0]?.body)).toEqual(xmlTree(`<Header xmlns="${SOAP}"/>`));
  });

  it("is not sent where a value is wrong", async () => {
    const wrong = client().SetSeen({ AppointmentId: 1.5 });
    await expect(wrong).rejects.toBeInstanceOf(EncodeError);
    await expect(wrong).rejects.toMatchObject({ path: "Body/SetSeen/AppointmentId" });
    expect(got).toEqual([]);
  });

  it("goes through the session's fetch", async () => {
    const seen: unknown[] = [];
    const fetch: Fetch = (url, { signal, ...init }) => {
      seen.push(url, init, signal);
      return Promise.resolve(new Response(answer?.body));
    };
    await client({ fetch }).SetSeen({});
    expect(got).toEqual([]);
    expect(seen).toEqual([
      endpoint,
      {
        method: "POST",
        headers: {
          "Content-Type": "text/xml; charset=utf-8",
          SOAPAction: `"${SERVICES}/Appointment/SetSeen"`,
        },
        body: expect.stringMatching(/^<s:Envelope/) as string,
        redirect: "manual",
      },
      expect.any(AbortSignal),
    ]);
  });

  it("can be given up", async () => {
    answer = undefined;
    const controller = new AbortController();
    const call = client().SetSeen({}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("the answer", () => {
  it("is decoded, headers and body", async () => {
    answer = {
      body: envelope(
        "<CreateDefaultAppointmentEntityResponse><Response><AppointmentId>7</AppointmentId><Description>æøå &amp; €</Description>" +
          "</Response></CreateDefaultAppointmentEntityResponse>",
        "<Succeeded>true</Succeeded><TimeZone><SoTimeZoneId>42</SoTimeZoneId></TimeZone>",
      ),
    };
    const { Response } = await client().CreateDefaultAppointmentEntity();
    expect(Response).toEqual({ AppointmentId: 7, Description: "æøå & €" });
  });

  it("is had with its headers from invoke", async () => {
    const header =
      "<ExceptionInfo></ExceptionInfo><Succeeded>true</Succeeded><TimeZone><SoTimeZoneId>42</SoTimeZoneId></TimeZone>";
    answer = { body: envelope("<SetSeenResponse/>", header) };
    const { body, headers } = await invoke(superOfficeSession({ endpoint }), SetSeen, { AppointmentId: 1 });
    expect(body).toEqual({});
    expect(headers).toEqual({ ExceptionInfo: {}, Succeeded: true, TimeZone: { SoTimeZoneId: 42 } });
  });

  it("rejects with the exception where the call failed, although the status is 200", async () => {
    answer = {
      body: envelope(
        "<SetSeenResponse/>",
        "<ExceptionInfo><Message>No right</Message><FriendlyText>You may not.</FriendlyText><InnerException><Message>Inner</Message>" +
          "</InnerException></ExceptionInfo><Succeeded>false</Succeeded>",
      ),
    };
    const call = client().SetSeen({ AppointmentId: 1 });
    await expect(call).rejects.toBeInstanceOf(SuperOfficeError);
    await expect(call).rejects.toMatchObject({
      code: "SuperOfficeError",
      message: "No right",
      exceptionInfo: {
        Message: "No right",
        FriendlyText: "You may not.",
        InnerException: { Message: "Inner" },
      },
    });
  });

  it("rejects with the exception also where the body is not that of a success", async () => {
    answer = {
      body: envelope(
        "<Nothing/>",
        "<ExceptionInfo><Message>M</Message></ExceptionInfo><Succeeded>false</Succeeded>",
      ),
    };
    await expect(client().SetSeen({})).rejects.toBeInstanceOf(SuperOfficeError);
  });

  it("rejects with the exception also where the status is 500", async () => {
    const header = "<ExceptionInfo><Message>M</Message></ExceptionInfo><Succeeded>false</Succeeded>";
    answer = { status: 500, body: envelope("<SetSeenResponse/>", header) };
    await expect(client().SetSeen({})).rejects.toMatchObject({ code: "SuperOfficeError", message: "M" });
  });

  it("rejects where the body holds more than the response, and names it", async () => {
    answer = { body: envelope("<SetSeenResponse/><Other/>", "") };
    await expect(client().SetSeen({})).rejects.toMatchObject({
      code: "DecodeError",
      message: "holds Other where only SetSeenResponse is expected",
    });
  });

  it("rejects with a fault of SOAP 1.2", async () => {
    const soap = "http://www.w3.org/2003/05/soap-envelope";
    const fault = "<Fault><Code><Value>Sender</Value></Code><Reason><Text>because</Text></Reason></Fault>";
    answer = { status: 500, body: `<Envelope xmlns="${soap}"><Body>${fault}</Body></Envelope>` };
    const call = client().SetSeen({});
    await expect(call).rejects.toBeInstanceOf(SoapFault);
    await expect(call).rejects.toMatchObject({ faultcode: "Sender", faultstring: "because" });
  });

  it("rejects with the fault that it holds", async () => {
    const fault = `<s:Fault><faultcode>s:Client</faultcode><faultstring xml:lang="en">Wrong &amp; bad</faultstring>
      <detail><why xmlns="urn:example">because</why></detail></s:Fault>`;
    const body = `<s:Envelope xmlns:s="${SOAP}"><s:Body>${fault}</s:Body></s:Envelope>`;
    for (const status of [500, 200]) {
      answer = { status, body };
      const call = client().SetSeen({});
      await expect(call).rejects.toBeInstanceOf(SoapFault);
      await expect(call).rejects.toMatchObject({
        faultcode: "s:Client",
        faultstring: "Wrong & bad",
        message: "Wrong & bad",
      });
      const { detail } = (await call.catch((error: unknown) => error)) as SoapFault;
      expect(xmlTree(detail ?? "")).toEqual(
        xmlTree(`<detail><why xmlns="urn:example">because</why></detail>`),
      );
    }
  });

  it("rejects with the HTTP status where it is no SOAP", async () => {
    answer = { status: 404, type: "text/html", body: `<html><body>Not found${"!".repeat(1000)}` };
    const call = client().SetSeen({});
    await expect(call).rejects.toBeInstanceOf(HttpError);
    await expect(call).rejects.toMatchObject({
      status: 404,
      body: expect.stringMatching(/^<html>.{494}$/) as string,
    });
  });

  it.each([
    ["not well-formed", `<s:Envelope xmlns:s="${SOAP}"><s:Body><br></s:Body></s:Envelope>`, XmlError],
    ["cut off", `<s:Envelope xmlns:s="${SOAP}"><s:Body>`, XmlError],
    ["empty", "", XmlError],
    ["with a DTD", `<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>`, XmlError],
    ["not SOAP", "<html><body>Welcome</body></html>", DecodeError],
    ["without a body", `<s:Envelope xmlns:s="${SOAP}"><s:Header/></s:Envelope>`, DecodeError],
    ["that of another operation", envelope("<MoveResponse/>", "<Succeeded>true</Succeeded>"), DecodeError],
    ["with a wrong value", envelope("<SetSeenResponse/>", "<Succeeded>perhaps</Succeeded>"), DecodeError],
  ])("rejects where it is %s", async (_what, body, kind) => {
    answer = { body };
    await expect(client().SetSeen({})).rejects.toBeInstanceOf(kind);
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
