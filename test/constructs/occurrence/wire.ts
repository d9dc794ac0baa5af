// Required and optional members, and members that come several times.
import type { Wire } from "../../wire.js";

export const wire: Wire = {
  pairs: [
    {
      operation: "Count",
      value: { Once: "1", Maybe: "2", Some: [3], TwoOrThree: [4, 5, 6] },
      xml: `<Count xmlns="urn:example:shop"><Once>1</Once><Maybe>2</Maybe><Some>3</Some><TwoOrThree>4</TwoOrThree>
        <TwoOrThree>5</TwoOrThree><TwoOrThree>6</TwoOrThree></Count>`,
    },
    {
      operation: "Count",
      value: { Once: "", TwoOrThree: [1, 2] },
      xml: `<Count xmlns="urn:example:shop"><Once/><TwoOrThree>1</TwoOrThree><TwoOrThree>2</TwoOrThree></Count>`,
    },
    {
      operation: "Count",
      only: "encode",
      value: { Once: "", Maybe: undefined, Some: [], TwoOrThree: [1, 2], Never: "", Unknown: "" },
      xml: `<Count xmlns="urn:example:shop"><Once/><TwoOrThree>1</TwoOrThree><TwoOrThree>2</TwoOrThree></Count>`,
    },
  ],
  refusals: [
    { operation: "Count", code: "EncodeError", path: "Body/Count/Once", value: { TwoOrThree: [1, 2] } },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/Once",
      value: { Once: null, TwoOrThree: [1, 2] },
    },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/Maybe",
      value: { Once: "", Maybe: null, TwoOrThree: [1, 2] },
    },
    { operation: "Count", code: "EncodeError", path: "Body/Count/TwoOrThree", value: { Once: "" } },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/TwoOrThree",
      value: { Once: "", TwoOrThree: [1] },
    },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/TwoOrThree",
      value: { Once: "", TwoOrThree: [1, 2, 3, 4] },
    },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/TwoOrThree[1]",
      value: { Once: "", TwoOrThree: [1, "2"] },
    },
    {
      operation: "Count",
      code: "EncodeError",
      path: "Body/Count/Some",
      value: { Once: "", Some: 3, TwoOrThree: [1, 2] },
    },
    {
      operation: "Count",
      code: "DecodeError",
      path: "Body/Count",
      xml: `<Count xmlns="urn:example:shop"><TwoOrThree>1</TwoOrThree><TwoOrThree>2</TwoOrThree></Count>`,
    },
    {
      operation: "Count",
      code: "DecodeError",
      path: "Body/Count/Maybe",
      xml: `<Count xmlns="urn:example:shop"><Once/><Maybe/><Maybe/></Count>`,
    },
    {
      operation: "Count",
      code: "DecodeError",
      path: "Body/Count/TwoOrThree[3]",
      xml: `<Count xmlns="urn:example:shop"><Once/><TwoOrThree>1</TwoOrThree><TwoOrThree>1</TwoOrThree><TwoOrThree>1</TwoOrThree><TwoOrThree>1</TwoOrThree></Count>`,
    },
  ],
};
