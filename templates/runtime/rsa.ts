// RSA signatures (PKCS #1 v1.5 with SHA-256) with the platform's WebCrypto, and the keys for them.
import { decodeBase64 } from "./base64.js";
import { LogOnError } from "./log-on.js";

/** What is needed of a `CryptoKey`; those of every platform fit. */
export interface RsaKey {
  readonly type: string;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

type Usage = "sign" | "verify";

/** The platform's own; declared here, since not every platform's types have it. */
declare const crypto: {
  readonly subtle: {
    importKey(
      format: string,
      data: Uint8Array,
      algorithm: object,
      extractable: boolean,
      usages: readonly Usage[],
    ): Promise<RsaKey>;
    sign(algorithm: string, key: RsaKey, data: Uint8Array): Promise<ArrayBuffer>;
    verify(algorithm: string, key: RsaKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
  };
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const NAME = "RSASSA-PKCS1-v1_5";
const HASH = "SHA-256";

const toPkcs8 = "`openssl pkey -in key.pem -out private.pem` makes it one";

/** For each usage the option that gives the key, the PEM label, WebCrypto's format, and what to do with another label. */
const kinds = {
  sign: {
    option: "privateKey",
    type: "private",
    label: "PRIVATE KEY",
    format: "pkcs8",
    advice: {
      "RSA PRIVATE KEY": toPkcs8,
      "ENCRYPTED PRIVATE KEY": toPkcs8,
      CERTIFICATE: "a certificate holds the public key only",
      "PUBLIC KEY": "that is the other half",
    },
  },
  verify: {
    option: "publicKey",
    type: "public",
    label: "PUBLIC KEY",
    format: "spki",
    advice: {
      CERTIFICATE: "`openssl x509 -in certificate.pem -pubkey -noout` prints its public key",
      "RSA PUBLIC KEY": "`openssl rsa -RSAPublicKey_in -in key.pem -pubout` makes it one",
      "PRIVATE KEY": "that is the other half",
    },
  },
} as const;

/**
 * The key for a usage: a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256 as it is; a PEM text (`PRIVATE KEY` to sign, `PUBLIC KEY` to verify)
 * imported, not extractable. Throws a `LogOnError` for what is neither.
 */
export const importKey = async (usage: Usage, key: RsaKey | string): Promise<RsaKey> => {
  const { option, type, label, format } = kinds[usage];
  if (typeof key !== "string") {
    const { name, hash } = key.algorithm as { name: string; hash?: { name: string } };
    if (key.type !== type || !key.usages.includes(usage) || name !== NAME || hash?.name !== HASH)
      refuse(
        option,
        `a CryptoKey has to be a ${type} one for ${NAME} with ${HASH}, its usages with "${usage}"`,
      );
    return key;
  }
  const [, base64] =
    new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`).exec(key) ??
    refuse(option, `a PEM text has to be a "${label}"; ${adviceFor(usage, key)}`);
  const der =
    decodeBase64(base64 ?? "") ??
    refuse(option, "its base64 is broken; its line breaks have to be real ones");
  try {
    return await crypto.subtle.importKey(format, der, { name: NAME, hash: HASH }, false, [usage]);
  } catch {
    return refuse(option, "it isn't an RSA key");
  }
};

/** What to do about a text that is not the PEM it should be. Shows nothing of it but a label that is known. */
function adviceFor(usage: Usage, pem: string): string {
  for (const [label, advice] of Object.entries(kinds[usage].advice)) {
    if (pem.includes(`-----BEGIN ${label}-----`)) return `this is a "${label}": ${advice}`;
  }
  return "this is something else, or cut short";
}

function refuse(option: string, reason: string): never {
  throw new LogOnError(`${option}: ${reason}`);
}

/** The signature of a text, of its UTF-8 bytes. */
export const sign = async (key: RsaKey, text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(NAME, key, new TextEncoder().encode(text)));

/** Is it the signature of the text? */
export const verify = (key: RsaKey, signature: Uint8Array, text: string): Promise<boolean> =>
  crypto.subtle.verify(NAME, key, signature, new TextEncoder().encode(text));
