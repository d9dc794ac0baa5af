// An array is always an array, also for one item and none; items stand in the namespace of their schema.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Fill",
      value: { Numbers: [1], Words: ["a", null, ""], Lines: [{ Text: "t" }, null, {}] },
      xml: `<Fill xmlns="urn:example:shop" xmlns:l="urn:example:lists" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Numbers><l:int>1</l:int></Numbers><Words><l:string>a</l:string><l:string i:nil="true"/><l:string/></Words>
        <Lines><Line><Text>t</Text></Line><Line i:nil="true"/><Line/></Lines></Fill>`,
    },
    {
      operation: "Fill",
      value: { Numbers: null, Words: [], Lines: [] },
      xml: `<Fill xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Numbers i:nil="true"/><Words/><Lines/></Fill>`,
    },
    {
      operation: "Fill",
      value: { Words: [], Pages: [[{ Text: "1" }, null], null, []] },
      xml: `<Fill xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Words/><Pages>
        <ArrayOfLine><Line><Text>1</Text></Line><Line i:nil="true"/></ArrayOfLine><ArrayOfLine i:nil="true"/><ArrayOfLine/></Pages></Fill>`,
    },
    {
      // Not arrays: what holds itself, what has a second member, what others extend, what isn't called ArrayOf….
      operation: "Fill",
      value: {
        Words: [],
        Tree: { ArrayOfTree: [{ ArrayOfTree: [{}] }, null] },
        Two: { First: [1, 2], Second: 3 },
        Derived: { Base: [1], More: 2 },
        Wrapped: { Line: [{ Text: "w" }] },
        Chapters: [[1, 2], null, []],
      },
      xml: `<Fill xmlns="urn:example:shop" xmlns:l="urn:example:lists" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Words/>
        <Tree><ArrayOfTree><ArrayOfTree/></ArrayOfTree><ArrayOfTree i:nil="true"/></Tree>
        <Two><First>1</First><First>2</First><Second>3</Second></Two><Derived><Base>1</Base><More>2</More></Derived>
        <Wrapped><Line><Text>w</Text></Line></Wrapped>
        <Chapters><l:int>1</l:int><l:int>2</l:int></Chapters><Chapters i:nil="true"/><Chapters/></Fill>`,
    },
  ],
  refusals: [
    { operation: "Fill", code: "EncodeError", path: "Body/Fill/Words/string[1]", value: { Words: ["a", 1] } },
    {
      operation: "Fill",
      code: "EncodeError",
      path: "Body/Fill/Numbers/int[0]",
      value: { Numbers: [null], Words: [] },
    },
    { operation: "Fill", code: "EncodeError", path: "Body/Fill/Words/string", value: { Words: "a" } },
    {
      operation: "Fill",
      code: "EncodeError",
      path: "Body/Fill/Lines/Line[0]/Text",
      value: { Words: [], Lines: [{ Text: 1 }] },
    },
    {
      operation: "Fill",
      code: "DecodeError",
      path: "Body/Fill/Numbers/int[1]",
      xml: `<Fill xmlns="urn:example:shop" xmlns:l="urn:example:lists"><Numbers><l:int>1</l:int><l:int>2147483648</l:int></Numbers></Fill>`,
    },
    {
      operation: "Fill",
      code: "DecodeError",
      path: "Body/Fill/Words",
      // Items of the wrong namespace.
      xml: `<Fill xmlns="urn:example:shop"><Words><string>a</string></Words></Fill>`,
    },
  ],
};
