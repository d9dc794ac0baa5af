// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

export interface Either {
  $choice: Choice<[{ id: number }, { id$2: string }, { __proto__: string }]>[];
}

export type ITEM = string;

export interface Item {
  id: number;
  id$2: string;
  ID?: number;
  local?: string;
  local$2?: string;
  "@id"?: number;
  "@id$2"?: string;
  code?: number;
  code$2?: string;
}

export interface item {
  item: ITEM;
  __proto__?: string;
  constructor?: string;
  "prix-é"?: string;
}
