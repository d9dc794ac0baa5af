// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import type { Codec } from "../runtime/codec.js";
import { ENCODING_11 } from "../runtime/references.js";
import { typed } from "../runtime/soap-encoding.js";
import { apacheMap, encodedValue, soapStruct } from "../runtime/soap-values.js";
import { type ComplexCodec, complexType, required } from "../runtime/structures.js";

export const namespace = "urn:example:settings";

export const Options: Codec<types.Options> = /* @__PURE__ */ typed(namespace, "Options", apacheMap);

export const Setting: ComplexCodec<types.Setting> = /* @__PURE__ */ typed(
  namespace,
  "Setting",
  /* @__PURE__ */ complexType("", () => ({
    value: required(encodedValue),
    more: typed(ENCODING_11, "Struct", soapStruct),
    options: Options,
  })),
);
