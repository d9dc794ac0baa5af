// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "http://schemas.datacontract.org/2004/07/System.Security.Cryptography";

export const DSAParameters: ComplexCodec<types.DSAParameters> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Counter: required(xs.int),
    G: required(nillable(xs.base64Binary)),
    J: required(nillable(xs.base64Binary)),
    P: required(nillable(xs.base64Binary)),
    Q: required(nillable(xs.base64Binary)),
    Seed: required(nillable(xs.base64Binary)),
    Y: required(nillable(xs.base64Binary)),
  }),
  (next) => ({
    Counter: next(),
    G: next(),
    J: next(),
    P: next(),
    Q: next(),
    Seed: next(),
    Y: next(),
  }),
);
