// Whatever the names, the wire carries them as they are.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "All",
      value: {
        T0: { Value: "string" },
        T16: { Value: "Object" },
        Documented: { Bytes: new Uint8Array([1]), Kind: '*/ "`${evil}\u2028' },
        Members: {
          ["__proto__"]: "p",
          constructor: "c",
          toString: "t",
          hasOwnProperty: "h",
          class: "k",
          "a-b": "1",
          "a.b": "2",
          a_b: "3",
          Name: "N",
          name: "n",
          Ελληνικά: "g",
          then: "t",
          _: "_",
          prototype: "p",
          get: "g",
          async: "a",
          static: "s",
        },
        Strings: [{ Value: "s" }, null],
        Pattern: "x",
      },
      xml: `<All xmlns="urn:example:\`\${evil}&quot;*/shop"><T0><Value>string</Value></T0><T16><Value>Object</Value></T16>
        <Documented><Bytes>AQ==</Bytes><Kind>*/ "\`\${evil}&#x2028;</Kind></Documented>
        <Members><__proto__>p</__proto__><constructor>c</constructor><toString>t</toString><hasOwnProperty>h</hasOwnProperty>
        <class>k</class><a-b>1</a-b><a.b>2</a.b><a_b>3</a_b><Name>N</Name><name>n</name><Ελληνικά>g</Ελληνικά><then>t</then><_>_</_>
        <prototype>p</prototype><get>g</get><async>a</async><static>s</static></Members>
        <Strings><string><Value>s</Value></string><string xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/></Strings>
        <Pattern>x</Pattern></All>`,
    },
    {
      // Only what is the object's own is sent: not the constructor and toString that every object has.
      operation: "All",
      value: { Members: {}, Documented: { Kind: "__proto__" } },
      only: "encode",
      xml: `<All xmlns="urn:example:\`\${evil}&quot;*/shop"><Documented><Kind>__proto__</Kind></Documented><Members/></All>`,
    },
    {
      operation: "constructor",
      value: { X: 0 },
      xml: `<constructorIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>0</X></constructorIn>`,
    },
    {
      operation: "session",
      value: { X: 1 },
      xml: `<sessionIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>1</X></sessionIn>`,
    },
    {
      operation: "toString",
      value: { X: 2 },
      xml: `<toStringIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>2</X></toStringIn>`,
    },
    {
      operation: "__proto__",
      value: { X: 3 },
      xml: `<__proto__In xmlns="urn:example:\`\${evil}&quot;*/shop"><X>3</X></__proto__In>`,
    },
    {
      operation: "delete",
      value: { X: 4 },
      xml: `<deleteIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>4</X></deleteIn>`,
    },
    {
      operation: "class",
      value: { X: 5 },
      xml: `<classIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>5</X></classIn>`,
    },
    {
      operation: "a-b",
      value: { X: 6 },
      xml: `<a-bIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>6</X></a-bIn>`,
    },
    {
      operation: "a_b",
      value: { X: 7 },
      xml: `<a_bIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>7</X></a_bIn>`,
    },
    {
      operation: "Codec",
      value: { X: 8 },
      xml: `<CodecIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>8</X></CodecIn>`,
    },
    {
      operation: "Promise",
      value: { X: 9 },
      xml: `<PromiseIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>9</X></PromiseIn>`,
    },
    {
      operation: "request",
      value: { X: 10 },
      xml: `<requestIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>10</X></requestIn>`,
    },
    {
      operation: "options",
      value: { X: 11 },
      xml: `<optionsIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>11</X></optionsIn>`,
    },
    {
      operation: "address",
      value: { X: 12 },
      xml: `<addressIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>12</X></addressIn>`,
    },
    {
      operation: "await",
      value: { X: 13 },
      xml: `<awaitIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>13</X></awaitIn>`,
    },
    {
      operation: "request_none",
      value: { X: 14 },
      xml: `<request_noneIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>14</X></request_noneIn>`,
    },
    {
      operation: "Ψ",
      value: { X: 15 },
      xml: `<ΨIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>15</X></ΨIn>`,
    },
    {
      operation: "then",
      value: { X: 16 },
      xml: `<thenIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>16</X></thenIn>`,
    },
    {
      operation: "messages",
      value: { X: 17 },
      xml: `<messagesIn xmlns="urn:example:\`\${evil}&quot;*/shop"><X>17</X></messagesIn>`,
    },
  ],
  refusals: [
    {
      operation: "All",
      code: "EncodeError",
      path: "Body/All/Documented/Kind",
      value: { Documented: { Kind: "constructor" } },
    },
    {
      operation: "All",
      code: "EncodeError",
      path: "Body/All/Members/__proto__",
      value: { Members: { ["__proto__"]: {} } },
    },
  ],
};
