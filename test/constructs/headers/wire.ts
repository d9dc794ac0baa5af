// An operation sends the header blocks that its binding names, in that order, and no other.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "All",
      value: {},
      xml: `<All xmlns="urn:example:shop"/>`,
      headers: {
        value: { Origin: { City: "C" }, Trace: 1, Token: null },
        xml: `<Token xmlns="urn:example:security" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/>
          <Trace xmlns="urn:example:shop">1</Trace><s:Origin xmlns:s="urn:example:security"><s:City>C</s:City></s:Origin>`,
      },
    },
    {
      operation: "All",
      direction: "output",
      value: {},
      xml: `<AllResponse xmlns="urn:example:shop"/>`,
      headers: {
        value: { Trace: 2, Token: "t" },
        xml: `<Trace xmlns="urn:example:shop">2</Trace><Token xmlns="urn:example:security">t</Token>`,
      },
    },
    {
      operation: "One",
      value: {},
      xml: `<One xmlns="urn:example:shop"/>`,
      headers: { value: { Trace: 3 }, xml: `<Trace xmlns="urn:example:shop">3</Trace>` },
    },
    { operation: "One", value: {}, xml: `<One xmlns="urn:example:shop"/>` },
    {
      // Blocks that another operation names are not sent.
      operation: "One",
      only: "encode",
      value: {},
      xml: `<One xmlns="urn:example:shop"/>`,
      headers: { value: { Token: "t", Trace: 3 }, xml: `<Trace xmlns="urn:example:shop">3</Trace>` },
    },
    { operation: "None", value: {}, xml: `<None xmlns="urn:example:shop"/>` },
    {
      operation: "Joined",
      value: {},
      xml: `<Joined xmlns="urn:example:shop"/>`,
      headers: { value: { A_B: "ab" }, xml: `<A_B xmlns="urn:example:shop">ab</A_B>` },
    },
    {
      operation: "Apart",
      value: {},
      xml: `<Apart xmlns="urn:example:shop"/>`,
      headers: {
        value: { A: 1, B: 2 },
        xml: `<A xmlns="urn:example:shop">1</A><B xmlns="urn:example:shop">2</B>`,
      },
    },
  ],
};
