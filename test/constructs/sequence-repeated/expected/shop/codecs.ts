// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import type { DateOnly } from "../runtime/builtins.js";
import { type Choice, oneOf, optional } from "../runtime/choice.js";
import { contents, group } from "../runtime/contents.js";
import { type ComplexCodec, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Map: ComplexCodec<types.Map> = /* @__PURE__ */ contents(namespace, () => ({
  title: required(xs.string),
  $sequence: repeated(
    group<
      { key: string; value?: string; $sequence?: { from: number; to: number }[] } & Choice<
        [{ since: DateOnly }, { until: DateOnly }, {}]
      >
    >(
      namespace,
      () => ({
        key: required(xs.string),
        value: xs.string,
        since: xs.date,
        until: xs.date,
        $sequence: repeated(
          group<{ from: number; to: number }>(namespace, () => ({
            from: required(xs.int),
            to: required(xs.int),
          })),
          0,
          2,
        ),
      }),
      /* @__PURE__ */ optional(/* @__PURE__ */ oneOf("since", "until")),
    ),
    0,
  ),
  line: repeated(xs.string, 0),
}));
