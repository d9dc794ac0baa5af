// An operation's style comes before the binding's.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    { operation: "Look", value: "l", xml: '<Look xmlns="urn:example:shop">l</Look>' },
    { operation: "Count", value: { of: "l" }, xml: "<Count><of>l</of></Count>" },
    {
      operation: "Count",
      direction: "output",
      value: { count: 1 },
      xml: "<CountResponse><count>1</count></CountResponse>",
    },
  ],
};
