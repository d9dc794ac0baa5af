// JSON Web Tokens: one that is taken, and each reason to refuse one.
import { createPublicKey, createSign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyJwt, type JwtChecks } from "../../templates/runtime/jwt.js";
import { LogOnError } from "../../templates/runtime/log-on.js";
import { discreetError } from "../secrets.js";
import { newPair, partner } from "./rsa-keys.js";
import { part, signed, withHmac } from "./tokens.js";

const NOW = 1_700_000_000;
const { privateKey, publicKey } = newPair();
const claims = {
  iss: "https://id.example",
  aud: "spn:app",
  nbf: NOW - 10,
  iat: NOW - 10,
  exp: NOW + 600,
  ticket: "7T:SeCrEt",
};
const token = signed(claims, privateKey);
const [header = "", payload = "", signature = ""] = token.split(".");

const verified = (jwt: string, checks: JwtChecks = {}): Promise<unknown> =>
  verifyJwt(jwt, publicKey, { now: () => NOW * 1000, ...checks });
const withClaims = (other: object): string => signed({ ...claims, ...other }, privateKey);

describe("a token", () => {
  it("gives its claims", async () => {
    expect(await verified(token)).toEqual(claims);
    expect(await verified(signed({ exp: NOW + 1, name: "Ærø 🚲" }, privateKey))).toEqual({
      exp: NOW + 1,
      name: "Ærø 🚲",
    });
  });

  it("is verified with the clock of the machine unless another is given", async () => {
    const exp = Math.floor(Date.now() / 1000) + 600;
    expect(await verifyJwt(signed({ exp }, privateKey), publicKey)).toEqual({ exp });
    await expect(verifyJwt(token, publicKey)).rejects.toThrow("expired");
  });

  it("may be a minute off, and no more", async () => {
    await verified(withClaims({ exp: NOW - 59, nbf: NOW + 60, iat: NOW + 60 }));
    await expect(verified(withClaims({ exp: NOW - 60 }))).rejects.toThrow("expired");
    await expect(verified(withClaims({ nbf: NOW + 61 }))).rejects.toThrow("(nbf)");
    await expect(verified(withClaims({ iat: NOW + 61 }))).rejects.toThrow("(iat)");
  });

  it("may be asked for its issuer and its audience", async () => {
    await verified(token, { issuer: "https://id.example", audience: "spn:app" });
    await verified(withClaims({ aud: ["other", "spn:app"] }), { audience: "spn:app" });
    await expect(verified(token, { issuer: "https://other.example" })).rejects.toThrow("another issuer");
    await expect(verified(token, { audience: "spn:other" })).rejects.toThrow("another audience");
    await expect(verified(withClaims({ aud: ["other"] }), { audience: "spn:app" })).rejects.toThrow(
      "another audience",
    );
    await expect(
      verified(withClaims({ aud: undefined, iss: undefined }), { audience: "spn:app" }),
    ).rejects.toThrow(LogOnError);
  });
});

describe("a token is refused", () => {
  const spki = createPublicKey(publicKey).export({ type: "spki", format: "der" }).toString("latin1");
  const tampered = part({ ...claims, ticket: "7T:other" });
  const three = "three parts";
  const other = createSign("SHA512").update(`${header}.${payload}`).sign(privateKey, "base64url");
  it.each([
    ["empty", "", three],
    ["of one part", header, three],
    ["of two parts", `${header}.${payload}`, three],
    ["of two parts and a dot", `${header}.${payload}.`, three],
    ["of four parts", `${token}.${signature}`, three],
    ["with alg none and no signature", `${part({ alg: "none" })}.${payload}.`, three],
    ["with alg none", signed(claims, privateKey, { alg: "none" }), "algorithm"],
    ["with HS256 and the public key as the secret", withHmac(claims, publicKey), "algorithm"],
    ["with HS256 and the public key's DER as the secret", withHmac(claims, spki), "algorithm"],
    ["with RS512", signed(claims, privateKey, { alg: "RS512" }), "algorithm"],
    ["with the algorithm in another case", signed(claims, privateKey, { alg: "rs256" }), "algorithm"],
    ["with a list of algorithms", signed(claims, privateKey, { alg: ["RS256"] }), "algorithm"],
    ["without an algorithm", signed(claims, privateKey, { typ: "JWT" }), "algorithm"],
    ["with crit", signed(claims, privateKey, { alg: "RS256", crit: ["exp"] }), "crit"],
    ["whose payload was changed", `${header}.${tampered}.${signature}`, "signature"],
    ["whose header was changed", `${part({ alg: "RS256", kid: "1" })}.${payload}.${signature}`, "signature"],
    ["of another key", signed(claims, partner.privateKey), "signature"],
    ["signed with another hash", `${header}.${payload}.${other}`, "signature"],
    ["with half a signature", token.slice(0, -174), "signature"],
    ["with a header that isn't JSON", signed(claims, privateKey, "SeCrEt"), "JSON object"],
    ["with a header of null", signed(claims, privateKey, null), "JSON object"],
    ["with a payload that isn't JSON", signed("SeCrEt", privateKey), "JSON object"],
    ["with a payload that isn't an object", signed(5, privateKey), "JSON object"],
    ["with a payload that isn't UTF-8", badUtf8(), "JSON object"],
    ["with padding", `${header}=.${payload}.${signature}`, "base64url"],
    ["with a padded signature", `${token}==`, "base64url"],
    ["with white space", `${header}.${payload}.${signature.slice(0, 9)}\n${signature.slice(9)}`, "base64url"],
    ["in base64", `${header}.${payload}.+/${signature.slice(2)}`, "base64url"],
    ["with a digit too many", `${header}.${payload}.${signature}AAA`, "base64url"],
    ["with bits behind the last byte", `${header}.${payload}.${signature.slice(0, -1)}B`, "base64url"],
    ["with an empty header", `.${payload}.${signature}`, "base64url"],
    ["without exp", withClaims({ exp: undefined }), "expired"],
    ["with exp as a text", withClaims({ exp: String(NOW + 600) }), "expired"],
    ["that expired", withClaims({ exp: NOW - 600 }), "expired"],
    ["of a time that has not come (nbf)", withClaims({ nbf: NOW + 600 }), "(nbf)"],
    ["of a time that has not come (iat)", withClaims({ iat: NOW + 600 }), "(iat)"],
    ["with nbf as a text", withClaims({ nbf: "0" }), "(nbf)"],
    ["with iat that is null", withClaims({ iat: null }), "(iat)"],
  ])("%s", async (_what, jwt, words) => {
    const secrets = ["7T:SeCrEt", "SeCrEt", signature.slice(0, 20), ...(jwt.length > 9 ? [jwt] : [])];
    const error = await discreetError(verified(jwt), secrets);
    expect(error).toBeInstanceOf(LogOnError);
    expect(error.message).toMatch(/^the JWT is refused: /);
    expect(error.message).toContain(words);
  });

  it("where the clock is broken", async () => {
    await expect(verified(token, { now: () => NaN })).rejects.toThrow("expired");
  });

  function badUtf8(): string {
    const text = `${header}.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}`;
    return `${text}.${createSign("SHA256").update(text).sign(privateKey, "base64url")}`;
  }
});
