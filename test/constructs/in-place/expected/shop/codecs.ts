// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { anyAttribute } from "../runtime/any-attribute.js";
import { attributed, requiredAttribute } from "../runtime/attributes.js";
import * as xs from "../runtime/builtins.js";
import type { Decimal } from "../runtime/builtins.js";
import { type Choice, oneOf, optional, ruled } from "../runtime/choice.js";
import { type Codec, enumeration } from "../runtime/codec.js";
import { contents, contentsExtension, group } from "../runtime/contents.js";
import { family, tagged } from "../runtime/family.js";
import { mixed } from "../runtime/mixed.js";
import { nillableWithAttributes } from "../runtime/nil.js";
import type { RawXml } from "../runtime/raw-xml.js";
import { simpleContent } from "../runtime/simple-content.js";
import { type ComplexCodec, complexType, extension, repeated, required } from "../runtime/structures.js";
import { wildcard } from "../runtime/wildcard.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Halt: ComplexCodec<types.Halt> = /* @__PURE__ */ attributed(
  () => ({
    at: requiredAttribute(xs.int),
  }),
  /* @__PURE__ */ complexType(namespace, () => ({})),
);

export const Kind: ComplexCodec<types.Kind> = /* @__PURE__ */ attributed(
  () => ({
    by: /* @__PURE__ */ enumeration({ ref: "ref", value: "value" }),
  }),
  /* @__PURE__ */ complexType(namespace, () => ({})),
);

export const Line: ComplexCodec<types.Line> = /* @__PURE__ */ tagged(
  "Line",
  /* @__PURE__ */ contentsExtension(
    () => Place,
    namespace,
    () => ({
      $choice: repeated(
        group<Choice<[{ pos: string }, { point: number }]>>(
          namespace,
          () => ({
            pos: xs.string,
            point: xs.int,
          }),
          /* @__PURE__ */ oneOf("pos", "point"),
        ),
        0,
      ),
    }),
  ),
);

export const Place: ComplexCodec<types.Place> = /* @__PURE__ */ tagged(
  "Place",
  /* @__PURE__ */ complexType(namespace, () => ({
    id: required(xs.string),
  })),
);

export const AnyPlace: Codec<types.AnyPlace> = /* @__PURE__ */ family("Place", () => ({
  Place: [namespace, Place],
  Tour: [namespace, Tour],
  Line: [namespace, Line],
}));

export const Policy: ComplexCodec<types.Policy> = /* @__PURE__ */ ruled(
  /* @__PURE__ */ complexType(namespace, () => ({
    language: required(xs.string),
    format: xs.string,
    degrees: xs.int,
  })),
  /* @__PURE__ */ oneOf("format", "degrees"),
);

export const Tour: ComplexCodec<types.Tour> = /* @__PURE__ */ tagged(
  "Tour",
  /* @__PURE__ */ extension(
    () => Place,
    namespace,
    () => ({
      track: /* @__PURE__ */ attributed<{ label?: string; link?: string }, "label" | "link">(
        () => ({
          label: xs.string,
          link: xs.anyURI,
        }),
        /* @__PURE__ */ complexType(namespace, () => ({})),
      ),
      mime: /* @__PURE__ */ attributed<{ $value: string; label?: string }, "label">(
        () => ({
          label: xs.string,
        }),
        /* @__PURE__ */ simpleContent(xs.string),
      ),
      extensions: /* @__PURE__ */ attributed<
        { $content: (string | { b: string } | RawXml)[]; $attributes?: Record<string, string> },
        "$attributes"
      >(
        () => ({
          $attributes: anyAttribute(),
        }),
        /* @__PURE__ */ mixed(namespace, () => ({
          b: xs.string,
        })),
      ),
      note: /* @__PURE__ */ mixed<{ $content: (string | RawXml)[] }>(namespace, () => ({})),
      description: /* @__PURE__ */ contents<{ $any: RawXml[] }>(namespace, () => ({
        $any: repeated(wildcard({ other: "urn:example:shop" }), 1),
      })),
      permission: required(
        /* @__PURE__ */ ruled<Choice<[{ all: boolean }, { line?: string[] }]>>(
          /* @__PURE__ */ complexType(namespace, () => ({
            all: xs.boolean,
            line: repeated(xs.string, 0),
          })),
          /* @__PURE__ */ oneOf("all", /* @__PURE__ */ optional("line")),
        ),
      ),
      policy: /* @__PURE__ */ ruled<
        { language: string; own?: boolean } & Choice<[{ format: string }, { degrees: number }]>
      >(
        /* @__PURE__ */ extension(
          () => Policy,
          namespace,
          () => ({
            own: xs.boolean,
          }),
        ),
        undefined,
        () => Policy,
      ),
      stop: repeated(
        /* @__PURE__ */ attributed<Omit<types.Place, "$type"> & { index: number }, "index">(
          () => ({
            index: requiredAttribute(xs.int),
          }),
          /* @__PURE__ */ extension(
            () => Place,
            namespace,
            () => ({}),
          ),
        ),
        0,
      ),
      fare: nillableWithAttributes<{ amount: Decimal; reason?: string }, { reason?: string }>(
        /* @__PURE__ */ attributed<{ amount: Decimal; reason?: string }, "reason">(
          () => ({
            reason: xs.string,
          }),
          /* @__PURE__ */ complexType(namespace, () => ({
            amount: required(xs.decimal),
          })),
        ),
      ),
      kind: Kind,
      halt: repeated(nillableWithAttributes<types.Halt, Pick<types.Halt, "at">>(Halt), 0),
    }),
  ),
);
