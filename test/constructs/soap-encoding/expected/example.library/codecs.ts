// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as types from "./types.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration, list, nillable } from "../runtime/codec.js";
import { family, tagged } from "../runtime/family.js";
import { ENCODING_11 } from "../runtime/references.js";
import { XS, typed } from "../runtime/soap-encoding.js";
import { type ComplexCodec, complexType, extension, repeated, required } from "../runtime/structures.js";

export const namespace = "urn:example:library";

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ typed(
  namespace,
  "Address",
  /* @__PURE__ */ complexType("", () => ({
    street: required(typed(ENCODING_11, "string", xs.string)),
    codes: required(/* @__PURE__ */ list(xs.int)),
  })),
);

export const Author: ComplexCodec<types.Author> = /* @__PURE__ */ typed(
  namespace,
  "Author",
  /* @__PURE__ */ tagged(
    "Author",
    /* @__PURE__ */ extension(
      () => Person,
      "",
      () => ({
        genre: required(Genre),
      }),
      (next) => ({
        name: next(),
        born: next(),
        home: next(),
        friend: next(),
        genre: next(),
      }),
    ),
  ),
);

export const Genre: SimpleCodec<types.Genre> = /* @__PURE__ */ typed(
  namespace,
  "Genre",
  /* @__PURE__ */ enumeration(types.Genre),
);

export const Isbn: SimpleCodec<types.Isbn> = /* @__PURE__ */ typed(namespace, "Isbn", xs.string);

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ typed(
  namespace,
  "Person",
  /* @__PURE__ */ tagged(
    "Person",
    /* @__PURE__ */ complexType(
      "",
      () => ({
        name: required(nillable(typed(XS, "string", xs.string))),
        born: typed(ENCODING_11, "int", xs.int),
        home: Address,
        friend: repeated(AnyPerson, 0),
      }),
      (next) => ({
        name: next(),
        born: next(),
        home: next(),
        friend: next(),
      }),
    ),
  ),
);

export const AnyPerson: Codec<types.AnyPerson> = /* @__PURE__ */ family("Person", () => ({
  Person: [namespace, Person],
  Author: [namespace, Author],
}));
