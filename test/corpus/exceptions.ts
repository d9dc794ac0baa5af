// The messages of the corpus that the clients don't read or write as the corpus has it, and what decides.
import type { Mode } from "./judge.js";

interface Exception {
  readonly because: string;
  /** Of the standard that decides. */
  readonly clause: string;
  /** By the cases' ids: the modes that fail. */
  readonly cases: Readonly<Record<string, readonly Mode[]>>;
}

export const exceptions: readonly Exception[] = [
  {
    because: "12345678901234567890 is no xs:long, which ends at 9223372036854775807.",
    clause: "XML Schema Part 2, 3.3.13.1",
    cases: {
      "zeep/test_xsd_simple_types__test_simple_type_0": ["encode", "decode", "roundtrip"],
    },
  },
];
