// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { mixed } from "../runtime/mixed.js";
import { simpleContent } from "../runtime/simple-content.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Break: ComplexCodec<types.Break> = /* @__PURE__ */ complexType(namespace, () => ({}));

export const Link: ComplexCodec<types.Link> = /* @__PURE__ */ attributed(
  () => ({
    href: requiredAttribute(xs.anyURI),
  }),
  /* @__PURE__ */ simpleContent(xs.string),
);

export const Para: ComplexCodec<types.Para> = /* @__PURE__ */ attributed(
  () => ({
    id: xs.string,
  }),
  /* @__PURE__ */ mixed(namespace, () => ({
    b: xs.string,
    link: Link,
    br: Break,
  })),
);

export const Quote: ComplexCodec<types.Quote> = /* @__PURE__ */ attributed(
  () => ({
    year: xs.gYear,
  }),
  /* @__PURE__ */ mixed(
    namespace,
    () => ({
      by: xs.string,
    }),
    () => Para,
  ),
  () => Para,
);
