// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Decimal, QName } from "../runtime/builtins.js";

/** Facets: totalDigits `5`, fractionDigits `2`. */
export type Amount = Decimal;

/** Facets: pattern `[A-Z-[IO]]{2}\d+`, pattern `\i\c*`, maxLength `5`. */
export type Code = string;

/** Facets: length `2`. */
export type Hash = Uint8Array;

/** Facets: whiteSpace `collapse`, minLength `4`. */
export type LongCode = string;

/** Facets: pattern `(?=a)a`. */
export type Odd = string;

/** Facets: length `2`. */
export type Pair = number[];

/** Facets: minInclusive `0`, maxExclusive `100`. */
export type Percent = number;

export interface Price {
  $value: Amount;
  /** Fixed `1`. */
  version?: string;
  code?: Code;
}

/** Facets: enumeration `1` or `5`. */
export type Step = number;

/** Facets: enumeration `{urn:example:shop}get` or `{urn:example:shop}put`. */
export type Verb = QName;
