// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/soap-12.js";
export * from "./runtime/ws.js";
export { StationClient } from "./station/client.js";
export * as station from "./station/index.js";
