// Reads what is at addresses, within limits, and tells each server only what it may know.
import { addresses, limits as beyond, type Failure } from "../problems/sources.js";
import type { Access, Limits } from "./access.js";
import { redirectedUrl } from "./address.js";
import { reasonOf } from "./files.js";

export interface Answer {
  readonly bytes: Uint8Array;
  /** The encoding that the server states, if any. */
  readonly charset: string | undefined;
  /** Where the redirects led. */
  readonly url: URL;
}

/** The network as one run sees it. */
export class Http {
  readonly #access: Access;
  readonly #limits: Limits;
  /** Of the addresses that the user gave. */
  readonly #origins: ReadonlySet<string>;
  /** Those that asked for user and password. */
  readonly #asked = new Set<string>();
  readonly #end: AbortSignal;
  #documents = 0;
  #bytes = 0;

  constructor(access: Access, limits: Limits, origins: ReadonlySet<string>) {
    this.#access = access;
    this.#limits = limits;
    this.#origins = origins;
    this.#end = AbortSignal.timeout(limits.totalMilliseconds);
  }

  async get(start: URL): Promise<Answer | Failure> {
    const limits = this.#limits;
    if (++this.#documents > limits.documents) return beyond.documents(limits.documents);
    const timeout = AbortSignal.timeout(limits.milliseconds);
    const signal = AbortSignal.any([timeout, this.#end]);
    let url = start;
    try {
      for (let redirects = 0; redirects <= limits.redirects;) {
        const response = await fetch(url, { redirect: "manual", headers: this.#headers(url), signal });
        if (response.ok) return await this.#answer(response, url);
        await response.body?.cancel();
        if (this.#mayTell(response, url)) continue;
        const location = response.headers.get("location");
        if (response.status < 300 || response.status > 399 || location === null) {
          return this.#refusal(response.status, url);
        }
        const next = redirectedUrl(location, url);
        if (!(next instanceof URL)) return next;
        url = next;
        redirects++;
      }
      return addresses.redirects(start.href);
    } catch (error) {
      if (this.#end.aborted) return addresses.outOfTime(url.href, limits.totalMilliseconds / 1000);
      if (timeout.aborted) return addresses.timeout(url.href, limits.milliseconds / 1000);
      return addresses.unreachable(url.href, causeOf(error));
    }
  }

  #headers(url: URL): Headers {
    const headers = new Headers({
      accept: "text/xml, application/xml, */*;q=0.1",
      "user-agent": "so-codegen",
    });
    if (!this.#origins.has(url.origin)) return headers;
    const { credentials, headers: given = [] } = this.#access;
    if (credentials !== undefined && this.#asked.has(url.origin)) {
      const pair = Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64");
      headers.set("authorization", `Basic ${pair}`);
    }
    for (const [name, value] of given) headers.set(name, value);
    return headers;
  }

  /** Does the server ask for user and password, for the first time, and may it know them? It is told from now on. */
  #mayTell({ status, headers }: Response, { origin }: URL): boolean {
    if (status !== 401 || !/(?:^|[\s,])basic\b/i.test(headers.get("www-authenticate") ?? "")) return false;
    const { credentials } = this.#access;
    if (credentials === undefined || !this.#origins.has(origin) || this.#asked.has(origin)) return false;
    this.#asked.add(origin);
    return true;
  }

  #refusal(status: number, { href, origin }: URL): Failure {
    if (status !== 401 && status !== 403) return addresses.status(href, status);
    return addresses.denied(href, status, this.#origins.has(origin), this.#asked.has(origin));
  }

  async #answer(response: Response, url: URL): Promise<Answer | Failure> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
    // Unpacked already, where the server packs it; leaving the loop ends the answer.
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > this.#limits.bytes) return beyond.size(this.#limits.bytes);
      if (this.#bytes + size > this.#limits.totalBytes) return beyond.total(this.#limits.totalBytes);
      chunks.push(chunk);
    }
    this.#bytes += size;
    const bytes = Buffer.concat(chunks);
    if (size === 0) return addresses.empty(url.href);
    const start = bytes.subarray(0, 1000).toString("latin1");
    if (/^[\s\xef\xbb\xbf]*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)) {
      return addresses.webPage(url.href);
    }
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
    return { bytes, charset, url };
  }
}

/** What lies behind fetch's "fetch failed". */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error && !("code" in cause) ? cause.message : reasonOf(cause);
}
