// Tickets for system users of SuperOffice Online: programs that act for a customer while nobody is there.
import { encodeBase64, textOf } from "./base64.js";
import { verifyJwt, type JwtChecks } from "./jwt.js";
import { LogOnError } from "./log-on.js";
import { importKey, sign, type RsaKey } from "./rsa.js";
import { strike } from "./secrets.js";

export { verifyJwt, type JwtChecks, type RsaKey };

/** The call of PartnerSystemUserService. `never` stands for the contract's enumeration, which may be a native one. */
type Authenticate = (
  request: { SignedSystemToken: string; ReturnTokenType: never },
  options: { headers: { ApplicationToken: string; ContextIdentifier: string } },
) => Promise<{
  readonly IsSuccessful?: boolean;
  readonly Token?: string | null;
  readonly ErrorMessage?: string | null;
}>;

export interface SystemUserOptions extends JwtChecks {
  /** A `PartnerSystemUserServiceClient`; its methods may be in camel case. */
  readonly client: { readonly Authenticate: Authenticate } | { readonly authenticate: Authenticate };
  /** The secret of the application. */
  readonly applicationToken: string;
  /** The customer, as in `Cust12345`. */
  readonly contextIdentifier: string;
  /** What SuperOffice gave the application for that customer, not signed. */
  readonly systemUserToken: string;
  /** The partner's own, a PEM text (PKCS #8) or a `CryptoKey`. */
  readonly privateKey: RsaKey | string;
  /** SuperOffice's, a PEM text (SPKI) or a `CryptoKey`. */
  readonly publicKey: RsaKey | string;
}

/** The claim that holds the ticket. */
const TICKET = "http://schemes.superoffice.net/identity/ticket";

/**
 * `<token>.<UTC time as yyyyMMddHHmm>.<signature in base64>`: what PartnerSystemUserService takes as `SignedSystemToken`. `now` gives
 * milliseconds since 1970. Throws a `LogOnError` for a key that can't sign.
 */
export const signSystemUserToken = async (
  systemUserToken: string,
  privateKey: RsaKey | string,
  now: () => number = Date.now,
): Promise<string> => {
  const key = await importKey("sign", privateKey);
  const time = new Date(now()).toISOString().replace(/\D/g, "").slice(0, 12);
  const text = `${systemUserToken}.${time}`;
  return `${text}.${textOf(await sign(key, text), encodeBase64)}`;
};

/**
 * A function that logs the system user on and resolves to a new ticket, as `withTicket` takes it. It believes a JWT only once that is
 * verified. Rejects with a `LogOnError` where a key, the log-on or the JWT is refused, else as the client does. The keys are imported once.
 */
export const systemUserTicket = ({
  client,
  applicationToken,
  contextIdentifier,
  systemUserToken,
  privateKey,
  publicKey,
  ...checks
}: SystemUserOptions): (() => Promise<string>) => {
  let keys: Promise<[signing: RsaKey, verifying: RsaKey]> | undefined;
  return async () => {
    keys ??= Promise.all([importKey("sign", privateKey), importKey("verify", publicKey)]);
    const [signing, verifying] = await keys;
    const signed = await signSystemUserToken(systemUserToken, signing, checks.now);
    const request = { SignedSystemToken: signed, ReturnTokenType: "Jwt" as never };
    const options = { headers: { ApplicationToken: applicationToken, ContextIdentifier: contextIdentifier } };
    const { IsSuccessful, Token, ErrorMessage } = await ("Authenticate" in client
      ? client.Authenticate(request, options)
      : client.authenticate(request, options));
    if (!IsSuccessful || !Token) {
      const signature = signed.slice(signed.lastIndexOf(".") + 1);
      // The server may repeat what it got, whole or in parts.
      const secrets = [signed, signature, systemUserToken, applicationToken, Token ?? ""];
      const elements = secrets.map((secret) => `<Token>${secret}</Token>`).join("");
      const why = ErrorMessage ? `: ${strike(ErrorMessage, elements)}` : "";
      throw new LogOnError(`the system user can't log on${why}`);
    }
    const ticket = (await verifyJwt(Token, verifying, checks))[TICKET];
    if (typeof ticket !== "string" || !ticket) throw new LogOnError("the JWT holds no ticket");
    return ticket;
  };
};
