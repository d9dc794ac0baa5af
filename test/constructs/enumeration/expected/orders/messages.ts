// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Code, Colour, Number, Odd, Paint, Warm } from "../shop/types.js";

/** The request of Paint. */
export interface PaintRequest {
  Colour: Colour;
  Warm?: Warm | null;
  Paint?: Paint;
  Odd?: Odd[];
  Number?: Number;
  Code?: Code;
  Size?: "S" | "X L" | "__proto__" | null;
  Sizes?: ("S" | "M")[];
}

/** The response of Paint. */
export interface PaintResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
