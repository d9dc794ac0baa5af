// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Branch: ComplexCodec<types.Branch> = /* @__PURE__ */ tagged(
  "Branch",
  /* @__PURE__ */ attributed(
    () => ({}),
    /* @__PURE__ */ extension(
      () => Company,
      namespace,
      () => ({
        city: required(xs.string),
      }),
    ),
    () => Company,
  ),
);

export const Company: ComplexCodec<types.Company> = /* @__PURE__ */ tagged(
  "Company",
  /* @__PURE__ */ attributed(
    () => ({
      id: requiredAttribute(xs.string),
    }),
    /* @__PURE__ */ complexType(namespace, () => ({
      name: required(xs.string),
      phone: xs.string,
    })),
  ),
);

export const Party: ComplexCodec<types.Party> = /* @__PURE__ */ tagged(
  "Party",
  /* @__PURE__ */ attributed(
    () => ({
      id: xs.string,
      old: xs.string,
    }),
    /* @__PURE__ */ complexType(namespace, () => ({
      name: xs.string,
      phone: repeated(xs.string, 0),
      note: xs.string,
    })),
  ),
);

export const AnyParty: Codec<types.AnyParty> = /* @__PURE__ */ family("Party", () => ({
  Party: [namespace, Party],
  Company: [namespace, Company],
  Branch: [namespace, Branch],
}));
