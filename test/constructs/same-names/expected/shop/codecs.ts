// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, qualifiedAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { named } from "../runtime/children.js";
import { type Choice, oneOf } from "../runtime/choice.js";
import type { SimpleCodec } from "../runtime/codec.js";
import { contents, group } from "../runtime/contents.js";
import { type ComplexCodec, complexType, qualified, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Either: ComplexCodec<types.Either> = /* @__PURE__ */ contents(namespace, () => ({
  $choice: repeated(
    group<Choice<[{ id: number }, { id$2: string }, { __proto__: string }]>>(
      namespace,
      () => ({
        id: xs.int,
        id$2: named("urn:example:more", "id", xs.string),
        ["__proto__"]: xs.string,
      }),
      /* @__PURE__ */ oneOf("id", "id$2", "__proto__"),
    ),
    1,
  ),
}));

export const ITEM: SimpleCodec<types.ITEM> = xs.string;

export const Item: ComplexCodec<types.Item> = /* @__PURE__ */ attributed(
  () => ({
    "@id": qualifiedAttribute("", "id", xs.int),
    "@id$2": qualifiedAttribute("urn:example:more", "id", xs.string),
    code: xs.int,
    code$2: qualifiedAttribute("urn:example:more", "code", xs.string),
  }),
  /* @__PURE__ */ contents(namespace, () => ({
    id: required(xs.int),
    id$2: named("urn:example:more", "id", required(xs.string)),
    ID: xs.int,
    local: qualified("", xs.string),
    local$2: named(namespace, "local", xs.string),
  })),
);

export const item: ComplexCodec<types.item> = /* @__PURE__ */ attributed(
  () => ({
    ["__proto__"]: xs.string,
    constructor: xs.string,
    "prix-é": xs.string,
  }),
  /* @__PURE__ */ complexType(namespace, () => ({
    item: required(ITEM),
  })),
);
