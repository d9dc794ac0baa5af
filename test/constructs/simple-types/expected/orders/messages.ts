// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly, DateTime, Decimal, Duration, QName, Time } from "../runtime/builtins.js";
import type { Moment, Percent, Plate, Rebate } from "../shop/types.js";

/** The request of State. */
export interface StateRequest {
  string?: string;
  normalizedString?: string;
  token?: string;
  language?: string;
  Name?: string;
  NCName?: string;
  NMTOKEN?: string;
  NMTOKENS?: string[];
  ID?: string;
  IDREF?: string;
  IDREFS?: string[];
  ENTITY?: string;
  ENTITIES?: string[];
  anyURI?: string;
  QName?: QName;
  NOTATION?: QName;
  boolean?: boolean;
  byte?: number;
  short?: number;
  int?: number;
  long?: bigint;
  unsignedByte?: number;
  unsignedShort?: number;
  unsignedInt?: number;
  unsignedLong?: bigint;
  integer?: bigint;
  nonPositiveInteger?: bigint;
  negativeInteger?: bigint;
  nonNegativeInteger?: bigint;
  positiveInteger?: bigint;
  decimal?: Decimal;
  float?: number;
  double?: number;
  duration?: Duration;
  dateTime?: DateTime;
  time?: Time;
  date?: DateOnly;
  gYearMonth?: string;
  gYear?: string;
  gMonthDay?: string;
  gDay?: string;
  gMonth?: string;
  base64Binary?: Uint8Array;
  hexBinary?: Uint8Array;
  anySimpleType?: string;
}

/** The response of State. */
export interface StateResponse {
  Percent: Percent;
  Plate?: Plate | null;
  Rebate?: Rebate;
  Moment?: Moment;
  /** Facets: maxLength `3`. */
  Short?: string;
  Shorter?: bigint;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
