// Compares two messages by what they mean to their contract, along the model: of WCF's and of ours, which state one thing in two ways.
import {
  builtinNames,
  type ComplexType,
  type Contract,
  type ElementDeclaration,
  type NamedType,
  type SimpleType,
  type Type,
} from "../../generator/model/model.js";
import { schemaNamespace } from "../../generator/model/builtins.js";
import { allMembers } from "../../generator/model/walk.js";
import { xmlTree, type XmlTree } from "../xml-tree.js";
import { isDefaultValue, valueOf } from "./values.js";

const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * What differs between two elements of one declaration, with its path. What is absent from the first may have its type's default in the
 * other, as .NET writes every member.
 */
export type Differences = (sent: XmlTree, got: XmlTree, declaration: ElementDeclaration) => readonly string[];

/** The element in the body of an envelope. */
export function bodyOf(envelope: string): XmlTree {
  const body = childrenOf(xmlTree(envelope)).at(-1);
  const [element] = body === undefined ? [] : childrenOf(body);
  if (element === undefined) throw new Error(`no body in ${envelope}`);
  return element;
}

export function differencesOf(contract: Contract): Differences {
  const named = new Map(
    contract.schemas.flatMap(({ types }) =>
      types.map((type): [string, NamedType] => [`{${type.name.namespace}}${type.name.local}`, type]),
    ),
  );

  /** The type that `xsi:type` says, else the declared one. */
  const actual = (element: XmlTree, declared: Type): Type => {
    const stated = element.attributes[`{${INSTANCE}}type`];
    return (stated === undefined ? undefined : named.get(stated)) ?? declared;
  };

  const element = (sent: XmlTree, got: XmlTree, declared: Type, path: string): readonly string[] => {
    if (isNil(sent) !== isNil(got)) return [`${path}: nil ${isNil(sent)}, then ${isNil(got)}`];
    if (isNil(sent)) return [];
    const [type, gotType] = [actual(sent, declared), actual(got, declared)];
    if (type !== gotType)
      return [`${path}: of type ${type.name?.local ?? ""}, then ${gotType.name?.local ?? ""}`];
    if (type.kind === "complex") return members(sent, got, type, path);
    return type.kind === "any" ? anything(sent, got, path) : text(sent, got, type, path);
  };

  const members = (sent: XmlTree, got: XmlTree, type: ComplexType, path: string): readonly string[] => {
    const known = allMembers(type);
    const names = new Set(known.map(({ element: { name } }) => `{${name.namespace}}${name.local}`));
    const unknown = [...childrenOf(sent), ...childrenOf(got)].filter(({ name }) => !names.has(name));
    return [
      ...unknown.map(({ name }) => `${path}: ${name} is no member`),
      ...known.flatMap(({ element: { name, type: declared } }) => {
        const here = `${path}/${name.local}`;
        const [before, after] = [sent, got].map((parent) =>
          childrenOf(parent).filter((child) => child.name === `{${name.namespace}}${name.local}`),
        );
        if (before === undefined || after === undefined) return [];
        if (before.length === 0)
          return after.filter((one) => !isDefault(one, declared)).map(() => `${here}: absent, then not`);
        if (before.length !== after.length) return [`${here}: ${before.length} times, then ${after.length}`];
        return before.flatMap((one, index) => {
          const other = after[index];
          return other === undefined ? [] : element(one, other, declared, here);
        });
      }),
    ];
  };

  /** Of a built-in type, which both have to state. */
  const anything = (sent: XmlTree, got: XmlTree, path: string): readonly string[] => {
    const [type, gotType] = [sent, got].map((one) => one.attributes[`{${INSTANCE}}type`]);
    const name = builtinNames.find((local) => type === `{${schemaNamespace}}${local}`);
    if (type !== gotType || name === undefined)
      return [`${path}: of type ${String(type)}, then ${String(gotType)}`];
    return text(sent, got, { kind: "builtin", name: { namespace: schemaNamespace, local: name } }, path);
  };

  const isDefault = (one: XmlTree, type: Type): boolean =>
    isNil(one) || (type.kind !== "complex" && type.kind !== "any" && isDefaultValue(textOf(one), type));

  return (sent, got, declaration) => {
    const name = `{${declaration.name.namespace}}${declaration.name.local}`;
    if (sent.name !== name || got.name !== name)
      return [`${sent.name}, then ${got.name}, both to be ${name}`];
    return element(sent, got, declaration.type, declaration.name.local);
  };
}

function text(sent: XmlTree, got: XmlTree, type: SimpleType, path: string): readonly string[] {
  const [before, after] = [textOf(sent), textOf(got)];
  if (childrenOf(sent).length + childrenOf(got).length > 0) return [`${path}: holds elements`];
  return valueOf(before, type) === valueOf(after, type)
    ? []
    : [`${path}: ${JSON.stringify(before)}, then ${JSON.stringify(after)}`];
}

function childrenOf({ content }: XmlTree): readonly XmlTree[] {
  return content.filter((item) => typeof item === "object");
}

function textOf({ content }: XmlTree): string {
  return content.filter((item) => typeof item === "string").join("");
}

function isNil({ attributes }: XmlTree): boolean {
  return attributes[`{${INSTANCE}}nil`] === "true";
}
