// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Decimal } from "../runtime/builtins.js";
import type { Item } from "../stock/types.js";

export interface Book extends Product {
  Author?: string;
}

export interface Leaflet extends Product {}

export interface Product extends Item {
  Price: Decimal;
  Amount?: number;
}
