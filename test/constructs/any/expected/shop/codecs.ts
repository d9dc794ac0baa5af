// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { contents } from "../runtime/contents.js";
import { type ComplexCodec, repeated, required } from "../runtime/structures.js";
import { wildcard } from "../runtime/wildcard.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Anything: ComplexCodec<types.Anything> = /* @__PURE__ */ contents(namespace, () => ({
  $any: repeated(wildcard(), 0),
}));

export const Envelope: ComplexCodec<types.Envelope> = /* @__PURE__ */ contents(namespace, () => ({
  name: required(xs.string),
  $any: required(wildcard({ other: "urn:example:shop" })),
  note: xs.string,
  $any$2: repeated(wildcard(["", "urn:example:other"]), 0),
}));
