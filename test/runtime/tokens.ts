// JSON Web Tokens as the tests need them, made with Node's own crypto.
import { createHmac, createSign } from "node:crypto";

/** A part of a token: JSON, unless it is a text, in base64url. */
export function part(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

/** A token with a signature that is right, whatever it says. */
export function signed(
  payload: unknown,
  privateKey: string,
  header: unknown = { alg: "RS256", typ: "JWT" },
): string {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${createSign("SHA256").update(text).sign(privateKey, "base64url")}`;
}

/** A token that is signed with a text as the secret. */
export function withHmac(payload: unknown, secret: string): string {
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(payload)}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}
