// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";
import type { Payment, Tree } from "../shop/types.js";

/** The request of Plant. */
export type PlantRequest = Choice<[{ tree: Tree }, { seeds: number }]>;

/** The response of Plant. */
export interface PlantResponse {
  [member: string]: never;
}

/** The request of Put. */
export type PutRequest = Payment;

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
