// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Voucher } from "../other/codecs.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const ArrayOfPayment: Codec<types.ArrayOfPayment> = /* @__PURE__ */ arrayOf(namespace, "Payment", () =>
  nillable(AnyPayment),
);

export const CardPayment: ComplexCodec<types.CardPayment> = /* @__PURE__ */ tagged(
  "CardPayment",
  /* @__PURE__ */ extension(
    () => Payment,
    namespace,
    () => ({
      Card: nillable(xs.string),
    }),
  ),
);

export const Company: ComplexCodec<types.Company> = /* @__PURE__ */ tagged(
  "Company",
  /* @__PURE__ */ extension(
    () => Party,
    namespace,
    () => ({
      Contact: nillable(AnyParty),
    }),
  ),
);

export const Entity: ComplexCodec<types.Entity> = /* @__PURE__ */ complexType(namespace, () => ({
  Id: xs.int,
}));

export const Party: ComplexCodec<types.Party> = /* @__PURE__ */ tagged(
  "Party",
  /* @__PURE__ */ complexType(namespace, () => ({
    Name: xs.string,
  })),
);

export const AnyParty: Codec<types.AnyParty> = /* @__PURE__ */ family("Party", () => ({
  Person: [namespace, Person],
  Company: [namespace, Company],
}));

export const Payment: ComplexCodec<types.Payment> = /* @__PURE__ */ tagged(
  "Payment",
  /* @__PURE__ */ complexType(namespace, () => ({
    Amount: required(xs.decimal),
  })),
);

export const AnyPayment: Codec<types.AnyPayment> = /* @__PURE__ */ family("Payment", () => ({
  Payment: [namespace, Payment],
  Voucher: ["urn:example:other", Voucher],
  CardPayment: [namespace, CardPayment],
}));

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ tagged(
  "Person",
  /* @__PURE__ */ extension(
    () => Party,
    namespace,
    () => ({}),
  ),
);

export const Receipt: ComplexCodec<types.Receipt> = /* @__PURE__ */ extension(
  () => Entity,
  namespace,
  () => ({
    Payer: AnyParty,
  }),
);
