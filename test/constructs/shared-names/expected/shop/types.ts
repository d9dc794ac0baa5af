// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Address as billing_Address, Place } from "../billing/types.js";
import type { Dictionary as runtime_Dictionary } from "../runtime/collections.js";

export interface Address extends Place {
  Street?: string;
  Bill?: billing_Address;
}

export type ArrayOfAddress = (Address | null)[];

export interface Codec {
  Text?: string;
}

export type Dictionary = runtime_Dictionary<billing_Address>;

export const Marks = {
  Heavy: "Heavy",
} as const;
export type Marks = (typeof Marks)[keyof typeof Marks];

export interface OrdersClient {
  Text?: string;
}

export interface ShipRequest {
  Text?: string;
}

export interface SoapFault {
  Codec?: Codec;
}

export const State = {
  Sent: "Sent",
} as const;
export type State = (typeof State)[keyof typeof State];

export interface orders {
  Text?: string;
}
