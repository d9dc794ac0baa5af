// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import * as types from "./types.js";
import * as stock_types from "../stock/types.js";

export const namespace = "urn:example:shop";

export const FewNumbers: SimpleCodec<types.FewNumbers> = /* @__PURE__ */ list(xs.int);

export const Numbers: SimpleCodec<types.Numbers> = /* @__PURE__ */ list(xs.int);

export const Shelves: SimpleCodec<types.Shelves> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(stock_types.Shelf),
);

export const Weekday: SimpleCodec<types.Weekday[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Weekday),
);
