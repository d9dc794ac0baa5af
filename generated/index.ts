export * from "./runtime/index.js";
export * from "./runtime/superoffice.js";
export * from "./arrays/types.js";
export * from "./serialization/types.js";
export * from "./services86/types.js";
export { AppointmentClient } from "./appointment/client.js";
export * as appointment from "./appointment/index.js";
