// Where an element can hold several types, $type here and xsi:type on the wire say which.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Draw",
      value: {
        Shape: { $type: "Square", Colour: "red", Side: 2, Inner: { $type: "Circle", Radius: 1 } },
        Shapes: [{ $type: "Circle" }, null, { $type: "Square", Inner: null }],
        Items: dictionary({
          a: { $type: "Item", Id: 1 },
          b: { $type: "Parcel", Id: 2, Weight: 3, To: "T" },
          c: null,
        }),
        Circle: { $type: "Circle", Radius: 4 },
      },
      xml: `<Draw xmlns="urn:example:shop" xmlns:t="urn:example:shop" xmlns:s="urn:example:stock" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Shape i:type="t:Square"><Colour>red</Colour><Side>2</Side><Inner i:type="t:Circle"><Radius>1</Radius></Inner></Shape>
        <Shapes><Shape i:type="t:Circle"/><Shape i:nil="true"/><Shape i:type="t:Square"><Inner i:nil="true"/></Shape></Shapes>
        <Items><Pair><Key>a</Key><Value i:type="s:Item"><s:Id>1</s:Id></Value></Pair>
        <Pair><Key>b</Key><Value i:type="t:Parcel"><s:Id>2</s:Id><s:Weight>3</s:Weight><To>T</To></Value></Pair>
        <Pair><Key>c</Key><Value i:nil="true"/></Pair></Items><Circle><Radius>4</Radius></Circle></Draw>`,
    },
    {
      // Without xsi:type an element holds the type that it is declared with.
      operation: "Draw",
      only: "decode",
      value: { Item: { $type: "Item", Id: 1 }, Shape: { $type: "Circle" } },
      xml: `<Draw xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Item><Id xmlns="urn:example:stock">1</Id></Item><Shape i:type="Circle"/></Draw>`,
    },
    {
      operation: "Draw",
      direction: "output",
      value: { Shape: { $type: "Circle", Radius: 1 } },
      xml: `<DrawResponse xmlns="urn:example:shop" xmlns:t="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Shape i:type="t:Circle"><Radius>1</Radius></Shape></DrawResponse>`,
    },
  ],
  refusals: [
    { operation: "Draw", code: "EncodeError", path: "Body/Draw/Shape", value: { Shape: { Colour: "red" } } },
    { operation: "Draw", code: "EncodeError", path: "Body/Draw/Shape", value: { Shape: { $type: "Shape" } } },
    {
      operation: "Draw",
      code: "EncodeError",
      path: "Body/Draw/Shapes/Shape[1]",
      value: { Shapes: [null, { $type: "Item" }] },
    },
    {
      operation: "Draw",
      code: "EncodeError",
      path: "Body/Draw/Shape/Radius",
      value: { Shape: { $type: "Circle", Radius: "1" } },
    },
    {
      operation: "Draw",
      code: "EncodeError",
      path: "Body/Draw/Shape",
      value: { Shape: { $type: "constructor" } },
    },
    {
      operation: "Draw",
      code: "DecodeError",
      path: "Body/Draw/Shape",
      xml: `<Draw xmlns="urn:example:shop"><Shape/></Draw>`,
    },
    {
      operation: "Draw",
      code: "DecodeError",
      path: "Body/Draw/Item",
      // Of the wrong namespace.
      xml: `<Draw xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Item i:type="Crate"/></Draw>`,
    },
  ],
};
