// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import { simpleContent } from "../runtime/simple-content.js";
import type { ComplexCodec } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Day: SimpleCodec<types.Day> = /* @__PURE__ */ enumeration(types.Day);

export const Days: SimpleCodec<types.Days> = /* @__PURE__ */ list(/* @__PURE__ */ enumeration(types.Day));

export const Flags: SimpleCodec<types.Flags[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Flags),
);

export const Numbers: SimpleCodec<types.Numbers> = /* @__PURE__ */ list(xs.int);

export const Three: SimpleCodec<types.Three> = /* @__PURE__ */ list(xs.int);

export const Vector: ComplexCodec<types.Vector> = /* @__PURE__ */ attributed(
  () => ({
    days: Days,
    flags: requiredAttribute(Flags),
    names: xs.NMTOKENS,
  }),
  /* @__PURE__ */ simpleContent(/* @__PURE__ */ list(xs.int)),
);
