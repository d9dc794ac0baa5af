// Texts and elements in turn; an element that the type does not know is raw XML.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        quote: {
          $content: [
            "a ",
            { b: "c" },
            { br: {} },
            " d <",
            { link: { $value: "e", href: "urn:e" } },
            { by: "f" },
          ],
          id: "q",
          year: "1999",
        },
        heading: { $content: [{ i: "x" }, "y", { constructor: 1 }] },
      },
      xml: `<Put xmlns="urn:example:shop"><quote id="q" year="1999">a <b>c</b><br/> d &lt;<link href="urn:e">e</link><by>f</by></quote>
        <heading><i>x</i>y<constructor>1</constructor></heading></Put>`,
    },
    {
      operation: "Put",
      value: { heading: { $content: [] } },
      xml: `<Put xmlns="urn:example:shop"><heading/></Put>`,
    },
    {
      operation: "Put",
      value: { heading: { $content: ["a", { xml: `<u xmlns="urn:u">v</u>` }, "b"] } },
      xml: `<Put xmlns="urn:example:shop"><heading>a<u xmlns="urn:u">v</u>b</heading></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/heading/$content[0]",
      value: { heading: { $content: [1] } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/heading/$content[1]",
      value: { heading: { $content: ["a", { b: "c" }] } },
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put/heading/$content", value: { heading: {} } },
  ],
};
