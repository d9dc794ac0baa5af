// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * from "./example.fleet/types.js";
export { FleetClient } from "./fleetservice.fleet/client.js";
export * as fleetservice_fleet from "./fleetservice.fleet/index.js";
