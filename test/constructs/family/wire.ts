// A value of a family carries `$type`; an element says it with `xsi:type`, also where it holds the declared type.
import type { Wire } from "../../wire.js";

const namespaces =
  'xmlns="urn:example:shop" xmlns:o="urn:example:other" xmlns:t="urn:example:shop" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';

export const wire: Wire = {
  pairs: [
    {
      operation: "Pay",
      value: {
        Payments: [
          { $type: "Payment", Amount: "1.50" },
          { $type: "CardPayment", Amount: "2", Card: null },
          null,
          { $type: "Voucher", Amount: "3", Code: "X" },
        ],
        Only: { $type: "CardPayment", Amount: "4", Card: "5" },
      },
      xml: `<Pay ${namespaces}><Payments>
        <Payment i:type="t:Payment"><Amount>1.50</Amount></Payment>
        <Payment i:type="t:CardPayment"><Amount>2</Amount><Card i:nil="true"/></Payment>
        <Payment i:nil="true"/>
        <Payment i:type="o:Voucher"><Amount>3</Amount><o:Code>X</o:Code></Payment>
        </Payments><Only><Amount>4</Amount><Card>5</Card></Only></Pay>`,
    },
    {
      operation: "Pay",
      only: "decode",
      value: { Payments: [{ $type: "Payment", Amount: "1" }] },
      xml: `<Pay ${namespaces}><Payments><Payment><Amount>1</Amount></Payment></Payments></Pay>`,
    },
    {
      operation: "Pay",
      direction: "output",
      value: {
        Receipt: {
          Id: 7,
          Payer: { $type: "Company", Name: "C", Contact: { $type: "Person", Name: "P" } },
        },
      },
      xml: `<PayResponse ${namespaces}><Receipt><Id>7</Id><Payer i:type="t:Company"><Name>C</Name>
        <Contact i:type="t:Person"><Name>P</Name></Contact></Payer></Receipt></PayResponse>`,
    },
  ],
  refusals: [
    {
      operation: "Pay",
      code: "EncodeError",
      path: "Body/Pay/Payments/Payment[0]",
      value: { Payments: [{ $type: "Person", Amount: "1" }] },
    },
    {
      operation: "Pay",
      code: "DecodeError",
      path: "Body/Pay/Payments/Payment[0]",
      xml: `<Pay ${namespaces}><Payments><Payment i:type="t:Voucher"><Amount>1</Amount></Payment></Payments></Pay>`,
    },
    {
      operation: "Pay",
      direction: "output",
      code: "DecodeError",
      path: "Body/PayResponse/Receipt/Payer",
      xml: `<PayResponse ${namespaces}><Receipt><Payer><Name>C</Name></Payer></Receipt></PayResponse>`,
    },
    {
      operation: "Pay",
      direction: "output",
      code: "EncodeError",
      path: "Body/PayResponse/Receipt/Payer",
      value: { Receipt: { Payer: { $type: "Party", Name: "C" } } },
    },
  ],
};
