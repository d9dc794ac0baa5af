// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { enumeration, nillable } from "../runtime/codec.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Parcel: ComplexCodec<types.Parcel> = /* @__PURE__ */ complexType(namespace, () => ({
  Size: required(
    /* @__PURE__ */ complexType<{ Width: number; Unit?: "cm" | "inch" | null }>(namespace, () => ({
      Width: required(xs.int),
      Unit: nillable(/* @__PURE__ */ enumeration({ cm: "cm", inch: "inch" })),
    })),
  ),
}));
