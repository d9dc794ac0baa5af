// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { allOf, oneOf, optional, ruled } from "../runtime/choice.js";
import { type ComplexCodec, complexType, extension } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Many: ComplexCodec<types.Many> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ complexType(namespace, () => ({
    a1: xs.int,
    a2: xs.int,
    b1: xs.int,
    b2: xs.int,
    c1: xs.int,
    c2: xs.int,
    d1: xs.int,
    d2: xs.int,
    e1: xs.int,
    e2: xs.int,
    f1: xs.int,
    f2: xs.int,
    g1: xs.int,
    g2: xs.int,
    h1: xs.int,
    h2: xs.int,
  })),
  /* @__PURE__ */ allOf(
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("a1", "a2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("b1", "b2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("c1", "c2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("d1", "d2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("e1", "e2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("f1", "f2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("g1", "g2")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("h1", "h2")),
  ),
);

export const More: ComplexCodec<types.More> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ extension(
    () => Many,
    namespace,
    () => ({
      x: xs.int,
      y: xs.int,
    }),
  ),
  /* @__PURE__ */ oneOf("x", "y"),
  () => Many,
);
