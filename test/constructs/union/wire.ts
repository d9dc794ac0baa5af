// The first type of a union that takes a text decides what its value is.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        size: [1, "small", "any"],
        sizes: [2, "large", 3],
        small: "small",
        when: "2024-01-31",
        fit: 5,
      },
      xml: `<Put xmlns="urn:example:shop" fit="5"><size>1</size><size>small</size><size>any</size><sizes>2 large 3</sizes>
        <small>small</small><when>2024-01-31</when></Put>`,
    },
    {
      operation: "Put",
      value: { size: [-1], sizes: [], small: null, when: "2024-01-31T12:00:00Z", fit: "any" },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" fit="any"><size>-1</size><sizes/><small i:nil="true"/><when>2024-01-31T12:00:00Z</when></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/size[0]", value: { size: ["huge"] } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/size[0]", value: { size: [1.5] } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/size[0]",
      xml: `<Put xmlns="urn:example:shop"><size>1.5</size></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/fit",
      xml: `<Put xmlns="urn:example:shop" fit=""><size>1</size></Put>`,
    },
  ],
};
