import type { Dictionary } from "../runtime/collections.ts";
import type { Big, Date, Odd, State, Weekday } from "../shop/types.ts";

/** What GetURL is asked. */
export interface GetURLRequest {
  Id: number;
  Big?: Big;
  Price?: number | null;
  At?: globalThis.Date;
  Date?: Date;
  State?: State;
  Odd?: Odd[];
  Days?: Weekday[];
  ByDate?: Dictionary<globalThis.Date>;
  ById?: Dictionary<number>;
}

/** What GetURL answers. */
export interface GetURLResponse {}

/** What delete is asked. */
export interface deleteRequest {}

/** What delete answers. */
export interface deleteResponse {}

/** What Delete is asked. */
export interface DeleteRequest {}

/** What Delete answers. */
export interface DeleteResponse {}

/** What New is asked. */
export interface NewRequest {}

/** What New answers. */
export interface NewResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
