// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { named } from "../runtime/children.js";
import { allOf, oneOf } from "../runtime/choice.js";
import { contents, contentsExtension } from "../runtime/contents.js";
import { type ComplexCodec, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Longer: ComplexCodec<types.Longer> = /* @__PURE__ */ contentsExtension(
  () => Route,
  namespace,
  () => ({
    back: required(xs.string),
    stop$4: named(namespace, "stop", required(xs.string)),
  }),
);

export const Route: ComplexCodec<types.Route> = /* @__PURE__ */ contents(namespace, () => ({
  stop: required(xs.string),
  via: xs.string,
  stop$2: named(namespace, "stop", repeated(xs.string, 1, 2)),
  end: required(xs.string),
  stop$3: named(namespace, "stop", xs.string),
}));

export const Turn: ComplexCodec<types.Turn> = /* @__PURE__ */ contents(
  namespace,
  () => ({
    a: xs.int,
    b: required(xs.int),
    a$2: named(namespace, "a", xs.int),
  }),
  /* @__PURE__ */ oneOf(/* @__PURE__ */ allOf("a", "b"), /* @__PURE__ */ allOf("b", "a$2")),
);
