// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Car } from "../garage/types.js";
import type { AnyType } from "../runtime/any-type.js";

/** There is no element "Leave" (namespace "urn:example:gone"); anything is taken instead. */
export type LeaveRequest = AnyType;

/** The response of Leave. */
export interface LeaveResponse {
  Place: number;
}

/** There is no element "Ticket" (namespace "urn:example:gone"); it is left out. */
export interface ParkRequest {
  Car: Car;
  /**
   * Who may park here.
   *
   * There is no type "Permit" (namespace "urn:example:gone"); anything is taken instead.
   */
  Permit?: AnyType;
  /** Fixed `2`. */
  level?: number;
}

/** The response of Park. */
export interface ParkResponse {
  Place: number;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
