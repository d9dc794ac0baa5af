// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { anyAttribute } from "../runtime/any-attribute.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { simpleContent } from "../runtime/simple-content.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Open: ComplexCodec<types.Open> = /* @__PURE__ */ attributed(
  () => ({
    id: xs.int,
    $attributes: anyAttribute(),
  }),
  /* @__PURE__ */ complexType(namespace, () => ({
    name: required(xs.string),
  })),
);

export const Opener: ComplexCodec<types.Opener> = /* @__PURE__ */ attributed(
  () => ({
    more: xs.int,
  }),
  /* @__PURE__ */ extension(
    () => Open,
    namespace,
    () => ({}),
  ),
  () => Open,
);

export const Other: ComplexCodec<types.Other> = /* @__PURE__ */ attributed(
  () => ({
    $attributes: anyAttribute({ other: "urn:example:shop" }),
  }),
  /* @__PURE__ */ simpleContent(xs.string),
);
