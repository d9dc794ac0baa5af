// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Payment } from "../shop/types.js";

export interface Voucher extends Omit<Payment, "$type"> {
  $type: "Voucher";
  Code: string;
}
