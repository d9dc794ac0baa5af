/** What Count is asked. */
export interface CountRequest {
  Once: string;
  Maybe?: string;
  Some?: number[];
  TwoOrThree: number[];
}

/** What Count answers. */
export interface CountResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
