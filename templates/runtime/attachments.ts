// Attachments: the parts beside the envelope of one request and of its answer, in multipart messages.
import type { Attachments } from "./codec.js";
import { decodeUtf8, exchange } from "./http.js";
import type { MimePart } from "./mime-part.js";
import { isMultipart, lastDelimiter, parameterOf, partStart, readMultipart, type Part } from "./multipart.js";
import { uuid } from "./random.js";
import type { HttpRequest, Session } from "./session.js";
import { bodyOf, withStreams } from "./streams.js";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Those of one request and its answer. */
export interface Collection extends Attachments {
  /** From how many bytes on a value is put beside the envelope; absent where values stay in it. */
  threshold?: number | undefined;
  /** Puts a part beside the envelope; its identifier begins as given. Returns the URI for it. */
  readonly add: (name: string, attachment: MimePart) => string;
  readonly received: Part[];
}

/** Bytes that are still to come, where a contract has bytes. */
export class Streamed {
  readonly attachment: MimePart;
  constructor(attachment: MimePart) {
    this.attachment = attachment;
  }
}

/** The session of one request that can have parts, as can its answer. */
export const withAttachments = (session: Session, threshold?: number): Session => {
  const known = session.attachments as Collection | undefined;
  if (known) {
    known.threshold ??= threshold;
    return session;
  }
  const suffix = uuid();
  const sent: (MimePart & { readonly id: string })[] = [];
  const received: Part[] = [];
  const attachments: Collection = {
    threshold,
    received,
    add(name, attachment) {
      const id = `${name}${sent.length + 1}@${suffix}`;
      sent.push({ ...attachment, id });
      return `cid:${id}`;
    },
    put(value: unknown) {
      if (attachments.threshold === undefined) return undefined;
      if (value instanceof Streamed) return attachments.add("", value.attachment);
      const isLong = value instanceof Uint8Array && value.length >= attachments.threshold;
      return isLong ? attachments.add("", { data: value }) : undefined;
    },
    // A copy, as the whole answer would stay in memory for one part of it.
    get: (uri) => received.find(({ id }) => id === idOf(uri))?.data.slice(),
  };
  const { transport = exchange, decodeText = decodeUtf8 } = session;
  return {
    ...withStreams(session),
    attachments,
    transport: async (request, inner) =>
      transport(
        attachments.threshold === undefined && sent.length === 0
          ? request
          : await multipart(request, attachments.threshold !== undefined, suffix, sent),
        inner,
      ),
    decodeText(bytes, contentType) {
      if (!isMultipart(contentType)) return decodeText(bytes, contentType);
      const [root, ...parts] = readMultipart(bytes, contentType);
      received.push(...parts);
      return decodeText(root.data, root.contentType);
    },
  };
};

/** A `cid:` URI without its scheme, in which characters may be written with `%`. */
export const idOf = (uri: string): string => {
  const id = uri.trim().replace(/^cid:/i, "");
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** A request with its parts; as XOP 1.0 has it, or as SOAP Messages with Attachments. */
const multipart = async (
  request: HttpRequest,
  isXop: boolean,
  suffix: string,
  parts: readonly (MimePart & { readonly id: string })[],
): Promise<HttpRequest> => {
  const { "Content-Type": ofEnvelope = "" } = request.headers;
  const [mediaType = ""] = ofEnvelope.split(";");
  const action = parameterOf(ofEnvelope, "action");
  const info = mediaType + (action ? `; action=\\"${action}\\"` : "");
  const [type, rootType] = isXop
    ? ["application/xop+xml", `application/xop+xml; charset=utf-8; type="${info}"`]
    : [mediaType, ofEnvelope];
  const boundary = `part-${suffix}`;
  const root = `root@${suffix}`;
  const pieces = [
    partStart(boundary, root, rootType, true),
    new TextEncoder().encode(request.body),
    ...parts.flatMap(({ id, contentType = "application/octet-stream", data }) => [
      partStart(boundary, id, contentType, false),
      data,
    ]),
    lastDelimiter(boundary),
  ];
  const contentType = `multipart/related; type="${type}"; boundary="${boundary}"; start="<${root}>"`;
  return {
    ...request,
    headers: {
      ...request.headers,
      "Content-Type": isXop ? `${contentType}; start-info="${info}"` : contentType,
    },
    content: await bodyOf(pieces),
  };
};
