// Faults of SOAP 1.1 and 1.2, whatever the HTTP status and the version of the request: what programs get of them.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { invoke } from "../../templates/runtime/client.js";
import type { UnknownMember } from "../../templates/runtime/codec.js";
import { DecodeError, HttpError, SoapFault, XmlError } from "../../templates/runtime/errors.js";
import { faultCodeOf, type FaultCode } from "../../templates/runtime/fault-code.js";
import { soap12 } from "../../templates/runtime/soap-12.js";
import { soap11, type Operation, type SoapVersion } from "../../templates/runtime/soap.js";
import { structure } from "../../templates/runtime/structures.js";

const SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

const headers = structure<object>("urn:t", () => ({}));

function operation(
  soap: SoapVersion | undefined,
  response: string,
): Operation<string, unknown, object, object> {
  return {
    service: "Service",
    name: "Ask",
    action: "urn:t/Ask",
    ...(soap && { soap }),
    input: { namespace: "urn:t", name: "Ask", body: string, headers },
    output: {
      namespace: "urn:t",
      name: response,
      body: structure<unknown>("urn:t", () => ({ Code: int })),
      headers,
    },
  };
}

interface Called {
  readonly soap?: SoapVersion;
  readonly status?: number;
  /** Of the element in the response. */
  readonly response?: string;
  readonly onUnknownMember?: (member: UnknownMember) => void;
}

/** What a call becomes that is answered with this. */
async function answer(body: string, called: Called = {}): Promise<unknown> {
  const { soap, status = 500, response = "Answer", onUnknownMember } = called;
  const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status }));
  const session = { endpoint: "http://localhost/", fetch, onUnknownMember };
  return invoke(session, operation(soap, response), "").catch((error: unknown) => error);
}

function envelope11(body: string): string {
  return `<?xml version="1.0"?><s:Envelope xmlns:s="${SOAP_11}"><s:Body>${body}</s:Body></s:Envelope>`;
}

function envelope12(body: string): string {
  return `<e:Envelope xmlns:e="${SOAP_12}"><e:Header/><e:Body>${body}</e:Body></e:Envelope>`;
}

interface Case {
  readonly what: string;
  readonly xml: string;
  /** All that is read of it, called in SOAP 1.1 … */
  readonly fields: object;
  /** … and what differs, called in SOAP 1.2. */
  readonly fields12?: object;
  readonly code: FaultCode | undefined;
}

