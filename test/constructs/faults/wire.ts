// What is read of faults is in test/faults.test.ts.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Withdraw",
      value: 5,
      xml: '<Withdraw xmlns="urn:example:shop">5</Withdraw>',
      headers: { value: { Token: "t" }, xml: '<Token xmlns="urn:example:shop">t</Token>' },
    },
    {
      operation: "Withdraw",
      direction: "output",
      value: 5,
      xml: '<Withdrawn xmlns="urn:example:shop">5</Withdrawn>',
    },
    { operation: "Look", value: 5, xml: '<Withdraw xmlns="urn:example:shop">5</Withdraw>' },
  ],
};
