// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { type AnyType, anyType } from "../runtime/any-type.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { dictionary } from "../runtime/collections.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Properties: Codec<types.Properties> = /* @__PURE__ */ dictionary<AnyType | null>(
  namespace,
  "Property",
  () => [xs.string, nillable(anyType)],
);
