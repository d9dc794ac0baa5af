// The element of a message can have any type; operations can share one.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    { operation: "Place", value: { Id: 1 }, xml: `<Place xmlns="urn:example:shop"><Id>1</Id></Place>` },
    { operation: "Again", value: {}, xml: `<Place xmlns="urn:example:shop"/>` },
    {
      operation: "Place",
      direction: "output",
      value: 7,
      xml: `<PlaceResponse xmlns="urn:example:shop">7</PlaceResponse>`,
    },
    {
      operation: "Cancel",
      value: null,
      xml: `<Cancel xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`,
    },
    { operation: "Cancel", value: { Id: 2 }, xml: `<Cancel xmlns="urn:example:shop"><Id>2</Id></Cancel>` },
    {
      operation: "Cancel",
      direction: "output",
      value: "Closed",
      xml: `<CancelResponse xmlns="urn:example:shop">Closed</CancelResponse>`,
    },
    {
      operation: "Cancel",
      direction: "output",
      value: null,
      xml: `<CancelResponse xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`,
    },
    {
      operation: "List",
      value: null,
      xml: `<List xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`,
    },
    {
      operation: "List",
      value: { Day: "2024-02-29" },
      xml: `<List xmlns="urn:example:shop"><Day>2024-02-29</Day></List>`,
    },
    {
      operation: "List",
      direction: "output",
      value: [{ Id: 1 }, null],
      xml: `<ListResponse xmlns="urn:example:shop"><Order><Id>1</Id></Order><Order xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></ListResponse>`,
    },
    { operation: "Count", value: "what", xml: `<Count xmlns="urn:example:shop">what</Count>` },
    {
      operation: "Count",
      value: null,
      xml: `<Count xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`,
    },
    {
      operation: "Count",
      direction: "output",
      value: dictionary({ a: 1 }),
      xml: `<CountResponse xmlns="urn:example:shop"><Entry><Key>a</Key><Value>1</Value></Entry></CountResponse>`,
    },
  ],
  refusals: [
    { operation: "Place", code: "EncodeError", path: "Body/Place", value: null },
    { operation: "Place", direction: "output", code: "EncodeError", path: "Body/PlaceResponse", value: "7" },
    { operation: "Again", code: "DecodeError", path: "", xml: `<Again xmlns="urn:example:shop"/>` },
    {
      operation: "Place",
      code: "DecodeError",
      path: "Body/Place",
      xml: `<Place xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>`,
    },
  ],
};
