// A list is an array, wherever it stands.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        vector: { $value: [1, -2], days: ["Mon", "Mon"], flags: ["A"], names: ["x", "y"] },
        three: [1, 2, 3],
        days: [["Tue"], []],
      },
      xml: `<Put xmlns="urn:example:shop"><vector days="Mon Mon" flags="A" names="x y">1 -2</vector><three>1 2 3</three>
        <days>Tue</days><days/></Put>`,
    },
    {
      operation: "Put",
      value: { vector: { $value: [], flags: [] } },
      xml: `<Put xmlns="urn:example:shop"><vector flags=""/></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { vector: { $value: [1, 2], flags: ["A", "B"] } },
      xml: `<Put xmlns="urn:example:shop"><vector flags=" A  B "> 1
        2 </vector></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/vector/flags",
      value: { vector: { $value: [], flags: ["C"] } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/vector/$value",
      value: { vector: { $value: 1, flags: [] } },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/days[0]",
      xml: `<Put xmlns="urn:example:shop"><vector flags=""/><days>Mon Wed</days></Put>`,
    },
  ],
};
