// A reference to a group is the group itself.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        person: { first: "a", last: "b", age: 3 },
        nickname: { first: "c", last: "d" },
        $choice: [{ mail: "m" }, { first: "e", last: "f" }, { mail: "n" }],
      },
      xml: `<Put xmlns="urn:example:shop"><person><first>a</first><last>b</last><age>3</age></person>
        <nickname><first>c</first><last>d</last></nickname>
        <mail>m</mail><first>e</first><last>f</last><mail>n</mail></Put>`,
    },
    { operation: "Put", value: { nickname: {} }, xml: `<Put xmlns="urn:example:shop"><nickname/></Put>` },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/nickname", value: { nickname: { first: "c" } } },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$choice[0]",
      value: { $choice: [{ mail: "m", first: "e", last: "f" }] },
    },
  ],
};
