// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly, Decimal } from "../runtime/builtins.js";

export interface Code {
  $value: Currency;
}

export const Currency = {
  EUR: "EUR",
  NOK: "NOK",
} as const;
export type Currency = (typeof Currency)[keyof typeof Currency];

export interface DatedPrice extends Omit<Price, "$type"> {
  $type: "DatedPrice";
  from?: DateOnly;
}

export interface Price {
  $type: "Price";
  $value: Decimal;
  currency: string;
}

/** Price or a type that extends it; `$type` says which. */
export type AnyPrice = Price | DatedPrice | SmallPrice;

export interface SmallPrice {
  $type: "SmallPrice";
  $value: Decimal;
  currency: Currency;
}
