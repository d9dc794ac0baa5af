// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";
import { type ComplexCodec, complexType, extension, repeated } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const ArrayOfArrayOfLine: Codec<types.ArrayOfArrayOfLine> = /* @__PURE__ */ arrayOf(
  namespace,
  "ArrayOfLine",
  () => nillable(ArrayOfLine),
);

export const ArrayOfBase: ComplexCodec<types.ArrayOfBase> = /* @__PURE__ */ complexType(namespace, () => ({
  Base: repeated(xs.int, 0),
}));

export const ArrayOfLine: Codec<types.ArrayOfLine> = /* @__PURE__ */ arrayOf(namespace, "Line", () =>
  nillable(Line),
);

export const ArrayOfTree: ComplexCodec<types.ArrayOfTree> = /* @__PURE__ */ complexType(namespace, () => ({
  ArrayOfTree: repeated(nillable(ArrayOfTree), 0),
}));

export const ArrayOfTwo: ComplexCodec<types.ArrayOfTwo> = /* @__PURE__ */ complexType(namespace, () => ({
  First: repeated(xs.int, 0),
  Second: xs.int,
}));

export const Derived: ComplexCodec<types.Derived> = /* @__PURE__ */ extension(
  () => ArrayOfBase,
  namespace,
  () => ({
    More: xs.int,
  }),
);

export const Line: ComplexCodec<types.Line> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));

export const Lines: ComplexCodec<types.Lines> = /* @__PURE__ */ complexType(namespace, () => ({
  Line: repeated(Line, 0),
}));
