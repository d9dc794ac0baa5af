// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { attributed } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import { type Choice, allOf, oneOf, optional, ruled } from "../runtime/choice.js";
import type { Codec } from "../runtime/codec.js";
import { contentsExtension, group } from "../runtime/contents.js";
import { family, tagged } from "../runtime/family.js";
import { type ComplexCodec, complexType, extension, repeated, required } from "../runtime/structures.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Crew: ComplexCodec<types.Crew> = /* @__PURE__ */ tagged(
  "Crew",
  /* @__PURE__ */ attributed(
    () => ({
      ship: xs.string,
    }),
    /* @__PURE__ */ contentsExtension(
      () => Party,
      namespace,
      () => ({
        $choice: repeated(
          group<Choice<[{ member: string }, { guest: string; days?: number }]>>(
            namespace,
            () => ({
              member: xs.string,
              guest: xs.string,
              days: xs.int,
            }),
            /* @__PURE__ */ oneOf("member", /* @__PURE__ */ allOf("guest", /* @__PURE__ */ optional("days"))),
          ),
          1,
        ),
      }),
    ),
  ),
);

export const Dated: ComplexCodec<types.Dated> = /* @__PURE__ */ tagged(
  "Dated",
  /* @__PURE__ */ ruled(
    /* @__PURE__ */ extension(
      () => Payment,
      namespace,
      () => ({
        at: required(xs.date),
      }),
    ),
    undefined,
    () => Payment,
  ),
);

export const Label: ComplexCodec<types.Label> = /* @__PURE__ */ complexType(namespace, () => ({
  text: required(xs.string),
}));

export const Party: ComplexCodec<types.Party> = /* @__PURE__ */ tagged(
  "Party",
  /* @__PURE__ */ complexType(namespace, () => ({
    name: required(xs.string),
  })),
);

export const AnyParty: Codec<types.AnyParty> = /* @__PURE__ */ family("Party", () => ({
  Party: [namespace, Party],
  Person: [namespace, Person],
  Crew: [namespace, Crew],
}));

export const Payment: ComplexCodec<types.Payment> = /* @__PURE__ */ tagged(
  "Payment",
  /* @__PURE__ */ ruled(
    /* @__PURE__ */ complexType(namespace, () => ({
      card: xs.string,
      cash: xs.int,
    })),
    /* @__PURE__ */ oneOf("card", "cash"),
  ),
);

export const AnyPayment: Codec<types.AnyPayment> = /* @__PURE__ */ family("Payment", () => ({
  Payment: [namespace, Payment],
  Dated: [namespace, Dated],
  Split: [namespace, Split],
}));

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ tagged(
  "Person",
  /* @__PURE__ */ ruled(
    /* @__PURE__ */ extension(
      () => Party,
      namespace,
      () => ({
        born: xs.date,
        age: xs.int,
      }),
    ),
    /* @__PURE__ */ oneOf("born", "age"),
  ),
);

export const Sign: ComplexCodec<types.Sign> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ extension(
    () => Label,
    namespace,
    () => ({
      wood: xs.boolean,
      metal: xs.boolean,
    }),
  ),
  /* @__PURE__ */ oneOf("wood", "metal"),
);

export const Split: ComplexCodec<types.Split> = /* @__PURE__ */ tagged(
  "Split",
  /* @__PURE__ */ ruled(
    /* @__PURE__ */ extension(
      () => Dated,
      namespace,
      () => ({
        half: xs.string,
        third: xs.string,
      }),
    ),
    /* @__PURE__ */ oneOf("half", "third"),
    () => Dated,
  ),
);
