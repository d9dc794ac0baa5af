// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration } from "../runtime/codec.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Code: SimpleCodec<types.Code> = /* @__PURE__ */ enumeration(types.Code);

export const Colour: SimpleCodec<types.Colour> = /* @__PURE__ */ enumeration(types.Colour);

export const Number: SimpleCodec<types.Number> = xs.int;

export const Odd: SimpleCodec<types.Odd> = /* @__PURE__ */ enumeration(types.Odd);

export const Paint: SimpleCodec<types.Paint> = /* @__PURE__ */ enumeration(types.Colour);

export const Warm: SimpleCodec<types.Warm> = /* @__PURE__ */ enumeration(types.Warm);
