// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Address as billing_Address, Place } from "../billing/codecs.js";
import type * as billing_types from "../billing/types.js";
import * as xs from "../runtime/builtins.js";
import {
  type Codec as runtime_Codec,
  type SimpleCodec,
  enumeration,
  list,
  nillable,
} from "../runtime/codec.js";
import { arrayOf, dictionary } from "../runtime/collections.js";
import { type ComplexCodec, complexType, extension } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ extension(
  () => Place,
  namespace,
  () => ({
    Street: xs.string,
    Bill: billing_Address,
  }),
);

export const ArrayOfAddress: runtime_Codec<types.ArrayOfAddress> = /* @__PURE__ */ arrayOf(
  namespace,
  "Address",
  () => nillable(Address),
);

export const Codec: ComplexCodec<types.Codec> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));

export const Dictionary: runtime_Codec<types.Dictionary> = /* @__PURE__ */ dictionary<billing_types.Address>(
  namespace,
  "Pair",
  () => [xs.string, billing_Address],
);

export const Marks: SimpleCodec<types.Marks[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Marks),
);

export const OrdersClient: ComplexCodec<types.OrdersClient> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));

export const ShipRequest: ComplexCodec<types.ShipRequest> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));

export const SoapFault: ComplexCodec<types.SoapFault> = /* @__PURE__ */ complexType(namespace, () => ({
  Codec: Codec,
}));

export const State: SimpleCodec<types.State> = /* @__PURE__ */ enumeration(types.State);

export const orders: ComplexCodec<types.orders> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));
