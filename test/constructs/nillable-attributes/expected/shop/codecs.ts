// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { simpleContent } from "../runtime/simple-content.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Box: ComplexCodec<types.Box> = /* @__PURE__ */ tagged(
  "Box",
  /* @__PURE__ */ attributed(
    () => ({
      id: xs.string,
    }),
    /* @__PURE__ */ complexType(namespace, () => ({
      size: required(xs.int),
    })),
  ),
);

export const AnyBox: Codec<types.AnyBox> = /* @__PURE__ */ family("Box", () => ({
  Box: [namespace, Box],
  Crate: [namespace, Crate],
}));

export const Crate: ComplexCodec<types.Crate> = /* @__PURE__ */ tagged(
  "Crate",
  /* @__PURE__ */ attributed(
    () => ({
      wood: xs.string,
    }),
    /* @__PURE__ */ extension(
      () => Box,
      namespace,
      () => ({}),
    ),
    () => Box,
  ),
);

export const Price: ComplexCodec<types.Price> = /* @__PURE__ */ attributed(
  () => ({
    currency: requiredAttribute(xs.string),
    from: xs.date,
  }),
  /* @__PURE__ */ simpleContent(xs.decimal),
);
