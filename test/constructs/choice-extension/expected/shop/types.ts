// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly } from "../runtime/builtins.js";
import type { Choice } from "../runtime/choice.js";

export interface Crew extends Omit<Party, "$type"> {
  $type: "Crew";
  $choice: Choice<[{ member: string }, { guest: string; days?: number }]>[];
  ship?: string;
}

export type Dated = { $type: "Dated"; at: DateOnly } & Choice<[{ card: string }, { cash: number }]>;

export interface Label {
  text: string;
}

export interface Party {
  $type: "Party";
  name: string;
}

/** Party or a type that extends it; `$type` says which. */
export type AnyParty = Party | Person | Crew;

export type Payment = { $type: "Payment" } & Choice<[{ card: string }, { cash: number }]>;

/** Payment or a type that extends it; `$type` says which. */
export type AnyPayment = Payment | Dated | Split;

export type Person = Omit<Party, "$type"> & { $type: "Person" } & Choice<
    [{ born: DateOnly }, { age: number }]
  >;

export type Sign = Label & Choice<[{ wood: boolean }, { metal: boolean }]>;

export type Split = { $type: "Split"; at: DateOnly } & Choice<[{ card: string }, { cash: number }]> &
  Choice<[{ half: string }, { third: string }]>;
