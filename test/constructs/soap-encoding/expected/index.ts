// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * from "./example.library/types.js";
export { LibraryClient } from "./libraryservice.library/client.js";
export * as libraryservice_library from "./libraryservice.library/index.js";
