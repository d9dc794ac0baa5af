// WSDLs from real servers on loopback: good ones, and those that stall, redirect, flood, refuse or talk of something else.
import { gzipSync } from "node:zlib";
import { expect, describe, it } from "vitest";
import { Diagnostics, format } from "../../generator/diagnostics.js";
import { generate, type Access } from "../../generator/index.js";
import { emptyDirectory, filesIn, start } from "../command.js";
import { publish, send, serve, wcf, type Server } from "./server.js";

interface Outcome {
  readonly files: ReadonlyMap<string, string> | undefined;
  /** Of the documents, without the origins. */
  readonly documents: readonly string[] | undefined;
  readonly codes: readonly string[];
  /** What the command prints, with `SERVER` for the origins. */
  readonly said: string;
}

async function generated(sources: readonly string[], access: Access = {}): Promise<Outcome> {
  const diagnostics = new Diagnostics();
  const result = await generate(sources, undefined, diagnostics, undefined, access);
  const hidden = (text: string): string => text.replace(/http:\/\/127\.0\.0\.1:\d+/g, "SERVER");
  return {
    files: result?.files,
    documents: result?.documents.map(hidden),
    codes: diagnostics.sorted().map(({ code }) => code),
    said: hidden(diagnostics.sorted().map(format).join("\n")),
  };
}

function authorizations({ requests }: Server): readonly (string | undefined)[] {
  return requests.map(({ headers }) => headers.authorization);
}

const credentials = { username: "käthe", password: "pass:word" };
/** The above, in UTF-8, as Basic has it. */
const basic = "Basic a8OkdGhlOnBhc3M6d29yZA==";

describe("a WSDL as WCF publishes it", () => {
  it("is read with all that it imports, each once, whatever the form of the location", async () => {
    const server = await publish(wcf);
    const { documents, said } = await generated([`${server.origin}/Order.svc?wsdl`]);
    expect(said).toBe("");
    const all = ["?wsdl", "?wsdl=wsdl0", "?xsd=xsd0&part=1", "?xsd=xsd1"];
    expect(documents).toEqual(all.map((query) => `SERVER/Order.svc${query}`));
    expect(server.requests.map(({ path }) => path)).toEqual(all.map((query) => `/Order.svc${query}`));
  });

  it("gives what the same contract in one document gives", async () => {
    const { origin } = await publish(wcf);
    const split = await generated([`${origin}/Order.svc?wsdl`]);
    const single = await generated([`${origin}/Order.svc?singleWsdl`]);
    expect(split.files?.get("shop/types.ts") ?? split.files?.get("orders/messages.ts")).toContain("Article");
    expect(split.files).toEqual(single.files);
  });

  it("is told from the page of its service", async () => {
    const { origin } = await publish(wcf);
    const { codes, said } = await generated([`${origin}/Order.svc`]);
    expect(codes).toEqual(["SO137"]);
    expect(said).toMatch(
      /^error SO137 SERVER\/Order\.svc\n {2}The server answered with a web page\.\n {2}hint: .*\?wsdl/,
    );
  });
});

