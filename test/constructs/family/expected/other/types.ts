import type { Payment } from "../shop/types.js";

export interface Voucher extends Omit<Payment, "$type"> {
  $type: "Voucher";
  Code: string;
}
