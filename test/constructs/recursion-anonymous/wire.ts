// A type without a name that holds itself gets the name of its element.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Place",
      value: { Folder: { Title: "a", Shelf: [{ Folder: { Title: "b" } }, {}] } },
      xml: `<Place xmlns="urn:example:shop"><Folder><Title>a</Title><Shelf><Folder><Title>b</Title></Folder></Shelf><Shelf/></Folder></Place>`,
    },
    {
      operation: "Place",
      direction: "output",
      value: { Plain: { Other: 1 } },
      xml: `<PlaceResponse xmlns="urn:example:shop"><Plain><Other>1</Other></Plain></PlaceResponse>`,
    },
  ],
};
