// SOAP Messages with Attachments: parts of messages that travel beside the envelope, where a binding says so.
import { idOf, withAttachments, type Collection } from "./attachments.js";
import type { Codec, Decoder, Encoder } from "./codec.js";
import type { MimePart, ReceivedPart } from "./mime-part.js";
import type { Part } from "./multipart.js";
import { preparing } from "./preparation.js";
import type { SoapVersion } from "./soap.js";
import { memberOf } from "./members.js";
import { checkMembers } from "./structure-writer.js";
import { fail } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";

/** Their names in the contract, each with the content type of what is sent without one. */
type Names = readonly (readonly [name: string, contentType: string])[];

/** SOAP for operations whose requests or answers have parts beside the envelope. */
export const soapWithAttachments = (soap: SoapVersion): SoapVersion =>
  preparing(soap, (session) => withAttachments(session));

/** A body that has members, and `$attachments` as one more. */
export const attached = <T extends Body & { $attachments: object }, Body extends object>(
  names: Names,
  body: Codec<Body>,
): Codec<T> =>
  withParts(
    names,
    body,
    (value) => value,
    (value) => value,
  );

/** A body that has none, as `$value` beside `$attachments`. */
export const attachedToValue = <T extends { $value: unknown; $attachments: object }>(
  names: Names,
  body: Codec<T["$value"]>,
): Codec<T> =>
  withParts(
    names,
    body,
    ($value) => ({ $value }),
    (value) => value.$value,
  );

const withParts = <T, Body>(
  names: Names,
  { read, text, write, element }: Codec<Body>,
  objectOf: (value: Body) => object,
  bodyOf: (value: T) => Body,
): Codec<T> => ({
  read: (decoder) => ({ ...objectOf(read(decoder)), $attachments: received(decoder, names) }) as T,
  text:
    text &&
    ((decoder, source, scope) =>
      ({ ...objectOf(text(decoder, source, scope)), $attachments: received(decoder, names) }) as T),
  write(encoder, value) {
    send(encoder, names, value);
    write(encoder, bodyOf(value));
  },
  element:
    element &&
    ((encoder, tag, value) => {
      send(encoder, names, value);
      element(encoder, tag, bodyOf(value));
    }),
});

const isPart = (value: unknown): value is MimePart => {
  const data = Object((Object(value) as Partial<MimePart>).data) as object;
  return data instanceof Uint8Array || "getReader" in data || Symbol.asyncIterator in data;
};

const send = (encoder: Encoder, names: Names, value: unknown): void => {
  const { path, options } = encoder;
  checkMembers(encoder, value);
  path.push("$attachments");
  const parts = memberOf(value, "$attachments");
  checkMembers(encoder, parts);
  for (const [name, contentType] of names) {
    path.push(name);
    const part = memberOf(parts, name);
    if (part === undefined) return refuse(encoder, "is missing");
    if (!isPart(part)) return refuse(encoder, "has no bytes and no stream as data");
    const collection = options.attachments as Collection | undefined;
    if (!collection) return refuse(encoder, "an envelope alone has no attachments");
    collection.add(`${encodeURIComponent(name)}=`, { ...part, contentType: part.contentType ?? contentType });
    path.pop();
  }
  path.pop();
};

/** By their identifiers, which begin with the name as the WS-I Attachments Profile has them; where none does, by their order. */
const received = (decoder: Decoder, names: Names): Record<string, ReceivedPart> => {
  const { path, options } = decoder;
  const parts = (options.attachments as Collection | undefined)?.received ?? [];
  const named = (name: string): Part | undefined => parts.find(({ id }) => idOf(id).startsWith(`${name}=`));
  const areNamed = names.some(([name]) => named(name));
  path.push("$attachments");
  const found = names.map(([name], index) => {
    path.push(name);
    const { contentType, data } = (areNamed ? named(name) : parts[index]) ?? fail(decoder, "is missing");
    path.pop();
    // A copy, as the whole answer would stay in memory for one part of it.
    return [name, { contentType, data: data.slice() }] as const;
  });
  path.pop();
  return Object.fromEntries(found);
};
