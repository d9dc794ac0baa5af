// Attributes by their expanded names.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        open: { name: "n", id: 1, more: 2, $attributes: { a: "<b", "{urn:x}id": "3" } },
        other: { $value: "t", $attributes: { "{urn:x}b": "c" } },
      },
      xml: `<Put xmlns="urn:example:shop"><open id="1" more="2" a="&lt;b" x:id="3" xmlns:x="urn:x"><name>n</name></open>
        <other x:b="c" xmlns:x="urn:x">t</other></Put>`,
    },
    {
      operation: "Put",
      value: { open: { name: "n" } },
      xml: `<Put xmlns="urn:example:shop"><open><name>n</name></open></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/open/$attributes/a b",
      value: { open: { name: "n", $attributes: { "a b": "c" } } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/open/$attributes/id",
      value: { open: { name: "n", $attributes: { id: "2" } } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/other/$attributes/{urn:example:shop}b",
      value: { other: { $value: "t", $attributes: { "{urn:example:shop}b": "c" } } },
    },
  ],
};
