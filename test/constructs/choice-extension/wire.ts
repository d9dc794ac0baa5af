// What a base lets choose can be chosen in the types that extend it, too.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: { payment: { $type: "Payment", cash: 5 } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <payment xmlns:s="urn:example:shop" i:type="s:Payment"><cash>5</cash></payment></Put>`,
    },
    {
      operation: "Put",
      only: "decode",
      value: { payment: { $type: "Payment", cash: 5 } },
      xml: `<Put xmlns="urn:example:shop"><payment><cash>5</cash></payment></Put>`,
    },
    {
      operation: "Put",
      value: {
        payment: { $type: "Split", card: "c", at: "2024-01-31", third: "t" },
        party: { $type: "Person", name: "n", age: 30 },
        sign: { text: "s", metal: true },
        place: { text: "p", wood: false, road: "r" },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <payment xmlns:s="urn:example:shop" i:type="s:Split"><card>c</card><at>2024-01-31</at><third>t</third></payment>
        <party xmlns:s="urn:example:shop" i:type="s:Person"><name>n</name><age>30</age></party>
        <sign><text>s</text><metal>true</metal></sign>
        <place><text>p</text><wood>false</wood><road>r</road></place></Put>`,
    },
    {
      operation: "Put",
      value: { payment: { $type: "Dated", cash: 1, at: "2024-01-31" }, party: { $type: "Party", name: "n" } },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <payment xmlns:s="urn:example:shop" i:type="s:Dated"><cash>1</cash><at>2024-01-31</at></payment>
        <party xmlns:s="urn:example:shop" i:type="s:Party"><name>n</name></party></Put>`,
    },
    {
      operation: "Put",
      value: {
        payment: { $type: "Payment", cash: 5 },
        party: {
          $type: "Crew",
          name: "n",
          $choice: [{ member: "a" }, { guest: "b", days: 2 }, { guest: "c" }, { member: "d" }],
          ship: "s",
        },
      },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:example:shop">
        <payment i:type="s:Payment"><cash>5</cash></payment>
        <party i:type="s:Crew" ship="s"><name>n</name><member>a</member><guest>b</guest><days>2</days><guest>c</guest><member>d</member></party></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/payment",
      value: { payment: { $type: "Dated", at: "2024-01-31" } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/payment",
      value: { payment: { $type: "Split", card: "c", at: "2024-01-31" } },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/payment",
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <payment xmlns:s="urn:example:shop" i:type="s:Dated"><card>c</card><cash>1</cash><at>2024-01-31</at></payment></Put>`,
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/sign",
      xml: `<Put xmlns="urn:example:shop"><payment><cash>5</cash></payment><sign><text>s</text></sign></Put>`,
    },
  ],
};
