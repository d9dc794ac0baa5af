// MTOM: long `xs:base64Binary` values beside the envelope, as XOP 1.0 has them, in SOAP 1.1 and 1.2.
import { Streamed, withAttachments } from "./attachments.js";
import { withPreparation } from "./preparation.js";
import type { ByteStream, Session } from "./session.js";

export interface MtomOptions {
  /** The number of bytes from which on a value goes beside the envelope; 768 unless given. */
  readonly threshold?: number | undefined;
}

/** A session that sends multipart messages with long `xs:base64Binary` values as parts, and reads answers of that kind. */
export const withMtom = (session: Session, { threshold = 768 }: MtomOptions = {}): Session =>
  withPreparation(session, (one) => withAttachments(one, threshold));

/**
 * Stands for the bytes of a stream in a request of a session `withMtom`, which sends them as they come; any other session refuses it
 * with an `EncodeError`. It can be sent once, and holds no bytes itself.
 */
export const streamed = (data: ByteStream, contentType?: string): Uint8Array =>
  new Streamed({ contentType, data }) as unknown as Uint8Array;
