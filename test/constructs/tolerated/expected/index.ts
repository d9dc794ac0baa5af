// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/any-type.js";
export * from "./runtime/ws.js";
export * from "./garage/types.js";
export * from "./client.js";
export { ParkingClient } from "./parking/client.js";
export * as parking from "./parking/index.js";
export { SilenceClient } from "./silence/client.js";
export * as silence from "./silence/index.js";
