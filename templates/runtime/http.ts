// HTTP by `fetch`: one request, and its answer whole and within its limits, or an error.
import { isAborted, unlessAborted } from "./abort.js";
import { HttpError, NetworkError, SoapError, TimeoutError } from "./errors.js";
import type { Fetch, FetchResponse, HttpResponse, Signal, Transport } from "./session.js";

// The platform's own, which no library of the compiler declares for all platforms.
declare const fetch: Fetch;
declare const setTimeout: (action: () => void, milliseconds: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;
declare const AbortController: new () => { readonly signal: Signal; abort(): void };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const textOf = (bytes: Uint8Array, fatal: boolean): string =>
  new TextDecoder("utf-8", { fatal }).decode(bytes);

/** The transport unless a session has another. */
export const exchange: Transport = async (
  { url, headers, body, content = body, timeout, signal },
  { fetch: send = fetch, limits, decodeText },
) => {
  const controller = new AbortController();
  let timer: unknown;
  // Not left to `fetch` and its signal: one that is given may not heed it.
  const late = new Promise<never>((_, reject) => {
    const expire = (): void => {
      reject(new TimeoutError(`no whole answer within ${timeout} ms`));
    };
    // A longer one would be taken for none at all.
    if (timeout < 2 ** 31) timer = setTimeout(expire, timeout);
  });
  const received = async (): Promise<HttpResponse> => {
    const response = await send(url, {
      method: "POST",
      headers,
      body: content as string,
      redirect: "manual",
      signal: controller.signal,
    });
    const { status, headers: fields } = response;
    const whole = await bytesOf(response, limits?.size);
    const answer = { status, headers: fields };
    try {
      const contentType = fields.get("Content-Type") ?? "";
      if (decodeText) return { ...answer, body: decodeText(whole, contentType) };
      // A byte order mark is no part of the text.
      const bytes = whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf ? whole.subarray(3) : whole;
      checkCharset(bytes, contentType);
      const response = {
        ...answer,
        get body() {
          return textOf(bytes, false);
        },
      };
      // Not for a copy, whose body may be another one.
      return Object.defineProperty(response, "bytes", { value: bytes });
    } catch (error) {
      // A page in another charset says less than the status that it came with.
      throw Object.assign(error as Error, { status });
    }
  };
  try {
    return await unlessAborted(signal, () => Promise.race([late, received()]));
  } catch (error) {
    controller.abort();
    if (error instanceof SoapError || isAborted(signal)) throw error;
    throw new NetworkError(`no answer: ${reasonsOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

/** The body, which `fetch` has unzipped, as far as the limit goes: one may never end. */
const bytesOf = async ({ status, body }: FetchResponse, limit = 2 ** 28): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    size += chunk.length;
    if (size > limit) throw new HttpError(`the answer is larger than ${limit} bytes`, { status });
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const notUtf8 = (): HttpError =>
  new HttpError("the answer is not plain UTF-8; see withCharsets and withMtom");

/** Throws an `HttpError` for what does not call itself UTF-8, and for what has attachments. */
const checkCharset = (bytes: Uint8Array, contentType: string): void => {
  const declared =
    /charset=["']?([^\s"';]+)|^multipart/i.exec(contentType) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/.exec(String.fromCharCode(...bytes.subarray(0, 200)));
  if (declared && !/^(utf-?8|us-ascii)$/i.test(declared[1] ?? "")) throw notUtf8();
};

/** The text of bytes. Throws an `HttpError` for what is not UTF-8. */
export const utf8TextOf = (bytes: Uint8Array): string => {
  try {
    return textOf(bytes, true);
  } catch {
    throw notUtf8();
  }
};

/** The same for an answer; what doesn't call itself UTF-8 isn't that, either. */
export const decodeUtf8 = (bytes: Uint8Array, contentType: string): string => {
  const text = utf8TextOf(bytes);
  checkCharset(bytes, contentType);
  return text;
};

/** An error's message and those of its causes: `fetch` says in the cause what really happened. */
const reasonsOf = (error: unknown): string => {
  const { message = String(error), cause } = Object(error) as { message?: string; cause?: unknown };
  return cause ? `${message}: ${reasonsOf(cause)}` : message;
};
