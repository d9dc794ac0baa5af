// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.js";
import type { Forest, Line, Tree } from "../shop/types.js";

/** The request of Look. */
export interface LookRequest {
  Texts?: Dictionary<string | null> | null;
  ByNumber?: Dictionary<boolean>;
  ByDate?: Dictionary<Line | null>;
  ByColour?: Dictionary<bigint>;
  ByCode?: Dictionary<Line[] | null>;
  Tree?: Tree;
  Forest?: Forest;
}

/** The response of Look. */
export interface LookResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
