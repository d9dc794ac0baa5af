// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { Book as more_Book } from "../more/codecs.js";
import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Book: ComplexCodec<types.Book> = /* @__PURE__ */ tagged(
  "Book",
  /* @__PURE__ */ extension(
    () => Item,
    namespace,
    () => ({
      title: required(xs.string),
    }),
  ),
);

export const Item: ComplexCodec<types.Item> = /* @__PURE__ */ tagged(
  "Item",
  /* @__PURE__ */ complexType(namespace, () => ({
    id: required(xs.int),
  })),
);

export const AnyItem: Codec<types.AnyItem> = /* @__PURE__ */ family("Item", () => ({
  Book: [namespace, Book],
  "{urn:example:more}Book": ["urn:example:more", more_Book],
}));
