// MTOM: the bytes of requests and answers as they stand on the wire, written by hand.
import { randomFillSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attributed } from "../../templates/runtime/attributes.js";
import { base64Binary, string } from "../../templates/runtime/builtins.js";
import { withCharsets } from "../../templates/runtime/charsets.js";
import { invoke } from "../../templates/runtime/client.js";
import { withHooks } from "../../templates/runtime/hooks.js";
import { streamed, withMtom } from "../../templates/runtime/mtom.js";
import { withRetries } from "../../templates/runtime/retries.js";
import type { Fetch, Session } from "../../templates/runtime/session.js";
import { simpleContent } from "../../templates/runtime/simple-content.js";
import { complexType } from "../../templates/runtime/structures.js";
import { xmlTree } from "../xml-tree.js";
import { answer, called, echo, echo12, type Request } from "./echo.js";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
const XOP = "http://www.w3.org/2004/08/xop/include";

const id = "00010203-0405-4607-8809-0a0b0c0d0e0f";
const PNG = Buffer.from("\x89PNG\r\n--part\r\n", "latin1");

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

/** A request's body, one character a byte. */
const textOf = async (request: Request | undefined): Promise<string> =>
  Buffer.from(
    await new Response(request?.body as ConstructorParameters<typeof Response>[0]).arrayBuffer(),
  ).toString("latin1");

/** The envelope in it, as a tree; and the rest. */
function taken(text: string): { readonly xml: unknown; readonly rest: string } {
  const [xml = ""] = /<s:Envelope.*<\/s:Envelope>/.exec(text) ?? [];
  return { xml: xmlTree(xml), rest: text.replace(xml, "*") };
}

const sent = (soap: string, data: string): unknown =>
  xmlTree(
    `<S:Envelope xmlns:S="${soap}"><S:Header/><S:Body><Echo xmlns="urn:echo"><Text>hi</Text>${data}</Echo></S:Body></S:Envelope>`,
  );
const include = (href: string): string => `<Data><xop:Include xmlns:xop="${XOP}" href="cid:${href}"/></Data>`;

describe("a request", () => {
  it("of SOAP 1.1 has long values beside the envelope", async () => {
    const { requests } = await called((one) => withMtom(one, { threshold: 10 }), echo, {
      Text: "hi",
      Data: PNG,
    });
    const [request] = requests as [Request];
    expect(request.headers).toEqual({
      "Content-Type": `multipart/related; type="application/xop+xml"; boundary="part-${id}"; start="<root@${id}>"; start-info="text/xml"`,
      SOAPAction: '"urn:echo/Echo"',
    });
    const { xml, rest } = taken(await textOf(request));
    expect(xml).toEqual(sent(SOAP, include(`1@${id}`)));
    expect(rest).toBe(
      `--part-${id}\r\n` +
        'Content-Type: application/xop+xml; charset=utf-8; type="text/xml"\r\n' +
        "Content-Transfer-Encoding: binary\r\n" +
        `Content-ID: <root@${id}>\r\n\r\n` +
        "*\r\n" +
        `--part-${id}\r\n` +
        "Content-Type: application/octet-stream\r\n" +
        "Content-Transfer-Encoding: binary\r\n" +
        `Content-ID: <1@${id}>\r\n\r\n` +
        "\x89PNG\r\n--part\r\n\r\n" +
        `--part-${id}--\r\n`,
    );
  });

  it("of SOAP 1.2 says so, with its action", async () => {
    const { requests } = await called((one) => withMtom(one, { threshold: 0 }), echo12, {
      Text: "hi",
      Data: PNG,
    });
    const [request] = requests as [Request];
    expect(request.headers).toEqual({
      "Content-Type":
        `multipart/related; type="application/xop+xml"; boundary="part-${id}"; start="<root@${id}>"; ` +
        'start-info="application/soap+xml; action=\\"urn:echo/Echo\\""',
    });
    const { xml, rest } = taken(await textOf(request));
    expect(xml).toEqual(sent(SOAP_12, include(`1@${id}`)));
    expect(rest).toContain(
      '\r\nContent-Type: application/xop+xml; charset=utf-8; type="application/soap+xml; action=\\"urn:echo/Echo\\""\r\n',
    );
  });

  it("keeps short values in the envelope, and is multipart all the same", async () => {
    const { requests } = await called(withMtom, echo, { Text: "hi", Data: PNG });
    const { xml, rest } = taken(await textOf(requests[0]));
    expect(xml).toEqual(sent(SOAP, `<Data>${PNG.toString("base64")}</Data>`));
    expect(rest.match(/Content-ID/g)).toHaveLength(1);
  });

  it("shows its envelope to hooks, and nothing else", async () => {
    const shown: unknown[] = [];
    const hooks = {
      onRequest: (request: object) => {
        shown.push(request);
        return undefined;
      },
    };
    await called((one) => withHooks(withMtom(one), hooks), echo, { Data: PNG });
    await called((one) => withMtom(withHooks(one, hooks)), echo, { Data: PNG });
    expect(shown).toHaveLength(2);
    for (const request of shown) {
      expect(request).toMatchObject({
        body: expect.stringMatching(/^<s:Envelope.*<\/s:Envelope>$/) as string,
        content: undefined,
      });
    }
  });

  it("that is refused as a value says where", async () => {
    await expect(called(withMtom, echo, { Data: "text" as never })).rejects.toMatchObject({
      code: "EncodeError",
      path: "Body/Echo/Data",
    });
  });
});

