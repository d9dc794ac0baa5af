// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { RawXml } from "../runtime/raw-xml.js";

export interface Anything {
  /** Any element. */
  $any?: RawXml[];
}

export interface Envelope {
  name: string;
  /** Any element of a namespace other than `urn:example:shop`. */
  $any: RawXml;
  note?: string;
  /** Any element of no namespace or the namespace `urn:example:other`. */
  $any$2?: RawXml[];
}
