// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

/** The parameters of a DSA key. */
export interface DSAParameters {
  Counter: number;
  G: Uint8Array | null;
  J: Uint8Array | null;
  P: Uint8Array | null;
  Q: Uint8Array | null;
  Seed: Uint8Array | null;
  Y: Uint8Array | null;
}
