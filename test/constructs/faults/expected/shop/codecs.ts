// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Funds: ComplexCodec<types.Funds> = /* @__PURE__ */ complexType(namespace, () => ({
  Missing: required(xs.int),
}));
