// A list is one element whose values are separated by white space.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Open",
      value: {
        Days: ["Monday", "Sunday"],
        Other: null,
        Often: [["Monday"], [], ["Sunday", "Tuesday"]],
        Hazards: ["Fire"],
        Shelves: ["Bottom", "Top"],
        Numbers: [1, -2],
        Few: [3],
        Sizes: ["M", "S"],
      },
      xml: `<Open xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Days>Monday Sunday</Days>
        <Other i:nil="true"/><Often>Monday</Often><Often/><Often>Sunday Tuesday</Often><Hazards>Fire</Hazards>
        <Shelves>Bottom Top</Shelves><Numbers>1 -2</Numbers><Few>3</Few><Sizes>M S</Sizes></Open>`,
    },
    { operation: "Open", value: { Days: [] }, xml: `<Open xmlns="urn:example:shop"><Days/></Open>` },
    {
      operation: "Open",
      only: "decode",
      value: { Days: ["Monday", "Sunday"], Numbers: [] },
      xml: `<Open xmlns="urn:example:shop"><Days> Monday\t\n Sunday </Days><Numbers> </Numbers></Open>`,
    },
  ],
  refusals: [
    { operation: "Open", code: "EncodeError", path: "Body/Open/Days", value: { Days: "Monday" } },
    {
      operation: "Open",
      code: "EncodeError",
      path: "Body/Open/Days",
      value: { Days: ["Monday", "Freeday"] },
    },
    {
      operation: "Open",
      code: "EncodeError",
      path: "Body/Open/Often[1]",
      value: { Days: [], Often: [[], ["Freeday"]] },
    },
    {
      operation: "Open",
      code: "DecodeError",
      path: "Body/Open/Days",
      xml: `<Open xmlns="urn:example:shop"><Days>Monday Freeday</Days></Open>`,
    },
    {
      operation: "Open",
      code: "DecodeError",
      path: "Body/Open/Numbers",
      xml: `<Open xmlns="urn:example:shop"><Days/><Numbers>1 2.5</Numbers></Open>`,
    },
  ],
};
