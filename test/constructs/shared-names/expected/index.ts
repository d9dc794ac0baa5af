// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export { type Invoice, type Line, type Place } from "./billing/types.js";
export * as billing from "./billing/types.js";
export { type OrdersClient, type ShipRequest, type orders } from "./shop/types.js";
export * as shop from "./shop/types.js";
export * from "./client.js";
export { Plain_OrderService_OrdersClient } from "./plain.orderservice.orders/client.js";
export * as plain_orderservice_orders from "./plain.orderservice.orders/index.js";
export { Safe_OrderService_OrdersClient } from "./safe.orderservice.orders/client.js";
export * as safe_orderservice_orders from "./safe.orderservice.orders/index.js";
