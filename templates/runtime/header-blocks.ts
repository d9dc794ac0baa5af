// Header blocks of a session that its contracts need not know.
import type { Session } from "./session.js";
import { withUnknownMember } from "./structures.js";
import { escape } from "./xml-writer.js";

/** A header block; `xml` is the element, standing alone. */
export interface HeaderBlock {
  readonly namespace: string;
  readonly name: string;
  readonly xml: string;
}

/** A session whose requests carry one block more. */
export const withHeaderBlock = (session: Session, block: HeaderBlock): Session => ({
  ...session,
  headers: withUnknownMember(session.headers ?? {}, { ...block, after: undefined }),
});

/** A text as the content of an element in a header block. Throws an `EncodeError` for one that XML can't carry. */
export const headerText = (value: string, ...path: readonly string[]): string =>
  escape({ text: "", path: ["Header", ...path], prefixes: new Map() }, value);
