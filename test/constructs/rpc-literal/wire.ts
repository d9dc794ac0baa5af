// The parts are in the order of the message, whatever `parameterOrder` and `parts` say (WS-I Basic Profile, R2301); an answer's wrapper
// may have any name (SOAP 1.1, section 7.1), and what is in it any namespace.
import type { Wire } from "../../wire.js";

const order = { Id: 7, Note: "n" };
const orderXml = "<s:Id xmlns:s='urn:example:shop'>7</s:Id><s:Note xmlns:s='urn:example:shop'>n</s:Note>";
const placed = { result: order, warnings: "" };
const placedXml = `<result>${orderXml}</result><warnings/>`;

export const wire: Wire = {
  pairs: [
    {
      operation: "Place",
      value: { order, copies: 2, Label: "l" },
      xml: `<c:Place xmlns:c="urn:example:calls"><order>${orderXml}</order><copies>2</copies>
        <s:Label xmlns:s="urn:example:shop">l</s:Label></c:Place>`,
    },
    {
      operation: "Place",
      direction: "output",
      value: placed,
      xml: `<c:PlaceResponse xmlns:c="urn:example:calls">${placedXml}</c:PlaceResponse>`,
    },
    {
      operation: "Place",
      direction: "output",
      only: "decode",
      value: placed,
      xml: `<o:Placed xmlns:o="urn:example:other">${placedXml}</o:Placed>`,
    },
    {
      operation: "Place",
      direction: "output",
      only: "decode",
      value: placed,
      xml: `<c:PlaceResponse xmlns:c="urn:example:calls"><c:result>${orderXml}</c:result><c:warnings/></c:PlaceResponse>`,
    },
    {
      operation: "Some",
      value: { second: 2, first: 1 },
      xml: '<t:Some xmlns:t="urn:example:shop"><second>2</second><first>1</first></t:Some>',
    },
    {
      operation: "Some",
      direction: "output",
      value: {},
      xml: '<t:SomeResponse xmlns:t="urn:example:shop"/>',
    },
    { operation: "Ping", value: {}, xml: '<Ping xmlns="urn:example:calls"/>' },
    {
      operation: "Ping",
      direction: "output",
      value: { at: "2024-02-29T13:30:00" },
      xml: '<c:PingResponse xmlns:c="urn:example:calls"><at>2024-02-29T13:30:00</at></c:PingResponse>',
    },
  ],
  refusals: [
    { operation: "Place", code: "EncodeError", path: "Body/Place/copies", value: { order, Label: "l" } },
    {
      operation: "Ping",
      direction: "output",
      code: "DecodeError",
      path: "Body/PingResponse",
      xml: "<PingResponse/>",
    },
    {
      operation: "Ping",
      direction: "output",
      code: "DecodeError",
      path: "Body",
      xml: "<PingResponse><at>2024-02-29T13:30:00</at></PingResponse><More/>",
    },
    { operation: "Ping", direction: "output", code: "DecodeError", path: "", xml: "" },
  ],
};
