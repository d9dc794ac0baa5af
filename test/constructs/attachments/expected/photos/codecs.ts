// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";

export const namespace = "urn:example:photos";

export const Page: ComplexCodec<types.Page> = /* @__PURE__ */ complexType(namespace, () => ({
  Number: required(xs.int),
}));
