// By default nothing is lost, and names are the contract's.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "GetURL",
      value: {
        Id: 9007199254740993n,
        Big: 18446744073709551615n,
        Price: "0.10000000000000000001",
        At: "2024-02-29T12:00:00.123456789",
        Date: { Day: "2024-02-29T12:00:00Z" },
        State: "two words",
        Odd: ["", "1", "_1", "-1", "Infinity", "NaN", "__proto__", "constructor"],
        Days: ["Sunday"],
        ByDate: dictionary({ "2024-01-01T00:00:00": "2024-01-02T00:00:00" }),
        ById: dictionary({ "9007199254740993": "1.50" }),
      },
      xml: `<GetURL xmlns="urn:example:shop"><Id>9007199254740993</Id><Big>18446744073709551615</Big><Price>0.10000000000000000001</Price>
        <At>2024-02-29T12:00:00.123456789</At><Date><Day>2024-02-29T12:00:00Z</Day></Date><State>two words</State>
        <Odd/><Odd>1</Odd><Odd>_1</Odd><Odd>-1</Odd><Odd>Infinity</Odd><Odd>NaN</Odd><Odd>__proto__</Odd><Odd>constructor</Odd>
        <Days>Sunday</Days><ByDate><Pair><Key>2024-01-01T00:00:00</Key><Value>2024-01-02T00:00:00</Value></Pair></ByDate>
        <ById><Pair><Key>9007199254740993</Key><Value>1.50</Value></Pair></ById></GetURL>`,
    },
    { operation: "delete", value: {}, xml: `<delete xmlns="urn:example:shop"/>` },
    { operation: "Delete", value: {}, xml: `<Delete xmlns="urn:example:shop"/>` },
  ],
  refusals: [
    { operation: "GetURL", code: "EncodeError", path: "Body/GetURL/Id", value: { Id: 1 } },
    { operation: "GetURL", code: "EncodeError", path: "Body/GetURL/At", value: { Id: 1n, At: new Date(0) } },
  ],
};
