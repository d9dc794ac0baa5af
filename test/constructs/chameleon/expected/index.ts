// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * as orders from "./orders/types.js";
export { type Party } from "./parties/types.js";
export * as parties from "./parties/types.js";
export { OrderingClient } from "./ordering/client.js";
export * as ordering from "./ordering/index.js";
