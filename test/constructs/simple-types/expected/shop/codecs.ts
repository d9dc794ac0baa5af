// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import type { SimpleCodec } from "../runtime/codec.js";
import type * as types from "./types.js";

export const namespace = "urn:example:shop";

export const Moment: SimpleCodec<types.Moment> = xs.dateTime;

export const Percent: SimpleCodec<types.Percent> = xs.int;

export const Plate: SimpleCodec<types.Plate> = xs.string;

export const Rebate: SimpleCodec<types.Rebate> = xs.int;
