// WS-Addressing: the messages themselves; the header blocks of requests are in test/session/addressing.test.ts.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Ask",
      direction: "output",
      value: "yes",
      xml: '<Receipt xmlns="urn:example:post">yes</Receipt>',
    },
  ],
};
