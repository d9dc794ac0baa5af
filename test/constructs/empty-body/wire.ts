// A request of nothing is `{}`, and may be left out.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    { operation: "Ping", value: {}, xml: "" },
    { operation: "Ping", direction: "output", value: {}, xml: "" },
    {
      operation: "Token",
      value: {},
      xml: "",
      headers: { value: { Token: "t" }, xml: '<Token xmlns="urn:example:shop">t</Token>' },
    },
    { operation: "Token", direction: "output", value: {}, xml: "" },
    { operation: "Token", direction: "output", only: "decode", value: {}, xml: "\n" },
  ],
};
