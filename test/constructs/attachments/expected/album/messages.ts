// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { Page } from "../photos/types.js";
import type { Choice } from "../runtime/choice.js";
import type { MimePart, ReceivedPart } from "../runtime/mime-part.js";

/** The request of Add. */
export interface AddRequest {
  Title: string;
  /** The parts beside the envelope. */
  $attachments: {
    /** image/png or image/gif. */
    photo: MimePart;
    "notes.txt": MimePart;
  };
}

/** The response of Add. */
export interface AddResponse {
  /** The parts beside the envelope. */
  $attachments: {
    /** image/*. */
    thumbnail: ReceivedPart;
  };
}

/** The request of Cover. */
export interface CoverRequest {
  /** The parts beside the envelope. */
  $attachments: {
    /** image/png. */
    image: MimePart;
  };
}

/** The response of Cover. */
export type CoverResponse = Page;

/** The request of Find. */
export type FindRequest = {
  /** The parts beside the envelope. */
  $attachments: { sample: MimePart };
} & Choice<[{ Title: string }, { Number: number }]>;

/** The response of Find. */
export type FindResponse = {
  $value: number;
  /** The parts beside the envelope. */
  $attachments: {
    /** image/png. */
    photo: ReceivedPart;
  };
};

/** The request of Turn. */
export type TurnRequest = Page & {
  /** The parts beside the envelope. */
  $attachments: {
    /** image/jpeg. */
    cover: MimePart;
  };
};

/** The response of Turn. */
export type TurnResponse = Page;

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  Language?: string;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
