// How calls end that nothing answers.
import { beforeAll, describe, expect, it } from "vitest";
import { generateConstruct, load, type Loaded } from "./construct.js";

const soap = "http://schemas.xmlsoap.org/soap/envelope/";
const envelope = (body: string): string =>
  `<s:Envelope xmlns:s="${soap}"><s:Header><t xmlns="urn:t"/></s:Header><s:Body>${body}</s:Body></s:Envelope>`;

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load(await generateConstruct("one-way"));
});

/** What the call gives when the server answers so. */
async function tell(answer: string | null, status: number): Promise<unknown> {
  const client = new loaded.client({
    endpoint: "http://localhost/",
    fetch: () => Promise.resolve(new Response(answer, { status })),
  });
  return client["Tell"]?.("t", {});
}

describe("a one-way operation", () => {
  it.each<[what: string, answer: string | null, status: number]>([
    ["nothing, 200", "", 200],
    ["nothing, 202", null, 202],
    ["nothing, 204", null, 204],
    ["white space", " \r\n", 202],
    ["an empty body", envelope(""), 200],
    [
      "an element, which is passed over",
      envelope("<TellResponse xmlns='urn:t'><a/>text</TellResponse>"),
      200,
    ],
  ])("is done when %s comes", async (_, answer, status) => {
    await expect(tell(answer, status)).resolves.toBeUndefined();
  });

  it.each([200, 202, 500])("fails with a fault, %d", async (status) => {
    const fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring></s:Fault>";
    await expect(tell(envelope(fault), status)).rejects.toMatchObject({
      code: "SoapFault",
      faultstring: "No",
      status,
    });
  });

  it.each([400, 404, 500])("fails with nothing, %d", async (status) => {
    await expect(tell("", status)).rejects.toMatchObject({ code: "HttpError", status });
  });

  it("fails with what is not SOAP", async () => {
    await expect(tell("OK", 200)).rejects.toMatchObject({ code: "XmlError" });
    await expect(tell("<html/>", 200)).rejects.toMatchObject({ code: "DecodeError" });
  });
});
