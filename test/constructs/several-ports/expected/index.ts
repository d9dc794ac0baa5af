// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * from "./client.js";
export { BillsClient } from "./bills/client.js";
export * as bills from "./bills/index.js";
export { Http_Shop_OrdersClient } from "./http.shop.orders/client.js";
export * as http_shop_orders from "./http.shop.orders/index.js";
export { Secure_Shop_OrdersClient } from "./secure.shop.orders/client.js";
export * as secure_shop_orders from "./secure.shop.orders/index.js";
