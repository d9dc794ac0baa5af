// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/soap-12.js";
export * from "./runtime/ws.js";
export * from "./grid/types.js";
export { GridsClient } from "./grids/client.js";
export * as grids from "./grids/index.js";
