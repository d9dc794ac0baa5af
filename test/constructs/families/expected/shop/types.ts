import type { Dictionary } from "../runtime/collections.js";
import type { AnyItem, Crate } from "../stock/types.js";

export type ArrayOfShape = (AnyShape | null)[];

export interface Circle extends Omit<Shape, "$type"> {
  $type: "Circle";
  Radius?: number;
}

export type Items = Dictionary<AnyItem | null>;

export interface Parcel extends Omit<Crate, "$type"> {
  $type: "Parcel";
  To?: string;
}

export interface Shape {
  $type: "Shape";
  Colour?: string;
}

/** Shape or a type that extends it; `$type` says which. */
export type AnyShape = Circle | Square;

export interface Square extends Omit<Shape, "$type"> {
  $type: "Square";
  Side?: number;
  Inner?: AnyShape | null;
}
