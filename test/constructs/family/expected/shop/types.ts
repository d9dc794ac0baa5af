// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Voucher } from "../other/types.js";
import type { Decimal } from "../runtime/builtins.js";

export type ArrayOfPayment = (AnyPayment | null)[];

export interface CardPayment extends Omit<Payment, "$type"> {
  $type: "CardPayment";
  Card?: string | null;
}

export interface Company extends Omit<Party, "$type"> {
  $type: "Company";
  Contact?: AnyParty | null;
}

export interface Entity {
  Id?: number;
}

export interface Party {
  $type: "Party";
  Name?: string;
}

/** Party or a type that extends it; `$type` says which. */
export type AnyParty = Person | Company;

export interface Payment {
  $type: "Payment";
  Amount: Decimal;
}

/** Payment or a type that extends it; `$type` says which. */
export type AnyPayment = Payment | Voucher | CardPayment;

export interface Person extends Omit<Party, "$type"> {
  $type: "Person";
}

export interface Receipt extends Entity {
  Payer?: AnyParty;
}
