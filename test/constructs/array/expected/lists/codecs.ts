// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";

export const namespace = "urn:example:lists";

export const ArrayOfint: Codec<types.ArrayOfint> = /* @__PURE__ */ arrayOf(namespace, "int", () => xs.int);

export const ArrayOfstring: Codec<types.ArrayOfstring> = /* @__PURE__ */ arrayOf(namespace, "string", () =>
  nillable(xs.string),
);
