// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export * from "./runtime/index.js";
export * from "./runtime/ws.js";
export * from "./runtime/mtom.js";
export {
  Kind,
  type Array,
  type ArrayOfstring,
  type Date,
  type Documented,
  type Members,
  type NAME,
  type Name,
  type Object,
  type Pattern,
  type Pick,
  type Promise,
  type Record,
  type RequestHeaders,
  type Uint8Array,
  type _,
  type __proto__,
  type a_x2d_b,
  type a_x2e_b,
  type a_b,
  type class_,
  type constructor,
  type globalThis,
  type hasOwnProperty,
  type messages,
  type name,
  type _x6e_amespace,
  type namespace_,
  type nillable,
  type number_,
  type object_,
  type operations,
  type runtime_Codec,
  type string_,
  type toString,
  type types,
  type types_,
  type undefined_,
  type xs,
  type Ελληνικά,
  type 日本,
} from "./shop/types.js";
export * as shop from "./shop/types.js";
export { hostile_Names_xClient } from "./hostile-names.x/client.js";
export * as hostile_names_x from "./hostile-names.x/index.js";
