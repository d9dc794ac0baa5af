// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./client.js";
export * from "./messages.js";
export * as operations from "./operations.js";
export * as faults from "./faults.js";
