// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as types from "./types.js";
import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, qualified, required } from "../runtime/structures.js";

export const namespace = "urn:example:fleet";

export const Colour: SimpleCodec<types.Colour> = /* @__PURE__ */ enumeration(types.Colour);

export const Truck: ComplexCodec<types.Truck> = /* @__PURE__ */ tagged(
  "Truck",
  /* @__PURE__ */ attributed(
    () => ({}),
    /* @__PURE__ */ extension(
      () => Vehicle,
      "",
      () => ({
        Load: required(xs.int),
      }),
    ),
    () => Vehicle,
  ),
);

export const Vehicle: ComplexCodec<types.Vehicle> = /* @__PURE__ */ tagged(
  "Vehicle",
  /* @__PURE__ */ attributed(
    () => ({
      serial: xs.string,
      country: xs.string,
    }),
    /* @__PURE__ */ complexType("", () => ({
      Plate: required(xs.string),
      Colour: required(Colour),
      Licence: xs.string,
      Insurance: qualified(namespace, required(xs.string)),
      Owner: qualified(namespace, required(xs.string)),
    })),
  ),
);

export const AnyVehicle: Codec<types.AnyVehicle> = /* @__PURE__ */ family("Vehicle", () => ({
  Vehicle: [namespace, Vehicle],
  Truck: [namespace, Truck],
}));
