// The envelope of a message that has attachments.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Show",
      value: "s",
      xml: '<Show xmlns="urn:example:shop">s</Show>',
      headers: { value: { Token: "t" }, xml: '<Token xmlns="urn:example:shop">t</Token>' },
    },
  ],
};
