// Bytes and streams of bytes as one body, as a stream where the platform's `fetch` takes one.
import { EncodeError } from "./errors.js";
import type { ByteStream, Fetch, Session } from "./session.js";

declare const fetch: Fetch;
declare const ReadableStream: new (
  source: {
    pull(controller: { enqueue(chunk: Uint8Array): void; close(): void }): Promise<void>;
    cancel(): Promise<unknown>;
  },
  strategy: { readonly highWaterMark: number },
) => ByteStream;
declare const Request: new (
  url: string,
  init: { readonly method: string; readonly body: unknown; readonly duplex: string },
) => { readonly headers: { has(name: string): boolean } };

type Chunk = Uint8Array | ByteStream;

const isBytes = (chunk: Chunk): chunk is Uint8Array => chunk instanceof Uint8Array;

/** One body of several pieces. */
export const bodyOf = async (pieces: readonly Chunk[]): Promise<Chunk> => {
  if (pieces.every(isBytes)) return joined(pieces);
  for (const piece of pieces) checkUnused(piece);
  const chunks = chunksOf(pieces);
  if (canStream()) return streamOf(chunks);
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joined(all);
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/** The streams that were begun: what is left of one is not what was meant. */
const begun = /* @__PURE__ */ new WeakSet<Chunk>();

const checkUnused = (piece: Chunk): void => {
  if (begun.has(piece))
    throw new EncodeError("a stream can be sent once; a call that is repeated needs bytes", { path: "" });
};

async function* chunksOf(pieces: readonly Chunk[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    if (isBytes(piece)) {
      yield piece;
      continue;
    }
    checkUnused(piece);
    begun.add(piece);
    if (Symbol.asyncIterator in piece) yield* piece;
    else {
      const reader = piece.getReader();
      for (let chunk; (chunk = (await reader.read()).value);) yield chunk;
    }
  }
}

/** Nothing is read before it is asked for. */
const streamOf = (chunks: AsyncGenerator<Uint8Array, void>): ByteStream =>
  new ReadableStream(
    {
      async pull(controller) {
        const { value } = await chunks.next();
        if (value) controller.enqueue(value);
        else controller.close();
      },
      cancel: () => chunks.return(),
    },
    { highWaterMark: 0 },
  );

/** Does `fetch` take a stream? Where it doesn't, it takes one for a text, and doesn't ask for `duplex`. */
const canStream = (): boolean => {
  let isAsked = false;
  const init = {
    method: "POST",
    body: streamOf(chunksOf([])),
    get duplex() {
      isAsked = true;
      return "half";
    },
  };
  return !new Request("https://example.com/", init).headers.has("Content-Type") && isAsked;
};

/** A session whose `fetch` is told that a stream is sent before the answer comes, which it has to be told. */
export const withStreams = (session: Session): Session => ({
  ...session,
  fetch: (url, init) => (session.fetch ?? fetch)(url, Object.assign(init, { duplex: "half" })),
});
