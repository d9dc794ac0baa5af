// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly } from "../runtime/builtins.js";
import type { Choice } from "../runtime/choice.js";

export interface Card {
  number: string;
}

export type Payment = { id: string } & Choice<
  [
    {
      /** The card that is charged. */
      card: Card;
    },
    { account: string; date?: DateOnly },
    { bank: string; account: string },
    { voucher: string[] },
  ]
> &
  Choice<[{ mail: string }, { phone: string }, { fax: string | null }, {}]> &
  Choice<[{ discount: number; reason: string }, {}]>;

export type Tree = Choice<[{ leaf: string }, { left: Tree; right: Tree }]>;
