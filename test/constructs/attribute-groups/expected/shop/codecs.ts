// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Closed: ComplexCodec<types.Closed> = /* @__PURE__ */ attributed(
  () => ({
    id: xs.int,
  }),
  /* @__PURE__ */ complexType(namespace, () => ({})),
);

export const Offer: ComplexCodec<types.Offer> = /* @__PURE__ */ attributed(
  () => ({
    name: requiredAttribute(xs.string),
    from: xs.date,
    to: xs.date,
    price: xs.decimal,
  }),
  /* @__PURE__ */ complexType(namespace, () => ({})),
);
