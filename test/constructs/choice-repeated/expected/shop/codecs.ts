// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type Choice, allOf, oneOf, optional } from "../runtime/choice.js";
import { contents, group } from "../runtime/contents.js";
import { type ComplexCodec, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Log: ComplexCodec<types.Log> = /* @__PURE__ */ contents(namespace, () => ({
  $choice: repeated(
    group<Choice<[{ info: string }, { error: number; detail?: string }, { many: number }]>>(
      namespace,
      () => ({
        info: xs.string,
        error: xs.int,
        detail: xs.string,
        many: xs.int,
      }),
      /* @__PURE__ */ oneOf(
        "info",
        /* @__PURE__ */ allOf("error", /* @__PURE__ */ optional("detail")),
        "many",
      ),
    ),
    0,
  ),
  last: required(xs.string),
  $choice$2: repeated(
    group<Choice<[{ x: number }, { y: number }]>>(
      namespace,
      () => ({
        x: xs.int,
        y: xs.int,
      }),
      /* @__PURE__ */ oneOf("x", "y"),
    ),
    2,
    3,
  ),
  only: repeated(xs.int, 1),
}));
