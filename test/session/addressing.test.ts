// WS-Addressing: the blocks that say what a request is for and where it goes.
import { expect, it } from "vitest";
import { addressed, withAddressing } from "../../templates/runtime/addressing.js";
import { withUsernameToken } from "../../templates/runtime/security.js";
import { soap11 } from "../../templates/runtime/soap.js";
import { soap12 } from "../../templates/runtime/soap-12.js";
import { xmlTree } from "../xml-tree.js";
import { called, echo, echo12 } from "./echo.js";

const UUID = /urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;

const wsa = {
  "2005/08": "http://www.w3.org/2005/08/addressing",
  "2004/08": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
};

const envelope = (soap: string, namespace: string, anonymous: string, action: string): string =>
  `
<S:Envelope xmlns:S="${soap}" xmlns:wsa="${namespace}"><S:Header>
  <wsa:Action>${action}</wsa:Action>
  <wsa:To>https://example.com/Echoes</wsa:To>
  <wsa:MessageID>urn:uuid:*</wsa:MessageID>
  <wsa:ReplyTo><wsa:Address>${namespace}${anonymous}</wsa:Address></wsa:ReplyTo>
  </S:Header><S:Body><Echo xmlns="urn:echo"><Text>hi</Text></Echo></S:Body>
</S:Envelope>`.replace(/\n\s*/g, "");

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

it.each([
  ["SOAP 1.1, 2005/08", echo, "2005/08", SOAP, "/anonymous"],
  ["SOAP 1.2, 2005/08", echo12, "2005/08", SOAP_12, "/anonymous"],
  ["SOAP 1.1, 2004/08", echo, "2004/08", SOAP, "/role/anonymous"],
] as const)("a session adds them: %s", async (_, operation, version, soap, anonymous) => {
  const { requests } = await called((one) => withAddressing(one, version), operation);
  expect(requests.map(({ body }) => xmlTree(body.replace(UUID, "urn:uuid:*")))).toEqual([
    xmlTree(envelope(soap, wsa[version], anonymous, "urn:echo/Echo")),
  ]);
});

it("each request has an identifier of its own", async () => {
  const one = await called(withAddressing);
  const other = await called(withAddressing);
  const [first, second] = [one, other].map(({ requests }) => requests[0]?.body.match(UUID));
  expect(first).toHaveLength(1);
  expect(second).toHaveLength(1);
  expect(first).not.toEqual(second);
});

it("an operation whose binding asks for them adds them, with the action that the contract states", async () => {
  const soap = addressed(soap11, "2005/08", "urn:echo:Echoes:EchoRequest");
  const { requests } = await called((one) => one, { ...echo, soap });
  expect(requests.map(({ body }) => xmlTree(body.replace(UUID, "urn:uuid:*")))).toEqual([
    xmlTree(envelope(SOAP, wsa["2005/08"], "/anonymous", "urn:echo:Echoes:EchoRequest")),
  ]);
  expect(requests[0]?.headers["SOAPAction"]).toBe('"urn:echo/Echo"');
});

it("an operation adds them once, whatever the session adds, too", async () => {
  const soap = addressed(soap12, "2005/08", "urn:own");
  const { requests } = await called(
    (one) => withUsernameToken(withAddressing(one), { username: "ann", password: "secret" }),
    { ...echo, soap },
  );
  expect(requests[0]?.body.match(/<[ao]:(?:Action|Security|To)\b[^>]*>[^<]*/g)).toEqual([
    `<a:Action xmlns:a="${wsa["2005/08"]}">urn:own`,
    `<a:To xmlns:a="${wsa["2005/08"]}">https://example.com/Echoes`,
    expect.stringContaining(`s:mustUnderstand="1">`),
  ]);
});

it("an operation without an action is an error that says so", async () => {
  await expect(called(withAddressing, { ...echo, action: "" })).rejects.toMatchObject({
    code: "EncodeError",
    message: "Header/Action: the contract states no action",
    operation: "Echoes.Echo",
  });
});
