// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export const Colour = {
  Red: "Red",
  Blue: "Blue",
} as const;
export type Colour = (typeof Colour)[keyof typeof Colour];

export interface Truck extends Omit<Vehicle, "$type"> {
  $type: "Truck";
  Load: number;
}

export interface Vehicle {
  $type: "Vehicle";
  Plate: string;
  Colour: Colour;
  Licence?: string;
  Insurance: string;
  Owner: string;
  serial?: string;
  country?: string;
}

/** Vehicle or a type that extends it; `$type` says which. */
export type AnyVehicle = Vehicle | Truck;