const multipart = (root: string, ...parts: readonly (readonly [id: string, data: string])[]): Response =>
  new Response(
    Buffer.from(
      `--b\r\nContent-Type: application/xop+xml; charset=utf-8; type="text/xml"\r\nContent-ID: <r>\r\n\r\n${root}\r\n` +
        parts.map(([part, data]) => `--b\r\nContent-ID: ${part}\r\n\r\n${data}\r\n`).join("") +
        "--b--",
      "latin1",
    ),
    { headers: { "Content-Type": 'Multipart/Related; boundary=b; type="application/xop+xml"' } },
  );

describe("an answer", () => {
  const received = async (
    response: Response,
    add: (session: Session) => Session = withMtom,
  ): Promise<unknown> => (await called(add, echo, {}, () => response)).reply.body;

  it.each([
    ["1@x", "<1@x>"],
    ["1@x", "1@x"],
    ["a%20b%40x", "<a b@x>"],
    ["a%b@x", "<a%b@x>"],
  ])("has bytes for %s in the part %s", async (href, part) => {
    const root = answer(`<Text>hi</Text>\n${include(href)}`);
    const body = await received(multipart(root, ["<other>", "no"], [part, PNG.toString("latin1")]));
    expect(body).toEqual({ Text: "hi", Data: new Uint8Array(PNG) });
  });

  it("has bytes of their own, with white space around the Include", async () => {
    const root = answer(include("1@x").replace(">", ">\n").replace("</Data>", "\n</Data>"));
    const { Data } = (await received(multipart(root, ["<1@x>", "abc"]))) as { Data: Uint8Array };
    expect(Buffer.from(Data).toString()).toBe("abc");
    expect(Data.buffer.byteLength).toBe(3);
  });

  it("can have its bytes in the envelope, or be no multipart message", async () => {
    const root = answer("<Data>YWJj</Data>");
    for (const response of [multipart(root), new Response(root)]) {
      expect(await received(response)).toEqual({ Data: new TextEncoder().encode("abc") });
    }
  });

  it("is in its own charset where the session reads others", async () => {
    const response = multipart(answer("<Text>bl\xe5b\xe6r</Text>"));
    const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
    const latin1 = (): Response =>
      new Response(Buffer.from(text.replace("utf-8", "iso-8859-1"), "latin1"), response);
    expect(await received(latin1(), (one) => withMtom(withCharsets(one)))).toEqual({ Text: "blåbær" });
    expect(await received(latin1(), (one) => withCharsets(withMtom(one)))).toEqual({ Text: "blåbær" });
    await expect(received(latin1())).rejects.toMatchObject({ code: "HttpError", status: 200 });
  });

  it.each([
    ['Body/EchoResponse/Data: there is no attachment "cid:2@x"', include("2@x")],
    [
      'Body/EchoResponse/Data: "x" is not a valid xs:base64Binary',
      include("1@x").replace("<Data>", "<Data>x"),
    ],
    ["Body/EchoResponse/Data: <Include> is not allowed here", include("1@x").replace(XOP, "urn:x")],
    ["Body/EchoResponse/Data: <Include> is not allowed here", include("1@x").replace("href", "src")],
    [
      "Body/EchoResponse/Data: <b> is not allowed here",
      include("1@x").replace("/></Data>", "><b/></xop:Include></Data>"),
    ],
  ])("that doesn't fit is an error: %s", async (message, data) => {
    await expect(received(multipart(answer(data), ["<1@x>", "abc"]))).rejects.toMatchObject({
      code: "DecodeError",
      message,
    });
  });

  it("that is cut short is an HttpError", async () => {
    const whole = await multipart(answer(include("1@x")), ["<1@x>", "abc"]).text();
    const cut = new Response(whole.slice(0, -3), {
      headers: { "Content-Type": "multipart/related; boundary=b" },
    });
    await expect(received(cut)).rejects.toMatchObject({
      code: "HttpError",
      message: "the answer is not a multipart message: it ends before its last boundary",
      status: 200,
      operation: "Echoes.Echo",
    });
  });

  it("can have the bytes of a value with attributes, as of xmime:base64Binary, as can a request", async () => {
    interface Picture {
      $value: Uint8Array;
      contentType?: string;
    }
    const picture = attributed<Picture, "contentType">(
      () => ({ contentType: string }),
      simpleContent(base64Binary),
    );
    const body = complexType<{ Picture?: Picture }>("urn:echo", () => ({ Picture: picture }));
    const { headers } = echo.input;
    const root = answer(
      `<Picture contentType="image/png"><i:Include xmlns:i="${XOP}" href="cid:1@x"/></Picture>`,
    );
    const requests: string[] = [];
    const fetch: Fetch = async (_, request) => {
      requests.push(await textOf({ url: "", ...request }));
      return multipart(root, ["<1@x>", "abc"]);
    };
    const Picture = { $value: Buffer.from("abc"), contentType: "image/png" };
    const reply = await invoke(
      withMtom({ endpoint: "https://example.com/", fetch }, { threshold: 0 }),
      {
        service: "Echoes",
        name: "Echo",
        input: { namespace: "urn:echo", name: "Echo", body, headers },
        output: { namespace: "urn:echo", name: "EchoResponse", body, headers },
      },
      { Picture },
    );
    expect(reply.body).toEqual({ Picture: { ...Picture, $value: new TextEncoder().encode("abc") } });
    expect(taken(requests[0] ?? "").xml).toEqual(
      xmlTree(
        `<S:Envelope xmlns:S="${SOAP}"><S:Header/><S:Body><Echo xmlns="urn:echo"><Picture contentType="image/png">` +
          `<xop:Include xmlns:xop="${XOP}" href="cid:1@${id}"/></Picture></Echo></S:Body></S:Envelope>`,
      ),
    );
  });

  it("of this kind is an HttpError without withMtom", async () => {
    const response = (): Response => multipart(answer(include("1@x")), ["<1@x>", "abc"]);
    await expect(received(response(), (one) => one)).rejects.toMatchObject({
      code: "HttpError",
      message: "the answer is not plain UTF-8; see withCharsets and withMtom",
    });
    await expect(received(response(), withCharsets)).rejects.toMatchObject({
      code: "HttpError",
      message: "the answer has attachments; see withMtom",
    });
    await expect(received(new Response(answer(include("1@x"))), (one) => one)).rejects.toMatchObject({
      code: "DecodeError",
      message: "Body/EchoResponse/Data: is in an attachment; withMtom lets a session read these",
    });
  });
});

