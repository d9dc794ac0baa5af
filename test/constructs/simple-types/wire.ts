// A value of every built-in type on the wire, and types made from them.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "State",
      value: {
        string: "  two\n lines ",
        normalizedString: " one  line ",
        token: "one two",
        language: "nb-NO",
        Name: "a:b-c",
        NCName: "_a.b",
        NMTOKEN: "1a",
        NMTOKENS: ["a", "1"],
        ID: "id1",
        IDREF: "id1",
        IDREFS: ["id1", "id2"],
        ENTITY: "e",
        ENTITIES: ["e", "f"],
        anyURI: "http://example/?a=1&b=2",
        QName: { namespace: "urn:example:shop", local: "Percent" },
        NOTATION: { namespace: "", local: "gif" },
        boolean: true,
        byte: -128,
        short: -32768,
        int: -2147483648,
        long: -9223372036854775808n,
        unsignedByte: 255,
        unsignedShort: 65535,
        unsignedInt: 4294967295,
        unsignedLong: 18446744073709551615n,
        integer: 123456789012345678901234567890n,
        nonPositiveInteger: 0n,
        negativeInteger: -1n,
        nonNegativeInteger: 0n,
        positiveInteger: 1n,
        decimal: "-0.10",
        float: 0.5,
        double: Infinity,
        duration: "P1DT2H",
        dateTime: "2024-02-29T23:59:59.5",
        time: "12:00:00Z",
        date: "2024-02-29",
        gYearMonth: "2024-02",
        gYear: "2024",
        gMonthDay: "--02-29",
        gDay: "---29",
        gMonth: "--02",
        base64Binary: new Uint8Array([0, 255, 16]),
        hexBinary: new Uint8Array([0, 255]),
        anySimpleType: "anything",
      },
      xml: `<State xmlns="urn:example:shop"><string>  two
 lines </string><normalizedString> one  line </normalizedString><token>one two</token><language>nb-NO</language><Name>a:b-c</Name>
        <NCName>_a.b</NCName><NMTOKEN>1a</NMTOKEN><NMTOKENS>a 1</NMTOKENS><ID>id1</ID><IDREF>id1</IDREF><IDREFS>id1 id2</IDREFS>
        <ENTITY>e</ENTITY><ENTITIES>e f</ENTITIES><anyURI>http://example/?a=1&amp;b=2</anyURI>
        <p:QName xmlns:p="urn:example:shop">p:Percent</p:QName><p:NOTATION xmlns:p="urn:example:shop" xmlns="">gif</p:NOTATION>
        <boolean>true</boolean><byte>-128</byte><short>-32768</short><int>-2147483648</int><long>-9223372036854775808</long>
        <unsignedByte>255</unsignedByte><unsignedShort>65535</unsignedShort><unsignedInt>4294967295</unsignedInt>
        <unsignedLong>18446744073709551615</unsignedLong><integer>123456789012345678901234567890</integer>
        <nonPositiveInteger>0</nonPositiveInteger><negativeInteger>-1</negativeInteger><nonNegativeInteger>0</nonNegativeInteger>
        <positiveInteger>1</positiveInteger><decimal>-0.10</decimal><float>0.5</float><double>INF</double><duration>P1DT2H</duration>
        <dateTime>2024-02-29T23:59:59.5</dateTime><time>12:00:00Z</time><date>2024-02-29</date><gYearMonth>2024-02</gYearMonth>
        <gYear>2024</gYear><gMonthDay>--02-29</gMonthDay><gDay>---29</gDay><gMonth>--02</gMonth><base64Binary>AP8Q</base64Binary>
        <hexBinary>00FF</hexBinary><anySimpleType>anything</anySimpleType></State>`,
    },
    {
      operation: "State",
      direction: "output",
      value: {
        Percent: 100,
        Plate: "AB 1",
        Rebate: 5,
        Moment: "2024-01-01T00:00:00+01:00",
        Short: "abc",
        Shorter: 5n,
      },
      xml: `<StateResponse xmlns="urn:example:shop"><Percent>100</Percent><Plate>AB 1</Plate><Rebate>5</Rebate>
        <Moment>2024-01-01T00:00:00+01:00</Moment><Short>abc</Short><Shorter>5</Shorter></StateResponse>`,
    },
  ],
  refusals: [
    { operation: "State", code: "EncodeError", path: "Body/State/int", value: { int: 2147483648 } },
    { operation: "State", code: "EncodeError", path: "Body/State/int", value: { int: Number.NaN } },
    { operation: "State", code: "EncodeError", path: "Body/State/long", value: { long: 1 } },
    {
      operation: "State",
      code: "EncodeError",
      path: "Body/State/dateTime",
      value: { dateTime: "2023-02-29T00:00:00" },
    },
    { operation: "State", code: "EncodeError", path: "Body/State/boolean", value: { boolean: "false" } },
    { operation: "State", code: "EncodeError", path: "Body/State/token", value: { token: " a" } },
    {
      operation: "State",
      code: "DecodeError",
      path: "Body/State/int",
      xml: `<State xmlns="urn:example:shop"><int>1.0</int></State>`,
    },
    {
      operation: "State",
      code: "DecodeError",
      path: "Body/State/QName",
      xml: `<State xmlns="urn:example:shop"><QName>p:a</QName></State>`,
    },
    {
      operation: "State",
      code: "DecodeError",
      path: "Body/State/int",
      xml: `<State xmlns="urn:example:shop"><int><int>1</int></int></State>`,
    },
  ],
};
