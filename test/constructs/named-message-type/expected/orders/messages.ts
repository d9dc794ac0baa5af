import type { DateOnly } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type { Order, State } from "../shop/types.js";

/** What Place is asked. */
export type PlaceRequest = Order;

/** What Place answers. */
export type PlaceResponse = number;

/** What Cancel is asked. */
export type CancelRequest = Order | null;

/** What Cancel answers. */
export type CancelResponse = State | null;

/** What List is asked. */
export type ListRequest = { Day?: DateOnly } | null;

/** What List answers. */
export type ListResponse = (Order | null)[] | null;

/** What Count is asked. */
export type CountRequest = string | null;

/** What Count answers. */
export type CountResponse = Dictionary<number>;

/** What Again is asked. */
export type AgainRequest = Order;

/** What Again answers. */
export type AgainResponse = number;

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
