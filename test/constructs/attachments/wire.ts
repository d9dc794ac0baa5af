// SOAP Messages with Attachments: what has none; the others are in test/session/attachments.test.ts, as an envelope alone holds none.
import type { Wire } from "../../wire.js";

const data = new Uint8Array([1]);

export const wire: Wire = {
  pairs: [
    {
      operation: "Turn",
      direction: "output",
      value: { Number: 7 },
      xml: '<Page xmlns="urn:example:photos"><Number>7</Number></Page>',
    },
  ],
  refusals: [
    {
      operation: "Turn",
      code: "EncodeError",
      path: "Body/Page/$attachments/cover",
      value: { Number: 7, $attachments: { cover: { data } } },
    },
    { operation: "Turn", code: "EncodeError", path: "Body/Page/$attachments", value: { Number: 7 } },
    { operation: "Cover", code: "EncodeError", path: "Body/Cover/$attachments", value: {} },
    {
      operation: "Turn",
      code: "EncodeError",
      path: "Body/Page/$attachments/cover",
      value: { Number: 7, $attachments: {} },
    },
    {
      operation: "Add",
      direction: "output",
      code: "DecodeError",
      path: "Body/AddResponse/$attachments/thumbnail",
      xml: '<AddResponse xmlns="urn:example:photos"/>',
    },
  ],
};
