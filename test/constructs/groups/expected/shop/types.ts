// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

export type Nickname = Choice<[{ first: string; last: string }, {}]>;

export interface Person {
  first: string;
  last: string;
  age?: number;
}
