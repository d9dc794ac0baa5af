// What complex types lack because it isn't anywhere: told where the type is, as a client can't see the diagnostics.
import { isSchemaElement, schemaInstanceNamespace } from "./builtins.js";
import type { Reference } from "./declarations.js";
import type { QName } from "./model.js";
import type {
  AttributeGroupDeclaration,
  AttributesDeclaration,
  ComplexTypeDeclaration,
  GroupDeclaration,
  ParticleDeclaration,
} from "./schema-declarations.js";
import type { SchemaTables } from "./schema-tables.js";

/** What is done about a base that isn't there. */
export const withoutBase = "what it would add is left out";

/**
 * A sentence for the base and for each element, attribute and group that the type refers to, also by way of groups, and that isn't there.
 */
export function omissionsOf(
  { base, content, attributes }: ComplexTypeDeclaration,
  tables: SchemaTables,
): readonly string[] {
  const found = new Set(base ? tables.remarksOnType(base, withoutBase) : []);
  const seen = new Set<GroupDeclaration | AttributeGroupDeclaration>();
  const omit = (kind: string, name: QName): void => {
    found.add(tables.missing(kind, name).sentence);
  };
  const visitParticle = (declared: ParticleDeclaration): void => {
    switch (declared.kind) {
      case "any":
        break;
      case "element": {
        const { element } = declared;
        if (element.kind === "reference" && !hasElement(element.ref)) omit("element", element.ref);
        break;
      }
      case "group": {
        const group = tables.groups.get(declared.name);
        if (group === undefined) omit("group", declared.name);
        else if (!seen.has(group)) {
          seen.add(group);
          if (group.content !== undefined) visitParticle(group.content);
        }
        break;
      }
      default:
        declared.particles.forEach(visitParticle);
    }
  };
  const visitAttributes = ({ uses }: AttributesDeclaration): void => {
    for (const use of uses) {
      if (!("kind" in use)) visitAttributeGroup(use);
      else if (use.use !== "prohibited" && !("kind" in use.attribute) && !hasAttribute(use.attribute)) {
        omit("attribute", use.attribute);
      }
    }
  };
  const visitAttributeGroup = ({ name }: Reference): void => {
    const group = tables.attributeGroups.get(name);
    if (group === undefined) omit("attribute group", name);
    else if (!seen.has(group)) {
      seen.add(group);
      visitAttributes(group.attributes);
    }
  };
  const hasElement = (name: QName): boolean =>
    tables.elements.get(name) !== undefined || isSchemaElement(name);
  // Those of `xsi` may stand everywhere and say nothing of a value.
  const hasAttribute = (name: QName): boolean =>
    tables.attributes.get(name) !== undefined || name.namespace === schemaInstanceNamespace;
  if (content !== undefined) visitParticle(content);
  visitAttributes(attributes);
  return [...found];
}
