// Keys: which are taken, and what is said of those that are not.
import { generateKeyPairSync, webcrypto } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LogOnError } from "../../templates/runtime/log-on.js";
import { importKey, sign, verify } from "../../templates/runtime/rsa.js";
import { discreetError } from "../secrets.js";
import { linesOf, partner } from "./rsa-keys.js";

const { privateKey, publicKey } = partner;
const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const relabelled = (pem: string, from: string, to: string): string => pem.replaceAll(from, to);

async function platformPair(
  algorithm: object,
  usages: readonly webcrypto.KeyUsage[],
): Promise<webcrypto.CryptoKeyPair> {
  const parameters = {
    name: "",
    hash: "SHA-256",
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  };
  return webcrypto.subtle.generateKey({ ...parameters, ...algorithm }, false, usages);
}

describe("a PEM text", () => {
  it("becomes a key that does one thing and can't be exported", async () => {
    const signing = await importKey("sign", privateKey);
    expect(signing).toMatchObject({ type: "private", extractable: false, usages: ["sign"] });
    const verifying = await importKey("verify", publicKey);
    expect(verifying).toMatchObject({ type: "public", extractable: false, usages: ["verify"] });
    const signature = await sign(signing, "æ text");
    expect(await verify(verifying, signature, "æ text")).toBe(true);
    expect(await verify(verifying, signature, "another")).toBe(false);
  });

  it.each([
    ["line ends of Windows", privateKey.replaceAll("\n", "\r\n")],
    ["no line ends", privateKey.replace(/(?<!-)\n(?!-)/g, "")],
    [
      "attributes before it and a certificate behind it",
      `Bag Attributes\n  localKeyID: 01\n${privateKey}-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n`,
    ],
  ])("may have %s", async (_what, pem) => {
    expect(await importKey("sign", pem)).toMatchObject({ type: "private" });
  });

  it.each([
    [
      "PKCS #1",
      relabelled(privateKey, "PRIVATE", "RSA PRIVATE"),
      "openssl pkey -in key.pem -out private.pem",
    ],
    [
      "encrypted",
      relabelled(privateKey, "PRIVATE", "ENCRYPTED PRIVATE"),
      "openssl pkey -in key.pem -out private.pem",
    ],
    ["a certificate", relabelled(privateKey, "PRIVATE KEY", "CERTIFICATE"), "the public key only"],
    ["the public key", publicKey, "the other half"],
    ["XML", `<RSAKeyValue><D>${linesOf(privateKey)[1] ?? ""}</D></RSAKeyValue>`, "something else"],
    ["cut short", privateKey.slice(0, 600), "cut short"],
    ["empty", "", "something else"],
    ["with line ends that were escaped", privateKey.replaceAll("\n", "\\n"), "line breaks"],
    ["of broken base64", privateKey.replace(/\n.{5}/, "\n"), "base64"],
    ["of broken DER", relabelled(publicKey, "PUBLIC", "PRIVATE"), "isn't an RSA key"],
    [
      "of an elliptic curve",
      generateKeyPairSync("ec", { namedCurve: "P-256" })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
      "isn't an RSA key",
    ],
  ])("to sign with is refused where it is %s", async (_what, pem, words) => {
    const error = await discreetError(importKey("sign", pem), linesOf(pem));
    expect(error).toBeInstanceOf(LogOnError);
    expect(error.message).toMatch(/^privateKey: /);
    expect(error.message).toContain(words);
  });

  it.each([
    [
      "a certificate",
      relabelled(publicKey, "PUBLIC KEY", "CERTIFICATE"),
      "openssl x509 -in certificate.pem -pubkey -noout",
    ],
    [
      "PKCS #1",
      relabelled(publicKey, "PUBLIC", "RSA PUBLIC"),
      "openssl rsa -RSAPublicKey_in -in key.pem -pubout",
    ],
    ["the private key", privateKey, "the other half"],
    ["something else", "secret", "something else"],
  ])("to verify with is refused where it is %s", async (_what, pem, words) => {
    const error = await discreetError(importKey("verify", pem), linesOf(pem));
    expect(error).toBeInstanceOf(LogOnError);
    expect(error.message).toMatch(/^publicKey: /);
    expect(error.message).toContain(words);
  });
});

describe("a CryptoKey", () => {
  it("is taken as it is", async () => {
    const pair = await platformPair(rsa, ["sign", "verify"]);
    expect(await importKey("sign", pair.privateKey)).toBe(pair.privateKey);
    expect(await importKey("verify", pair.publicKey)).toBe(pair.publicKey);
  });

  it("is refused where it can't do that", async () => {
    const pair = await platformPair(rsa, ["sign", "verify"]);
    const pss = await platformPair({ name: "RSA-PSS" }, ["sign", "verify"]);
    const sha1 = await platformPair({ ...rsa, hash: "SHA-1" }, ["sign", "verify"]);
    const hmac = await webcrypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, [
      "sign",
      "verify",
    ]);
    for (const key of [pair.publicKey, pss.privateKey, sha1.privateKey, hmac])
      await expect(importKey("sign", key)).rejects.toThrow(
        'privateKey: a CryptoKey has to be a private one for RSASSA-PKCS1-v1_5 with SHA-256, its usages with "sign"',
      );
    for (const key of [pair.privateKey, pss.publicKey, sha1.publicKey, hmac])
      await expect(importKey("verify", key)).rejects.toThrow(
        'publicKey: a CryptoKey has to be a public one for RSASSA-PKCS1-v1_5 with SHA-256, its usages with "verify"',
      );
  });
});
