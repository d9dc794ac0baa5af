// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.ts";
import { type Codec, type SimpleCodec, enumeration, list } from "../runtime/codec.ts";
import { dictionary, lexical } from "../runtime/collections.ts";
import { type ComplexCodec, complexType } from "../runtime/structures.ts";
import * as types from "./types.ts";

export const namespace = "urn:example:shop";

export const Big: SimpleCodec<types.Big> = /* @__PURE__ */ xs.asNumber(xs.unsignedLong);

export const ByDate: Codec<types.ByDate> = /* @__PURE__ */ dictionary<globalThis.Date>(
  namespace,
  "Pair",
  () => [lexical(xs.dateTime), xs.dateTimeAsDate],
);

export const ById: Codec<types.ById> = /* @__PURE__ */ dictionary<number>(namespace, "Pair", () => [
  lexical(xs.long),
  xs.decimalAsNumber,
]);

export const Date: ComplexCodec<types.Date> = /* @__PURE__ */ complexType(namespace, () => ({
  Day: xs.dateTimeAsDate,
}));

export const Odd: SimpleCodec<types.Odd> = /* @__PURE__ */ enumeration(types.Odd);

export const State: SimpleCodec<types.State> = /* @__PURE__ */ enumeration(types.State);

export const Weekday: SimpleCodec<types.Weekday[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Weekday),
);
