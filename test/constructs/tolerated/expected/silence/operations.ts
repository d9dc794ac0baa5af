// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

export {};
