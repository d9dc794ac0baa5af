// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { type SimpleCodec, enumeration, list } from "../runtime/codec.js";
import * as types from "./types.js";

export const namespace = "urn:example:stock";

export const Hazard: SimpleCodec<types.Hazard[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Hazard),
);

export const Shelf: SimpleCodec<types.Shelf> = /* @__PURE__ */ enumeration(types.Shelf);
