// Values outside of their types and at their edges, members that are missing, too many or unknown, and names that mean something to JavaScript.
import type { Case } from "./case.js";
import { envelope } from "./envelopes.js";

const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
const nil = `${xsi} i:nil="true"`;

/** What is in `Values`, and what it comes to. */
const answers: readonly (readonly [what: string, members: string, outcome: string])[] = [
  ["no members", "", "{}"],
  ["a boolean", "<Boolean>true</Boolean>", "{ Boolean: true }"],
  ["a boolean as a number", "<Boolean> 1 </Boolean>", "{ Boolean: true }"],
  [
    "a boolean in capitals",
    "<Boolean>True</Boolean>",
    'DecodeError 200: Body/ExchangeResponse/Values/Boolean: "True" is not a valid xs:boolean, at "</Boolean></Valu"',
  ],
  [
    "a boolean that is empty",
    "<Boolean/>",
    'DecodeError 200: Body/ExchangeResponse/Values/Boolean: "" is not a valid xs:boolean, at "<Boolean/></Valu"',
  ],
  ["the largest int", "<Int>2147483647</Int>", "{ Int: 2147483647 }"],
  [
    "an int beyond the largest",
    "<Int>2147483648</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "2147483648" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int below the smallest",
    "<Int>-2147483649</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "-2147483649" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int with a fraction",
    "<Int>1.0</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "1.0" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int with an exponent",
    "<Int>1e3</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "1e3" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int as hexadecimal",
    "<Int>0x10</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "0x10" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int with a separator",
    "<Int>1,000</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "1,000" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int of other digits",
    "<Int>\u0661</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "\u0661" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int that is empty",
    "<Int></Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "" is not a valid xs:int, at "</Int></Values><"',
  ],
  ["an int in white space", "<Int>\n +007\t</Int>", "{ Int: 7 }"],
  [
    "an int in another white space",
    "<Int>\u00a07</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "\u00a07" is not a valid xs:int, at "</Int></Values><"',
  ],
  ["minus zero", "<Int>-0</Int>", "{ Int: 0 }"],
  [
    "an int as INF",
    "<Int>INF</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "INF" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int as NaN",
    "<Int>NaN</Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: "NaN" is not a valid xs:int, at "</Int></Values><"',
  ],
  [
    "an int with an element in it",
    "<Int>1<b/></Int>",
    'DecodeError 200: Body/ExchangeResponse/Values/Int: <b> is not allowed here, at "<b/></Int></Valu"',
  ],
  [
    "a byte below zero",
    "<UnsignedByte>-1</UnsignedByte>",
    'DecodeError 200: Body/ExchangeResponse/Values/UnsignedByte: "-1" is not a valid xs:unsignedByte, at "</UnsignedByte><"',
  ],
  [
    "a byte beyond 255",
    "<UnsignedByte>256</UnsignedByte>",
    'DecodeError 200: Body/ExchangeResponse/Values/UnsignedByte: "256" is not a valid xs:unsignedByte, at "</UnsignedByte><"',
  ],
  ["a long beyond 2^53", "<Long>9007199254740993</Long>", "{ Long: 9007199254740993n }"],
  ["the smallest long", "<Long>-9223372036854775808</Long>", "{ Long: -9223372036854775808n }"],
  [
    "a long beyond the largest",
    "<Long>9223372036854775808</Long>",
    'DecodeError 200: Body/ExchangeResponse/Values/Long: "9223372036854775808" is not a valid xs:long, at "</Long></Values>"',
  ],
  [
    "an integer of 30 digits",
    `<Integer>${"9".repeat(30)}</Integer>`,
    "{ Integer: 999999999999999999999999999999n }",
  ],
  [
    "an integer of 1,001 digits",
    `<Integer>${"9".repeat(1001)}</Integer>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Integer: "9999999999999999999999999999999999999999" is not a valid xs:integer, at "</Integer></Valu"',
  ],
  [
    "a decimal of 30 digits",
    "<Decimal>0.100000000000000000000000000001</Decimal>",
    "{ Decimal: '0.100000000000000000000000000001' }",
  ],
  [
    "a decimal with an exponent",
    "<Decimal>1e5</Decimal>",
    'DecodeError 200: Body/ExchangeResponse/Values/Decimal: "1e5" is not a valid xs:decimal, at "</Decimal></Valu"',
  ],
  [
    "a decimal as INF",
    "<Decimal>INF</Decimal>",
    'DecodeError 200: Body/ExchangeResponse/Values/Decimal: "INF" is not a valid xs:decimal, at "</Decimal></Valu"',
  ],
  [
    "a decimal with a comma",
    "<Decimal>1,5</Decimal>",
    'DecodeError 200: Body/ExchangeResponse/Values/Decimal: "1,5" is not a valid xs:decimal, at "</Decimal></Valu"',
  ],
  ["a double", "<Double>-1.5E-3</Double>", "{ Double: -0.0015 }"],
  ["a double as INF", "<Double>INF</Double>", "{ Double: Infinity }"],
  ["a double as -INF", "<Double>-INF</Double>", "{ Double: -Infinity }"],
  ["a double as NaN", "<Double>NaN</Double>", "{ Double: NaN }"],
  ["a double as minus zero", "<Double>-0</Double>", "{ Double: -0 }"],
  [
    "a double as Infinity",
    "<Double>Infinity</Double>",
    'DecodeError 200: Body/ExchangeResponse/Values/Double: "Infinity" is not a valid xs:double, at "</Double></Value"',
  ],
  [
    "a double as inf",
    "<Double>inf</Double>",
    'DecodeError 200: Body/ExchangeResponse/Values/Double: "inf" is not a valid xs:double, at "</Double></Value"',
  ],
  [
    "a double as +INF",
    "<Double>+INF</Double>",
    'DecodeError 200: Body/ExchangeResponse/Values/Double: "+INF" is not a valid xs:double, at "</Double></Value"',
  ],
  [
    "a double beyond its range",
    "<Double>1e400</Double>",
    'DecodeError 200: Body/ExchangeResponse/Values/Double: "1e400" is not a valid xs:double, at "</Double></Value"',
  ],
  [
    "a float beyond its range",
    "<Float>3.5e38</Float>",
    'DecodeError 200: Body/ExchangeResponse/Values/Float: "3.5e38" is not a valid xs:float, at "</Float></Values"',
  ],
  ["a date and time", "<DateTime>2024-02-29T13:30:00</DateTime>", "{ DateTime: '2024-02-29T13:30:00' }"],
  [
    "a day that does not exist",
    "<DateTime>2023-02-29T13:30:00</DateTime>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "2023-02-29T13:30:00" is not a valid xs:dateTime, at "</DateTime></Val"',
  ],
  [
    "a date alone",
    "<DateTime>2024-02-29</DateTime>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "2024-02-29" is not a valid xs:dateTime, at "</DateTime></Val"',
  ],
  [
    "a date as elsewhere",
    "<DateTime>29.02.2024 13:30</DateTime>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "29.02.2024 13:30" is not a valid xs:dateTime, at "</DateTime></Val"',
  ],
  [
    "an offset beyond 14 hours",
    "<DateTime>2024-02-29T13:30:00+15:00</DateTime>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "2024-02-29T13:30:00+15:00" is not a valid xs:dateTime, at "</DateTime></Val"',
  ],
  [
    "a date of JSON",
    "<DateTime>/Date(1709213400000)/</DateTime>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "/Date(1709213400000)/" is not a valid xs:dateTime, at "</DateTime></Val"',
  ],
  [
    "a date that is empty",
    "<DateTime/>",
    'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "" is not a valid xs:dateTime, at "<DateTime/></Val"',
  ],
  [
    "a duration of nothing",
    "<Duration>P</Duration>",
    'DecodeError 200: Body/ExchangeResponse/Values/Duration: "P" is not a valid xs:duration, at "</Duration></Val"',
  ],
  [
    "a duration as of .NET",
    "<Duration>01:30:00</Duration>",
    'DecodeError 200: Body/ExchangeResponse/Values/Duration: "01:30:00" is not a valid xs:duration, at "</Duration></Val"',
  ],
  ["bytes", "<Bytes>AQ ID\n</Bytes>", "{ Bytes: Uint8Array(3) [ 1, 2, 3 ] }"],
  [
    "bytes without padding",
    "<Bytes>AQI</Bytes>",
    'DecodeError 200: Body/ExchangeResponse/Values/Bytes: "AQI" is not a valid xs:base64Binary, at "</Bytes></Values"',
  ],
  [
    "bytes with bits left over",
    "<Bytes>AR==</Bytes>",
    'DecodeError 200: Body/ExchangeResponse/Values/Bytes: "AR==" is not a valid xs:base64Binary, at "</Bytes></Values"',
  ],
  [
    "bytes for addresses",
    "<Bytes>-_-_</Bytes>",
    'DecodeError 200: Body/ExchangeResponse/Values/Bytes: "-_-_" is not a valid xs:base64Binary, at "</Bytes></Values"',
  ],
  [
    "bytes in another part of the message",
    '<Bytes><i:Include xmlns:i="http://www.w3.org/2004/08/xop/include" href="cid:1"/></Bytes>',
    'DecodeError 200: Body/ExchangeResponse/Values/Bytes: <Include> is not allowed here, at "<i:Include xmlns"',
  ],
  [
    "an object in another part of the message",
    '<Thing href="#id1"/>',
    'DecodeError 200: Body/ExchangeResponse/Values/Thing: Id is missing, at "<Thing href=\\"#id"',
  ],
  [
    "half a byte in hexadecimal",
    "<Hex>ABC</Hex>",
    'DecodeError 200: Body/ExchangeResponse/Values/Hex: "ABC" is not a valid xs:hexBinary, at "</Hex></Values><"',
  ],
  [
    "text with all that needs a reference",
    "<Text>&lt;&amp;&gt;&quot;&apos;&#xD;&#10;&#x1F600;</Text>",
    "{ Text: `<&>\"'\\r\\n😀` }",
  ],
  ["text of another line end", "<Text>a\r\nb\rc</Text>", "{ Text: 'a\\nb\\nc' }"],
  ["text of white space", "<Text>  </Text>", "{ Text: '  ' }"],
  ["text that is empty", "<Text/>", "{ Text: '' }"],
  ["text that asks for another direction", "<Text>\u202eevil</Text>", "{ Text: '\u202eevil' }"],
  [
    "text that is nil",
    `<Text ${nil}/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Text: nil is not allowed here, at "<Text xmlns:i=\\"h"',
  ],
  ["a name that is nil", `<Name ${nil}/>`, "{ Name: null }"],
  ["a name that is nil as 1", `<Name ${xsi} i:nil=" 1 "/>`, "{ Name: null }"],
  ["a name that is not nil", `<Name ${xsi} i:nil="false">x</Name>`, "{ Name: 'x' }"],
  [
    "a name that is perhaps nil",
    `<Name ${xsi} i:nil="perhaps"/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Name: nil is not allowed here, at "<Name xmlns:i=\\"h"',
  ],
  ["a name that is nil by another namespace", '<Name xmlns:i="urn:example" i:nil="true"/>', "{ Name: '' }"],
  ["a name that is nil by no namespace", '<Name nil="true"/>', "{ Name: '' }"],
  [
    "a name that is nil, and text",
    `<Name ${nil}>x</Name>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Name: text is not allowed here, at "x</Name></Values"',
  ],
  [
    "a name that is nil, and an element",
    `<Name ${nil}><x/></Name>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Name: nil is not allowed here, at "<x/></Name></Val"',
  ],
  [
    "an int that is nil",
    `<Int ${nil}/>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Int: nil is not allowed here, at "<Int xmlns:i=\\"ht"',
  ],
  [
    "items that are nil",
    `<Array><Thing ${nil}/></Array>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Array/Thing[0]: nil is not allowed here, at "<Thing xmlns:i=\\""',
  ],
  ["an array that is nil", `<Array ${nil}/>`, "{ Array: null }"],
  [
    "a dictionary's value that is nil",
    `<Things><Pair><Key>a</Key><Value ${nil}/></Pair></Things>`,
    'DecodeError 200: Body/ExchangeResponse/Values/Things/Pair[0]/Value: nil is not allowed here, at "<Value xmlns:i=\\""',
  ],
  ["a known value of an enumeration", "<Kind> Page </Kind>", "{ Kind: 'Page' }"],
  [
    "an unknown value of an enumeration",
    "<Kind>Image</Kind>",
    'DecodeError 200: Body/ExchangeResponse/Values/Kind: "Image" is not a valid enumeration value, at "</Kind></Values>"',
  ],
  [
    "a value of an enumeration in other letters of case",
    "<Kind>page</Kind>",
    'DecodeError 200: Body/ExchangeResponse/Values/Kind: "page" is not a valid enumeration value, at "</Kind></Values>"',
  ],
  [
    "no value of an enumeration",
    "<Kind/>",
    'DecodeError 200: Body/ExchangeResponse/Values/Kind: "" is not a valid enumeration value, at "<Kind/></Values>"',
  ],
  [
    "a value of an enumeration named as what objects have",
    "<Kind>constructor</Kind>",
    'DecodeError 200: Body/ExchangeResponse/Values/Kind: "constructor" is not a valid enumeration value, at "</Kind></Values>"',
  ],
  [
    "an enumeration's number",
    "<Kind>1</Kind>",
    'DecodeError 200: Body/ExchangeResponse/Values/Kind: "1" is not a valid enumeration value, at "</Kind></Values>"',
  ],
  ["flags", "<Days>Monday Tuesday</Days>", "{ Days: [ 'Monday', 'Tuesday' ] }"],
  ["no flags", "<Days/>", "{ Days: [] }"],
  [
    "an unknown flag",
    "<Days>Monday Someday</Days>",
    'DecodeError 200: Body/ExchangeResponse/Values/Days: "Monday Someday" is not a valid list of enumeration value, at "</Days></Values>"',
  ],
  [
    "flags with commas",
    "<Days>Monday, Tuesday</Days>",
    'DecodeError 200: Body/ExchangeResponse/Values/Days: "Monday, Tuesday" is not a valid list of enumeration value, at "</Days></Values>"',
  ],
  [
    "a qualified name",
    '<QName xmlns:p="urn:p">p:local</QName>',
    "{ QName: { namespace: 'urn:p', local: 'local' } }",
  ],
  [
    "a qualified name of an unknown prefix",
    "<QName>p:local</QName>",
    'DecodeError 200: Body/ExchangeResponse/Values/QName: "p:local" is not a valid xs:QName, at "</QName></Values"',
  ],
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

/** The envelope of a response of the service `Values`. */
export const valuesEnvelope = (members: string): string =>
  envelope(`<ExchangeResponse xmlns="urn:example:values"><Values>${members}</Values></ExchangeResponse>`);

const passing = { unknownEnumValues: "pass" } as const;

export const values: readonly Case[] = [
  ...answers.map(([what, members, outcome]) => ({
    what,
    answer: { body: valuesEnvelope(members) },
    outcome,
  })),
  {
    what: "an unknown value of an enumeration, passed",
    answer: { body: valuesEnvelope("<Kind> Image </Kind>") },
    session: passing,
    outcome: "{ Kind: 'Image' }",
  },
  {
    what: "an unknown flag, passed",
    answer: { body: valuesEnvelope("<Days>Monday Someday</Days>") },
    session: passing,
    outcome: "{ Days: [ 'Monday', 'Someday' ] }",
  },
];

/** With `--long number`, `--decimal number` and `--date-time Date`. */
export const easyValues: readonly Case[] = (
  [
    ["a long up to 2^53 - 1", "<Long>9007199254740991</Long>", "{ Long: 9007199254740991 }"],
    [
      "a long of 2^53",
      "<Long>9007199254740992</Long>",
      'DecodeError 200: Body/ExchangeResponse/Values/Long: "9007199254740992" is not a valid xs:long, at "</Long></Values>"',
    ],
    [
      "a long below -2^53",
      "<Long>-9007199254740993</Long>",
      'DecodeError 200: Body/ExchangeResponse/Values/Long: "-9007199254740993" is not a valid xs:long, at "</Long></Values>"',
    ],
    ["a decimal", "<Decimal>12.50</Decimal>", "{ Decimal: 12.5 }"],
    [
      "a decimal beyond a number's range",
      `<Decimal>1${"0".repeat(400)}</Decimal>`,
      'DecodeError 200: Body/ExchangeResponse/Values/Decimal: "1000000000000000000000000000000000000000" is not a valid xs:decimal, at "</Decimal></Valu"',
    ],
    [
      "a date without an offset",
      "<DateTime>2024-02-29T13:30:00</DateTime>",
      "{ DateTime: 2024-02-29T13:30:00.000Z }",
    ],
    [
      "a date that Date can't hold",
      "<DateTime>300000-01-01T00:00:00Z</DateTime>",
      'DecodeError 200: Body/ExchangeResponse/Values/DateTime: "300000-01-01T00:00:00Z" is not a valid xs:dateTime, at "</DateTime></Val"',
    ],
  ] as const
).map(([what, members, outcome]) => ({
  what,
  answer: { body: valuesEnvelope(members) },
  outcome,
}));
