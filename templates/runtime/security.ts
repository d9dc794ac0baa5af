// WS-Security: a UsernameToken and a Timestamp with every request, as OASIS' UsernameToken Profile 1.0 has them.
import { encodeBase64, textOf } from "./base64.js";
import { headerText, withHeaderBlock } from "./header-blocks.js";
import { withPreparation } from "./preparation.js";
import { withoutSecrets } from "./secrets.js";
import type { Session } from "./session.js";

declare const crypto: {
  readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> };
  getRandomValues(bytes: Uint8Array): Uint8Array;
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export interface UsernameTokenOptions {
  readonly username: string;
  readonly password: string;
  /** `text` sends the password itself (the default), `digest` the SHA-1 of nonce, time and password. */
  readonly type?: "text" | "digest" | undefined;
  /** Sends a `wsu:Timestamp`, too: after so many seconds the message expires. None unless given. */
  readonly timestamp?: number | undefined;
}

const OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
const WSSE = /* @__PURE__ */ `${OASIS}wssecurity-secext-1.0.xsd`;

/**
 * A session whose requests carry a `wsse:Security` block, which the server must understand, each with a nonce and a time of its own. Its
 * errors hold no password.
 */
export const withUsernameToken = (
  session: Session,
  { username, password, type = "text", timestamp }: UsernameTokenOptions,
): Session =>
  withPreparation(withoutSecrets(session), async (one, soap) => {
    const now = Date.now();
    const time = (name: string, seconds = 0): string =>
      `<u:${name}>${new Date(now + seconds * 1000).toISOString()}</u:${name}>`;
    const nonce = crypto.getRandomValues(new Uint8Array(16));
    const [kind, secret] =
      type === "text"
        ? ["Text", text(password, "Password")]
        : ["Digest", await digest(nonce, new Date(now).toISOString() + password)];
    const xml =
      `<o:Security xmlns:o="${WSSE}" xmlns:u="${OASIS}wssecurity-utility-1.0.xsd" xmlns:s="${soap.namespace}" s:mustUnderstand="1">` +
      (timestamp === undefined
        ? ""
        : `<u:Timestamp>${time("Created")}${time("Expires", timestamp)}</u:Timestamp>`) +
      `<o:UsernameToken><o:Username>${text(username, "Username")}</o:Username>` +
      `<o:Password Type="${OASIS}username-token-profile-1.0#Password${kind}">${secret}</o:Password>` +
      `<o:Nonce EncodingType="${OASIS}soap-message-security-1.0#Base64Binary">${base64(nonce)}</o:Nonce>` +
      `${time("Created")}</o:UsernameToken></o:Security>`;
    return withHeaderBlock(one, { namespace: WSSE, name: "Security", xml });
  });

/** Of the nonce, and of what follows it. */
const digest = async (nonce: Uint8Array, rest: string): Promise<string> => {
  const data = Uint8Array.from([...nonce, ...new TextEncoder().encode(rest)]);
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-1", data)));
};

const base64 = (bytes: Uint8Array): string => textOf(bytes, encodeBase64);

const text = (value: string, name: string): string => headerText(value, "Security", "UsernameToken", name);
