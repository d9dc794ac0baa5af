// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Duration } from "../runtime/builtins.js";

/** A UTF-16 code unit as a number. */
export type char = number;

/**
 * A duration in days, hours, minutes and seconds; it has neither years nor months.
 *
 * Facets: pattern `\-?P(\d*D)?(T(\d*H)?(\d*M)?(\d*(\.\d*)?S)?)?`, minInclusive `-P10675199DT2H48M5.4775808S`, maxInclusive `P10675199DT2H48M5.4775807S`.
 */
export type duration = Duration;

/**
 * A UUID in its hyphenated form.
 *
 * Facets: pattern `[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}`.
 */
export type guid = string;
