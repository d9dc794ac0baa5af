// Keeps secrets out of what people read: elements by their names, and their values wherever they come back.
import { CodecError, SoapError } from "./errors.js";
import type { Session } from "./session.js";

/** Names of elements, or what names have in them. NetServer's `TicketEntity` is no secret but a customer's request. */
const NAME =
  "(?:Ticket|Credentials|AuthenticationData|[\\w.-]{0,99}(?:token|password|passwd|pwd|secret|apikey)[\\w.-]{0,99})";
/** Such an element with all that it holds; what is cut off may lack the end tag. */
const ELEMENT = /* @__PURE__ */ new RegExp(
  `<((?:[\\w.-]{1,99}:)?${NAME})((?:\\s[^<>]*)?)(?<!/)>([^]*?)(?=</\\1|$)`,
  "gi",
);
const PATH = /* @__PURE__ */ new RegExp(`(?:^|/)${NAME}(?:[/[]|$)`, "i");
const STRUCK = "***";

/** A value wherever it stands, also escaped in one way or another, or cut off. */
const patternOf = (value: string): string => {
  const pattern = (text: string): string => text.replace(/[\W_]/g, "(?:\\$&|&#?\\w{1,6};|%\\w\\w|\\\\.)");
  // A pattern has its limits.
  const whole = pattern(value.slice(0, 1000));
  return value.length > 16 ? `${whole}|${pattern(value.slice(0, 16))}[^\\s<>"']*` : whole;
};

/** A text without the secrets in it and without those of the request, which may come back in any place. */
export const strike = (text: string, request = ""): string => {
  const values = [...request.matchAll(ELEMENT)]
    .flatMap(([, , , content = ""]) => content.split(/<[^>]*>/))
    // As our writer writes them.
    .map((value) => value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))))
    // A shorter one would be found in every word.
    .filter((value) => value.trim().length > 3)
    // The longest first, as one may be part of another.
    .sort((a, b) => b.length - a.length);
  const struck = text.replace(ELEMENT, `<$1$2>${STRUCK}`).replace(/\/\/[^/\s@]+@/g, `//${STRUCK}@`);
  return values.reduce((rest, value) => rest.replace(new RegExp(patternOf(value), "g"), STRUCK), struck);
};

/** Strikes secrets out of all that an error says, in place, and of its causes. */
const censor = (error: SoapError, request?: string, response?: string): void => {
  if (error instanceof CodecError && PATH.test(error.path)) {
    rewrite(error, (text) => text.replace(/"(?:[^"\\\n]|\\.)*"/, STRUCK));
  }
  // More than is shown, lest half of a secret stays at the end.
  const body = response && { body: strike(response.slice(0, 100_000), request).slice(0, 500) };
  Object.assign(
    rewrite(error, (text) => strike(text, request)),
    body,
  );
};

/**
 * An object with the texts in it rewritten: an error's message, stack and further texts, the errors behind it, and what is data of our
 * own errors. The objects that a foreign error holds, as the configuration of whoever sent the request, belong to others.
 */
const rewrite = <T extends object>(value: T, text: (text: string) => string): T => {
  for (const name of Object.getOwnPropertyNames(value)) {
    const member = (value as Record<string, unknown>)[name];
    const isOurs = value instanceof SoapError ? name !== "cause" : !(value instanceof Error);
    if (typeof member === "string") Object.defineProperty(value, name, { value: text(member) });
    else if (member instanceof Error || (isOurs && typeof member === "object" && member !== null)) {
      rewrite(member, text);
    }
  }
  return value;
};

/** A session whose errors hold no ticket, token or password, wherever the server or the contract put it. */
export const withoutSecrets = (session: Session): Session => ({ ...session, censor });
