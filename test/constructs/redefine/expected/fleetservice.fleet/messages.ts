// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { AnyVehicle, Truck } from "../example.fleet/types.js";

/** The request of Register. */
export interface RegisterRequest {
  Vehicle: AnyVehicle;
  Truck: Truck;
}

/** The response of Register. */
export interface RegisterResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
