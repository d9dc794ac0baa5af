// Types of one name are told apart by their namespaces.
import { dictionary, type Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Ship",
      value: {
        Here: { Box: 1, Street: "S", Bill: { Box: 2 } },
        There: { Box: 3 },
        State: "Sent",
        Paid: "Paid",
        Marks: ["Heavy"],
        BillMarks: ["Late"],
        Addresses: [{ Box: 4, Street: "T" }],
        BillAddresses: [{ Box: 5 }],
        Fault: { Codec: { Text: "c" } },
        Book: dictionary({ a: { Box: 6 } }),
        Inline: { There: { Box: 7 }, States: ["Paid"] },
      },
      xml: `<Ship xmlns="urn:example:shop" xmlns:b="urn:example:billing"><Here><b:Box>1</b:Box><Street>S</Street><Bill><b:Box>2</b:Box></Bill></Here>
        <There><b:Box>3</b:Box></There><State>Sent</State><Paid>Paid</Paid><Marks>Heavy</Marks><BillMarks>Late</BillMarks>
        <Addresses><Address><b:Box>4</b:Box><Street>T</Street></Address></Addresses>
        <BillAddresses><b:Address><b:Box>5</b:Box></b:Address></BillAddresses><Fault><Codec><Text>c</Text></Codec></Fault>
        <Book><Pair><Key>a</Key><Value><b:Box>6</b:Box></Value></Pair></Book>
        <Inline><There><b:Box>7</b:Box></There><States>Paid</States></Inline></Ship>`,
    },
  ],
  refusals: [
    { operation: "Ship", code: "EncodeError", path: "Body/Ship/State", value: { State: "Paid" } },
    { operation: "Ship", code: "EncodeError", path: "Body/Ship/BillMarks", value: { BillMarks: ["Heavy"] } },
  ],
};
