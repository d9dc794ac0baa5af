// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration } from "../runtime/codec.js";
import { simpleContent } from "../runtime/simple-content.js";
import type { ComplexCodec } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Price: ComplexCodec<types.Price> = /* @__PURE__ */ attributed(
  () => ({
    currency: xs.string,
    version: xs.string,
  }),
  /* @__PURE__ */ simpleContent(xs.decimal),
);

export const Unit: SimpleCodec<types.Unit> = /* @__PURE__ */ enumeration(types.Unit);
