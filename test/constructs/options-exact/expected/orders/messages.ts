import type { DateTime, Decimal } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type { Big, Date, Odd, State, Weekday } from "../shop/types.js";

/** What GetURL is asked. */
export interface GetURLRequest {
  Id: bigint;
  Big?: Big;
  Price?: Decimal | null;
  At?: DateTime;
  Date?: Date;
  State?: State;
  Odd?: Odd[];
  Days?: Weekday[];
  ByDate?: Dictionary<DateTime>;
  ById?: Dictionary<Decimal>;
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
