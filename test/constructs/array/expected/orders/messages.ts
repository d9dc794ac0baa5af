import type { ArrayOfTree, ArrayOfTwo, Derived, Line, Lines } from "../shop/types.js";

/** What Fill is asked. */
export interface FillRequest {
  Numbers?: number[] | null;
  Words: (string | null)[];
  Lines?: (Line | null)[] | null;
  Pages?: ((Line | null)[] | null)[] | null;
  Tree?: ArrayOfTree | null;
  Two?: ArrayOfTwo;
  Derived?: Derived;
  Wrapped?: Lines;
  Chapters?: (number[] | null)[];
}

/** What Fill answers. */
export interface FillResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
