// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";

export const namespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

export const ArrayOfboolean: Codec<types.ArrayOfboolean> = /* @__PURE__ */ arrayOf(
  namespace,
  "boolean",
  () => xs.boolean,
);

export const ArrayOfdateTime: Codec<types.ArrayOfdateTime> = /* @__PURE__ */ arrayOf(
  namespace,
  "dateTime",
  () => xs.dateTime,
);

export const ArrayOfint: Codec<types.ArrayOfint> = /* @__PURE__ */ arrayOf(namespace, "int", () => xs.int);

export const ArrayOfstring: Codec<types.ArrayOfstring> = /* @__PURE__ */ arrayOf(namespace, "string", () =>
  nillable(xs.string),
);
