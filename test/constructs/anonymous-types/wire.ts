// Types without a name stand in place, in the code as in the schema.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Send",
      value: {
        Parcel: { Size: { Width: 1, Unit: "cm" } },
        To: { Street: "S", "first-name": "F", ["__proto__"]: "P", Parcels: [{ Size: { Width: 2 } }, null] },
        Stops: [{ City: "A" }, null],
        Nothing: {},
      },
      xml: `<Send xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Parcel><Size><Width>1</Width>
        <Unit>cm</Unit></Size></Parcel><To><Street>S</Street><first-name>F</first-name><__proto__>P</__proto__>
        <Parcels><Size><Width>2</Width></Size></Parcels><Parcels i:nil="true"/></To>
        <Stops><City>A</City></Stops><Stops i:nil="true"/><Nothing/></Send>`,
    },
    {
      operation: "Send",
      value: { To: null },
      xml: `<Send xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><To i:nil="true"/></Send>`,
    },
  ],
  refusals: [
    { operation: "Send", code: "EncodeError", path: "Body/Send/Parcel/Size", value: { Parcel: {} } },
    {
      operation: "Send",
      code: "EncodeError",
      path: "Body/Send/Parcel/Size/Unit",
      value: { Parcel: { Size: { Width: 1, Unit: "m" } } },
    },
    {
      operation: "Send",
      code: "EncodeError",
      path: "Body/Send/Stops[1]/City",
      value: { Stops: [{ City: "" }, {}] },
    },
  ],
};
