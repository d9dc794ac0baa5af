// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.ts";
export * from "./runtime/ws.ts";
export * from "./shop/types.ts";
export { OrdersClient } from "./orders/client.ts";
export * as orders from "./orders/index.ts";
