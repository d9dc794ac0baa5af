// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type {
  Address as billing_Address,
  Marks as billing_Marks,
  State as billing_State,
} from "../billing/types.js";
import type { Dictionary as runtime_Dictionary } from "../runtime/collections.js";
import type {
  Address as shop_Address,
  Marks as shop_Marks,
  OrdersClient,
  ShipRequest as shop_ShipRequest,
  SoapFault,
  State as shop_State,
  orders,
} from "../shop/types.js";

/** The request of Ship. */
export interface ShipRequest {
  Here?: shop_Address;
  There?: billing_Address;
  State?: shop_State;
  Paid?: billing_State;
  Marks?: shop_Marks[];
  BillMarks?: billing_Marks[];
  Addresses?: (shop_Address | null)[];
  BillAddresses?: (billing_Address | null)[];
  Fault?: SoapFault;
  Book?: runtime_Dictionary<billing_Address>;
  Orders?: orders;
  Client?: OrdersClient;
  Request?: shop_ShipRequest;
  Inline?: { There?: billing_Address; States?: billing_State[] };
}

/** The response of Ship. */
export interface ShipResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
