// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * from "./runtime/mime-part.js";
export * from "./photos/types.js";
export { AlbumClient } from "./album/client.js";
export * as album from "./album/index.js";
