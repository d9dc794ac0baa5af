// `faults.ts` of a service: a codec an operation for what its faults hold. Apart from the operations, as only who reads faults needs it.
import { faultsOf } from "../model/faults.js";
import type { ServiceModule } from "../model/names.js";
import type { Emission } from "./emission.js";
import { Module } from "./module.js";
import { constantStatement } from "./statement.js";

/** None where no operation has faults. */
export function emitFaults(emission: Emission, service: ServiceModule): readonly Module[] {
  const operations = service.operations.flatMap(({ operation, constant, faults }) => {
    const type = faultsOf(operation);
    return type === undefined ? [] : [{ name: operation.name, constant, faults, type }];
  });
  if (operations.length === 0) return [];
  const own = operations.map(({ constant }) => constant);
  const module = new Module(
    `${service.folder}/faults`,
    service.service.portType.namespace,
    own,
    emission.names,
  );
  const messages = module.whole(`${service.folder}/messages`, "messages", true);
  module.add(
    operations.map(({ name, constant, faults, type }) =>
      constantStatement(
        constant,
        `${module.runtime("codec", "Codec", true)}<${messages}.${faults}>`,
        emission.expressions.table(type, module),
        [`What faults of ${name} hold: for \`faultDetail\`.`],
      ),
    ),
  );
  return [module];
}