const cases: readonly Case[] = [
  {
    what: "SOAP 1.1",
    xml: envelope11(
      `<s:Fault><faultcode>s:Client</faultcode><faultstring xml:lang="no">Galt &amp; <![CDATA[<feil>]]></faultstring>
       <faultactor>urn:actor</faultactor><detail><m:a xmlns:m="urn:m">1</m:a><b/></detail></s:Fault>`,
    ),
    fields: {
      faultcode: "s:Client",
      faultstring: "Galt & <feil>",
      faultactor: "urn:actor",
      detail: `<detail><m:a xmlns:m="urn:m">1</m:a><b/></detail>`,
    },
    code: "Sender",
  },
  {
    what: "SOAP 1.1 without detail, a code of two parts",
    xml: envelope11(
      "<s:Fault><faultcode>s:Server.Busy</faultcode><faultstring>Later</faultstring></s:Fault>",
    ),
    fields: { faultcode: "s:Server.Busy", faultstring: "Later" },
    code: "Receiver",
  },
  {
    what: "SOAP 1.1 with a code of the server's own",
    xml: envelope11(
      `<s:Fault><faultcode xmlns:a="urn:wcf">a:InternalServiceFault</faultcode><faultstring>No</faultstring></s:Fault>`,
    ),
    fields: { faultcode: "a:InternalServiceFault", faultstring: "No" },
    code: undefined,
  },
  {
    what: "SOAP 1.1 with qualified members, by mistake",
    xml: envelope11(
      `<s:Fault><s:faultcode>MustUnderstand</s:faultcode><s:faultstring>What?</s:faultstring><s:detail>x</s:detail></s:Fault>`,
    ),
    fields: {
      faultcode: "MustUnderstand",
      faultstring: "What?",
      detail: `<s:detail xmlns:s="${SOAP_11}">x</s:detail>`,
    },
    code: "MustUnderstand",
  },
  {
    what: "SOAP 1.1 all in the default namespace, with white space",
    xml: `<Envelope xmlns="${SOAP_11}"><Body>
      <Fault>
        <faultcode>
          VersionMismatch
        </faultcode>
        <faultstring>Old</faultstring>
        <detail/>
      </Fault>
    </Body></Envelope>`,
    fields: {
      faultcode: expect.stringMatching(/^\s+VersionMismatch\s+$/) as string,
      faultstring: "Old",
      detail: `<detail xmlns="${SOAP_11}"/>`,
    },
    code: "VersionMismatch",
  },
  {
    what: "SOAP 1.1 whose detail speaks of faults, and comes first",
    xml: envelope11(
      `<s:Fault><detail><faultcode>inner</faultcode><Text>inner</Text></detail><faultcode>s:Server</faultcode>
       <faultstring>outer</faultstring></s:Fault>`,
    ),
    fields: {
      faultcode: "s:Server",
      faultstring: "outer",
      detail: "<detail><faultcode>inner</faultcode><Text>inner</Text></detail>",
    },
    code: "Receiver",
  },
  {
    what: "SOAP 1.1 with nothing in it",
    xml: envelope11("<s:Fault/>"),
    fields: { message: "the server answered with a fault" },
    code: undefined,
  },
  {
    what: "SOAP 1.1 with members that are empty, and some of nobody's",
    xml: envelope11(
      "<s:Fault><faultcode/><faultstring/><__proto__>a</__proto__><stack>b</stack><name>c</name><message>d</message></s:Fault>",
    ),
    fields: {
      faultcode: "",
      faultstring: "",
      message: "the server answered with a fault",
      name: "SoapFault",
    },
    code: undefined,
  },
  {
    what: "SOAP 1.2",
    xml: envelope12(
      `<e:Fault><e:Code><e:Value>e:Sender</e:Value><e:Subcode><e:Value xmlns:m="urn:m">m:Bad</e:Value>
       <e:Subcode><e:Value>m:Worse</e:Value></e:Subcode></e:Subcode></e:Code>
       <e:Reason><e:Text xml:lang="no">Fordi</e:Text><e:Text xml:lang="en-GB">Because</e:Text><e:Text xml:lang="de">Weil</e:Text></e:Reason>
       <e:Node>urn:node</e:Node><e:Role>urn:role</e:Role>
       <e:Detail><Value>1</Value><Text xml:lang="en">2</Text></e:Detail></e:Fault>`,
    ),
    fields: {
      faultcode: "e:Sender",
      faultstring: "Fordi",
      faultactor: "urn:role",
      detail: `<e:Detail xmlns:e="${SOAP_12}" xmlns:xml="http://www.w3.org/XML/1998/namespace"><Value>1</Value><Text xml:lang="en">2</Text></e:Detail>`,
    },
    fields12: {
      faultstring: "Because",
      message: "Because",
      subcodes: ["m:Bad", "m:Worse"],
      node: "urn:node",
    },
    code: "Sender",
  },
  {
    what: "SOAP 1.2 with one text and no detail",
    xml: envelope12(
      `<e:Fault><e:Code><e:Value>e:DataEncodingUnknown</e:Value></e:Code>
       <e:Reason><e:Text xml:lang="fr">Non</e:Text></e:Reason></e:Fault>`,
    ),
    fields: { faultcode: "e:DataEncodingUnknown", faultstring: "Non" },
    code: "DataEncodingUnknown",
  },
  {
    what: "SOAP 1.2 all in the default namespace, without languages",
    xml: `<Envelope xmlns="${SOAP_12}"><Body><Fault><Code><Value>Receiver</Value></Code>
      <Reason><Text>first</Text><Text>second</Text></Reason></Fault></Body></Envelope>`,
    fields: { faultcode: "Receiver", faultstring: "first" },
    code: "Receiver",
  },
  {
    what: "SOAP 1.1's members in an envelope of SOAP 1.2",
    xml: envelope12("<e:Fault><faultcode>e:Server</faultcode><faultstring>Mixed</faultstring></e:Fault>"),
    fields: { faultcode: "e:Server", faultstring: "Mixed" },
    code: "Receiver",
  },
];

