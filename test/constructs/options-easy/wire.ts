// Numbers and dates instead of exactness; what they can't hold is refused, not rounded.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  options: {
    methodCase: "camel",
    enum: "native",
    long: "number",
    decimal: "number",
    dateTime: "Date",
    importExtension: "ts",
  },
  pairs: [
    {
      operation: "GetURL",
      value: {
        Id: 9007199254740991,
        Big: 1,
        Price: 0.1,
        At: new Date(Date.UTC(2024, 1, 29, 12)),
        Date: { Day: new Date(0) },
        State: "two words",
        Odd: ["", "1", "_1", "-1", "Infinity", "NaN", "__proto__", "constructor"],
        Days: ["Sunday"],
        ById: dictionary({ "9007199254740993": 1.5 }),
      },
      xml: `<GetURL xmlns="urn:example:shop"><Id>9007199254740991</Id><Big>1</Big><Price>0.1</Price>
        <At>2024-02-29T12:00:00Z</At><Date><Day>1970-01-01T00:00:00Z</Day></Date><State>two words</State>
        <Odd/><Odd>1</Odd><Odd>_1</Odd><Odd>-1</Odd><Odd>Infinity</Odd><Odd>NaN</Odd><Odd>__proto__</Odd><Odd>constructor</Odd>
        <Days>Sunday</Days><ById><Pair><Key>9007199254740993</Key><Value>1.5</Value></Pair></ById></GetURL>`,
    },
    {
      operation: "GetURL",
      only: "decode",
      // Keys stay in their lexical form whatever the options say.
      value: {
        Id: 1,
        At: new Date(Date.UTC(2024, 1, 29, 11)),
        ByDate: dictionary({ "2024-01-01T00:00:00": new Date(0) }),
      },
      xml: `<GetURL xmlns="urn:example:shop"><Id>01</Id><At>2024-02-29T12:00:00+01:00</At>
        <ByDate><Pair><Key>2024-01-01T00:00:00</Key><Value>1970-01-01T00:00:00Z</Value></Pair></ByDate></GetURL>`,
    },
    { operation: "delete", value: {}, xml: `<delete xmlns="urn:example:shop"/>` },
    { operation: "Delete", value: {}, xml: `<Delete xmlns="urn:example:shop"/>` },
    { operation: "New", value: {}, xml: `<New xmlns="urn:example:shop"/>` },
  ],
  refusals: [
    { operation: "GetURL", code: "EncodeError", path: "Body/GetURL/Id", value: { Id: 1n } },
    { operation: "GetURL", code: "EncodeError", path: "Body/GetURL/Id", value: { Id: 2 ** 53 } },
    {
      operation: "GetURL",
      code: "EncodeError",
      path: "Body/GetURL/At",
      value: { Id: 1, At: new Date(Number.NaN) },
    },
    {
      operation: "GetURL",
      code: "DecodeError",
      path: "Body/GetURL/Id",
      xml: `<GetURL xmlns="urn:example:shop"><Id>9007199254740993</Id></GetURL>`,
    },
  ],
};
