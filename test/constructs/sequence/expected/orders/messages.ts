/** What Place is asked. */
export interface PlaceRequest {
  Zebra: string;
  Apple: number;
  Mango: boolean;
  _10: string;
}

/** What Place answers. */
export interface PlaceResponse {}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
