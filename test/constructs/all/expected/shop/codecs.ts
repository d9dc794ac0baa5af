// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Item: ComplexCodec<types.Item> = /* @__PURE__ */ complexType(namespace, () => ({
  name: required(xs.string),
  price: xs.decimal,
  count: required(nillable(xs.int)),
}));
