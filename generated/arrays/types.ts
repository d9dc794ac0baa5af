import type { DateTime } from "../runtime/builtins.js";

export type ArrayOfstring = (string | null)[];

export type ArrayOfdateTime = DateTime[];

export type ArrayOfint = number[];

export type ArrayOfboolean = boolean[];
