// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import type { DateTime, Decimal } from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import { dictionary, lexical } from "../runtime/collections.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Big: SimpleCodec<types.Big> = xs.unsignedLong;

export const ByDate: Codec<types.ByDate> = /* @__PURE__ */ dictionary<DateTime>(namespace, "Pair", () => [
  lexical(xs.dateTime),
  xs.dateTime,
]);

export const ById: Codec<types.ById> = /* @__PURE__ */ dictionary<Decimal>(namespace, "Pair", () => [
  lexical(xs.long),
  xs.decimal,
]);

export const Date: ComplexCodec<types.Date> = /* @__PURE__ */ complexType(namespace, () => ({
  Day: xs.dateTime,
}));

export const Odd: SimpleCodec<types.Odd> = /* @__PURE__ */ enumeration(types.Odd);

export const State: SimpleCodec<types.State> = /* @__PURE__ */ enumeration(types.State);

export const Weekday: SimpleCodec<types.Weekday[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Weekday),
);
