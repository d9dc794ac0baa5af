// What faults hold besides their text, as a generated client reads it: elements of the detail, header blocks beside it.
import { beforeAll, describe, expect, it } from "vitest";
import { generateConstruct, load, type Loaded } from "./construct.js";

const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
const soap12 = "http://www.w3.org/2003/05/soap-envelope";

interface Faults {
  readonly faults: { readonly Withdraw: unknown };
}
type FaultDetail = (faults: unknown, error: unknown) => unknown;

let loaded: Loaded;
let faultDetail: FaultDetail;
let withdraw: unknown;

beforeAll(async () => {
  loaded = await load(await generateConstruct("faults"));
  faultDetail = loaded.index["faultDetail"] as FaultDetail;
  withdraw = (loaded.index["orders"] as Faults).faults.Withdraw;
});

/** What a call is rejected with when the server answers so. */
async function rejection(answer: string, status = 500): Promise<unknown> {
  const client = new loaded.client({
    endpoint: "http://localhost/",
    fetch: () => Promise.resolve(new Response(answer, { status })),
  });
  return client["Withdraw"]?.(5, {}).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const envelope = (fault: string, header = ""): string =>
  `<s:Envelope xmlns:s="${soap11}" xmlns="urn:example:shop">${header}<s:Body><s:Fault>
    <faultcode xmlns="">s:Client</faultcode><faultstring xmlns="">No</faultstring>${fault}</s:Fault></s:Body></s:Envelope>`;

const detail = (content: string): string => envelope(`<detail xmlns="">${content}</detail>`);

describe("faultDetail", () => {
  it.each<[what: string, content: string, expected: unknown]>([
    [
      "an element of a type",
      '<b:InsufficientFunds xmlns:b="urn:example:shop"><b:Missing>3</b:Missing></b:InsufficientFunds>',
      { InsufficientFunds: { Missing: 3 } },
    ],
    ["an element of another namespace", '<Locked xmlns="urn:example:other">why</Locked>', { Locked: "why" }],
    ["a part of a type", "<code>12</code>", { code: 12 }],
    [
      "several, and what the contract doesn't know",
      '<x/><code>12</code><Locked xmlns="urn:example:other">why</Locked>',
      { code: 12, Locked: "why" },
    ],
    ["beside text", "because <code>12</code>", { code: 12 }],
    ["text alone", "because", undefined],
    ["nothing that the contract knows", "<x/><Locked>in no namespace</Locked>", undefined],
    ["nothing", "", undefined],
  ])("is %s", async (_, content, expected) => {
    const error = await rejection(detail(content));
    expect(error).toBeInstanceOf(loaded.runtime.SoapFault);
    expect(faultDetail(withdraw, error)).toEqual(expected);
  });

  it("is undefined for a fault without a detail, and for other errors", async () => {
    expect(faultDetail(withdraw, await rejection(envelope("")))).toBeUndefined();
    expect(faultDetail(withdraw, await rejection("<html/>"))).toBeUndefined();
    expect(faultDetail(withdraw, new Error("No"))).toBeUndefined();
    expect(faultDetail(withdraw, undefined)).toBeUndefined();
  });

  it("refuses a detail that doesn't fit", async () => {
    const error = await rejection(detail("<code>twelve</code>"));
    expect(() => faultDetail(withdraw, error)).toThrow(loaded.runtime.DecodeError);
  });

  it("reads the detail of SOAP 1.2", async () => {
    const error = await rejection(
      `<s:Envelope xmlns:s="${soap12}"><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code>
        <s:Reason><s:Text xml:lang="en">No</s:Text></s:Reason><s:Detail><code>12</code></s:Detail></s:Fault></s:Body></s:Envelope>`,
    );
    expect(faultDetail(withdraw, error)).toEqual({ code: 12 });
  });

  it("has the header blocks that came with the fault", async () => {
    const header = `<s:Header><Token>t</Token><TokenExpired><At>2024-02-29T13:30:00</At></TokenExpired></s:Header>`;
    const expired = { TokenExpired: { At: "2024-02-29T13:30:00" } };
    expect(faultDetail(withdraw, await rejection(envelope("", header)))).toEqual(expired);
    const both = await rejection(envelope(`<detail xmlns=""><code>12</code></detail>`, header), 200);
    expect(faultDetail(withdraw, both)).toEqual({ ...expired, code: 12 });
  });
});
