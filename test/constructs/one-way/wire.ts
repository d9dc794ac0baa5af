// How calls end is in test/one-way.test.ts.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [{ operation: "Tell", value: "t", xml: '<Tell xmlns="urn:example:shop">t</Tell>' }],
};
