// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as xs from "../runtime/builtins.js";
import type { DateTime } from "../runtime/builtins.js";
import type { Codec } from "../runtime/codec.js";
import { complexType, qualified, required } from "../runtime/structures.js";
import { Funds, namespace } from "../shop/codecs.js";

/** What faults of Withdraw hold: for `faultDetail`. */
export const Withdraw: Codec<messages.WithdrawFaults> = /* @__PURE__ */ complexType(namespace, () => ({
  InsufficientFunds: Funds,
  Locked: qualified("urn:example:other", xs.string),
  code: qualified("", xs.int),
  TokenExpired: /* @__PURE__ */ complexType<{ At: DateTime }>(namespace, () => ({
    At: required(xs.dateTime),
  })),
}));
