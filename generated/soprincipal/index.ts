export * from "./client.js";
export * from "./messages.js";
export * as operations from "./operations.js";
