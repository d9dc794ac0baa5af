// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";

export type Moment = DateTime;

/**
 * A part of a hundred.
 *
 * Facets: minInclusive `0`, maxInclusive `100`.
 */
export type Percent = number;

/** Facets: pattern `[A-Z]{2} \d*\/'\d`, maxLength `8`. */
export type Plate = string;

/** Facets: maxInclusive `50`. */
export type Rebate = number;
