// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export type ArrayOfPerson = (Person | null)[];

export interface Chief {
  Name?: string;
  Boss?: Person | null;
  Team?: Team | null;
  Deputy?: Chief;
}

export interface Person {
  Name?: string;
  Boss?: Person | null;
  Team?: Team | null;
}

export interface Team {
  Members?: (Person | null)[] | null;
}
