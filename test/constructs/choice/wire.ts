// One alternative of each choice, with all that it needs and nothing of the others.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: { id: "1", card: { number: "42" } },
      xml: `<Put xmlns="urn:example:shop"><id>1</id><card><number>42</number></card></Put>`,
    },
    {
      operation: "Put",
      value: { id: "1", account: "a", date: "2024-01-31", fax: null, discount: 5, reason: "r" },
      xml: `<Put xmlns="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><id>1</id>
        <account>a</account><date>2024-01-31</date><fax i:nil="true"/><discount>5</discount><reason>r</reason></Put>`,
    },
    {
      operation: "Put",
      value: { id: "1", account: "a" },
      xml: `<Put xmlns="urn:example:shop"><id>1</id><account>a</account></Put>`,
    },
    {
      operation: "Put",
      value: { id: "1", bank: "b", account: "a", mail: "m" },
      xml: `<Put xmlns="urn:example:shop"><id>1</id><bank>b</bank><account>a</account><mail>m</mail></Put>`,
    },
    {
      operation: "Put",
      value: { id: "1", voucher: ["v", "w"], phone: "p" },
      xml: `<Put xmlns="urn:example:shop"><id>1</id><voucher>v</voucher><voucher>w</voucher><phone>p</phone></Put>`,
    },
    {
      operation: "Plant",
      value: { tree: { left: { leaf: "l" }, right: { left: { leaf: "m" }, right: { leaf: "r" } } } },
      xml: `<Plant xmlns="urn:example:shop"><tree><left><leaf>l</leaf></left>
        <right><left><leaf>m</leaf></left><right><leaf>r</leaf></right></right></tree></Plant>`,
    },
    {
      operation: "Plant",
      value: { seeds: 3 },
      xml: `<Plant xmlns="urn:example:shop"><seeds>3</seeds></Plant>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put",
      value: { id: "1", card: { number: "42" }, account: "a" },
    },
    { operation: "Put", code: "EncodeError", path: "Body/Put", value: { id: "1" } },
    { operation: "Put", code: "EncodeError", path: "Body/Put", value: { id: "1", bank: "b" } },
    { operation: "Put", code: "EncodeError", path: "Body/Put", value: { id: "1", voucher: ["v"] } },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put",
      value: { id: "1", account: "a", reason: "r" },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put",
      value: { id: "1", account: "a", mail: "m", fax: null },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put",
      xml: `<Put xmlns="urn:example:shop"><id>1</id><account>a</account><voucher>v</voucher><voucher>w</voucher></Put>`,
    },
    {
      operation: "Plant",
      code: "DecodeError",
      path: "Body/Plant/tree",
      xml: `<Plant xmlns="urn:example:shop"><tree><left><leaf>l</leaf></left></tree></Plant>`,
    },
    { operation: "Plant", code: "DecodeError", path: "Body/Plant", xml: `<Plant xmlns="urn:example:shop"/>` },
  ],
};
