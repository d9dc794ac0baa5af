// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Address {
  street: string;
  codes: number[];
}

export interface Author extends Omit<Person, "$type"> {
  $type: "Author";
  genre: Genre;
}

export const Genre = {
  Novel: "Novel",
  Poem: "Poem",
} as const;
export type Genre = (typeof Genre)[keyof typeof Genre];

/** Facets: maxLength `13`. */
export type Isbn = string;

export interface Person {
  $type: "Person";
  name: string | null;
  born?: number;
  home?: Address;
  friend?: AnyPerson[];
}

/** Person or a type that extends it; `$type` says which. */
export type AnyPerson = Person | Author;
