// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export type ArrayOfArrayOfLine = ((Line | null)[] | null)[];

export interface ArrayOfBase {
  Base?: number[];
}

export type ArrayOfLine = (Line | null)[];

export interface ArrayOfTree {
  ArrayOfTree?: (ArrayOfTree | null)[];
}

export interface ArrayOfTwo {
  First?: number[];
  Second?: number;
}

export interface Derived extends ArrayOfBase {
  More?: number;
}

export interface Line {
  Text?: string;
}

export interface Lines {
  Line?: Line[];
}
