// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";

/** part or an element that substitutes it. */
export type PartElement = Choice<[{ part: number }, { spare: number }]>;
