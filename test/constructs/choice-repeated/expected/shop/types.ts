// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

export interface Log {
  $choice?: Choice<[{ info: string }, { error: number; detail?: string }, { many: number }]>[];
  last: string;
  $choice$2: Choice<[{ x: number }, { y: number }]>[];
  only: number[];
}
