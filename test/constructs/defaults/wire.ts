// An empty element stands for its default or fixed value; an absent attribute is absent.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      only: "decode",
      value: { count: 5, unit: "kg", text: ["so", "so"], price: { $value: "0.5" }, list: [1, 2] },
      xml: `<Put xmlns="urn:example:shop"><count/><unit></unit><text/><text>so</text><price/><list/></Put>`,
    },
    {
      operation: "Put",
      value: { count: 1, unit: "m", price: { $value: "2", currency: "NOK", version: "1.0" }, list: [3] },
      xml: `<Put xmlns="urn:example:shop"><count>1</count><unit>m</unit><price currency="NOK" version="1.0">2</price><list>3</list></Put>`,
    },
    {
      operation: "Put",
      value: { count: 5, unit: null },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><count>5</count><unit i:nil="true"/></Put>`,
    },
  ],
  refusals: [
    { operation: "Put", code: "EncodeError", path: "Body/Put/count", value: {} },
    { operation: "Put", code: "DecodeError", path: "Body/Put", xml: `<Put xmlns="urn:example:shop"/>` },
  ],
};
