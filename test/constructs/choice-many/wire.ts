// All of a set or nothing of it, also where the types can't say so.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: { more: { a1: 1, a2: 2, g1: 3, g2: 4, h1: 5, h2: 6, x: 7 } },
      xml: `<Put xmlns="urn:example:shop"><more><a1>1</a1><a2>2</a2><g1>3</g1><g2>4</g2><h1>5</h1><h2>6</h2><x>7</x></more></Put>`,
    },
    {
      operation: "Put",
      value: { more: { y: 7 } },
      xml: `<Put xmlns="urn:example:shop"><more><y>7</y></more></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/more", value: { more: { a1: 1, x: 7 } } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/more", value: { more: { h1: 1, x: 7 } } },
    { operation: "Put", code: "EncodeError", path: "Body/Put/more", value: { more: {} } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/more",
      xml: `<Put xmlns="urn:example:shop"><more><h2>1</h2><x>7</x></more></Put>`,
    },
  ],
};
