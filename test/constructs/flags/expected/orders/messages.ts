// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { FewNumbers, Numbers, Shelves, Weekday } from "../shop/types.js";
import type { Hazard } from "../stock/types.js";

/** The request of Open. */
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

/** The response of Open. */
export interface OpenResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
