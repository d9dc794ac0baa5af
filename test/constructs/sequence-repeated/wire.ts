// Each occurrence of the sequence is an item.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        title: "t",
        $sequence: [
          { key: "a", value: "1" },
          { key: "b" },
          {
            key: "c",
            until: "2024-01-31",
            $sequence: [
              { from: 1, to: 2 },
              { from: 3, to: 4 },
            ],
          },
        ],
        line: ["x", "y"],
      },
      xml: `<Put xmlns="urn:example:shop"><title>t</title><key>a</key><value>1</value><key>b</key>
        <key>c</key><until>2024-01-31</until><from>1</from><to>2</to><from>3</from><to>4</to><line>x</line><line>y</line></Put>`,
    },
    { operation: "Put", value: { title: "t" }, xml: `<Put xmlns="urn:example:shop"><title>t</title></Put>` },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$sequence[1]/key",
      value: { title: "t", $sequence: [{ key: "a" }, { value: "1" }] },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$sequence[0]",
      value: { title: "t", $sequence: [{ key: "a", since: "2024-01-31", until: "2024-01-31" }] },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/$sequence[0]/$sequence[0]",
      xml: `<Put xmlns="urn:example:shop"><title>t</title><key>a</key><from>1</from></Put>`,
    },
  ],
};
