// WS-* at a JAX-WS server: MTOM both ways in SOAP 1.1 and 1.2, parts beside the envelope, WS-Addressing as its WSDL asks for it, and a
// UsernameToken that it checks.
import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CallOptions, Fetch, Session } from "../../generated/index.js";
import type { MimePart, ReceivedPart } from "../../templates/runtime/mime-part.js";
import type { streamed, withMtom } from "../../templates/runtime/mtom.js";
import type { withUsernameToken } from "../../templates/runtime/security.js";
import { isThere } from "./debian.js";
import { generatedClient } from "./generated-client.js";
import { album, startJaxWs, type JaxWs } from "./jaxws.js";
import { counted } from "./report.js";

/** What is generated from the WSDLs that the server publishes. */
interface Echoes {
  readonly EchoClient: new (session: Session) => {
    bytes(data: Uint8Array, options?: CallOptions): Promise<Uint8Array>;
    seen(what: string): Promise<string>;
  };
  readonly Echo12Client: new (session: Session) => { bytes(data: Uint8Array): Promise<Uint8Array> };
  readonly AlbumClient: new (session: Session) => {
    Turn(request: { $value: string; $attachments: { photo: MimePart } }): Promise<{
      $value: number;
      $attachments: { turned: ReceivedPart };
    }>;
  };
  readonly streamed: typeof streamed;
  readonly withMtom: typeof withMtom;
  readonly withUsernameToken: typeof withUsernameToken;
}

describe.skipIf(!isThere("JAX-WS"))("the echoes of a JAX-WS server", () => {
  let jaxWs: JaxWs;
  let generated: Echoes;
  let count: <T>(operation: string, call: Promise<T>) => Promise<T>;

  beforeAll(async () => {
    jaxWs = await startJaxWs();
    const { index } = await generatedClient([`${jaxWs.echo}?wsdl`, `${jaxWs.echo12}?wsdl`, album]);
    generated = index as unknown as Echoes;
    return jaxWs.stop;
  });
  beforeEach(({ task }) => {
    count = (operation, call) => counted(task, "JAX-WS", operation, call);
  });

  /** A `fetch` that keeps the content types of the requests and of the answers. */
  const watched = (): { readonly types: (string | null | undefined)[]; readonly fetch: Fetch } => {
    const types: (string | null | undefined)[] = [];
    return {
      types,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        types.push(init.headers["Content-Type"], response.headers.get("Content-Type"));
        return response;
      },
    };
  };

  const multipart = expect.stringMatching(/^multipart\/related;.*application\/xop\+xml/) as string;
  const long = randomBytes(200_000);
  const sources: Readonly<Record<string, () => Uint8Array>> = {
    "long bytes": () => long,
    "short bytes": () => Buffer.from("abc"),
    "no bytes": () => new Uint8Array(),
  };

  it.each(Object.entries(sources))("gives %s back in SOAP 1.1 by MTOM", async (_, source) => {
    const { types, fetch } = watched();
    const client = new generated.EchoClient(generated.withMtom({ endpoint: jaxWs.echo, fetch }));
    const answer = await count("Echo.bytes", client.bytes(source()));
    expect(Buffer.from(answer).equals(Buffer.from(source()))).toBe(true);
    expect(types).toEqual([multipart, multipart]);
  });

  it.each(Object.entries(sources))("gives %s back in SOAP 1.2 by MTOM", async (_, source) => {
    const { types, fetch } = watched();
    const client = new generated.Echo12Client(generated.withMtom({ endpoint: jaxWs.echo12, fetch }));
    const answer = await count("Echo12.bytes", client.bytes(source()));
    expect(Buffer.from(answer).equals(Buffer.from(source()))).toBe(true);
    expect(types).toEqual([multipart, multipart]);
  });

  it("gives a stream back", async () => {
    const stream = ReadableStream.from([long.subarray(0, 1000), long.subarray(1000)]);
    const client = new generated.EchoClient(generated.withMtom({ endpoint: jaxWs.echo }));
    const answer = await count("Echo.bytes", client.bytes(generated.streamed(stream)));
    expect(Buffer.from(answer).equals(long)).toBe(true);
  });

  it("gives bytes back without MTOM", async () => {
    const { types, fetch } = watched();
    const client = new generated.EchoClient({ endpoint: jaxWs.echo, fetch });
    expect(Buffer.from(await count("Echo.bytes", client.bytes(long))).equals(long)).toBe(true);
    expect(types).toEqual(["text/xml; charset=utf-8", expect.stringMatching(/^text\/xml/) as string]);
  });

  it.each<[string, () => MimePart["data"]]>([
    ["bytes", () => long],
    ["a stream", () => ReadableStream.from([long.subarray(0, 1000), long.subarray(1000)])],
  ])("turns %s beside the envelope", async (_, data) => {
    const client = new generated.AlbumClient({ endpoint: jaxWs.album });
    const photo = { data: data(), contentType: "image/x-raw" };
    const answer = await count("Album.Turn", client.Turn({ $value: "Fjord", $attachments: { photo } }));
    expect(answer.$value).toBe(long.length);
    const { contentType, data: turned } = answer.$attachments.turned;
    expect(contentType).toBe("image/x-raw");
    expect(Buffer.from(turned).reverse().equals(long)).toBe(true);
  });

  it("would refuse a request that isn't addressed, and one with another action", async () => {
    for (const [pattern, subcode] of [
      [/<a:Action.*<\/a:ReplyTo>/, "MessageAddressingHeaderRequired"],
      [/bytesRequest(?=<\/a:Action>)/, "ActionNotSupported"],
    ] as const) {
      const fetch: Fetch = (url, init) =>
        globalThis.fetch(url, { ...init, body: init.body.replace(pattern, "") });
      const client = new generated.EchoClient({ endpoint: jaxWs.echo, fetch });
      await expect(count("Echo.bytes", client.bytes(long))).rejects.toMatchObject({
        code: "SoapFault",
        faultcode: expect.stringContaining(subcode) as string,
      });
    }
  });

  it.each([
    ["text", "PasswordText"],
    ["digest", "PasswordDigest"],
  ] as const)("knows who calls by a password as %s", async (type, seen) => {
    const session = generated.withUsernameToken(
      { endpoint: jaxWs.echo },
      { username: "ann", password: "blåbær", type, timestamp: 60 },
    );
    const client = new generated.EchoClient(session);
    expect(await count("Echo.seen", client.seen("?"))).toBe(`ann ${seen} true`);
    const wrong = generated.withUsernameToken(
      { endpoint: jaxWs.echo },
      { username: "ann", password: "x", type },
    );
    expect(await count("Echo.seen", new generated.EchoClient(wrong).seen("?"))).toBe(`ann ${seen} false`);
  });

  it("sees nothing of a call without a token", async () => {
    const client = new generated.EchoClient({ endpoint: jaxWs.echo });
    expect(await count("Echo.seen", client.seen("?"))).toBe("nothing");
  });

  it("would refuse a block that nobody understands", async () => {
    const session = generated.withMtom(
      generated.withUsernameToken({ endpoint: jaxWs.echo12 }, { username: "ann", password: "x" }),
    );
    await expect(
      count("Echo12.bytes", new generated.Echo12Client(session).bytes(long)),
    ).rejects.toMatchObject({
      code: "SoapFault",
      faultcode: expect.stringContaining("MustUnderstand") as string,
    });
  });
});
