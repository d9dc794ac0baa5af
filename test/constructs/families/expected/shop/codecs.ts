import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf, dictionary } from "../runtime/collections.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";
import { AnyItem, Crate } from "../stock/codecs.js";
import type * as stock_types from "../stock/types.js";

const namespace = "urn:example:shop";

export const ArrayOfShape: Codec<types.ArrayOfShape> = /* @__PURE__ */ arrayOf(namespace, "Shape", () =>
  nillable(AnyShape),
);

export const Circle: ComplexCodec<types.Circle> = /* @__PURE__ */ tagged(
  "Circle",
  /* @__PURE__ */ extension(
    () => Shape,
    namespace,
    () => ({
      Radius: xs.int,
    }),
  ),
);

export const Items: Codec<types.Items> = /* @__PURE__ */ dictionary<stock_types.AnyItem | null>(
  namespace,
  "Pair",
  () => ({
    Key: required(xs.string),
    Value: required(nillable(AnyItem)),
  }),
);

export const Parcel: ComplexCodec<types.Parcel> = /* @__PURE__ */ tagged(
  "Parcel",
  /* @__PURE__ */ extension(
    () => Crate,
    namespace,
    () => ({
      To: xs.string,
    }),
  ),
);

export const Shape: ComplexCodec<types.Shape> = /* @__PURE__ */ tagged(
  "Shape",
  /* @__PURE__ */ complexType(namespace, () => ({
    Colour: xs.string,
  })),
);

export const AnyShape: Codec<types.AnyShape> = /* @__PURE__ */ family("Shape", () => ({
  Circle: [namespace, Circle],
  Square: [namespace, Square],
}));

export const Square: ComplexCodec<types.Square> = /* @__PURE__ */ tagged(
  "Square",
  /* @__PURE__ */ extension(
    () => Shape,
    namespace,
    () => ({
      Side: xs.int,
      Inner: nillable(AnyShape),
    }),
  ),
);
