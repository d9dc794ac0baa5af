// Of ports that differ in the transport alone the one over HTTP serves. The messages are the same over all of them.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [{ operation: "Bill", value: "b", xml: '<Bill xmlns="urn:example:shop">b</Bill>' }],
};
