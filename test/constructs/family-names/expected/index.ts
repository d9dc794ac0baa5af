// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * as more from "./more/types.js";
export { type Item, type AnyItem } from "./shop/types.js";
export * as shop from "./shop/types.js";
export { OrdersClient } from "./orders/client.js";
export * as orders from "./orders/index.js";
