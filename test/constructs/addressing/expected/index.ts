// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export { PostClient } from "./post/client.js";
export * as post from "./post/index.js";
