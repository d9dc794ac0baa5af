// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/raw-xml.js";
export * from "./runtime/fault-detail.js";
export * from "./runtime/ws.js";
export * from "./more/types.js";
export * from "./shop/types.js";
export { OrdersClient } from "./orders/client.js";
export * as orders from "./orders/index.js";
