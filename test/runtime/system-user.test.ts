// The token of a system user, signed, against openssl's and Node's own signatures.
import { createVerify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LogOnError, ticketOf } from "../../templates/runtime/log-on.js";
import { signSystemUserToken, systemUserTicket } from "../../templates/runtime/system-user.js";
import { discreetError } from "../secrets.js";
import { linesOf, partner } from "./rsa-keys.js";

const at = (iso: string) => (): number => Date.parse(iso);

describe("a signed token", () => {
  it("is openssl's, to the byte", async () => {
    const now = at("2024-03-07T09:05:59.999Z");
    // printf 'App-AbC123.202403070905' | openssl dgst -sha256 -sign partner-private.pem | openssl base64 -A
    expect(await signSystemUserToken("App-AbC123", partner.privateKey, now)).toBe(
      "App-AbC123.202403070905." +
        "WXfHYeNXFCd1JfFp7mMQ9Y+1n6MlhtEpFjShgYK6WJGhdhR6DflsDtYYjgVr/8uLIWm8sL5gKJ0DiI0o/uSBlkK1ERqN7UAPoEKz9VWInsY4Nnk8Gi5dzbMoTnQL" +
        "+LZoa/CRsDi9i6vuu6lYjicA73ihosnNs+PmfZELbL+mOJ6a5D8ov7rqkrSIzh9v1BgYt7nWi2Za3OvvaEjbO7JE8UtbTEntDTyN7wNtqwIkd3JkpCqgdfoaLiVX" +
        "ButlEW3VbP4HbDYmHfFOnA3K0/T5jCnYJy4P4sTiaClX1J3ncDlluZAv4QXOE7ss5oB7b77echG+bmU1/KLAGHCjGahWCw==",
    );
  });

  it("verifies with Node's own crypto", async () => {
    const token = await signSystemUserToken("My App-æ.x", partner.privateKey);
    const [, text = "", signature = ""] = /^(.*)\.([^.]*)$/.exec(token) ?? [];
    expect(text).toMatch(/^My App-æ\.x\.\d{12}$/);
    expect(createVerify("SHA256").update(text).verify(partner.publicKey, signature, "base64")).toBe(true);
  });

  it.each([
    ["2024-01-02T03:04:05.006Z", "202401020304"],
    ["2024-12-31T23:59:59.999Z", "202412312359"],
    ["2025-01-01T00:30:00+01:00", "202412312330"],
    ["2024-02-28T23:30:00-01:00", "202402290030"],
    ["0999-01-01T00:00:00Z", "099901010000"],
  ])("of %s says %s, in UTC", async (time, text) => {
    expect(await signSystemUserToken("t", partner.privateKey, at(time))).toMatch(
      new RegExp(`^t\\.${text}\\.`),
    );
  });

  it("is not made with a key that can't sign", async () => {
    const error = await discreetError(signSystemUserToken("SeCrEt", partner.publicKey), [
      "SeCrEt",
      ...linesOf(partner.publicKey),
    ]);
    expect(error).toBeInstanceOf(LogOnError);
  });
});

describe("a function for tickets", () => {
  it("shows nothing of what it holds", () => {
    const client = { authenticate: () => Promise.resolve({}) };
    const ticket = systemUserTicket({
      client,
      applicationToken: "SeCrEt1",
      contextIdentifier: "Cust12345",
      systemUserToken: "SeCrEt2",
      ...partner,
    });
    expect([String(ticket), JSON.stringify({ ticket }), ...Object.keys(ticket)].join()).not.toMatch(
      /SeCrEt|BEGIN|Cust/,
    );
  });
});

describe("the ticket of SoPrincipal's answer", () => {
  it("is what it says", () => {
    expect(ticketOf({ AuthenticationSucceeded: true, Credentials: { Ticket: "7T:abc" } })).toBe("7T:abc");
    expect(ticketOf({ Credentials: { Ticket: "7T:abc" } })).toBe("7T:abc");
  });

  it.each([
    {},
    { AuthenticationSucceeded: false, Credentials: { Ticket: "7T:abc" } },
    { AuthenticationSucceeded: true, Credentials: null },
    { AuthenticationSucceeded: true, Credentials: { Ticket: null } },
    { AuthenticationSucceeded: true, Credentials: { Ticket: "" } },
  ])("is none in %j", async (answer) => {
    const error = await discreetError(
      Promise.resolve().then(() => ticketOf(answer)),
      ["7T:abc"],
    );
    expect(error).toBeInstanceOf(LogOnError);
    expect(error).toMatchObject({
      name: "LogOnError",
      code: "LogOnError",
      message: "the log-on gave no ticket",
    });
  });
});
