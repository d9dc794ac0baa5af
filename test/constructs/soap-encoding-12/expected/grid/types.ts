// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export type Grid = number[][];

export type Words = string[];
