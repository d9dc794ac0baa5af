// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";

export const namespace = "urn:example:garage";

export const Car: ComplexCodec<types.Car> = /* @__PURE__ */ attributed(
  () => ({
    colour: xs.anySimpleType,
  }),
  /* @__PURE__ */ complexType(namespace, () => ({
    Plate: required(xs.string),
  })),
);
