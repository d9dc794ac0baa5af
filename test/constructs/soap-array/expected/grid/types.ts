// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Branch {
  branches: Branch[] | null;
}

export type Branches = Branch[];

export type Grid = number[][];

export type Grids = number[][][];

export interface Point {
  x: number;
  labels?: string[];
}

export type Points = (Point | null)[];

export type Words = string[];
