// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Open {
  name: string;
  id?: number;
  /** Any attribute. */
  $attributes?: Record<string, string>;
}

export interface Opener extends Open {
  more?: number;
}

export interface Other {
  $value: string;
  /** Any attribute of a namespace other than `urn:example:shop`. */
  $attributes?: Record<string, string>;
}
