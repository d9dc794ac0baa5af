// Complex types that are redefined: the old content and the new in one type, as the old one is no type of its own any more.
import { schemaNamespace } from "../model/builtins.js";
import { attribute, qnameIn, token } from "./attributes.js";
import { isNamed } from "./documents.js";
import { spaceOf } from "./references.js";
import { withAttribute, withContent } from "./xml-copy.js";
import type { XmlElement } from "./xml.js";

/** Does the attribute of the element name what is redefined? */
export type RefersToItself = (element: XmlElement, attribute: string) => boolean;

/** The type in the place of both; with the old one under another name where one type can't say it. */
export function redefinedComplexType(
  type: XmlElement,
  old: XmlElement,
  isSelf: RefersToItself,
): readonly XmlElement[] {
  const content = type.children.find(isDerivation);
  const derivation = content?.children.find((child) => isSchema(child, "extension", "restriction"));
  if (content === undefined || derivation === undefined || !isSelf(derivation, "base")) return [type];
  const oldContent = old.children.find(isDerivation);
  const isSimple = isSchema(content, "simpleContent");
  if ((oldContent !== undefined && isSchema(oldContent, "simpleContent")) !== isSimple) {
    return underAnotherName(type, old, derivation);
  }
  const isExtension = isSchema(derivation, "extension");
  if (isSimple && !isExtension) return underAnotherName(type, old, derivation);
  const oldDerivation = oldContent?.children.find((child) => isSchema(child, "extension", "restriction"));
  const parts = isExtension
    ? extended(oldDerivation ?? old, derivation)
    : restricted(oldDerivation ?? old, derivation);
  const merged = withAttributesOf(old, type);
  const annotations = type.children.filter((child) => isSchema(child, "annotation"));
  if (oldContent === undefined) {
    const mixed = attribute(content, "mixed") ?? attribute(merged, "mixed");
    return [withContent(withAttribute(merged, "mixed", mixed), [...annotations, ...parts])];
  }
  // It is malformed, which is reported where it is read.
  if (oldDerivation === undefined) return [old];
  // A restriction says all that is left, so that what it leaves of an extension is a restriction of what was extended.
  const kind = isExtension ? oldDerivation.name : derivation.name;
  const inner = { ...withContent(oldDerivation, parts), name: kind };
  return [withContent(merged, [...annotations, withContent(oldContent, [inner])])];
}

function isSchema(element: XmlElement, ...locals: readonly string[]): boolean {
  return locals.some((local) => isNamed(element, schemaNamespace, local));
}

function isDerivation(element: XmlElement): boolean {
  return isSchema(element, "simpleContent", "complexContent");
}

function isModel(element: XmlElement): boolean {
  return isSchema(element, "sequence", "choice", "all", "group");
}

/** `attribute`, `attributeGroup`, `anyAttribute`. */
function isAttributeUse(element: XmlElement): boolean {
  return isSchema(element, "attribute", "attributeGroup", "anyAttribute");
}

/** What both hold, the old first: facets, model groups, attributes. */
function extended(old: XmlElement, extension: XmlElement): readonly XmlElement[] {
  const others = [...old.children, ...extension.children].filter(
    (child) => !isModel(child) && !isAttributeUse(child) && !isSchema(child, "annotation"),
  );
  const models = [...old.children, ...extension.children].filter(isModel);
  const [first] = models;
  // Empty model groups are of no use beside others, and an xs:all can't stand in another group.
  const used = models.filter((model) => !isModelOfNothing(model));
  const sequence = { namespace: schemaNamespace, local: "sequence" };
  const model =
    first === undefined || used.length < 2
      ? used.slice(0, 1)
      : [{ ...withContent(first, used), name: sequence, attributes: [] }];
  const attributes = [...old.children, ...extension.children].filter(isAttributeUse);
  return [...others, ...model, ...attributes];
}

function isModelOfNothing(model: XmlElement): boolean {
  return !isSchema(model, "group") && model.children.every((child) => isSchema(child, "annotation"));
}

/** What the restriction holds, and the attributes of the old type that it doesn't mention. */
function restricted(old: XmlElement, restriction: XmlElement): readonly XmlElement[] {
  const own = restriction.children.filter((child) => !isSchema(child, "annotation"));
  const mentioned = new Set(own.filter(isAttributeUse).map(keyOf));
  const kept = old.children.filter(
    (child) => isSchema(child, "attribute", "attributeGroup") && !mentioned.has(keyOf(child)),
  );
  return [...own.filter((child) => !isAttributeUse(child)), ...kept, ...own.filter(isAttributeUse)];
}

/** What attribute it is, by the name or the reference. */
function keyOf(use: XmlElement): string {
  const ref = attribute(use, "ref");
  if (ref === undefined) return `${spaceOf(use) ?? ""} ${token(use, "name") ?? ""}`;
  const { namespace = "", local = ref } = qnameIn(use, ref) ?? {};
  return `${spaceOf(use) ?? ""} ${local} ${namespace}`;
}

/** The type with what the old one's start tag says and its own doesn't: `mixed`, `abstract`. */
function withAttributesOf(old: XmlElement, type: XmlElement): XmlElement {
  return old.attributes
    .filter(({ namespace, local }) => namespace === "" && attribute(type, local) === undefined)
    .reduce((element, { local, value }) => withAttribute(element, local, value), type);
}

/** The old type is kept where the new one needs it as a base, but no message can hold it. */
function underAnotherName(type: XmlElement, old: XmlElement, derivation: XmlElement): readonly XmlElement[] {
  const name = `${token(old, "name") ?? ""}_redefined`;
  const base = attribute(derivation, "base")?.trim() ?? "";
  const prefix = base.slice(0, base.indexOf(":") + 1);
  const renamed = withAttribute(withAttribute(old, "name", name), "abstract", "true");
  const derived = withAttribute(derivation, "base", prefix + name);
  const replaced = (element: XmlElement): XmlElement =>
    withContent(
      element,
      element.content.map((item) => {
        if (typeof item === "string") return item;
        return item === derivation ? derived : isDerivation(item) ? replaced(item) : item;
      }),
    );
  return [renamed, replaced(type)];
}
