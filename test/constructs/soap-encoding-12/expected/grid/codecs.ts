// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { soapArray } from "../runtime/soap-array.js";
import { XS, typed } from "../runtime/soap-encoding.js";

export const namespace = "urn:example:grid";

export const Grid: Codec<types.Grid> = /* @__PURE__ */ soapArray(
  [XS, "int"],
  () => typed(XS, "int", xs.int),
  { dimensions: 2, type: [namespace, "Grid"], item: ["", "cell"] },
);

export const Words: Codec<types.Words> = /* @__PURE__ */ soapArray(
  [XS, "string"],
  () => typed(XS, "string", xs.string),
  { type: [namespace, "Words"] },
);
