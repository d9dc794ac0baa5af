// The encoding of SOAP 1.2: `itemType` and `arraySize`, `id` and `ref`, nil for what arrays leave out.
import type { Wire } from "../../wire.js";

const namespaces = `xmlns:g="urn:example:grid" xmlns:e="http://www.w3.org/2003/05/soap-envelope"
  xmlns:enc="http://www.w3.org/2003/05/soap-encoding" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`;
const encoded = `${namespaces} e:encodingStyle="http://www.w3.org/2003/05/soap-encoding"`;

export const wire: Wire = {
  envelope: "http://www.w3.org/2003/05/soap-envelope",
  pairs: [
    {
      operation: "EchoWords",
      value: { words: ["a"], note: "n" },
      xml: `<g:EchoWords ${encoded}><words i:type="g:Words" enc:itemType="xs:string" enc:arraySize="1"><item i:type="xs:string">a</item></words>
        <note i:type="enc:string">n</note></g:EchoWords>`,
    },
    {
      operation: "EchoWords",
      direction: "output",
      only: "decode",
      value: { words: ["a", "b"], note: "b" },
      xml: `<g:EchoWordsResponse ${encoded}><words enc:arraySize="*"><item>a</item><item enc:id="b">b</item></words><note enc:ref="b"/></g:EchoWordsResponse>`,
    },
    {
      operation: "EchoGrid",
      value: { grid: [[1, 2]] },
      xml: `<g:EchoGrid ${encoded}><grid i:type="g:Grid" enc:itemType="xs:int" enc:arraySize="1 2">
        <cell i:type="xs:int">1</cell><cell i:type="xs:int">2</cell></grid></g:EchoGrid>`,
    },
  ],
};
