// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Dictionary } from "../runtime/collections.js";

export interface ArrayOfForest {
  Forest?: (Forest | null)[];
}

export type ArrayOfLine = Line[];

export type ByCode = Dictionary<Line[] | null>;

export type ByColour = Dictionary<bigint>;

export type ByDate = Dictionary<Line | null>;

export type ByNumber = Dictionary<boolean>;

/** Facets: maxLength `8`. */
export type Code = string;

export const Colour = {
  Red: "Red",
  "Light blue": "Light blue",
} as const;
export type Colour = (typeof Colour)[keyof typeof Colour];

export interface Forest {
  Tree?: { Key: string; Value: ArrayOfForest }[];
}

export interface Line {
  Text?: string;
}

export type Texts = Dictionary<string | null>;

export interface Tree {
  Branch?: { Key: string; Value: Tree | null }[];
}