const members = ["faultcode", "faultstring", "faultactor", "detail", "subcodes", "node"] as const;

describe.each([
  ["SOAP 1.1", 500],
  ["SOAP 1.1", 200],
  ["SOAP 1.2", 500],
  ["SOAP 1.2", 400],
  ["SOAP 1.2", 200],
] as const)("called in %s, answered with HTTP %i and a fault:", (version, status) => {
  it.each(cases)("$what", async ({ xml, fields, fields12 = {}, code }) => {
    const in12 = version === "SOAP 1.2";
    const error = await answer(xml, { status, ...(in12 && { soap: soap12 }) });

    expect(error).toBeInstanceOf(SoapFault);
    const fault = error as SoapFault;
    const expected: Record<string, unknown> = { ...fields, ...(in12 ? fields12 : {}) };
    expect(fault).toMatchObject(expected);
    expect(fault.message).toBe(expected["message"] ?? expected["faultstring"]);
    for (const member of members) if (!(member in expected)) expect(fault[member]).toBeUndefined();
    expect(faultCodeOf(fault)).toBe(code);
  });
});

describe("beside the fault", () => {
  const fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring></s:Fault>";

  it("the rest of the document must be XML, too", async () => {
    for (const after of ["<second/>", "text", "<!--", "</s:Envelope>"]) {
      expect(await answer(envelope11(fault) + after, { status: 200 })).toBeInstanceOf(XmlError);
      expect(await answer(envelope11(fault) + after)).toBeInstanceOf(HttpError);
    }
    expect(await answer(`${envelope11(fault)}<!-- end --> `)).toBeInstanceOf(SoapFault);
  });

  it("nothing is told as an unknown member", async () => {
    const told: string[] = [];
    const onUnknownMember = ({ name }: UnknownMember): void => {
      told.push(name);
    };
    expect(await answer(envelope11(fault), { onUnknownMember })).toBeInstanceOf(SoapFault);
    expect(told).toEqual([]);
  });

  it("what else the body holds makes no difference", async () => {
    expect(await answer(envelope11(`<a/>${fault}<b/>`))).toBeInstanceOf(SoapFault);
  });
});

describe("a response that is called Fault by the contract", () => {
  it.each([
    ["SOAP 1.1", envelope11],
    ["SOAP 1.2", envelope12],
  ])("is told from the fault of %s", async (_version, envelope) => {
    const own = await answer(envelope(`<Fault xmlns="urn:t"><Code>1</Code></Fault>`), {
      response: "Fault",
      status: 200,
    });
    expect(own).toEqual({ body: { Code: 1 }, headers: {} });

    const soaps = await answer(
      envelope(
        `<Fault xmlns="${envelope === envelope11 ? SOAP_11 : SOAP_12}"><faultstring>No</faultstring></Fault>`,
      ),
      { response: "Fault" },
    );
    expect(soaps).toBeInstanceOf(SoapFault);
    expect(soaps).toMatchObject({ faultstring: "No" });

    const other = await answer(envelope(`<Fault xmlns="urn:other"/>`), { response: "Fault", status: 200 });
    expect(other).toBeInstanceOf(DecodeError);
  });
});

it("an answer in the version that the call was not in is taken", async () => {
  const body = `<Answer xmlns="urn:t"><Code>1</Code></Answer>`;
  const answered = { body: { Code: 1 }, headers: {} };
  expect(await answer(envelope12(body), { status: 200 })).toEqual(answered);
  expect(await answer(envelope11(body), { soap: soap12, status: 200 })).toEqual(answered);
});

describe("the HTTP headers", () => {
  it("of SOAP 1.1", () => {
    expect(soap11.httpHeaders("urn:a")).toEqual({
      "Content-Type": "text/xml; charset=utf-8",
      SOAPAction: '"urn:a"',
    });
    expect(soap11.httpHeaders("")).toEqual({ "Content-Type": "text/xml; charset=utf-8", SOAPAction: '""' });
  });

  it("of SOAP 1.2", () => {
    expect(soap12.httpHeaders("urn:a")).toEqual({
      "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:a"',
    });
    expect(soap12.httpHeaders("")).toEqual({ "Content-Type": "application/soap+xml; charset=utf-8" });
  });
});
