// What faults of operations hold, as one type an operation.
import type { ComplexType, Contract, Operation } from "./model.js";
import { faultElements } from "./walk.js";

/** Any of the elements that a fault of the operation can hold; undefined where the contract states none. */
export function faultsOf(operation: Operation): ComplexType | undefined {
  const elements = faultElements(operation);
  if (elements.length === 0) return undefined;
  return {
    kind: "complex",
    abstract: false,
    content: elements.map((element) => ({ kind: "element", element, minOccurs: 0, maxOccurs: 1 })),
    attributes: [],
    appinfo: { isDictionary: false, isValueType: false },
    origin: operation.origin,
  };
}

/** Does any operation state one? */
export function hasFaults({ services }: Contract): boolean {
  return services.some(({ operations }) =>
    operations.some((operation) => faultElements(operation).length > 0),
  );
}
