// Redefined components count everywhere, also for types of the redefined schema; its own local elements stay unqualified.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Register",
      value: {
        Vehicle: {
          $type: "Vehicle",
          ...{ Plate: "EL 1", Colour: "Red", Licence: "L", Insurance: "I", Owner: "Ada" },
          ...{ serial: "7", country: "NO" },
        },
        Truck: { $type: "Truck", Plate: "EL 2", Colour: "Blue", Insurance: "J", Owner: "Bo", Load: 12 },
      },
      xml: `<Register xmlns="urn:example:fleet" xmlns:f="urn:example:fleet" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Vehicle i:type="f:Vehicle" serial="7" country="NO"><Plate xmlns="">EL 1</Plate><Colour xmlns="">Red</Colour>
          <Licence xmlns="">L</Licence><Insurance>I</Insurance><Owner>Ada</Owner></Vehicle>
        <Truck><Plate xmlns="">EL 2</Plate><Colour xmlns="">Blue</Colour><Insurance>J</Insurance><Owner>Bo</Owner>
          <Load xmlns="">12</Load></Truck></Register>`,
    },
  ],
  refusals: [
    {
      operation: "Register",
      code: "DecodeError",
      path: "Body/Register/Vehicle/Colour",
      xml: `<Register xmlns="urn:example:fleet"><Vehicle><Plate xmlns="">EL 1</Plate><Colour xmlns="">Green</Colour></Vehicle></Register>`,
    },
  ],
};
