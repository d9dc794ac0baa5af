// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";

export type ArrayOfboolean = boolean[];

export type ArrayOfdateTime = DateTime[];

export type ArrayOfint = number[];

export type ArrayOfstring = (string | null)[];
