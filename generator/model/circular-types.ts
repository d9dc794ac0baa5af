// Anonymous types that hold themselves: they are given names, since what has no name can't be written within itself.
import type { ComplexType, ElementDeclaration, NamedType, Schema, Service } from "./model.js";
import type { Mutable } from "./resolve-simple-types.js";
import { elementParticles, messageElements } from "./walk.js";

/**
 * Gives each anonymous type that leads back to itself by way of anonymous types alone the name of its element, with `_` behind it where
 * the namespace has a type of that name, and states it in the element's schema.
 */
export function nameCircularTypes(
  schemas: readonly Schema[],
  services: readonly Service[],
): readonly Schema[] {
  const named = new Map(schemas.map((schema) => [schema, [...schema.types]]));
  const finished = new Set<ComplexType>();
  const open = new Set<ComplexType>();

  const visit = (element: ElementDeclaration, schema: Schema): void => {
    for (const substitute of element.substitutes ?? []) visitType(substitute, schema);
    visitType(element, schema);
  };
  const visitType = (element: ElementDeclaration, schema: Schema): void => {
    const { type } = element;
    if (type.kind !== "complex" || type.name !== undefined || finished.has(type)) return;
    if (open.has(type)) {
      name(type, element, schema);
      return;
    }
    open.add(type);
    for (const particle of elementParticles(type.content)) visit(particle.element, schema);
    open.delete(type);
    finished.add(type);
  };
  const name = (type: Mutable<ComplexType>, element: ElementDeclaration, found: Schema): void => {
    const { namespace } = element.name;
    const schema = schemas.find(({ targetNamespace }) => targetNamespace === namespace) ?? found;
    const taken = new Set(
      schemas.flatMap((one) =>
        one.targetNamespace === schema.targetNamespace
          ? (named.get(one) ?? []).map((other) => other.name.local)
          : [],
      ),
    );
    let { local } = element.name;
    while (taken.has(local)) local += "_";
    type.name = { namespace: schema.targetNamespace, local };
    named.get(schema)?.push(type as NamedType);
  };

  for (const schema of schemas) {
    for (const element of schema.elements) visit(element, schema);
    for (const type of schema.types) {
      if (type.kind !== "complex") continue;
      for (const particle of elementParticles(type.content)) visit(particle.element, schema);
    }
  }
  // The wrappers of other WSDLs are in no schema here.
  const [first] = schemas;
  if (first === undefined) return schemas;
  for (const { operations } of services) {
    for (const element of operations.flatMap(messageElements)) visit(element, first);
  }
  return schemas.map((schema) => ({ ...schema, types: named.get(schema) ?? schema.types }));
}
