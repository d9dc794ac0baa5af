// A type of a second namespace is `{namespace}name`.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        item: [
          { $type: "Book", id: 1, title: "t" },
          { $type: "{urn:example:more}Book", id: 2, pages: 3 },
        ],
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop" xmlns:m="urn:example:more">
        <item i:type="s:Book"><id>1</id><title>t</title></item>
        <item i:type="m:Book"><id>2</id><m:pages>3</m:pages></item></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/item[0]",
      value: { item: [{ $type: "{urn:example:shop}Book", id: 1, title: "t" }] },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/item[0]",
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><item xmlns:x="urn:x" i:type="x:Book"><id>1</id></item></Put>`,
    },
  ],
};
