// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { simpleContent } from "../runtime/simple-content.js";
import type { ComplexCodec } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Code: ComplexCodec<types.Code> = /* @__PURE__ */ simpleContent(
  /* @__PURE__ */ enumeration(types.Currency),
);

export const Currency: SimpleCodec<types.Currency> = /* @__PURE__ */ enumeration(types.Currency);

export const DatedPrice: ComplexCodec<types.DatedPrice> = /* @__PURE__ */ tagged(
  "DatedPrice",
  /* @__PURE__ */ attributed(
    () => ({
      from: xs.date,
    }),
    /* @__PURE__ */ simpleContent(xs.decimal),
    () => Price,
  ),
);

export const Price: ComplexCodec<types.Price> = /* @__PURE__ */ tagged(
  "Price",
  /* @__PURE__ */ attributed(
    () => ({
      currency: requiredAttribute(xs.string),
    }),
    /* @__PURE__ */ simpleContent(xs.decimal),
  ),
);

export const AnyPrice: Codec<types.AnyPrice> = /* @__PURE__ */ family("Price", () => ({
  Price: [namespace, Price],
  DatedPrice: [namespace, DatedPrice],
  SmallPrice: [namespace, SmallPrice],
}));

export const SmallPrice: ComplexCodec<types.SmallPrice> = /* @__PURE__ */ tagged(
  "SmallPrice",
  /* @__PURE__ */ attributed(
    () => ({
      currency: requiredAttribute(Currency),
    }),
    /* @__PURE__ */ simpleContent(xs.decimal),
  ),
);
