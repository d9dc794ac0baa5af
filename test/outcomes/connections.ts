// Connections that break, answers that never end, and what is zipped.
import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Case } from "./case.js";
import { envelope, good, succeeded } from "./envelopes.js";

const xml = { "Content-Type": "text/xml" };
const mebibyte = 2 ** 20;
const spaces = " ".repeat(mebibyte);

/** Writes to the connection itself, and closes it. */
const raw =
  (text: string) =>
  ({ socket }: ServerResponse): void => {
    socket?.end(text);
  };

/** As many times as it takes until the other side has had enough of it. */
function repeat(response: ServerResponse, chunk: string, times: number, end: string): void {
  for (let left = times; left > 0 && !response.destroyed; left--) {
    if (response.write(chunk)) continue;
    response.once("drain", () => {
      repeat(response, chunk, left - 1, end);
    });
    return;
  }
  response.end(end);
}

/** A gibibyte of white space in one mebibyte: zipped members one behind the other are one file. */
const bomb = Buffer.concat(Array.from({ length: 1024 }, () => gzipSync(spaces)));

export const connections: readonly Case[] = [
  {
    what: "the connection closed without an answer",
    answer: raw(""),
    outcome: "NetworkError: no answer: fetch failed: other side closed",
  },
  {
    what: "the connection reset without an answer",
    answer: ({ socket }) => socket?.resetAndDestroy(),
    outcome: "NetworkError: no answer: fetch failed: read ECONNRESET",
  },
  {
    what: "the connection reset in the middle of the answer",
    answer: (response) => {
      response.writeHead(200, { ...xml, "Content-Length": good.length });
      response.write(good.slice(0, 100), () => setTimeout(() => response.socket?.resetAndDestroy(), 50));
    },
    outcome: "NetworkError: no answer: terminated: read ECONNRESET",
  },
  {
    what: "the connection closed in the middle of the answer",
    answer: raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n${good.slice(0, 16)}\r\n`),
    outcome: "NetworkError: no answer: terminated: other side closed",
  },
  {
    what: "no length, and the connection closed in the middle",
    answer: raw(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${good.slice(0, 100)}`),
    outcome: "XmlError 200: not well-formed XML, at 0",
  },
  {
    what: "no length, and the connection closed at the end",
    answer: raw(`HTTP/1.0 200 OK\r\n\r\n${good}`),
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "Content-Length too large",
    answer: raw(`HTTP/1.1 200 OK\r\nContent-Length: ${good.length + 1}\r\n\r\n${good}`),
    outcome: "NetworkError: no answer: terminated: other side closed",
  },
  {
    what: "Content-Length too small",
    answer: raw(`HTTP/1.1 200 OK\r\nContent-Length: ${good.length - 20}\r\n\r\n${good}`),
    outcome: "XmlError 200: Body: not well-formed XML, at 201",
  },
  {
    what: "Content-Length twice, with different values",
    answer: raw(`HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: ${good.length}\r\n\r\n${good}`),
    outcome: "NetworkError: no answer: fetch failed: <in Node's words>",
  },
  {
    what: "a chunk whose length is no number",
    answer: raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nlong\r\n${good}\r\n0\r\n\r\n`),
    outcome: "NetworkError: no answer: terminated: <in Node's words>",
  },
  {
    what: "100 before the answer",
    answer: raw(
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: ${good.length}\r\n\r\n${good}`,
    ),
    outcome: "NetworkError: no answer: fetch failed: bad response",
  },
  {
    what: "not HTTP",
    answer: raw(good),
    outcome: "NetworkError: no answer: fetch failed: <in Node's words>",
  },
  {
    what: "a megabyte of HTTP headers",
    answer: raw(`HTTP/1.1 200 OK\r\nX-Long: ${"x".repeat(mebibyte)}\r\nContent-Length: 0\r\n\r\n`),
    outcome: "NetworkError: no answer: fetch failed: Headers Overflow Error",
  },
  {
    what: "no answer",
    answer: () => undefined,
    session: { timeout: 100 },
    outcome: "TimeoutError: no whole answer within 100 ms",
  },
  {
    what: "headers, and then nothing",
    answer: (response) => {
      response.writeHead(200, xml);
      response.flushHeaders();
    },
    session: { timeout: 100 },
    outcome: "TimeoutError: no whole answer within 100 ms",
  },
  {
    what: "a byte every 10 milliseconds",
    answer: (response) => {
      response.writeHead(200, xml);
      const timer = setInterval(() => {
        if (response.destroyed) clearInterval(timer);
        else response.write(" ");
      }, 10);
    },
    session: { timeout: 200 },
    outcome: "TimeoutError: no whole answer within 200 ms",
  },
  {
    what: "the response, and a connection that stays open",
    answer: (response) => {
      response.writeHead(200, xml);
      response.write(good);
    },
    session: { timeout: 100 },
    outcome: "TimeoutError: no whole answer within 100 ms",
  },
  {
    what: "as many bytes as the limit",
    answer: { body: good },
    session: { limits: { size: good.length } },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "a byte more than the limit",
    answer: { body: `${good} ` },
    session: { limits: { size: good.length } },
    outcome: "HttpError 200: the answer is larger than 223 bytes",
  },
  {
    what: "white space without an end, with a limit",
    answer: (response) => {
      response.writeHead(200, xml);
      repeat(response, spaces, Infinity, "");
    },
    session: { limits: { size: mebibyte } },
    outcome: "HttpError 200: the answer is larger than 1048576 bytes",
  },
  {
    what: "a gigabyte of white space inside of the envelope, with a limit",
    answer: (response) => {
      response.writeHead(200, xml);
      response.write(good.slice(0, good.indexOf("<s:Body>")));
      repeat(response, spaces, 1024, good.slice(good.indexOf("<s:Body>")));
    },
    session: { limits: { size: 2 * mebibyte } },
    outcome: "HttpError 200: the answer is larger than 2097152 bytes",
  },
  {
    what: "32 megabytes of white space inside of the envelope",
    answer: (response) => {
      response.writeHead(200, xml);
      response.write(good.slice(0, good.indexOf("<s:Body>")));
      repeat(response, spaces, 32, good.slice(good.indexOf("<s:Body>")));
    },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "32 megabytes of white space inside of the body's element",
    answer: { body: envelope(`<SetSeenResponse>${spaces.repeat(32)}</SetSeenResponse>`, succeeded) },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "gzip",
    answer: { headers: { "Content-Encoding": "gzip" }, body: gzipSync(good) },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "deflate",
    answer: { headers: { "Content-Encoding": "deflate" }, body: deflateSync(good) },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "br",
    answer: { headers: { "Content-Encoding": "br" }, body: brotliCompressSync(good) },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "gzip that is cut off",
    answer: { headers: { "Content-Encoding": "gzip" }, body: gzipSync(good).subarray(0, -30) },
    outcome: "XmlError 200: Header: not well-formed XML, at 164",
  },
  {
    what: "gzip with a wrong checksum",
    answer: {
      headers: { "Content-Encoding": "gzip" },
      body: Buffer.concat([gzipSync(good).subarray(0, -8), Buffer.alloc(8)]),
    },
    outcome: "NetworkError: no answer: terminated: incorrect data check",
  },
  {
    what: "not gzip, but said to be",
    answer: { headers: { "Content-Encoding": "gzip" }, body: good },
    outcome: "NetworkError: no answer: terminated: incorrect header check",
  },
  {
    what: "gzip, but not said to be",
    answer: { body: gzipSync(good) },
    outcome: "HttpError 200: the answer is not plain UTF-8; see withCharsets and withMtom",
  },
  {
    what: "a coding that nobody knows",
    answer: { headers: { "Content-Encoding": "x-none" }, body: good },
    outcome: "{ body: {}, headers: { Succeeded: true } }",
  },
  {
    what: "a gigabyte of white space in a megabyte of gzip",
    answer: { headers: { "Content-Encoding": "gzip" }, body: bomb },
    outcome: "HttpError 200: the answer is larger than 268435456 bytes",
  },
  {
    what: "a gigabyte of white space in a megabyte of gzip, with a limit",
    answer: { headers: { "Content-Encoding": "gzip" }, body: bomb },
    session: { limits: { size: mebibyte } },
    outcome: "HttpError 200: the answer is larger than 1048576 bytes",
  },
];
