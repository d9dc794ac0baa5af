// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import { union } from "../runtime/union.js";
import * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Named: SimpleCodec<types.Named> = /* @__PURE__ */ enumeration(types.Named);

export const Size: SimpleCodec<types.Size> = /* @__PURE__ */ union(
  xs.int,
  /* @__PURE__ */ enumeration(types.Named),
  /* @__PURE__ */ enumeration({ any: "any" }),
);

export const Sizes: SimpleCodec<types.Sizes> = /* @__PURE__ */ list(
  /* @__PURE__ */ union(
    xs.int,
    /* @__PURE__ */ enumeration(types.Named),
    /* @__PURE__ */ enumeration({ any: "any" }),
  ),
);

export const Small: SimpleCodec<types.Small> = /* @__PURE__ */ union(
  xs.int,
  /* @__PURE__ */ enumeration(types.Named),
  /* @__PURE__ */ enumeration({ any: "any" }),
);

export const When: SimpleCodec<types.When> = /* @__PURE__ */ union(xs.date, xs.dateTime);
