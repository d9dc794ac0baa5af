// SOAP arrays: of one dimension and of two, of arrays, of objects, of anything, and arrays with holes.
import type { Wire } from "../../wire.js";

const namespaces = `xmlns:g="urn:example:grid" xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"
  xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;
const encoded = `${namespaces} e:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"`;
const ints = (name: string, ...values: number[]): string =>
  values.map((value) => `<${name} i:type="xs:int">${value}</${name}>`).join("");

/** An array with a hole. */
const holed: unknown[] = ["a"];
holed[2] = "c";
const lateItems = new Array<unknown>(4);
lateItems[2] = "third";

export const wire: Wire = {
  pairs: [
    {
      operation: "EchoWords",
      value: { words: ["a", ""] },
      xml: `<g:EchoWords ${encoded}><words i:type="g:Words" enc:arrayType="xs:string[2]">
        <item i:type="xs:string">a</item><item i:type="xs:string"/></words></g:EchoWords>`,
    },
    {
      operation: "EchoWords",
      value: { words: holed },
      xml: `<g:EchoWords ${encoded}><words i:type="g:Words" enc:arrayType="xs:string[3]">
        <item enc:position="[0]" i:type="xs:string">a</item><item enc:position="[2]" i:type="xs:string">c</item></words></g:EchoWords>`,
    },
    {
      operation: "EchoWords",
      only: "decode",
      value: { words: lateItems },
      xml: `<g:EchoWords ${encoded}><words i:type="enc:Array" enc:arrayType="xs:string[4]" enc:offset="[2]"><s>third</s></words></g:EchoWords>`,
    },
    {
      operation: "EchoWords",
      only: "decode",
      value: { words: ["a", "a"] },
      xml: `<g:EchoWords ${encoded}><words href="#w"/></g:EchoWords>
        <enc:Array ${namespaces} id="w" enc:arrayType="xs:string[2]"><item href="#a"/><item id="a">a</item></enc:Array>`,
    },
    {
      operation: "EchoWords",
      value: { words: null },
      xml: `<g:EchoWords ${encoded}><words i:nil="true"/></g:EchoWords>`,
    },
    {
      operation: "EchoGrid",
      value: {
        grid: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      xml: `<g:EchoGrid ${encoded}><grid i:type="g:Grid" enc:arrayType="xs:int[2,3]">${ints("item", 1, 2, 3, 4, 5, 6)}</grid></g:EchoGrid>`,
    },
    {
      operation: "EchoGrids",
      value: { grids: [[[1, 2]], [[3], [4]]] },
      xml: `<g:EchoGrids ${encoded}><grids i:type="g:Grids" enc:arrayType="xs:int[,][2]">
        <item i:type="enc:Array" enc:arrayType="xs:int[1,2]">${ints("item", 1, 2)}</item>
        <item i:type="enc:Array" enc:arrayType="xs:int[2,1]">${ints("item", 3, 4)}</item></grids></g:EchoGrids>`,
    },
    {
      operation: "EchoPoints",
      value: { points: [{ x: 1, labels: ["a"] }, null] },
      xml: `<g:EchoPoints ${encoded}><points i:type="g:Points" enc:arrayType="g:Point[2]">
        <point i:type="g:Point"><x i:type="xs:int">1</x>
          <labels i:type="g:Words" enc:arrayType="xs:string[1]"><item i:type="xs:string">a</item></labels></point>
        <point i:nil="true"/></points></g:EchoPoints>`,
    },
    {
      operation: "EchoAny",
      value: { values: [{ type: "xs:int", value: 5 }, null] },
      xml: `<g:EchoAny ${encoded}><values i:type="enc:Array" enc:arrayType="xs:anyType[2]">
        <item i:type="xs:int">5</item><item i:nil="true"/></values></g:EchoAny>`,
    },
    {
      operation: "EchoTree",
      value: { tree: { branches: [{ branches: [] }, { branches: null }] } },
      xml: `<g:EchoTree ${encoded}><tree i:type="g:Branch"><branches i:type="g:Branches" enc:arrayType="g:Branch[2]">
        <item i:type="g:Branch"><branches i:type="g:Branches" enc:arrayType="g:Branch[0]"/></item>
        <item i:type="g:Branch"><branches i:nil="true"/></item></branches></tree></g:EchoTree>`,
    },
  ],
  refusals: [
    {
      operation: "EchoGrid",
      code: "DecodeError",
      path: "Body/EchoGrid/grid",
      xml: `<g:EchoGrid ${encoded}><grid enc:arrayType="xs:int[2]">${ints("item", 1, 2)}</grid></g:EchoGrid>`,
    },
    {
      operation: "EchoGrid",
      code: "DecodeError",
      path: "Body/EchoGrid/grid[1]",
      xml: `<g:EchoGrid ${encoded}><grid enc:arrayType="xs:int[1,2]"><item>1</item><item>x</item></grid></g:EchoGrid>`,
    },
    { operation: "EchoGrid", code: "EncodeError", path: "Body/EchoGrid/grid[0]", value: { grid: [1] } },
    {
      operation: "EchoWords",
      code: "EncodeError",
      path: "Body/EchoWords/words[1]",
      value: { words: ["a", null] },
    },
  ],
};
