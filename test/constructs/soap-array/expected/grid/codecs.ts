// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { soapArray } from "../runtime/soap-array.js";
import { XS, typed } from "../runtime/soap-encoding.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";

export const namespace = "urn:example:grid";

export const Branch: ComplexCodec<types.Branch> = /* @__PURE__ */ typed(
  namespace,
  "Branch",
  /* @__PURE__ */ complexType("", () => ({
    branches: required(nillable(Branches)),
  })),
);

export const Branches: Codec<types.Branches> = /* @__PURE__ */ soapArray(
  [namespace, "Branch"],
  () => Branch,
  { type: [namespace, "Branches"] },
);

export const Grid: Codec<types.Grid> = /* @__PURE__ */ soapArray(
  [XS, "int"],
  () => typed(XS, "int", xs.int),
  { dimensions: 2, type: [namespace, "Grid"] },
);

export const Grids: Codec<types.Grids> = /* @__PURE__ */ soapArray(
  [XS, "int[,]"],
  () => /* @__PURE__ */ soapArray([XS, "int"], () => typed(XS, "int", xs.int), { dimensions: 2 }),
  { type: [namespace, "Grids"] },
);

export const Point: ComplexCodec<types.Point> = /* @__PURE__ */ typed(
  namespace,
  "Point",
  /* @__PURE__ */ complexType("", () => ({
    x: required(typed(XS, "int", xs.int)),
    labels: Words,
  })),
);

export const Points: Codec<types.Points> = /* @__PURE__ */ soapArray(
  [namespace, "Point"],
  () => nillable(Point),
  { type: [namespace, "Points"], item: ["", "point"] },
);

export const Words: Codec<types.Words> = /* @__PURE__ */ soapArray(
  [XS, "string"],
  () => typed(XS, "string", xs.string),
  { type: [namespace, "Words"] },
);
