// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/**
 * There is no type "Vehicle" (namespace "urn:example:gone"); what it would add is left out.
 *
 * There is no group "Wheels" (namespace "urn:example:gone"); it is left out.
 *
 * There is no attribute "doors" (namespace "urn:example:gone"); it is left out.
 */
export interface Car {
  Plate: string;
  /** As painted. */
  colour?: string;
}
