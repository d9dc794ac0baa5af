// Each choice is an item, and items keep their order.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        $choice: [
          { info: "a" },
          { error: 1, detail: "d" },
          { info: "b" },
          { error: 2 },
          { many: 3 },
          { many: 4 },
        ],
        last: "l",
        $choice$2: [{ y: 1 }, { x: 2 }],
        only: [5, 6],
      },
      xml: `<Put xmlns="urn:example:shop"><info>a</info><error>1</error><detail>d</detail><info>b</info><error>2</error>
        <many>3</many><many>4</many><last>l</last><y>1</y><x>2</x><only>5</only><only>6</only></Put>`,
    },
    {
      operation: "Put",
      value: { last: "l", $choice$2: [{ x: 1 }, { x: 2 }, { y: 3 }], only: [4] },
      xml: `<Put xmlns="urn:example:shop"><last>l</last><x>1</x><x>2</x><y>3</y><only>4</only></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$choice[1]",
      value: {
        $choice: [{ info: "a" }, { info: "a", error: 1 }],
        last: "l",
        $choice$2: [{ x: 1 }, { y: 2 }],
        only: [1],
      },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$choice[0]",
      value: { $choice: [{ detail: "d" }], last: "l", $choice$2: [{ x: 1 }, { y: 2 }], only: [1] },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/$choice$2",
      value: { last: "l", $choice$2: [{ x: 1 }], only: [1] },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put",
      xml: `<Put xmlns="urn:example:shop"><last>l</last><x>1</x><only>4</only></Put>`,
    },
  ],
};
