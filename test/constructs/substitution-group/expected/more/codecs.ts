// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { substitutionGroup } from "../runtime/substitution.js";

export const namespace = "urn:example:more";

export const PartElement: Codec<types.PartElement> = /* @__PURE__ */ substitutionGroup(namespace, () => ({
  part: xs.int,
  spare: xs.int,
}));
