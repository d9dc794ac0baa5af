// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { allOf, optional, ruled } from "../runtime/choice.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Nickname: ComplexCodec<types.Nickname> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ complexType(namespace, () => ({
    first: xs.string,
    last: xs.string,
  })),
  /* @__PURE__ */ optional(/* @__PURE__ */ allOf("first", "last")),
);

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ complexType(namespace, () => ({
  first: required(xs.string),
  last: required(xs.string),
  age: xs.int,
}));
