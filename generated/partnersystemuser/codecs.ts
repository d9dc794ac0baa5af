// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import * as types from "./types.js";
import { type SimpleCodec, enumeration } from "../runtime/codec.js";

export const namespace = "http://www.superoffice.com/superid/partnersystemuser/0.1";

export const TokenType: SimpleCodec<types.TokenType> = /* @__PURE__ */ enumeration(types.TokenType);
