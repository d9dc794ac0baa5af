// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType, qualified, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ complexType("", () => ({
  Street: required(xs.string),
  Town: qualified(namespace, xs.string),
}));
