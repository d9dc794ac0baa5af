// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, list } from "../runtime/codec.js";
import { fixed, restricted } from "../runtime/facets.js";
import { simpleContent } from "../runtime/simple-content.js";
import type { ComplexCodec } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Amount: SimpleCodec<types.Amount> = /* @__PURE__ */ restricted(xs.decimal, {
  totalDigits: 5,
  fractionDigits: 2,
});

export const Code: SimpleCodec<types.Code> = /* @__PURE__ */ restricted(xs.string, {
  pattern: [
    /^(?:(?:(?![IO])[A-Z]){2}\p{Nd}+)$/u,
    /^(?:[:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}][:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}\x2d-\.0-9\u{b7}\u{300}-\u{36f}\u{203f}-\u{2040}]*)$/u,
  ],
  maxLength: 5,
});

export const Hash: SimpleCodec<types.Hash> = /* @__PURE__ */ restricted(xs.hexBinary, { length: 2 });

export const LongCode: SimpleCodec<types.LongCode> = /* @__PURE__ */ restricted(
  /* @__PURE__ */ restricted(xs.string, {
    pattern: [
      /^(?:(?:(?![IO])[A-Z]){2}\p{Nd}+)$/u,
      /^(?:[:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}][:A-Z_a-z\u{c0}-\u{d6}\u{d8}-\u{f6}\u{f8}-\u{2ff}\u{370}-\u{37d}\u{37f}-\u{1fff}\u{200c}-\u{200d}\u{2070}-\u{218f}\u{2c00}-\u{2fef}\u{3001}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{effff}\x2d-\.0-9\u{b7}\u{300}-\u{36f}\u{203f}-\u{2040}]*)$/u,
    ],
    maxLength: 5,
  }),
  { whiteSpace: "collapse", minLength: 4 },
);

export const Odd: SimpleCodec<types.Odd> = xs.string;

export const Pair: SimpleCodec<types.Pair> = /* @__PURE__ */ restricted(
  /* @__PURE__ */ list(/* @__PURE__ */ restricted(xs.int, { minInclusive: "0", maxExclusive: "100" })),
  { length: 2 },
);

export const Percent: SimpleCodec<types.Percent> = /* @__PURE__ */ restricted(xs.int, {
  minInclusive: "0",
  maxExclusive: "100",
});

export const Price: ComplexCodec<types.Price> = /* @__PURE__ */ attributed(
  () => ({
    version: fixed(xs.string, "1"),
    code: Code,
  }),
  /* @__PURE__ */ simpleContent(
    /* @__PURE__ */ restricted(xs.decimal, { totalDigits: 5, fractionDigits: 2 }),
  ),
);

export const Step: SimpleCodec<types.Step> = /* @__PURE__ */ restricted(xs.int, { enumeration: ["1", "5"] });

export const Verb: SimpleCodec<types.Verb> = /* @__PURE__ */ restricted(
  xs.QName,
  { enumeration: ["n0:get", "n0:put"] },
  { n0: "urn:example:shop" },
);
