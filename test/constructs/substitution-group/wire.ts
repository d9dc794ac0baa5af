// Where the head of a group is referred to, the value says which of its elements stands there.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        drawing: {
          shape: { circle: { $type: "Circle", colour: "red", radius: 1 } },
          note: [{ warning: "w" }, { note: "n" }, { alarm: null }],
          $choice: [
            { layer: 1 },
            { shape: { blob: { $type: "Shape" } } },
            { shape: { circle$2: { $type: "Circle", radius: 2 } } },
            { layer: 2 },
          ],
        },
        text: { $content: ["a", { note: "b" }, { warning: "c" }, "d"] },
        part: { spare: 1 },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:m="urn:example:more" xmlns:s="urn:example:shop"><drawing><circle><colour>red</colour><radius>1</radius></circle>
        <warning>w</warning><note>n</note><alarm i:nil="true"/>
        <layer>1</layer><blob i:type="s:Shape"/><m:circle><radius>2</radius></m:circle><layer>2</layer></drawing>
        <text>a<note>b</note><warning>c</warning>d</text><m:spare>1</m:spare></Put>`,
    },
    {
      operation: "Put",
      value: { drawing: { shape: { blob: { $type: "Circle", radius: 3 } } }, part: { part: 2 } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:m="urn:example:more" xmlns:s="urn:example:shop">
        <drawing><blob i:type="s:Circle"><radius>3</radius></blob></drawing><m:part>2</m:part></Put>`,
    },
    {
      operation: "Draw",
      value: { shape: { circle: { $type: "Circle", radius: 1 } } },
      xml: `<s:circle xmlns:s="urn:example:shop"><s:radius>1</s:radius></s:circle>`,
    },
  ],
  refusals: [
    { operation: "Draw", code: "EncodeError", path: "Body/shape", value: { shape: {} } },
    { operation: "Draw", code: "DecodeError", path: "Body", xml: `<shape xmlns="urn:example:shop"/>` },
    { operation: "Put", code: "EncodeError", path: "Body/Put/drawing/shape", value: { drawing: {} } },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/part",
      value: { part: { part: 1, spare: 2 } },
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put/part", value: { part: {} } },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/drawing",
      xml: `<Put xmlns="urn:example:shop"><drawing><shape/></drawing></Put>`,
    },
  ],
};
