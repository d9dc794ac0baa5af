import type * as messages from "./messages.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType, required } from "../runtime/structures.js";
import { AnyShape, ArrayOfShape, Circle, Items } from "../shop/codecs.js";
import { AnyItem } from "../stock/codecs.js";

const namespace = "urn:example:shop";

const request_none = /* @__PURE__ */ complexType<messages.RequestHeaders>(namespace, () => ({}));

const response_none = /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({}));

export const Draw: Operation<
  messages.DrawRequest,
  messages.DrawResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Orders",
  name: "Draw",
  action: "urn:example:shop/Draw",
  input: {
    namespace: namespace,
    name: "Draw",
    body: /* @__PURE__ */ complexType<messages.DrawRequest>(namespace, () => ({
      Shape: nillable(AnyShape),
      Shapes: ArrayOfShape,
      Item: AnyItem,
      Items: Items,
      Circle: Circle,
    })),
    headers: request_none,
  },
  output: {
    namespace: namespace,
    name: "DrawResponse",
    body: /* @__PURE__ */ complexType<messages.DrawResponse>(namespace, () => ({
      Shape: required(AnyShape),
    })),
    headers: response_none,
  },
};
