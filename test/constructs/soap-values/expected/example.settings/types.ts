// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.js";
import type { EncodedValue, SoapStruct } from "../runtime/soap-values.js";

export type Options = Dictionary<EncodedValue>;

export interface Setting {
  value: EncodedValue;
  more?: SoapStruct;
  options?: Dictionary<EncodedValue>;
}
