// The client is called by the port type, as ever.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [{ operation: "Place", value: "p", xml: '<Place xmlns="urn:example:shop">p</Place>' }],
};
