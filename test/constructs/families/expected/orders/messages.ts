import type { Dictionary } from "../runtime/collections.js";
import type { AnyShape, Circle } from "../shop/types.js";
import type { AnyItem } from "../stock/types.js";

/** What Draw is asked. */
export interface DrawRequest {
  Shape?: AnyShape | null;
  Shapes?: (AnyShape | null)[];
  Item?: AnyItem;
  Items?: Dictionary<AnyItem | null>;
  Circle?: Circle;
}

/** What Draw answers. */
export interface DrawResponse {
  Shape: AnyShape;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {}
