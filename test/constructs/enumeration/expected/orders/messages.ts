import type { Code, Colour, Number, Odd, Paint, Warm } from "../shop/types.js";

/** What Paint is asked. */
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

/** What Paint answers. */
export interface PaintResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
