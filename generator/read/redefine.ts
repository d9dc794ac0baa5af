// Rewrites `xs:redefine` away: what is redefined takes the place of what was there, and holds what it refers to of that.
import type { Diagnostics } from "../diagnostics.js";
import { schemaNamespace } from "../model/builtins.js";
import { schema as problems } from "../problems/schema.js";
import { attribute, qnameIn, token } from "./attributes.js";
import { isNamed } from "./documents.js";
import { redefinedComplexType, type RefersToItself } from "./redefine-complex.js";
import { spaceOf } from "./references.js";
import { rewritten, withAttribute, withContent } from "./xml-copy.js";
import type { XmlElement } from "./xml.js";

/** What the `xs:include`s and `xs:redefine`s lead to: the schemas of one target namespace, chameleons in the includer's. */
export type Inclusions = ReadonlyMap<XmlElement, XmlElement>;

/**
 * The schemas without `xs:redefine`; those that neither redefine nor are redefined stay the same objects. A redefinition counts for all
 * who refer to the component, whatever document they stand in (XML Schema 1.0 part 1, section 4.2.2).
 */
export function withoutRedefinitions(
  schemas: readonly XmlElement[],
  inclusions: Inclusions,
  diagnostics: Diagnostics,
): readonly XmlElement[] {
  const redefiner = new Redefiner(inclusions, diagnostics);
  for (const schema of schemas) redefiner.apply(schema);
  return schemas.map((schema) => redefiner.result(schema));
}

class Redefiner {
  readonly #inclusions: Inclusions;
  readonly #diagnostics: Diagnostics;
  /** What schemas hold by now, where that isn't what they held. */
  readonly #contents = new Map<XmlElement, XmlElement["content"]>();
  readonly #applied = new Set<XmlElement>();

  constructor(inclusions: Inclusions, diagnostics: Diagnostics) {
    this.#inclusions = inclusions;
    this.#diagnostics = diagnostics;
  }

  result(schema: XmlElement): XmlElement {
    const content = this.#contents.get(schema);
    return content === undefined ? schema : withContent(schema, content);
  }

  /** Applies the redefinitions that a schema states, after those of the schemas that it includes: they may redefine the same. */
  apply(schema: XmlElement): void {
    if (this.#applied.has(schema)) return;
    this.#applied.add(schema);
    for (const child of schema.children) {
      const included = this.#inclusions.get(child);
      if (included !== undefined) this.apply(included);
    }
    for (const child of schema.children) {
      if (!isRedefine(child)) continue;
      const redefined = this.#inclusions.get(child);
      const components = child.children.flatMap(
        (component) => (redefined && this.#redefine(component, schema, redefined)) ?? [],
      );
      const content = this.#contents.get(schema) ?? schema.content;
      this.#contents.set(
        schema,
        content.flatMap((item) => (item === child ? components : item)),
      );
    }
  }

  /** What stands for a component of an `xs:redefine` in `schema`; nothing for an annotation, and where there is nothing to redefine. */
  #redefine(component: XmlElement, schema: XmlElement, redefined: XmlElement): readonly XmlElement[] {
    const space = spaceOf(component);
    const name = token(component, "name");
    if (space === undefined || name === undefined) return [];
    const home = this.#homeOf(component, redefined, new Set([schema]));
    if (home === undefined) {
      const qname = { namespace: token(schema, "targetNamespace") ?? "", local: name };
      this.#diagnostics.report(problems.redefinesNothing(component.name.local, qname), component.origin);
      return [];
    }
    const content = this.#contents.get(home.schema) ?? home.schema.content;
    this.#contents.set(
      home.schema,
      content.filter((item) => item !== home.component),
    );
    const old = home.schema === schema ? home.component : withForms(home.component, home.schema, schema);
    const isSelf: RefersToItself = (element, reference) => isItself(element, reference, name, schema);
    switch (component.name.local) {
      case "simpleType":
        return [redefinedSimpleType(component, old, isSelf)];
      case "complexType":
        return redefinedComplexType(component, old, isSelf);
      default:
        return [redefinedGroup(component, old, isSelf)];
    }
  }

  /** Where the component that has this name and kind stands now: the schema, or one that it includes. */
  #homeOf(
    component: XmlElement,
    schema: XmlElement,
    seen: Set<XmlElement>,
  ): { readonly schema: XmlElement; readonly component: XmlElement } | undefined {
    if (seen.has(schema)) return undefined;
    seen.add(schema);
    const current = this.result(schema);
    const own = current.children.find(
      (other) =>
        other.name.local === component.name.local &&
        spaceOf(other) !== undefined &&
        token(other, "name") === token(component, "name"),
    );
    if (own !== undefined) return { schema, component: own };
    for (const child of schema.children) {
      const included = this.#inclusions.get(child);
      const found = included && this.#homeOf(component, included, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function isRedefine(element: XmlElement): boolean {
  return isNamed(element, schemaNamespace, "redefine");
}

function isItself(element: XmlElement, name: string, self: string, schema: XmlElement): boolean {
  const value = attribute(element, name);
  if (value === undefined) return false;
  const found = qnameIn(element, value);
  return found?.local === self && found.namespace === (token(schema, "targetNamespace") ?? "");
}

/** The restriction of itself becomes one of a type in place. */
function redefinedSimpleType(component: XmlElement, old: XmlElement, isSelf: RefersToItself): XmlElement {
  return rewritten(component, (element) =>
    isNamed(element, schemaNamespace, "restriction") && isSelf(element, "base")
      ? withContent(withAttribute(element, "base", undefined), [
          withAttribute(old, "name", undefined),
          ...element.content,
        ])
      : element,
  );
}

/** Of groups and attribute groups: what they held stands where they refer to themselves. */
function redefinedGroup(component: XmlElement, old: XmlElement, isSelf: RefersToItself): XmlElement {
  const held = old.children.filter((child) => child.name.local !== "annotation");
  const inlined = (element: XmlElement): XmlElement =>
    withContent(
      element,
      element.content.flatMap((item): XmlElement["content"] => {
        if (typeof item === "string") return [item];
        const isReference = item.name.local === component.name.local && isSelf(item, "ref");
        return isReference ? held : [inlined(item)];
      }),
    );
  return inlined(component);
}

/** What a component means outside of its schema: local elements and attributes say whether they are qualified. */
function withForms(component: XmlElement, from: XmlElement, to: XmlElement): XmlElement {
  const forms = new Map(
    ["element", "attribute"].flatMap((local) => {
      const form = token(from, `${local}FormDefault`) ?? "unqualified";
      return form === (token(to, `${local}FormDefault`) ?? "unqualified") ? [] : [[local, form] as const];
    }),
  );
  if (forms.size === 0) return component;
  return rewritten(component, (element) => {
    const form = forms.get(element.name.local);
    const states = form === undefined || token(element, "form") !== undefined;
    const isReference = token(element, "ref") !== undefined;
    return states || isReference || spaceOf(element) === undefined
      ? element
      : withAttribute(element, "form", form);
  });
}
