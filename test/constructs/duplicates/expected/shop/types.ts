// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

export interface Longer extends Route {
  back: string;
  stop$4: string;
}

export interface Route {
  stop: string;
  via?: string;
  stop$2: string[];
  end: string;
  stop$3?: string;
}

export type Turn = Choice<[{ a: number; b: number }, { b: number; a$2: number }]>;
