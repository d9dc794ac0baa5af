// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Decimal } from "../runtime/builtins.js";
import type { Choice } from "../runtime/choice.js";
import type { Nil } from "../runtime/nil.js";
import type { RawXml } from "../runtime/raw-xml.js";

export interface Halt {
  at: number;
}

export interface Kind {
  by?: "ref" | "value";
}

export interface Line extends Omit<Place, "$type"> {
  $type: "Line";
  $choice?: Choice<[{ pos: string }, { point: number }]>[];
}

export interface Place {
  $type: "Place";
  id: string;
}

/** Place or a type that extends it; `$type` says which. */
export type AnyPlace = Place | Tour | Line;

export type Policy = { language: string } & Choice<[{ format: string }, { degrees: number }]>;

export interface Tour extends Omit<Place, "$type"> {
  $type: "Tour";
  track?: { label?: string; link?: string };
  mime?: { $value: string; label?: string };
  extensions?: { $content: (string | { b: string } | RawXml)[]; $attributes?: Record<string, string> };
  note?: { $content: (string | RawXml)[] };
  description?: { $any: RawXml[] };
  permission: Choice<[{ all: boolean }, { line?: string[] }]>;
  policy?: { language: string; own?: boolean } & Choice<[{ format: string }, { degrees: number }]>;
  stop?: (Omit<Place, "$type"> & { index: number })[];
  fare?: { amount: Decimal; reason?: string } | null | Nil<{ reason?: string }>;
  kind?: Kind;
  halt?: (Halt | null | Nil<Pick<Halt, "at">>)[];
}
