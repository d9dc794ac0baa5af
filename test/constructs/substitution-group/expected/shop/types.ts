// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Choice } from "../runtime/choice.js";
import type { RawXml } from "../runtime/raw-xml.js";

export interface Circle extends Omit<Shape, "$type"> {
  $type: "Circle";
  radius: number;
}

export interface Drawing {
  shape: ShapeElement;
  note?: NoteElement[];
  $choice?: Choice<[{ layer: number }, { shape: ShapeElement }]>[];
}

export interface Shape {
  $type: "Shape";
  colour?: string;
}

/** Shape or a type that extends it; `$type` says which. */
export type AnyShape = Shape | Circle;

export interface Text {
  $content: (string | { note: string } | { alarm: string | null } | { warning: string } | RawXml)[];
}

/** label or an element that substitutes it. */
export type LabelElement = Choice<[{ caption: string }]>;

/** note or an element that substitutes it. */
export type NoteElement = Choice<[{ note: string }, { alarm: string | null }, { warning: string }]>;

/** shape or an element that substitutes it. */
export type ShapeElement = Choice<
  [
    { blob: AnyShape },
    {
      /** A round one. */
      circle: Circle;
    },
    { circle$2: Circle },
  ]
>;