describe("the command", () => {
  it("generates from an address, and asks again each time", async () => {
    const server = await publish(wcf);
    const directory = emptyDirectory();
    const args = [`${server.origin}/Order.svc?wsdl`];
    const first = await start(directory, args);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toMatch(/^1 service, 1 operation, 1 named type; /);
    expect((await start(directory, args)).stdout).toContain("files: 0 written");
    expect(server.requests).toHaveLength(8);
  });

  it("takes the password from the environment, and prints and writes none of it", async () => {
    const server = await serve((request, response) => {
      if (request.headers.authorization === basic) {
        send(response, wcf(`http://${request.headers.host ?? ""}`)[request.url ?? ""]);
      } else response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    });
    const directory = emptyDirectory();
    const address = `${server.origin}/Order.svc?wsdl`;
    const refused = await start(directory, [address]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("error SO136");
    expect(refused.stderr).toContain("SO_CODEGEN_PASSWORD");
    expect(filesIn(directory)).toEqual({});
    const env = { SO_CODEGEN_USERNAME: credentials.username, SO_CODEGEN_PASSWORD: credentials.password };
    const { status, stdout, stderr } = await start(directory, [address], env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout + JSON.stringify(filesIn(directory))).not.toMatch(/pass:word|a8OkdGhl/);
  });

  it("sends headers, which may be repeated", async () => {
    const server = await publish(wcf);
    const headers = ["--header", "X-Key: a: b", "--header=Authorization: Bearer t"];
    const { status } = await start(emptyDirectory(), [`${server.origin}/Order.svc?singleWsdl`, ...headers]);
    expect(status).toBe(0);
    expect(server.requests[0]?.headers).toMatchObject({ "x-key": "a: b", authorization: "Bearer t" });
  });

  it.each(["no colon", ": no name", "Two words: x", "X: line\nbreak"])(
    "refuses the header %j unquoted",
    async (header) => {
      const { status, stderr } = await start(emptyDirectory(), ["a.wsdl", "--header", header]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^--header must be like "Name: value"\.\n/);
    },
  );

  it("refuses a password in an address without showing it", async () => {
    const { status, stderr } = await start(emptyDirectory(), ["https://user:secret@localhost/A.svc?wsdl"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error SO131 https:\/\/localhost\/A\.svc\?wsdl\n/);
    expect(stderr).not.toContain("secret");
  });
});

describe("user and password", () => {
  it("go to a server that asks for them, and to it at once after that", async () => {
    const server = await serve((request, response) => {
      if (request.headers.authorization === basic) {
        send(response, wcf(`http://${request.headers.host ?? ""}`)[request.url ?? ""]);
      } else response.writeHead(401, { "www-authenticate": 'Negotiate, Basic realm="x"' }).end();
    });
    expect((await generated([`${server.origin}/Order.svc?wsdl`], { credentials })).said).toBe("");
    expect(authorizations(server)).toEqual([undefined, basic, basic, basic, basic]);
  });

  it("don't go to one that doesn't ask, or asks for something else", async () => {
    const open = await publish(wcf);
    expect((await generated([`${open.origin}/Order.svc?wsdl`], { credentials })).said).toBe("");
    expect(authorizations(open)).toEqual([undefined, undefined, undefined, undefined]);
    const bearer = await serve((_, response) => {
      response.writeHead(401, { "www-authenticate": "Bearer" }).end();
    });
    expect((await generated([`${bearer.origin}/a?wsdl`], { credentials })).codes).toEqual(["SO136"]);
    expect(authorizations(bearer)).toEqual([undefined]);
  });

  it("are told once to a server that doesn't take them", async () => {
    const server = await serve((_, response) => {
      response.writeHead(401, { "www-authenticate": "Basic" }).end();
    });
    const { said } = await generated([`${server.origin}/a?wsdl`], { credentials });
    expect(said).toContain("The server doesn't accept the user and the password (401).");
    expect(server.requests).toHaveLength(2);
  });

  it("don't go to another server that an import leads to, nor do headers", async () => {
    const other = await serve((_, response) => {
      response.writeHead(401, { "www-authenticate": "Basic" }).end();
    });
    const server = await publish(() => ({
      "/a?wsdl": `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import namespace="urn:b" location="${other.origin}/b.wsdl"/></definitions>`,
    }));
    const access = { credentials, headers: [["X-Key", "secret"]] as const };
    const { codes, said } = await generated([`${server.origin}/a?wsdl`], access);
    expect(codes).toEqual(["SO136"]);
    expect(said).toContain("Credentials and headers go only to servers of addresses that you give");
    expect(server.requests[0]?.headers["x-key"]).toBe("secret");
    expect(other.requests.map(({ path }) => path)).toEqual(["/b.wsdl"]);
    expect(other.requests[0]?.headers).not.toHaveProperty("x-key");
    expect(other.requests[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("a redirect", () => {
  it("is followed on one server, and imports are relative to where it leads", async () => {
    const server = await serve((request, response) => {
      const origin = `http://${request.headers.host ?? ""}`;
      if (request.url === "/old") response.writeHead(301, { location: "/Order.svc?wsdl" }).end();
      else send(response, wcf(origin)[request.url ?? ""]);
    });
    const { documents, said } = await generated([`${server.origin}/old`, `${server.origin}/Order.svc?wsdl`]);
    expect(said).toBe("");
    expect(documents).toHaveLength(4);
    expect(documents).not.toContain("SERVER/old");
  });

  it("to another server is refused, which learns nothing", async () => {
    const other = await publish(wcf);
    const server = await serve((_, response) => {
      response.writeHead(302, { location: `${other.origin}/Order.svc?wsdl` }).end();
    });
    const { codes, said } = await generated([`${server.origin}/a?wsdl`]);
    expect(codes).toEqual(["SO139"]);
    expect(said).toContain('The server redirects to another one, "SERVER/Order.svc?wsdl".');
    expect(other.requests).toEqual([]);
  });

  it("without an end is left", async () => {
    const server = await serve((request, response) => {
      response.writeHead(302, { location: `${request.url ?? ""}x` }).end();
    });
    expect((await generated([`${server.origin}/a`])).codes).toEqual(["SO139"]);
    expect(server.requests).toHaveLength(6);
  });
});

describe("limits", () => {
  it.each([
    ["before it answers", false],
    ["in the middle of its answer", true],
  ])("end the wait for a server that stalls %s", async (_when, begins) => {
    const server = await serve((_, response) => {
      if (begins) response.writeHead(200).write("<definitions");
    });
    const { codes, said } = await generated([`${server.origin}/a?wsdl`], { limits: { milliseconds: 300 } });
    expect(codes).toEqual(["SO134"]);
    expect(said).toContain("The server didn't finish its answer within 0.3 seconds.");
  });

  it("end the wait for all documents together", async () => {
    const server = await serve(() => undefined);
    const { codes, said } = await generated([`${server.origin}/a?wsdl`], {
      limits: { totalMilliseconds: 300 },
    });
    expect(codes).toEqual(["SO134"]);
    expect(said).toContain("All documents together took more than 0.3 seconds.");
  });

  it.each([
    ["of a length that it states", { "content-length": String(2 ** 31) }],
    ["without a length", {}],
  ])("break off an answer of 2 GB %s", async (_how, headers) => {
    let sent = 0;
    const server = await serve((_, response) => {
      response.writeHead(200, headers);
      const chunk = Buffer.alloc(2 ** 20, " ");
      const more = (): void => {
        while (sent < 2 ** 31 && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once("drain", more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    const { codes, said } = await generated([`${server.origin}/a?wsdl`]);
    expect(codes).toEqual(["SO140"]);
    expect(said).toContain("It is larger than 64 MiB.");
    expect(sent).toBeLessThan(2 ** 28);
  });

  it("break off what is small until it is unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20));
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    });
    expect((await generated([`${server.origin}/a?wsdl`])).codes).toEqual(["SO140"]);
  });

  it("hold for all documents together, for their number, and for a chain of imports", async () => {
    // Every document imports the next one, without an end.
    const server = await serve((request, response) => {
      const number = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
      send(
        response,
        `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import namespace="u" location="/${number + 1}"/></definitions>`,
      );
    });
    const codesFor = async (limits: NonNullable<Access["limits"]>): Promise<readonly [string, number]> => {
      const before = server.requests.length;
      const { codes } = await generated([`${server.origin}/0`], { limits });
      return [codes.join(), server.requests.length - before];
    };
    expect(await codesFor({})).toEqual(["SO142", 51]);
    expect(await codesFor({ documents: 7 })).toEqual(["SO141", 7]);
    expect(await codesFor({ totalBytes: 1000 })).toEqual(["SO140", 10]);
  });
});

describe("what a server may answer instead of a WSDL", () => {
  it.each([
    [404, "SO135", "The server answered 404 (Not Found)."],
    [410, "SO135", "The server answered 410 (Gone)."],
    [500, "SO135", "The server answered 500 (Internal Server Error)."],
    [304, "SO135", "The server answered 304 (Not Modified)."],
    [799, "SO135", "The server answered 799."],
    [401, "SO136", "The server wants to know who asks (401)."],
    [403, "SO136", "The server wants to know who asks (403)."],
    [200, "SO138", "The server's answer is empty."],
    [204, "SO138", "The server's answer is empty."],
  ])("%i: %s", async (status, code, sentence) => {
    const server = await serve((_, response) => {
      response.writeHead(status).end();
    });
    const { said } = await generated([`${server.origin}/a?wsdl`]);
    expect(said.split("\n").slice(0, 2)).toEqual([`error ${code} SERVER/a?wsdl`, `  ${sentence}`]);
  });

  it("is an error at the import, with the address that was meant", async () => {
    const server = await publish((origin) => ({ ...wcf(origin), "/Order.svc?xsd=xsd1": "<html/>" }));
    const { said } = await generated([`${server.origin}/Order.svc?wsdl`]);
    expect(said).toMatch(/^error SO137 SERVER\/Order\.svc\?wsdl=wsdl0:1:\d+\n/);
    expect(said).toContain(
      'The import of "Order.svc?xsd=xsd1" can\'t be loaded: the server answered with a web page; its address is SERVER/Order.svc?xsd=xsd1.',
    );
    expect(server.requests).toHaveLength(4);
  });

  it("is nothing, where there is no server, or it hangs up", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/at-once") request.socket.destroy();
      else response.writeHead(200, { "content-length": 100 }).write("<a", () => request.socket.destroy());
    });
    expect((await generated([`${server.origin}/at-once`])).codes).toEqual(["SO133"]);
    expect((await generated([`${server.origin}/later`])).codes).toEqual(["SO133"]);
    // Port 9 discards, where anything listens there at all.
    expect((await generated(["http://127.0.0.1:9/a?wsdl"])).codes).toEqual(["SO133"]);
  });

  it("is bytes in the encoding that it states, whatever the document says", async () => {
    const text = '<?xml version="1.0" encoding="utf-8"?><dé/>';
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": 'text/xml; charset="ISO-8859-1"' });
      response.end(Buffer.from(text, "latin1"));
    });
    const { codes, said } = await generated([`${server.origin}/a?wsdl`]);
    expect(codes).toEqual(["SO110"]);
    expect(said).toContain('its root element is "dé"');
  });

  it("is a document that leads to files", async () => {
    const server = await publish(() => ({
      "/a?wsdl":
        `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import namespace="urn:b" location="file:///etc/passwd"/>` +
        `<import namespace="urn:c" location="https://me:secret@localhost/c.wsdl"/></definitions>`,
    }));
    const { codes, said } = await generated([`${server.origin}/a?wsdl`]);
    expect(codes).toEqual(["SO130", "SO131"]);
    expect(said).not.toContain("secret");
  });
});
