// Members that are missing, too many or unknown, arrays, dictionaries, families, and names that mean something to JavaScript.
import type { Case } from "./case.js";
import { valueCase, type ValueCase } from "./values-envelope.js";

const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

const answers: readonly ValueCase[] = [
  ["two of at most two", "<Twice>1</Twice><Twice>2</Twice>", "{ Twice: [ 1, 2 ] }"],
  [
    "three of at most two",
    "<Twice>1</Twice><Twice>2</Twice><Twice>3</Twice>",
    'DecodeError 200: Body/ExchangeResponse/Values/Twice[2]: comes too often, at "<Twice>3</Twice>"',
  ],
  [
    "a member twice",
    "<Int>1</Int><Int>2</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: comes too often, at "<Int>2</Int></Va"',
  ],
  ["members in another order", "<Kind>File</Kind><Int>1</Int>", "{ Int: 1, Kind: 'File' }"],
  [
    "a member in another namespace",
    '<Int xmlns="urn:example">1</Int>',
    "{ unknown members: [ { namespace: 'urn:example', name: 'Int', after: undefined, xml: '<Int xmlns=\"urn:example\">1</Int>' } ] }",
  ],
  [
    "a member without a namespace",
    '<Int xmlns="">1</Int>',
    "{ unknown members: [ { namespace: '', name: 'Int', after: undefined, xml: '<Int xmlns=\"\">1</Int>' } ] }",
  ],
  [
    "a member in other letters of case",
    "<int>1</int>",
    "{ unknown members: [ { namespace: 'urn:example:values', name: 'int', after: undefined, xml: '<int xmlns=\"urn:example:values\">1</int>' } ] }",
  ],
  [
    "text between members",
    "<Int>1</Int>and<Text/>",
    'DecodeError 200: Body/ExchangeResponse/Values: text is not allowed here, at "and<Text/></Valu"',
  ],
  ["an attribute that nobody knows", '<Int a="b">1</Int>', "{ Int: 1 }"],
  [
    "a member that is missing",
    "<Thing><Name>n</Name></Thing>",
    'DecodeError 200: Body/ExchangeResponse/Values/Thing: Id is missing, at "</Thing></Values"',
  ],
  [
    "an object that is text",
    "<Thing>text</Thing>",
    'DecodeError 200: Body/ExchangeResponse/Values/Thing: text is not allowed here, at "text</Thing></Va"',
  ],
  [
    "an unknown member",
    "<Int>1</Int><New><Deep/></New>",
    "{ Int: 1, unknown members: [ { namespace: 'urn:example:values', name: 'New', after: 'Int', xml: '<New xmlns=\"urn:example:values\"><Deep/></New>' } ] }",
  ],
  [
    "an unknown member called __proto__",
    "<Thing><Id>1</Id><__proto__><admin>true</admin></__proto__></Thing>",
    "{ Thing: { Id: 1, unknown members: [ { namespace: 'urn:example:values', name: '__proto__', after: 'Id', xml: '<__proto__ xmlns=\"urn:example:values\"><admin>true</admin></__proto__>' } ] } }",
  ],
  [
    "an unknown member called constructor",
    "<Thing><Id>1</Id><constructor/></Thing>",
    "{ Thing: { Id: 1, unknown members: [ { namespace: 'urn:example:values', name: 'constructor', after: 'Id', xml: '<constructor xmlns=\"urn:example:values\"/>' } ] } }",
  ],
  [
    "an unknown member called toString",
    "<Thing><Id>1</Id><toString/></Thing>",
    "{ Thing: { Id: 1, unknown members: [ { namespace: 'urn:example:values', name: 'toString', after: 'Id', xml: '<toString xmlns=\"urn:example:values\"/>' } ] } }",
  ],
  ["an array without items", "<Array/>", "{ Array: [] }"],
  ["an array of one", "<Array><Thing><Id>1</Id></Thing></Array>", "{ Array: [ { Id: 1 } ] }"],
  [
    "an array with a wrong item",
    "<Array><Thing><Id>1</Id></Thing><Thing><Id>x</Id></Thing></Array>",
    'DecodeError 200: Body/ExchangeResponse/Values/Array/Thing[1]/Id: "x" is not a valid xs:int, at "</Id></Thing></A"',
  ],
  [
    "an array of something else",
    "<Array><Link/></Array>",
    'DecodeError 200: Body/ExchangeResponse/Values/Array: holds Link where only Thing is expected, at "</Array></Values"',
  ],
  [
    "an array with text",
    "<Array>1,2</Array>",
    'DecodeError 200: Body/ExchangeResponse/Values/Array: text is not allowed here, at "1,2</Array></Val"',
  ],
  [
    "a dictionary",
    "<Numbers><Pair><Key>1</Key><Value>a</Value></Pair><Pair><Key>2</Key><Value/></Pair></Numbers>",
    "{ Numbers: [Object: null prototype] { '1': 'a', '2': '' } }",
  ],
  [
    "a dictionary with a key that comes twice",
    "<Numbers><Pair><Key>1</Key><Value/></Pair><Pair><Key> 1</Key><Value/></Pair></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers: the key "1" comes twice, at "</Numbers></Valu"',
  ],
  [
    "a dictionary with a key of another type",
    "<Numbers><Pair><Key>a</Key><Value/></Pair></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers/Pair[0]/Key: "a" is not a valid xs:int, at "</Key><Value/></"',
  ],
  [
    "a dictionary without a key",
    "<Numbers><Pair><Value/></Pair></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers/Pair[0]: Key is missing, at "</Pair></Numbers"',
  ],
  [
    "a dictionary without a value",
    "<Numbers><Pair><Key>1</Key></Pair></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers/Pair[0]: Value is missing, at "</Pair></Numbers"',
  ],
  [
    "a dictionary with more in a pair",
    "<Numbers><Pair><Key>1</Key><Value/><More/></Pair></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers: holds More where only Key and Value is expected, at "</Numbers></Valu"',
  ],
  [
    "a dictionary with more than pairs",
    "<Numbers><More/></Numbers>",
    'DecodeError 200: Body/ExchangeResponse/Values/Numbers: holds More where only Pair is expected, at "</Numbers></Valu"',
  ],
  [
    "a dictionary with keys that objects have",
    ["__proto__", "constructor", "toString", "hasOwnProperty"]
      .map((key) => `<Pair><Key>${key}</Key><Value><Id>1</Id></Value></Pair>`)
      .join("")
      .replace(/.*/s, "<Things>$&</Things>"),
    "{ Things: [Object: null prototype] { ['__proto__']: { Id: 1 }, constructor: { Id: 1 }, toString: { Id: 1 }, hasOwnProperty: { Id: 1 } } }",
  ],
  [
    "members called as what objects have",
    "<Hostile><__proto__>p</__proto__><constructor><Id>1</Id></constructor><toString>t</toString><then>n</then></Hostile>",
    "{ Hostile: { ['__proto__']: 'p', constructor: { Id: 1 }, toString: 't', then: 'n' } }",
  ],
  [
    "a member called __proto__ of another type",
    "<Hostile><__proto__><x/></__proto__></Hostile>",
    'DecodeError 200: Body/ExchangeResponse/Values/Hostile/__proto__: <x> is not allowed here, at "<x/></__proto__>"',
  ],
  ["the declared type", "<Shape><Name>n</Name></Shape>", "{ Shape: { '$type': 'Shape', Name: 'n' } }"],
  [
    "a derived type",
    `<Shape ${xsi} i:type="Circle"><Radius>1</Radius></Shape>`,
    "{ Shape: { '$type': 'Circle', Radius: 1 } }",
  ],
  [
    "a derived type that lacks a member",
    `<Shape ${xsi} i:type="Circle"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: Radius is missing, at "<Shape xmlns:i=\\""',
  ],
  [
    "a type that does not extend the declared one",
    `<Shape ${xsi} i:type="Thing"><Id>1</Id></Shape>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: "Thing" is not Shape or a type that extends it, at "<Shape xmlns:i=\\""',
  ],
  [
    "a type that nobody knows",
    `<Shape ${xsi} i:type="Square"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: "Square" is not Shape or a type that extends it, at "<Shape xmlns:i=\\""',
  ],
  [
    "a type of another namespace",
    `<Shape ${xsi} xmlns:o="urn:o" i:type="o:Circle"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: "Circle" is not Shape or a type that extends it, at "<Shape xmlns:i=\\""',
  ],
  [
    "a type of an undeclared prefix",
    `<Shape ${xsi} i:type="o:Circle"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: xsi:type has an undeclared prefix, at "<Shape xmlns:i=\\""',
  ],
  [
    "a type called as what objects have",
    `<Shape ${xsi} i:type="constructor"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Shape: "constructor" is not Shape or a type that extends it, at "<Shape xmlns:i=\\""',
  ],
  ["a type where there is no choice", `<Int ${xsi} i:type="Thing">1</Int>`, "{ Int: 1 }"],
  [
    "a value of any type",
    `<Any ${xsi} xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:long">9007199254740993</Any>`,
    "{ Any: { type: 'xs:long', value: 9007199254740993n } }",
  ],
  [
    "a value of any type that is none of it",
    `<Any ${xsi} xmlns:x="http://www.w3.org/2001/XMLSchema" i:type="x:int">x</Any>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Any: "x" is not a valid xs:int, at "</Any></Values><"',
  ],
  [
    "a value of any type that nobody knows",
    `<Any ${xsi} i:type="Thing"><Id>1</Id></Any>`,
    '{ Any: { xml: \'<Any xmlns="urn:example:values" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="Thing"><Id>1</Id></Any>\' } }',
  ],
  ["a value without a type", "<Any>1</Any>", "{ Any: { xml: '<Any xmlns=\"urn:example:values\">1</Any>' } }"],
];

export const members: readonly Case[] = answers.map(valueCase);
