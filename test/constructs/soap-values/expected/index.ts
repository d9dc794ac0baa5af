// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/soap-values.js";
export * from "./runtime/ws.js";
export * from "./example.settings/types.js";
export { SettingsClient } from "./settingsservice.settings/client.js";
export * as settingsservice_settings from "./settingsservice.settings/index.js";
