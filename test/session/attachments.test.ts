// SOAP Messages with Attachments: what a contract says travels beside the envelope, on the wire, written by hand.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fetch, Session } from "../../generated/index.js";
import { generateConstruct, load, type Loaded } from "../construct.js";
import { xmlTree } from "../xml-tree.js";

const id = "00010203-0405-4607-8809-0a0b0c0d0e0f";
const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const PHOTOS = "urn:example:photos";

let album: Loaded;
beforeAll(async () => {
  album = await load(await generateConstruct("attachments"));
});

beforeEach(() => {
  vi.spyOn(globalThis.crypto, "getRandomValues").mockImplementation((array) => {
    const bytes = array as unknown as Uint8Array;
    bytes.set(Array.from(bytes, (_, index) => index));
    return array;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const envelope = (body: string, header = ""): string =>
  `<e:Envelope xmlns:e="${SOAP}" xmlns="${PHOTOS}"><e:Header>${header}</e:Header><e:Body>${body}</e:Body></e:Envelope>`;

/** What a call sends, and what it comes to. Bytes are characters here. */
async function call(
  operation: string,
  value: unknown,
  answer: { readonly text: string; readonly type?: string },
  options: object = {},
  add: (session: Session) => Session = (session) => session,
): Promise<{ readonly sent: Sent; readonly reply: Promise<unknown> }> {
  const sent: Sent[] = [];
  const fetch: Fetch = async (_, { headers, body }) => {
    const bytes = await new Response(body).arrayBuffer();
    sent.push({ headers, body: Buffer.from(bytes).toString("latin1") });
    return new Response(Buffer.from(answer.text, "latin1"), {
      headers: { "Content-Type": answer.type ?? "text/xml; charset=utf-8" },
    });
  };
  const client = new album.client(add({ endpoint: "https://example.com/", fetch }));
  const reply = client[operation]?.(value, options) ?? Promise.reject(new Error("no method"));
  await reply.catch(() => undefined);
  return { sent: sent[0] ?? { headers: {}, body: "" }, reply };
}

const multipart = (...parts: readonly (readonly [fields: string, content: string])[]): string =>
  parts.map(([fields, content]) => `--b\r\n${fields}\r\n\r\n${content}\r\n`).join("") + "--b--\r\n";
const related = 'multipart/related; boundary=b; type="text/xml"';
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const photo = { contentType: "image/gif", data: Buffer.from("GIF\r\n--x\xff", "latin1") };
const page = envelope("<Page><Number>8</Number></Page>");

describe("a request", () => {
  it("has its parts beside the envelope, each with its name and type", async () => {
    const value = { Title: "Fjord", $attachments: { photo, "notes.txt": { data: bytes("a note") } } };
    const answer = multipart(
      ["Content-Type: text/xml", envelope("<AddResponse/>")],
      ["Content-Type: image/png", "P"],
    );
    const { sent, reply } = await call(
      "Add",
      value,
      { text: answer, type: related },
      { headers: { Language: "no" } },
    );
    expect(sent.headers).toEqual({
      "Content-Type": `multipart/related; type="text/xml"; boundary="part-${id}"; start="<root@${id}>"`,
      SOAPAction: '"urn:example:album/add"',
    });
    const [xml = ""] = /<s:Envelope.*<\/s:Envelope>/.exec(sent.body) ?? [];
    expect(xmlTree(xml)).toEqual(
      xmlTree(envelope("<Add><Title>Fjord</Title></Add>", "<Language>no</Language>")),
    );
    expect(sent.body.replace(xml, "*")).toBe(
      `--part-${id}\r\n` +
        "Content-Type: text/xml; charset=utf-8\r\nContent-Transfer-Encoding: binary\r\n" +
        `Content-ID: <root@${id}>\r\n\r\n*\r\n` +
        `--part-${id}\r\n` +
        "Content-Type: image/gif\r\nContent-Transfer-Encoding: binary\r\n" +
        `Content-ID: <photo=1@${id}>\r\n\r\nGIF\r\n--x\xff\r\n` +
        `--part-${id}\r\n` +
        "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n" +
        `Content-ID: <notes.txt=2@${id}>\r\n\r\na note\r\n` +
        `--part-${id}--\r\n`,
    );
    expect(await reply).toEqual({
      $attachments: { thumbnail: { contentType: "image/png", data: bytes("P") } },
    });
  });

  it("can have a stream as a part, and the type that the contract states", async () => {
    const cover = { data: ReadableStream.from([bytes("J"), bytes("PEG")]) };
    const { sent, reply } = await call("Turn", { Number: 7, $attachments: { cover } }, { text: page });
    expect(sent.body).toContain(
      `Content-Type: image/jpeg\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <cover=1@${id}>\r\n\r\nJPEG\r\n--part`,
    );
    expect(await reply).toEqual({ Number: 8 });
  });

  it.each([
    ["$attachments: undefined where an object with members is expected", undefined],
    ["$attachments/cover: is missing", {}],
    ["$attachments/cover: has no bytes and no stream as data", { cover: { data: "text" } }],
    ["$attachments/cover: has no bytes and no stream as data", { cover: {} }],
    ["$attachments/cover: has no bytes and no stream as data", { cover: null }],
  ])("without what it should have is refused: %s", async (message, $attachments) => {
    const { reply, sent } = await call("Turn", { Number: 7, $attachments }, { text: page });
    await expect(reply).rejects.toMatchObject({ code: "EncodeError", message: `Body/Page/${message}` });
    expect(sent.body).toBe("");
  });

  it("can't have line breaks in the type of a part", async () => {
    const cover = { data: bytes("x"), contentType: "image/gif\r\nContent-ID: <root>" };
    const { reply } = await call("Turn", { Number: 7, $attachments: { cover } }, { text: page });
    await expect(reply).rejects.toMatchObject({
      code: "EncodeError",
      message: '"image/gif\\r\\nContent-ID: <root>" is no content type',
    });
  });
});

describe("an answer", () => {
  const root = ["Content-Type: text/xml", envelope("<Count>2</Count>")] as const;
  const sample = { data: bytes("x") };
  const find = async (text: string, type = related): Promise<unknown> =>
    (await call("Find", { Title: "Fjord", $attachments: { sample } }, { text, type })).reply;

  it.each<{ how: string; parts: readonly (readonly [fields: string, content: string])[] }>([
    {
      how: "by the name in its identifier",
      parts: [
        ["Content-ID: <other=1@x>", "no"],
        ["Content-ID: <photo=9@x>", "yes"],
      ],
    },
    {
      how: "by its place",
      parts: [
        ["Content-ID: <9@x>", "yes"],
        ["Content-ID: <8@x>", "no"],
      ],
    },
    { how: "by its place, without an identifier", parts: [["Content-Type:", "yes"]] },
  ])("has its part $how", async ({ parts }) => {
    expect(await find(multipart(root, ...parts))).toEqual({
      $value: 2,
      $attachments: { photo: { contentType: "", data: bytes("yes") } },
    });
  });

  it("without its part is refused", async () => {
    const message = "Body/Count/$attachments/photo: is missing";
    await expect(find(multipart(root))).rejects.toMatchObject({ code: "DecodeError", message });
    await expect(find(root[1], "text/xml")).rejects.toMatchObject({ code: "DecodeError", message });
  });

  it("that is a fault needs no parts", async () => {
    const fault = envelope("<e:Fault><faultcode>e:Server</faultcode><faultstring>no</faultstring></e:Fault>");
    await expect(find(fault, "text/xml")).rejects.toMatchObject({ code: "SoapFault", faultstring: "no" });
    await expect(find(multipart(["Content-Type: text/xml", fault]))).rejects.toMatchObject({
      code: "SoapFault",
    });
  });
});
