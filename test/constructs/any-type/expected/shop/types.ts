// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { AnyType } from "../runtime/any-type.js";
import type { Dictionary } from "../runtime/collections.js";

export type Properties = Dictionary<AnyType | null>;
