// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { allOf, oneOf, optional, ruled, several } from "../runtime/choice.js";
import { nillable } from "../runtime/codec.js";
import { type ComplexCodec, complexType, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Card: ComplexCodec<types.Card> = /* @__PURE__ */ complexType(namespace, () => ({
  number: required(xs.string),
}));

export const Payment: ComplexCodec<types.Payment> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ complexType(namespace, () => ({
    id: required(xs.string),
    card: Card,
    bank: xs.string,
    account: xs.string,
    date: xs.date,
    voucher: repeated(xs.string, 0, 3),
    mail: xs.string,
    phone: xs.string,
    fax: nillable(xs.string),
    discount: xs.int,
    reason: xs.string,
  })),
  /* @__PURE__ */ allOf(
    /* @__PURE__ */ oneOf(
      "card",
      /* @__PURE__ */ allOf("account", /* @__PURE__ */ optional("date")),
      /* @__PURE__ */ allOf("bank", "account"),
      /* @__PURE__ */ several("voucher", 2),
    ),
    /* @__PURE__ */ optional(/* @__PURE__ */ oneOf("mail", "phone", "fax")),
    /* @__PURE__ */ optional(/* @__PURE__ */ allOf("discount", "reason")),
  ),
);

export const Tree: ComplexCodec<types.Tree> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ complexType(namespace, () => ({
    leaf: xs.string,
    left: Tree,
    right: Tree,
  })),
  /* @__PURE__ */ oneOf("leaf", /* @__PURE__ */ allOf("left", "right")),
);
