// Keys for the tests of signatures: the partner's, which openssl made once, and others that are made for each run.
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";

export interface PemPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export const partner: PemPair = {
  privateKey: readFileSync("test/runtime/keys/partner-private.pem", "utf8"),
  publicKey: readFileSync("test/runtime/keys/partner-public.pem", "utf8"),
};

export function newPair(): PemPair {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
}

/** The digits of a PEM text, a line of which no error may show. */
export function linesOf(pem: string): readonly string[] {
  return pem.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));
}
