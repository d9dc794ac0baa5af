// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateOnly } from "../runtime/builtins.js";
import type { Choice } from "../runtime/choice.js";

export interface Map {
  title: string;
  $sequence?: ({ key: string; value?: string; $sequence?: { from: number; to: number }[] } & Choice<
    [{ since: DateOnly }, { until: DateOnly }, {}]
  >)[];
  line?: string[];
}
