import type { Dictionary } from "../runtime/collections.js";
import type { Forest, Line, Tree } from "../shop/types.js";

/** What Look is asked. */
export interface LookRequest {
  Texts?: Dictionary<string | null> | null;
  ByNumber?: Dictionary<boolean>;
  ByDate?: Dictionary<Line | null>;
  ByColour?: Dictionary<bigint>;
  ByCode?: Dictionary<Line[] | null>;
  Tree?: Tree;
  Forest?: Forest;
}

/** What Look answers. */
export interface LookResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
