import type { FewNumbers, Numbers, Shelves, Weekday } from "../shop/types.js";
import type { Hazard } from "../stock/types.js";

/** What Open is asked. */
export interface OpenRequest {
  Days: Weekday[];
  Other?: Weekday[] | null;
  Often?: Weekday[][];
  Hazards?: Hazard[];
  Shelves?: Shelves;
  Numbers?: Numbers;
  Few?: FewNumbers;
  Sizes?: ("S" | "M")[];
}

/** What Open answers. */
export interface OpenResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
