// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly, Decimal } from "../runtime/builtins.js";

export interface Closed {
  id?: number;
}

export interface Offer {
  name: string;
  from?: DateOnly;
  to?: DateOnly;
  price?: Decimal;
}
