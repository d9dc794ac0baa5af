// `JSON`, of the same data as the generated client has it: what the platform's own, native codec takes.
import { stringOf, type Contender } from "../contender.js";

export const contender: Contender = {
  decoder: () => Promise.resolve((input) => JSON.parse(stringOf(input)) as unknown),
  encoder: ({ json }) => {
    const value = JSON.parse(json) as unknown;
    return Promise.resolve(() => JSON.stringify(value));
  },
};
