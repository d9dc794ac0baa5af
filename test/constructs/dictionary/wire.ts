// Keys stay in their lexical form, whatever their type; the order of pairs is kept but for keys that are integers.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Look",
      value: { Texts: dictionary({ b: "B", a: null, "": "" }) },
      xml: `<Look xmlns="urn:example:shop"><Texts><Pair><Key>b</Key><Value>B</Value></Pair>
        <Pair><Key>a</Key><Value xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></Pair>
        <Pair><Key/><Value/></Pair></Texts></Look>`,
    },
    {
      operation: "Look",
      value: { Texts: dictionary({ constructor: "c", toString: "t", ["__proto__"]: "p" }) },
      xml: `<Look xmlns="urn:example:shop"><Texts><Pair><Key>constructor</Key><Value>c</Value></Pair>
        <Pair><Key>toString</Key><Value>t</Value></Pair><Pair><Key>__proto__</Key><Value>p</Value></Pair></Texts></Look>`,
    },
    {
      operation: "Look",
      value: { Texts: null, ByNumber: dictionary({ "-1": true, "+5": false }), ByDate: dictionary({}) },
      xml: `<Look xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Texts i:nil="true"/>
        <ByNumber><Pair><Key>-1</Key><Value>true</Value></Pair><Pair><Key>+5</Key><Value>false</Value></Pair></ByNumber><ByDate/></Look>`,
    },
    {
      operation: "Look",
      value: {
        ByDate: dictionary({ "2024-02-29T12:00:00Z": { Text: "noon" }, "2024-02-29T12:00:00": null }),
        ByColour: dictionary({ Red: 9007199254740993n, "Light blue": -1n }),
        ByCode: dictionary({ "a b": [{ Text: "1" }], c: null }),
      },
      xml: `<Look xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><ByDate>
        <Entry><Key>2024-02-29T12:00:00Z</Key><Value><Text>noon</Text></Value></Entry>
        <Entry><Key>2024-02-29T12:00:00</Key><Value i:nil="true"/></Entry></ByDate>
        <ByColour><Entry><Colour>Red</Colour><Amount>9007199254740993</Amount></Entry>
        <Entry><Colour>Light blue</Colour><Amount>-1</Amount></Entry></ByColour>
        <ByCode><Entry><Code>a b</Code><Lines><Line><Text>1</Text></Line></Lines></Entry>
        <Entry><Code>c</Code><Lines i:nil="true"/></Entry></ByCode></Look>`,
    },
    {
      // Dictionaries that hold themselves are structures.
      operation: "Look",
      value: {
        Tree: { Branch: [{ Key: "a", Value: { Branch: [{ Key: "b", Value: null }] } }] },
        Forest: { Tree: [{ Key: "a", Value: { Forest: [{}, null] } }] },
      },
      xml: `<Look xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Tree><Branch><Key>a</Key><Value><Branch><Key>b</Key><Value i:nil="true"/></Branch></Value></Branch></Tree>
        <Forest><Tree><Key>a</Key><Value><Forest/><Forest i:nil="true"/></Value></Tree></Forest></Look>`,
    },
  ],
  refusals: [
    {
      operation: "Look",
      code: "EncodeError",
      path: "Body/Look/ByNumber/Pair[0]/Key",
      value: { ByNumber: { one: true } },
    },
    {
      operation: "Look",
      code: "EncodeError",
      path: "Body/Look/ByNumber/Pair[0]/Value",
      value: { ByNumber: { 1: "true" } },
    },
    {
      operation: "Look",
      code: "EncodeError",
      path: "Body/Look/ByColour/Entry[0]/Colour",
      value: { ByColour: { Green: 1n } },
    },
    {
      operation: "Look",
      code: "EncodeError",
      path: "Body/Look/ByDate/Entry[0]/Key",
      value: { ByDate: { "29.2.2024": null } },
    },
    {
      operation: "Look",
      code: "DecodeError",
      path: "Body/Look/Texts",
      xml: `<Look xmlns="urn:example:shop"><Texts><Pair><Key>a</Key><Value/></Pair><Pair><Key>a</Key><Value/></Pair></Texts></Look>`,
    },
    {
      operation: "Look",
      code: "DecodeError",
      path: "Body/Look/Texts/Pair[0]",
      xml: `<Look xmlns="urn:example:shop"><Texts><Pair><Key>a</Key></Pair></Texts></Look>`,
    },
    {
      operation: "Look",
      code: "DecodeError",
      path: "Body/Look/ByNumber/Pair[0]/Key",
      xml: `<Look xmlns="urn:example:shop"><ByNumber><Pair><Key>one</Key><Value>true</Value></Pair></ByNumber></Look>`,
    },
  ],
};
