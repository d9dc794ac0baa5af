// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.js";

export type Amounts = Dictionary<number>;

export type ArrayOfOrder = (Order | null)[];

export interface Order {
  Id?: number;
}

export const State = {
  Open: "Open",
  Closed: "Closed",
} as const;
export type State = (typeof State)[keyof typeof State];
