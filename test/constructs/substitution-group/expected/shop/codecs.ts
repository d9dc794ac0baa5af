// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { named } from "../runtime/children.js";
import { type Choice, oneOf } from "../runtime/choice.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { contents, group } from "../runtime/contents.js";
import { family, tagged } from "../runtime/family.js";
import { mixed } from "../runtime/mixed.js";
import { type ComplexCodec, complexType, extension, repeated, required } from "../runtime/structures.js";
import { substitutionGroup } from "../runtime/substitution.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Circle: ComplexCodec<types.Circle> = /* @__PURE__ */ tagged(
  "Circle",
  /* @__PURE__ */ extension(
    () => Shape,
    namespace,
    () => ({
      radius: required(xs.int),
    }),
  ),
);

export const Drawing: ComplexCodec<types.Drawing> = /* @__PURE__ */ contents(namespace, () => ({
  shape: required(ShapeElement),
  note: repeated(NoteElement, 0),
  $choice: repeated(
    group<Choice<[{ layer: number }, { shape: types.ShapeElement }]>>(
      namespace,
      () => ({
        layer: xs.int,
        shape: ShapeElement,
      }),
      /* @__PURE__ */ oneOf("layer", "shape"),
    ),
    0,
  ),
}));

export const Shape: ComplexCodec<types.Shape> = /* @__PURE__ */ tagged(
  "Shape",
  /* @__PURE__ */ complexType(namespace, () => ({
    colour: xs.string,
  })),
);

export const AnyShape: Codec<types.AnyShape> = /* @__PURE__ */ family("Shape", () => ({
  Shape: [namespace, Shape],
  Circle: [namespace, Circle],
}));

export const Text: ComplexCodec<types.Text> = /* @__PURE__ */ mixed(namespace, () => ({
  note: xs.string,
  alarm: nillable(xs.string),
  warning: xs.string,
}));

export const LabelElement: Codec<types.LabelElement> = /* @__PURE__ */ substitutionGroup(namespace, () => ({
  caption: xs.string,
}));

export const NoteElement: Codec<types.NoteElement> = /* @__PURE__ */ substitutionGroup(namespace, () => ({
  note: xs.string,
  alarm: nillable(xs.string),
  warning: xs.string,
}));

export const ShapeElement: Codec<types.ShapeElement> = /* @__PURE__ */ substitutionGroup(namespace, () => ({
  blob: AnyShape,
  circle: Circle,
  circle$2: named("urn:example:more", "circle", Circle),
}));
