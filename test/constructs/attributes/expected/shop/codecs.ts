// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, qualifiedAttribute, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { named } from "../runtime/children.js";
import { type Codec, type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import { contentsExtension } from "../runtime/contents.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Item: ComplexCodec<types.Item> = /* @__PURE__ */ tagged(
  "Item",
  /* @__PURE__ */ attributed(
    () => ({
      id: requiredAttribute(xs.string),
      unit: Unit,
      "@name": qualifiedAttribute("", "name", xs.string),
      tags: /* @__PURE__ */ list(xs.int),
      when: qualifiedAttribute(namespace, "when", xs.dateTime),
      ref: qualifiedAttribute(namespace, "ref", xs.anyURI),
    }),
    /* @__PURE__ */ complexType(namespace, () => ({
      name: required(xs.string),
    })),
  ),
);

export const AnyItem: Codec<types.AnyItem> = /* @__PURE__ */ family("Item", () => ({
  Item: [namespace, Item],
  Sized: [namespace, Sized],
}));

export const Mark: ComplexCodec<types.Mark> = /* @__PURE__ */ attributed(
  () => ({
    at: xs.int,
  }),
  /* @__PURE__ */ complexType(namespace, () => ({})),
);

export const Sized: ComplexCodec<types.Sized> = /* @__PURE__ */ tagged(
  "Sized",
  /* @__PURE__ */ attributed(
    () => ({
      size: xs.long,
    }),
    /* @__PURE__ */ contentsExtension(
      () => Item,
      namespace,
      () => ({
        id$2: named(namespace, "id", xs.int),
      }),
    ),
    () => Item,
  ),
);

export const Unit: SimpleCodec<types.Unit> = /* @__PURE__ */ enumeration(types.Unit);
