// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { tagged } from "../runtime/family.js";
import { type ComplexCodec, extension, required } from "../runtime/structures.js";
import { Item } from "../shop/codecs.js";

export const namespace = "urn:example:more";

export const Book: ComplexCodec<types.Book> = /* @__PURE__ */ tagged(
  "{urn:example:more}Book",
  /* @__PURE__ */ extension(
    () => Item,
    namespace,
    () => ({
      pages: required(xs.int),
    }),
  ),
);
