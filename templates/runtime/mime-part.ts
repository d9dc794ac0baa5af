// The parts of a message beside its envelope, as programs see them.
import type { ByteStream } from "./session.js";

/** A part to be sent. */
export interface MimePart {
  /** What the contract states for it unless given. */
  readonly contentType?: string | undefined;
  /** A stream can be sent once: a call that may be repeated needs bytes. */
  readonly data: Uint8Array | ByteStream;
}

/** A part that was received. */
export interface ReceivedPart extends MimePart {
  /** As the server wrote it, with parameters; "" where it didn't. */
  readonly contentType: string;
  readonly data: Uint8Array;
}
