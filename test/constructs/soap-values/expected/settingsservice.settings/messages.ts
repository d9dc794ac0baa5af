// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Setting } from "../example.settings/types.js";
import type { Dictionary } from "../runtime/collections.js";
import type { EncodedValue } from "../runtime/soap-values.js";

/** The request of EchoMap. */
export interface EchoMapRequest {
  map: Dictionary<EncodedValue> | null;
}

/** The response of EchoMap. */
export interface EchoMapResponse {
  map: Dictionary<EncodedValue> | null;
}

/** The request of EchoSetting. */
export interface EchoSettingRequest {
  setting: Setting | null;
}

/** The response of EchoSetting. */
export interface EchoSettingResponse {
  setting: Setting | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
