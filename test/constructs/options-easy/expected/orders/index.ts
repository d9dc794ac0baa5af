// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./client.ts";
export * from "./messages.ts";
export * as operations from "./operations.ts";
