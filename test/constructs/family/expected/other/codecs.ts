// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { tagged } from "../runtime/family.js";
import { type ComplexCodec, extension, required } from "../runtime/structures.js";
import { Payment } from "../shop/codecs.js";

export const namespace = "urn:example:other";

export const Voucher: ComplexCodec<types.Voucher> = /* @__PURE__ */ tagged(
  "Voucher",
  /* @__PURE__ */ extension(
    () => Payment,
    namespace,
    () => ({
      Code: required(xs.string),
    }),
  ),
);
