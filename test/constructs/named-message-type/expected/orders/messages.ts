// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type { Order, State } from "../shop/types.js";

/** The request of Again. */
export type AgainRequest = Order;

/** The response of Again. */
export type AgainResponse = number;

/** The request of Cancel. */
export type CancelRequest = Order | null;

/** The response of Cancel. */
export type CancelResponse = State | null;

/** The request of Count. */
export type CountRequest = string | null;

/** The response of Count. */
export type CountResponse = Dictionary<number>;

/** The request of List. */
export type ListRequest = { Day?: DateOnly } | null;

/** The response of List. */
export type ListResponse = (Order | null)[] | null;

/** The request of Place. */
export type PlaceRequest = Order;

/** The response of Place. */
export type PlaceResponse = number;

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
