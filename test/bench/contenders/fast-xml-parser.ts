// fast-xml-parser: into trees that know no types.
import { stringOf, type Contender } from "../contender.js";

interface Module {
  readonly XMLParser: new (options: object) => { parse(xml: string): unknown };
  readonly XMLBuilder: new (options: object) => { build(value: unknown): string };
}

// Installed beside the benchmark, too, in the version that is measured.
const name: string = "fast-xml-parser";

export const contender: Contender = {
  decoder: async () => {
    const { XMLParser } = (await import(name)) as Module;
    const parser = new XMLParser({ removeNSPrefix: true });
    return (input) => parser.parse(stringOf(input));
  },
  encoder: async ({ element, plain }) => {
    const { XMLBuilder } = (await import(name)) as Module;
    const builder = new XMLBuilder({});
    const value = { [element]: plain };
    return () => builder.build(value);
  },
};
