// The text of an element is its `$value`; attributes stand beside it.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        price: { $type: "Price", $value: "1.50", currency: "EUR" },
        code: { $value: "NOK" },
        note: [{ $value: "<&>", lang: "en" }, { $value: "" }],
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop">
        <price i:type="s:Price" currency="EUR">1.50</price><code>NOK</code>
        <note lang="en">&lt;&amp;&gt;</note><note/></Put>`,
    },
    {
      operation: "Put",
      value: { price: { $type: "DatedPrice", $value: "2", currency: "USD", from: "2024-01-31" } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <price xmlns:s="urn:example:shop" i:type="s:DatedPrice" currency="USD" from="2024-01-31">2</price></Put>`,
    },
    {
      operation: "Put",
      value: { price: { $type: "SmallPrice", $value: "2", currency: "EUR" } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <price xmlns:s="urn:example:shop" i:type="s:SmallPrice" currency="EUR">2</price></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/price/$value",
      value: { price: { $type: "Price", $value: "much", currency: "EUR" } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/price/currency",
      value: { price: { $type: "Price", $value: "1" } },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/code/$value",
      xml: `<Put xmlns="urn:example:shop"><price currency="EUR">1</price><code>SEK</code></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/price/currency",
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <price xmlns:s="urn:example:shop" i:type="s:SmallPrice" currency="USD">2</price></Put>`,
    },
  ],
};
