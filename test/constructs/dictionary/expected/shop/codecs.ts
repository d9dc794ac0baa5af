// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration, nillable } from "../runtime/codec.js";
import { arrayOf, dictionary, lexical } from "../runtime/collections.js";
import { type ComplexCodec, complexType, repeated, required } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const ArrayOfForest: ComplexCodec<types.ArrayOfForest> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Forest: repeated(nillable(Forest), 0),
  }),
);

export const ArrayOfLine: Codec<types.ArrayOfLine> = /* @__PURE__ */ arrayOf(namespace, "Line", () => Line);

export const ByCode: Codec<types.ByCode> = /* @__PURE__ */ dictionary<types.Line[] | null>(
  namespace,
  "Entry",
  () => [Code, nillable(ArrayOfLine)],
  "Code",
  "Lines",
);

export const ByColour: Codec<types.ByColour> = /* @__PURE__ */ dictionary<bigint>(
  namespace,
  "Entry",
  () => [lexical(Colour), xs.long],
  "Colour",
  "Amount",
);

export const ByDate: Codec<types.ByDate> = /* @__PURE__ */ dictionary<types.Line | null>(
  namespace,
  "Entry",
  () => [lexical(xs.dateTime), nillable(Line)],
);

export const ByNumber: Codec<types.ByNumber> = /* @__PURE__ */ dictionary<boolean>(namespace, "Pair", () => [
  lexical(xs.int),
  xs.boolean,
]);

export const Code: SimpleCodec<types.Code> = xs.token;

export const Colour: SimpleCodec<types.Colour> = /* @__PURE__ */ enumeration(types.Colour);

export const Forest: ComplexCodec<types.Forest> = /* @__PURE__ */ complexType(namespace, () => ({
  Tree: repeated(
    /* @__PURE__ */ complexType<{ Key: string; Value: types.ArrayOfForest }>(namespace, () => ({
      Key: required(xs.string),
      Value: required(ArrayOfForest),
    })),
    0,
  ),
}));

export const Line: ComplexCodec<types.Line> = /* @__PURE__ */ complexType(namespace, () => ({
  Text: xs.string,
}));

export const Texts: Codec<types.Texts> = /* @__PURE__ */ dictionary<string | null>(namespace, "Pair", () => [
  xs.string,
  nillable(xs.string),
]);

export const Tree: ComplexCodec<types.Tree> = /* @__PURE__ */ complexType(namespace, () => ({
  Branch: repeated(
    /* @__PURE__ */ complexType<{ Key: string; Value: types.Tree | null }>(namespace, () => ({
      Key: required(xs.string),
      Value: required(nillable(Tree)),
    })),
    0,
  ),
}));
