// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import { type Codec, nillable } from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const ArrayOfPerson: Codec<types.ArrayOfPerson> = /* @__PURE__ */ arrayOf(namespace, "Person", () =>
  nillable(Person),
);

export const Chief: ComplexCodec<types.Chief> = /* @__PURE__ */ complexType(namespace, () => ({
  Name: xs.string,
  Boss: nillable(Person),
  Team: nillable(Team),
  Deputy: Chief,
}));

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ complexType(namespace, () => ({
  Name: xs.string,
  Boss: nillable(Person),
  Team: nillable(Team),
}));

export const Team: ComplexCodec<types.Team> = /* @__PURE__ */ complexType(namespace, () => ({
  Members: nillable(ArrayOfPerson),
}));
