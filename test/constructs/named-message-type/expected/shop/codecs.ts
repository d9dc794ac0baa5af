// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration, nillable } from "../runtime/codec.js";
import { arrayOf, dictionary } from "../runtime/collections.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Amounts: Codec<types.Amounts> = /* @__PURE__ */ dictionary<number>(namespace, "Entry", () => [
  xs.string,
  xs.int,
]);

export const ArrayOfOrder: Codec<types.ArrayOfOrder> = /* @__PURE__ */ arrayOf(namespace, "Order", () =>
  nillable(Order),
);

export const Order: ComplexCodec<types.Order> = /* @__PURE__ */ complexType(namespace, () => ({
  Id: xs.int,
}));

export const State: SimpleCodec<types.State> = /* @__PURE__ */ enumeration(types.State);
