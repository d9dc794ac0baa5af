// What SOAP encoding has without a schema: the maps of Apache SOAP, structs, values of any type.
import { dictionary, type Wire } from "../../wire.js";

const namespaces = `xmlns:s="urn:example:settings" xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:a="http://xml.apache.org/xml-soap"
  xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;
const encoded = `${namespaces} e:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"`;

export const wire: Wire = {
  pairs: [
    {
      operation: "EchoMap",
      value: {
        map: dictionary({
          a: { type: "xs:int", value: 123 },
          b: { type: "xs:float", value: 123.5 },
          c: null,
        }),
      },
      xml: `<s:EchoMap ${encoded}><map i:type="a:Map">
        <item><key i:type="xs:string">a</key><value i:type="xs:int">123</value></item>
        <item><key i:type="xs:string">b</key><value i:type="xs:float">123.5</value></item>
        <item><key i:type="xs:string">c</key><value i:nil="true"/></item></map></s:EchoMap>`,
    },
    {
      operation: "EchoSetting",
      value: {
        setting: {
          value: { type: "soapenc:Array", value: [{ type: "xs:string", value: "x" }] },
          more: dictionary({ deep: { type: "apache:Map", value: dictionary({}) } }),
          options: dictionary({ on: { type: "xs:boolean", value: true } }),
        },
      },
      xml: `<s:EchoSetting ${encoded}><setting i:type="s:Setting">
        <value i:type="enc:Array" enc:arrayType="xs:anyType[1]"><item i:type="xs:string">x</item></value>
        <more i:type="enc:Struct"><deep i:type="a:Map"/></more>
        <options i:type="s:Options"><item><key i:type="xs:string">on</key><value i:type="xs:boolean">true</value></item></options>
        </setting></s:EchoSetting>`,
    },
    {
      operation: "EchoSetting",
      only: "encode",
      value: { setting: { value: ["x", 1, [true]] } },
      xml: `<s:EchoSetting ${encoded}><setting i:type="s:Setting">
        <value i:type="enc:Array" enc:arrayType="xs:anyType[3]"><item i:type="xs:string">x</item><item i:type="xs:int">1</item>
        <item i:type="enc:Array" enc:arrayType="xs:anyType[1]"><item i:type="xs:boolean">true</item></item></value>
        </setting></s:EchoSetting>`,
    },
  ],
  refusals: [
    {
      operation: "EchoMap",
      code: "DecodeError",
      path: "Body/EchoMap/map/item[1]",
      xml: `<s:EchoMap ${encoded}><map><item><key>a</key><value i:nil="1"/></item><item><key>a</key></item></map></s:EchoMap>`,
    },
    {
      operation: "EchoSetting",
      code: "EncodeError",
      path: "Body/EchoSetting/setting/more/a b",
      value: { setting: { value: null, more: { "a b": 1 } } },
    },
  ],
};
