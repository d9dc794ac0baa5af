// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Decimal } from "../runtime/builtins.js";

export interface Item {
  name: string;
  price?: Decimal;
  count: number | null;
}
