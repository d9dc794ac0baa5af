// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Address extends Place {}

export type ArrayOfAddress = (Address | null)[];

export interface Invoice {
  To?: Address;
}

export interface Line {
  Text: string;
}

export const Marks = {
  Late: "Late",
} as const;
export type Marks = (typeof Marks)[keyof typeof Marks];

export interface Place {
  Box: number;
}

export const State = {
  Paid: "Paid",
} as const;
export type State = (typeof State)[keyof typeof State];
