// JSON Web Tokens (RFC 7519) in compact form with RS256, the one algorithm that is taken.
import { decodeBase64 } from "./base64.js";
import { LogOnError } from "./log-on.js";
import { importKey, verify, type RsaKey } from "./rsa.js";

declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** What a token has to say beside being signed and of today. */
export interface JwtChecks {
  /** What `iss` has to be. */
  readonly issuer?: string | undefined;
  /** What `aud` has to be, or to hold. */
  readonly audience?: string | undefined;
  /** The time in milliseconds since 1970; `Date.now` unless given. */
  readonly now?: (() => number) | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** By how many seconds two clocks may differ. */
const SKEW = 60;

/**
 * The claims of a token, once its algorithm, signature and times (`exp`, which must be there, `nbf`, `iat`; with a minute of grace) hold.
 * `publicKey` is a `CryptoKey` or a PEM text (SPKI). Throws a `LogOnError` that shows nothing of the token.
 */
export const verifyJwt = async (
  jwt: string,
  publicKey: RsaKey | string,
  { issuer, audience, now = Date.now }: JwtChecks = {},
): Promise<JsonObject> => {
  const key = await importKey("verify", publicKey);
  const [header = "", payload = "", signature = "", ...more] = jwt.split(".");
  if (!signature || more.length > 0) refuse("it isn't three parts with dots between them");
  const { alg, ...parameters } = jsonObject(header);
  if (alg !== "RS256") refuse("its algorithm isn't RS256");
  // What it names would have to be understood.
  if ("crit" in parameters) refuse("its header holds crit");
  if (!(await verify(key, bytesOf(signature), `${header}.${payload}`))) refuse("its signature is wrong");
  const claims = jsonObject(payload);
  const seconds = now() / 1000;
  const { exp, iss, aud } = claims;
  // Written so that a time that is no number is refused, too.
  if (!(typeof exp === "number" && seconds < exp + SKEW))
    refuse("it has expired, or doesn't say when it does");
  for (const name of ["nbf", "iat"]) {
    const from = claims[name];
    if (from !== undefined && !(typeof from === "number" && from - SKEW <= seconds))
      refuse(`it isn't valid yet (${name}); the clock of this machine may be slow`);
  }
  if (issuer !== undefined && iss !== issuer) refuse("it is of another issuer");
  if (audience !== undefined && ![aud].flat().includes(audience)) refuse("it is for another audience");
  return claims;
};

/** The bytes of a part in base64url, which has no padding. */
function bytesOf(part: string): Uint8Array {
  const base64 = part.replaceAll("-", "+").replaceAll("_", "/") + "=".repeat(-part.length & 3);
  return (/^[\w-]+$/.test(part) ? decodeBase64(base64) : undefined) ?? refuse("a part isn't base64url");
}

function jsonObject(part: string): JsonObject {
  const bytes = bytesOf(part);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The platform's error would show what it could not read.
  }
  if (typeof value !== "object" || value === null) return refuse("a part isn't a JSON object");
  return value as JsonObject;
}

function refuse(reason: string): never {
  throw new LogOnError(`the JWT is refused: ${reason}`);
}
