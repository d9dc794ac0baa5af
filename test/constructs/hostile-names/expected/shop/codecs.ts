// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs_ from "../runtime/builtins.js";
import {
  type Codec as runtime_Codec_,
  type SimpleCodec as runtime_SimpleCodec,
  enumeration,
  nillable as runtime_nillable,
} from "../runtime/codec.js";
import { arrayOf } from "../runtime/collections.js";
import { type ComplexCodec, complexType } from "../runtime/structures.js";
import * as types__ from "./types.js";

export const namespace = 'urn:example:`${evil}"*/shop';

export const Array: ComplexCodec<types__.Array> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const ArrayOfstring: runtime_Codec_<types__.ArrayOfstring> = /* @__PURE__ */ arrayOf(
  namespace,
  "string",
  () => runtime_nillable(string_),
);

export const Codec: ComplexCodec<types__.Codec> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Date: ComplexCodec<types__.Date> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Documented: ComplexCodec<types__.Documented> = /* @__PURE__ */ complexType(namespace, () => ({
  Bytes: xs_.base64Binary,
  Kind: Kind,
}));

export const Kind: runtime_SimpleCodec<types__.Kind> = /* @__PURE__ */ enumeration(types__.Kind);

export const Members: ComplexCodec<types__.Members> = /* @__PURE__ */ complexType(namespace, () => ({
  ["__proto__"]: xs_.string,
  constructor: xs_.string,
  toString: xs_.string,
  hasOwnProperty: xs_.string,
  class: xs_.string,
  "a-b": xs_.string,
  "a.b": xs_.string,
  a_b: xs_.string,
  Name: xs_.string,
  name: xs_.string,
  Ελληνικά: xs_.string,
  then: xs_.string,
  _: xs_.string,
  prototype: xs_.string,
  get: xs_.string,
  async: xs_.string,
  static: xs_.string,
}));

export const NAME: ComplexCodec<types__.NAME> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Name: ComplexCodec<types__.Name> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Object: ComplexCodec<types__.Object> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Pattern: runtime_SimpleCodec<types__.Pattern> = xs_.string;

export const Pick: ComplexCodec<types__.Pick> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Promise: ComplexCodec<types__.Promise> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Record: ComplexCodec<types__.Record> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const RequestHeaders: ComplexCodec<types__.RequestHeaders> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Value: runtime_nillable(xs_.string),
  }),
);

export const Session: ComplexCodec<types__.Session> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const SimpleCodec: ComplexCodec<types__.SimpleCodec> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Uint8Array: ComplexCodec<types__.Uint8Array> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const _: ComplexCodec<types__._> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const __proto__: ComplexCodec<types__.__proto__> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const a_x2d_b: ComplexCodec<types__.a_x2d_b> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const a_x2e_b: ComplexCodec<types__.a_x2e_b> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const a_b: ComplexCodec<types__.a_b> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const class_: ComplexCodec<types__.class_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const constructor: ComplexCodec<types__.constructor> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const globalThis: ComplexCodec<types__.globalThis> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const hasOwnProperty: ComplexCodec<types__.hasOwnProperty> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Value: runtime_nillable(xs_.string),
  }),
);

export const invoke: ComplexCodec<types__.invoke> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const messages: ComplexCodec<types__.messages> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const name: ComplexCodec<types__.name> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const _x6e_amespace: ComplexCodec<types__._x6e_amespace> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Value: runtime_nillable(xs_.string),
  }),
);

export const namespace_: ComplexCodec<types__.namespace_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const nillable: ComplexCodec<types__.nillable> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const number_: ComplexCodec<types__.number_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const object_: ComplexCodec<types__.object_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const operations: ComplexCodec<types__.operations> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const runtime_Codec: ComplexCodec<types__.runtime_Codec> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Value: runtime_nillable(xs_.string),
  }),
);

export const string_: ComplexCodec<types__.string_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const toString: ComplexCodec<types__.toString> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const types: ComplexCodec<types__.types> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const types_: ComplexCodec<types__.types_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const undefined_: ComplexCodec<types__.undefined_> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const xs: ComplexCodec<types__.xs> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const Ελληνικά: ComplexCodec<types__.Ελληνικά> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));

export const 日本: ComplexCodec<types__.日本> = /* @__PURE__ */ complexType(namespace, () => ({
  Value: runtime_nillable(xs_.string),
}));
