// The attributes of groups are the type's own.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: { name: "n", from: "2024-01-01", to: "2024-01-31", price: "1.50" },
      xml: `<Put xmlns="urn:example:shop" name="n" from="2024-01-01" to="2024-01-31" price="1.50"/>`,
    },
    { operation: "Put", value: { name: "" }, xml: `<Put xmlns="urn:example:shop" name=""/>` },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/name", value: { from: "2024-01-01" } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/to",
      xml: `<Put xmlns="urn:example:shop" name="n" to="x"/>`,
    },
  ],
};
