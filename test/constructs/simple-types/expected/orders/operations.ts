// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { Moment, Percent, Plate, Rebate, namespace } from "../shop/codecs.js";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const State: Operation<
  messages.StateRequest,
  messages.StateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "State",
  action: "urn:example:shop/State",
  input: {
    namespace: namespace,
    name: "State",
    body: /* @__PURE__ */ complexType<messages.StateRequest>(namespace, () => ({
      string: xs.string,
      normalizedString: xs.normalizedString,
      token: xs.token,
      language: xs.language,
      Name: xs.Name,
      NCName: xs.NCName,
      NMTOKEN: xs.NMTOKEN,
      NMTOKENS: xs.NMTOKENS,
      ID: xs.ID,
      IDREF: xs.IDREF,
      IDREFS: xs.IDREFS,
      ENTITY: xs.ENTITY,
      ENTITIES: xs.ENTITIES,
      anyURI: xs.anyURI,
      QName: xs.QName,
      NOTATION: xs.NOTATION,
      boolean: xs.boolean,
      byte: xs.byte,
      short: xs.short,
      int: xs.int,
      long: xs.long,
      unsignedByte: xs.unsignedByte,
      unsignedShort: xs.unsignedShort,
      unsignedInt: xs.unsignedInt,
      unsignedLong: xs.unsignedLong,
      integer: xs.integer,
      nonPositiveInteger: xs.nonPositiveInteger,
      negativeInteger: xs.negativeInteger,
      nonNegativeInteger: xs.nonNegativeInteger,
      positiveInteger: xs.positiveInteger,
      decimal: xs.decimal,
      float: xs.float,
      double: xs.double,
      duration: xs.duration,
      dateTime: xs.dateTime,
      time: xs.time,
      date: xs.date,
      gYearMonth: xs.gYearMonth,
      gYear: xs.gYear,
      gMonthDay: xs.gMonthDay,
      gDay: xs.gDay,
      gMonth: xs.gMonth,
      base64Binary: xs.base64Binary,
      hexBinary: xs.hexBinary,
      anySimpleType: xs.anySimpleType,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "StateResponse",
    body: /* @__PURE__ */ complexType<messages.StateResponse>(namespace, () => ({
      Percent: required(Percent),
      Plate: nillable(Plate),
      Rebate: Rebate,
      Moment: Moment,
      Short: xs.string,
      Shorter: xs.long,
    })),
    headers: response_none,
  },
};
