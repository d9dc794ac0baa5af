// Every kind of type in place is read and written within a type that extends another.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        place: {
          $type: "Tour",
          id: "t",
          track: { label: "l" },
          mime: { $value: "text/plain", label: "m" },
          extensions: { $content: ["a ", { b: "c" }], $attributes: { x: "y" } },
          note: { $content: ["n"] },
          description: { $any: [{ xml: '<w xmlns="urn:example:other"/>' }] },
          permission: { line: ["1", "2"] },
          policy: { language: "en", degrees: 5, own: true },
          stop: [{ id: "s", index: 1 }],
          fare: { amount: "1.50", reason: "r" },
          kind: { by: "ref" },
          halt: [{ at: 1 }, { at: 2, $nil: true }, null],
        },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <place xmlns:s="urn:example:shop" i:type="s:Tour"><id>t</id><track label="l"/><mime label="m">text/plain</mime>
        <extensions x="y">a <b>c</b></extensions><note>n</note><description><w xmlns="urn:example:other"/></description>
        <permission><line>1</line><line>2</line></permission>
        <policy><language>en</language><degrees>5</degrees><own>true</own></policy>
        <stop index="1"><id>s</id></stop><fare reason="r"><amount>1.50</amount></fare><kind by="ref"/><halt at="1"/><halt at="2" i:nil="true"/><halt i:nil="true"/></place></Put>`,
    },
    {
      operation: "Put",
      value: {
        place: { $type: "Tour", id: "t", permission: { all: true }, fare: { reason: "free", $nil: true } },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <place xmlns:s="urn:example:shop" i:type="s:Tour"><id>t</id><permission><all>true</all></permission>
        <fare reason="free" i:nil="true"/></place></Put>`,
    },
    {
      operation: "Put",
      value: { place: { $type: "Line", id: "l", $choice: [{ pos: "p" }, { point: 2 }] } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <place xmlns:s="urn:example:shop" i:type="s:Line"><id>l</id><pos>p</pos><point>2</point></place></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/place/permission",
      value: { place: { $type: "Tour", id: "t", permission: { all: true, line: ["1"] } } },
    },
  ],
};
