// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";
import { Item } from "../stock/codecs.js";

export const namespace = "urn:example:shop";

export const Book: ComplexCodec<types.Book> = /* @__PURE__ */ extension(
  () => Product,
  namespace,
  () => ({
    Author: xs.string,
  }),
);

export const Leaflet: ComplexCodec<types.Leaflet> = /* @__PURE__ */ extension(
  () => Product,
  namespace,
  () => ({}),
);

export const Product: ComplexCodec<types.Product> = /* @__PURE__ */ extension(
  () => Item,
  namespace,
  () => ({
    Price: required(xs.decimal),
    Amount: xs.int,
  }),
);
