// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Parcel {
  Size: { Width: number; Unit?: "cm" | "inch" | null };
}
