// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export interface Address {
  Street: string;
  Country: Country;
  Note?: string;
}

export const Country = {
  NO: "NO",
  SE: "SE",
} as const;
export type Country = (typeof Country)[keyof typeof Country];

export interface Party {
  Name: string;
  Home: Address;
}
