// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/soap-12.js";
export * from "./runtime/ws.js";
export { TemperatureSoapClient } from "./temperaturesoap/client.js";
export * as temperaturesoap from "./temperaturesoap/index.js";
