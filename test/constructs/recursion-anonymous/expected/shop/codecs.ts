// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type ComplexCodec, complexType, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Folder: ComplexCodec<types.Folder> = /* @__PURE__ */ complexType(namespace, () => ({
  Other: required(xs.int),
}));

export const Folder_: ComplexCodec<types.Folder_> = /* @__PURE__ */ complexType(namespace, () => ({
  Title: required(xs.string),
  Shelf: repeated(
    /* @__PURE__ */ complexType<{ Folder?: types.Folder_ }>(namespace, () => ({
      Folder: Folder_,
    })),
    0,
  ),
}));
