// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration } from "../runtime/codec.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";

export const namespace = "urn:example:parties";

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ complexType(namespace, () => ({
  Street: required(xs.string),
  Country: required(Country),
  Note: xs.string,
}));

export const Country: SimpleCodec<types.Country> = /* @__PURE__ */ enumeration(types.Country);

export const Party: ComplexCodec<types.Party> = /* @__PURE__ */ complexType("", () => ({
  Name: required(xs.string),
  Home: required(Address),
}));
