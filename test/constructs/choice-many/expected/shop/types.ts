// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

export type Many = {
  /** `h1` and `h2` or none. */
  h1?: number;
  /** `h1` and `h2` or none. */
  h2?: number;
} & Choice<[{ a1: number; a2: number }, {}]> &
  Choice<[{ b1: number; b2: number }, {}]> &
  Choice<[{ c1: number; c2: number }, {}]> &
  Choice<[{ d1: number; d2: number }, {}]> &
  Choice<[{ e1: number; e2: number }, {}]> &
  Choice<[{ f1: number; f2: number }, {}]> &
  Choice<[{ g1: number; g2: number }, {}]>;

export type More = {
  /** `h1` and `h2` or none. */
  h1?: number;
  /** `h1` and `h2` or none. */
  h2?: number;
  /** One of `x`, `y`. */
  x?: number;
  /** One of `x`, `y`. */
  y?: number;
} & Choice<[{ a1: number; a2: number }, {}]> &
  Choice<[{ b1: number; b2: number }, {}]> &
  Choice<[{ c1: number; c2: number }, {}]> &
  Choice<[{ d1: number; d2: number }, {}]> &
  Choice<[{ e1: number; e2: number }, {}]> &
  Choice<[{ f1: number; f2: number }, {}]> &
  Choice<[{ g1: number; g2: number }, {}]>;
