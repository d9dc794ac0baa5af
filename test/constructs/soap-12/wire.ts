// A service with a port of SOAP 1.2 only: its envelope and its HTTP headers.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  envelope: "http://www.w3.org/2003/05/soap-envelope",
  pairs: [
    {
      operation: "Depart",
      value: { Train: 7 },
      xml: `<Depart xmlns="urn:example:station"><Train>7</Train></Depart>`,
      headers: { value: { Token: "t" }, xml: `<Token xmlns="urn:example:station">t</Token>` },
      httpHeaders: {
        "Content-Type": 'application/soap+xml; charset=utf-8; action="urn:example:station#Depart"',
      },
    },
    {
      operation: "Depart",
      direction: "output",
      value: { Platform: null },
      xml: `<DepartResponse xmlns="urn:example:station" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
        <Platform i:nil="true"/></DepartResponse>`,
      headers: { value: { Delay: 5 }, xml: `<Delay xmlns="urn:example:station">5</Delay>` },
    },
    {
      operation: "Ask",
      value: "When?",
      xml: `<Ask xmlns="urn:example:station">When?</Ask>`,
      httpHeaders: { "Content-Type": "application/soap+xml; charset=utf-8" },
    },
    {
      operation: "Ask",
      direction: "output",
      value: { Code: 404 },
      xml: `<Fault xmlns="urn:example:station"><Code>404</Code></Fault>`,
    },
    {
      operation: "AskUsually",
      value: "",
      xml: `<Ask xmlns="urn:example:station"/>`,
      httpHeaders: {
        "Content-Type":
          'application/soap+xml; charset=utf-8; action="urn:example:station/Station/AskUsually"',
      },
    },
    {
      operation: "AskOddly",
      value: "",
      xml: `<Ask xmlns="urn:example:station"/>`,
      httpHeaders: {
        "Content-Type":
          'application/soap+xml; charset=utf-8; action="urn:h%C3%A5ndbok %E2%82%AC%0D%0A%22x%22%5C<{a b}%20"',
      },
    },
  ],
  refusals: [
    { operation: "Depart", code: "EncodeError", path: "Body/Depart/Train", value: { Train: 1.5 } },
    {
      operation: "Depart",
      code: "DecodeError",
      path: "Body/Depart/Train",
      xml: `<Depart xmlns="urn:example:station"><Train>x</Train></Depart>`,
    },
  ],
};
