// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The request of CelsiusToFahrenheit. */
export interface CelsiusToFahrenheitRequest {
  Celsius?: string;
}

/** The response of CelsiusToFahrenheit. */
export interface CelsiusToFahrenheitResponse {
  CelsiusToFahrenheitResult?: string;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
