// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Branch extends Omit<Company, "$type"> {
  $type: "Branch";
  city: string;
}

export interface Company {
  $type: "Company";
  name: string;
  phone?: string;
  id: string;
}

export interface Party {
  $type: "Party";
  name?: string;
  phone?: string[];
  note?: string;
  id?: string;
  old?: string;
}

/** Party or a type that extends it; `$type` says which. */
export type AnyParty = Party | Company | Branch;
