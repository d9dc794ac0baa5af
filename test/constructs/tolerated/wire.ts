// What isn't anywhere: types hold anything, elements and attributes are left out, and what comes all the same is kept.
import type { Wire } from "../../wire.js";

const permit = '<Permit xmlns="urn:example:garage"><Holder>Ada</Holder></Permit>';
const leave = '<Leave xmlns="urn:example:gone"><Plate>EL 12345</Plate></Leave>';

export const wire: Wire = {
  pairs: [
    {
      operation: "Park",
      value: { Car: { Plate: "EL 12345", colour: "red" }, Permit: { xml: permit } },
      xml: `<Park xmlns="urn:example:garage"><Car colour="red"><Plate>EL 12345</Plate></Car>${permit}</Park>`,
    },
    { operation: "Leave", value: { xml: leave }, xml: leave },
  ],
};
