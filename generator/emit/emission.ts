// What every emitter works with.
import { classifier, type Classify } from "../model/classify.js";
import { families, type Families } from "../model/families.js";
import type { Contract, Type } from "../model/model.js";
import type { Names, NamespaceModule } from "../model/names.js";
import { encodedOf, type Encoded } from "../model/soap-encoding.js";
import { reachable } from "../model/walk.js";
import type { Options } from "../options.js";
import { Expressions } from "./expression.js";

export interface Emission {
  readonly names: Names;
  readonly options: Options;
  readonly classify: Classify;
  readonly families: Families;
  readonly encoded: Encoded;
  readonly expressions: Expressions;
}

export function emissionOf(contract: Contract, names: Names, options: Options): Emission {
  const views = {
    classify: classifier(contract),
    families: families(contract),
    encoded: encodedOf(contract),
  };
  const expressions = new Expressions(names, options, {
    ...views,
    answers: answersOf(contract, views.families),
  });
  return { names, options, ...views, expressions };
}

/** The types of what the bodies of answers hold: those of which a message can hold many, and which clients read. */
function answersOf(contract: Contract, families: Families): ReadonlySet<Type> {
  const bodies = contract.services
    .flatMap(({ operations }) => operations)
    .flatMap(({ output }) => (output === undefined ? [] : [output.body.type]));
  return reachable(bodies, (type) => families.membersOf(type));
}

/** The names that the modules of a namespace declare: those of its types, of the families among them, and of its substitution groups. */
export function declaredNames(
  { names, families }: Emission,
  { types, substitutionGroups }: NamespaceModule,
): readonly string[] {
  const ofTypes = types.flatMap((type) =>
    families.membersOf(type).length === 0
      ? [names.typeName(type)]
      : [names.typeName(type), names.familyName(type)],
  );
  return [...ofTypes, ...substitutionGroups.map(({ name }) => name)];
}
