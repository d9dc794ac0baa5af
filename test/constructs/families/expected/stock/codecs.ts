import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension } from "../runtime/structures.js";
import { Parcel } from "../shop/codecs.js";
import type * as types from "./types.js";

const namespace = "urn:example:stock";

export const Crate: ComplexCodec<types.Crate> = /* @__PURE__ */ tagged(
  "Crate",
  /* @__PURE__ */ extension(
    () => Item,
    namespace,
    () => ({
      Weight: xs.int,
    }),
  ),
);

export const Item: ComplexCodec<types.Item> = /* @__PURE__ */ tagged(
  "Item",
  /* @__PURE__ */ complexType(namespace, () => ({
    Id: xs.int,
  })),
);

export const AnyItem: Codec<types.AnyItem> = /* @__PURE__ */ family("Item", () => ({
  Item: [namespace, Item],
  Crate: [namespace, Crate],
  Parcel: ["urn:example:shop", Parcel],
}));
