export * from "./client.ts";
export * from "./messages.ts";
export * as operations from "./operations.ts";
