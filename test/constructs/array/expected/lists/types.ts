// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export type ArrayOfint = number[];

export type ArrayOfstring = (string | null)[];
