// Values of simple types: outside of them, at their edges, and nil.
import type { Case } from "./case.js";
import { valueCase, valuesEnvelope, type ValueCase } from "./values-envelope.js";

const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
const nil = `${xsi} i:nil="true"`;

const answers: readonly ValueCase[] = [
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
    'DecodeError 200: Body/ExchangeResponse/Values/Bytes: is in an attachment; withMtom lets a session read these, at "<i:Include xmlns"',
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
];

const passing = { unknownEnumValues: "pass" } as const;

export const values: readonly Case[] = [
  ...answers.map(valueCase),
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
).map(valueCase);
