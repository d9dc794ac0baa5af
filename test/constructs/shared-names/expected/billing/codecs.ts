// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import {
  type Codec as runtime_Codec,
  type SimpleCodec,
  enumeration,
  list,
  nillable,
} from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";

export const namespace = "urn:example:billing";

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ extension(
  () => Place,
  namespace,
  () => ({}),
);

export const ArrayOfAddress: runtime_Codec<types.ArrayOfAddress> = /* @__PURE__ */ arrayOf(
  namespace,
  "Address",
  () => nillable(Address),
);

export const Invoice: ComplexCodec<types.Invoice> = /* @__PURE__ */ complexType(namespace, () => ({
  To: Address,
}));

export const Line: ComplexCodec<types.Line> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: required(xs.string),
}));

export const Marks: SimpleCodec<types.Marks[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Marks),
);

export const Place: ComplexCodec<types.Place> = /* @__PURE__ */ complexType(namespace, () => ({
  Box: required(xs.int),
}));

export const State: SimpleCodec<types.State> = /* @__PURE__ */ enumeration(types.State);
