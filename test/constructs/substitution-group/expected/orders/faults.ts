// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import type { Codec } from "../runtime/codec.js";
import { contents } from "../runtime/contents.js";
import { LabelElement, namespace } from "../shop/codecs.js";

/** What faults of Draw hold: for `faultDetail`. */
export const Draw: Codec<messages.DrawFaults> = /* @__PURE__ */ contents(namespace, () => ({
  label: LabelElement,
}));
