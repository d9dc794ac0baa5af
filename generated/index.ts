// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/superoffice.js";
export * from "./runtime/ticket.js";
export * from "./runtime/log-on.js";
export * from "./runtime/system-user.js";
export * from "./arrays/types.js";
export * from "./partnersystemuser/types.js";
export * from "./serialization/types.js";
export * from "./services86/types.js";
export * from "./system.security.cryptography/types.js";
export * from "./client.js";
export { AppointmentClient } from "./appointment/client.js";
export * as appointment from "./appointment/index.js";
export { PartnerSystemUserServiceClient } from "./partnersystemuserservice/client.js";
export * as partnersystemuserservice from "./partnersystemuserservice/index.js";
export { SoPrincipalClient } from "./soprincipal/client.js";
export * as soprincipal from "./soprincipal/index.js";
