// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as xs from "../runtime/builtins.js";
import type { SimpleCodec } from "../runtime/codec.js";
import type * as types from "./types.js";

export const namespace = "http://schemas.microsoft.com/2003/10/Serialization/";

export const char: SimpleCodec<types.char> = xs.int;

export const duration: SimpleCodec<types.duration> = xs.duration;

export const guid: SimpleCodec<types.guid> = xs.string;
