// Elements that no name is given for are raw XML that stands alone, with its namespaces.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        envelope: {
          name: "n",
          $any: { xml: `<x:a xmlns:x="urn:x" x:b="1"><c/>t</x:a>` },
          note: "m",
          $any$2: [{ xml: "<d/>" }, { xml: `<e xmlns="urn:example:other"/>` }],
        },
        anything: { $any: [{ xml: `<f xmlns="urn:example:shop">1</f>` }, { xml: "<g/>" }] },
        $choice: [{ known: 1 }, { $any: { xml: `<h xmlns="urn:h"/>` } }, { known: 2 }],
      },
      xml: `<Put xmlns="urn:example:shop"><envelope><name>n</name><x:a xmlns:x="urn:x" x:b="1"><c xmlns=""/>t</x:a><note>m</note>
        <d xmlns=""/><e xmlns="urn:example:other"/></envelope><anything><f>1</f><g xmlns=""/></anything>
        <known>1</known><h xmlns="urn:h"/><known>2</known></Put>`,
      only: "encode",
    },
    {
      operation: "Put",
      value: {
        envelope: {
          name: "n",
          $any: { xml: `<x:a xmlns="urn:example:shop" xmlns:x="urn:x" x:b="1"><x:c/></x:a>` },
        },
        anything: {},
      },
      xml: `<Put xmlns="urn:example:shop"><envelope><name>n</name><x:a xmlns:x="urn:x" x:b="1"><x:c/></x:a></envelope><anything/></Put>`,
    },
    {
      operation: "Put",
      value: {
        $choice: [
          { $any: { xml: `<h xmlns="urn:h"/>` } },
          { known: 2 },
          { $any: { xml: `<i xmlns="urn:h"/>` } },
        ],
      },
      xml: `<Put xmlns="urn:example:shop"><h xmlns="urn:h"/><known>2</known><i xmlns="urn:h"/></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/envelope/$any",
      value: { envelope: { name: "n" } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/anything/$any[0]",
      value: { anything: { $any: [{ xml: "<a/><b/>" }] } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/anything/$any[0]",
      value: { anything: { $any: ["<a/>"] } },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/envelope",
      xml: `<Put xmlns="urn:example:shop"><envelope><name>n</name></envelope></Put>`,
    },
  ],
};
