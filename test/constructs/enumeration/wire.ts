// The values of an enumeration are the texts that stand on the wire.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Paint",
      value: {
        Colour: "Green",
        Warm: null,
        Paint: "Blue",
        Number: 2,
        Code: "B C",
        Size: "X L",
        Sizes: ["M", "S"],
      },
      xml: `<Paint xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Colour>Green</Colour>
        <Warm i:nil="true"/><Paint>Blue</Paint><Number>2</Number><Code>B C</Code><Size>X L</Size><Sizes>M</Sizes><Sizes>S</Sizes></Paint>`,
    },
    {
      operation: "Paint",
      value: {
        Colour: "Red",
        Odd: [
          "",
          "two words",
          " at the ends ",
          '"quoted"',
          "it's",
          "__proto__",
          "constructor",
          "1",
          "NaN",
          "a<b>&",
          "`${x}`",
          "back\\slash",
          "*/",
        ],
        Size: "__proto__",
      },
      xml: `<Paint xmlns="urn:example:shop"><Colour>Red</Colour><Odd/><Odd>two words</Odd><Odd> at the ends </Odd><Odd>"quoted"</Odd>
        <Odd>it's</Odd><Odd>__proto__</Odd><Odd>constructor</Odd><Odd>1</Odd><Odd>NaN</Odd><Odd>a&lt;b>&amp;</Odd><Odd>\`\${x}\`</Odd>
        <Odd>back\\slash</Odd><Odd>*/</Odd><Size>__proto__</Size></Paint>`,
    },
    {
      // White space around a value is passed over, as servers lay out what they send.
      operation: "Paint",
      only: "decode",
      value: { Colour: "Blue", Size: null },
      xml: `<Paint xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Colour> Blue
        </Colour><Size i:nil="true"/></Paint>`,
    },
    {
      operation: "Paint",
      only: "decode",
      value: { Colour: "Red", Code: "B C", Size: "X L" },
      xml: `<Paint xmlns="urn:example:shop"><Colour>Red</Colour><Code>B
        C</Code><Size> X  L </Size></Paint>`,
    },
  ],
  refusals: [
    { operation: "Paint", code: "EncodeError", path: "Body/Paint/Colour", value: { Colour: "red" } },
    {
      operation: "Paint",
      code: "EncodeError",
      path: "Body/Paint/Colour",
      value: { Colour: "hasOwnProperty" },
    },
    { operation: "Paint", code: "EncodeError", path: "Body/Paint/Colour", value: { Colour: 1 } },
    {
      operation: "Paint",
      code: "EncodeError",
      path: "Body/Paint/Warm",
      value: { Colour: "Red", Warm: "Green" },
    },
    {
      operation: "Paint",
      code: "EncodeError",
      path: "Body/Paint/Sizes[1]",
      value: { Colour: "Red", Sizes: ["S", "X L"] },
    },
    {
      operation: "Paint",
      code: "DecodeError",
      path: "Body/Paint/Colour",
      xml: `<Paint xmlns="urn:example:shop"><Colour>Purple</Colour></Paint>`,
    },
    {
      operation: "Paint",
      code: "DecodeError",
      path: "Body/Paint/Size",
      xml: `<Paint xmlns="urn:example:shop"><Colour>Red</Colour><Size>M</Size></Paint>`,
    },
  ],
};
