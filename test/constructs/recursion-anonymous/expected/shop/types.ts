// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Folder {
  Other: number;
}

export interface Folder_ {
  Title: string;
  Shelf?: { Folder?: Folder_ }[];
}
