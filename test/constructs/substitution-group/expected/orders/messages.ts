// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { PartElement } from "../more/types.js";
import type { Drawing, LabelElement, ShapeElement, Text } from "../shop/types.js";

/** The request of Draw. */
export interface DrawRequest {
  shape: ShapeElement;
}

/** The response of Draw. */
export interface DrawResponse {
  [member: string]: never;
}

/** What a fault of Draw can hold. */
export interface DrawFaults {
  label?: LabelElement;
}

/** The request of Put. */
export interface PutRequest {
  drawing?: Drawing;
  text?: Text;
  part?: PartElement;
}

/** The response of Put. */
export interface PutResponse {
  [member: string]: never;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
