// An operation's style comes before the binding's.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    { operation: "Look", value: "l", xml: '<Look xmlns="urn:example:shop">l</Look>' },
    {
      operation: "Count",
      value: { of: "l" },
      xml: '<t:Count xmlns:t="urn:example:shop"><of>l</of></t:Count>',
    },
    {
      operation: "Count",
      direction: "output",
      value: { count: 1 },
      xml: '<t:CountResponse xmlns:t="urn:example:shop"><count>1</count></t:CountResponse>',
    },
  ],
};
