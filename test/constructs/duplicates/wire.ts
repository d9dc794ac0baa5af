// One element in several places: its place says which member it is.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Put",
      value: {
        route: { stop: "a", via: "v", stop$2: ["b", "c"], end: "e", stop$3: "d", back: "f", stop$4: "g" },
        turn: [
          { a: 1, b: 2 },
          { b: 3, a$2: 4 },
        ],
      },
      xml: `<Put xmlns="urn:example:shop"><route><stop>a</stop><via>v</via><stop>b</stop><stop>c</stop><end>e</end><stop>d</stop>
        <back>f</back><stop>g</stop></route><turn><a>1</a><b>2</b></turn><turn><b>3</b><a>4</a></turn></Put>`,
    },
    {
      operation: "Put",
      value: { route: { stop: "a", stop$2: ["b"], end: "e", back: "f", stop$4: "g" } },
      xml: `<Put xmlns="urn:example:shop"><route><stop>a</stop><stop>b</stop><end>e</end><back>f</back><stop>g</stop></route></Put>`,
    },
  ],
  refusals: [
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/route/stop$2",
      value: { route: { stop: "a", end: "e", back: "f", stop$4: "g" } },
    },
    {
      operation: "Put",
      code: "EncodeError",
      path: "Body/Put/turn[0]",
      value: { turn: [{ a: 1, b: 2, a$2: 3 }] },
    },
    {
      operation: "Put",
      code: "DecodeError",
      path: "Body/Put/route",
      xml: `<Put xmlns="urn:example:shop"><route><stop>a</stop><end>e</end><back>f</back><stop>g</stop></route></Put>`,
    },
  ],
};