describe("a stream", () => {
  const big = randomFillSync(new Uint8Array(3_000_000));

  /** A server that answers with the bytes of the part that it got, and says how they came. */
  async function served(
    call: (endpoint: string) => Promise<unknown>,
  ): Promise<{ readonly headers: object; readonly reply: unknown }> {
    let headers = {};
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      headers = request.headers;
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks);
        const from = body.indexOf(`Content-ID: <1@${id}>\r\n\r\n`) + `Content-ID: <1@${id}>\r\n\r\n`.length;
        const data = body.subarray(from, body.lastIndexOf("\r\n--part-"));
        void multipart(answer(include("1@x")), ["<1@x>", data.toString("latin1")])
          .arrayBuffer()
          .then((bytes) => {
            response.setHeader("Content-Type", "multipart/related; boundary=b").end(Buffer.from(bytes));
          });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      return { reply: await call(`http://127.0.0.1:${port}/`), headers };
    } finally {
      server.close();
    }
  }

  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < big.length; at += 100_000) yield big.subarray(at, at + 100_000);
  };

  it.each([
    ["an async generator", () => Readable.from(pieces())[Symbol.asyncIterator]()],
    ["a stream of Node", () => Readable.from(pieces())],
    ["a stream of the platform", () => ReadableStream.from(pieces())],
    [
      "a stream of the platform with a reader only",
      () => {
        const reader = ReadableStream.from(pieces()).getReader();
        return { getReader: () => reader };
      },
    ],
  ] as const)("is sent as it comes: %s", async (_, source) => {
    const { headers, reply } = await served(async (endpoint) => {
      const { body } = await invoke(withMtom({ endpoint }), echo, { Data: streamed(source(), "image/png") });
      return body.Data;
    });
    expect(headers).toMatchObject({ "transfer-encoding": "chunked" });
    expect(Buffer.from(reply as Uint8Array).equals(Buffer.from(big))).toBe(true);
  });

  it("is sent whole where the platform's fetch takes none", async () => {
    // As Firefox' does: it takes the stream for a text.
    vi.stubGlobal(
      "Request",
      class {
        headers = new Headers({ "Content-Type": "text/plain" });
      },
    );
    try {
      const { requests } = await called(withMtom, echo, {
        Text: "hi",
        Data: streamed(ReadableStream.from([PNG])),
      });
      expect(requests[0]?.body).toBeInstanceOf(Uint8Array);
      expect(await textOf(requests[0])).toContain(`<1@${id}>\r\n\r\n${PNG.toString("latin1")}\r\n--part`);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("is sent once", async () => {
    let count = 0;
    const call = called(
      (one) => withRetries(withMtom(one), { pause: 0, isSafe: () => true }),
      echo,
      { Data: streamed(ReadableStream.from([PNG])) },
      async (request) => {
        count++;
        await textOf(request);
        return new Response("busy", { status: 503 });
      },
    );
    await expect(call).rejects.toMatchObject({
      code: "EncodeError",
      message: expect.stringContaining(
        "a stream can be sent once; a call that is repeated needs bytes",
      ) as string,
    });
    expect(count).toBe(1);
  });

  it("is refused by a session without MTOM", async () => {
    const call = called((one) => one, echo, { Data: streamed(ReadableStream.from([PNG])) });
    await expect(call).rejects.toMatchObject({ code: "EncodeError", path: "Body/Echo/Data" });
  });

  it("that fails is the cause of a NetworkError", async () => {
    const failing = ReadableStream.from(
      (function* () {
        yield PNG;
        throw new Error("the disk is gone");
      })(),
    );
    const call = served((endpoint) => invoke(withMtom({ endpoint }), echo, { Data: streamed(failing) }));
    await expect(call).rejects.toMatchObject({
      code: "NetworkError",
      message: expect.stringContaining("the disk is gone") as string,
    });
  });
});
