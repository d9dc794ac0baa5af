// What every emitter works with.
import { classifier, type Classify } from "../model/classify.js";
import type { Contract } from "../model/model.js";
import type { Names } from "../model/names.js";
import type { Options } from "../options.js";
import { Expressions } from "./expression.js";

export interface Emission {
  readonly names: Names;
  readonly options: Options;
  readonly classify: Classify;
  readonly expressions: Expressions;
}

export function emissionOf(contract: Contract, names: Names, options: Options): Emission {
  const classify = classifier(contract);
  return { names, options, classify, expressions: new Expressions(names, options, classify) };
}
