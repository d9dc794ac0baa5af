// What SOAP encoding makes of types: arrays, structs and maps; and codecs that say the type of what they write.
import type { EncodingView, SoapArrayView } from "../model/soap-encoding.js";
import { encodingView, isEncodingType } from "../model/soap-encoding.js";
import { isNamed, type ComplexType, type NamedType, type Type } from "../model/model.js";
import { arrayOf, pure, type Expression } from "./builtins.js";
import type { Expressions } from "./expression.js";
import { stringLiteral } from "./literal.js";
import type { Module } from "./module.js";

/** A type that the encoding has a view of; what stands behind its name where it has one. */
export function encodedView(expressions: Expressions, type: ComplexType, view: EncodingView): Expression {
  switch (view.kind) {
    case "soap array":
      return soapArray(expressions, type, view);
    case "soap text":
      return expressions.of(view.type);
    case "soap struct":
      return {
        type: (module) => module.runtime("soap-values", "SoapStruct", true),
        codec: (module) => module.runtime("soap-values", "soapStruct"),
      };
    case "soap map":
      return {
        type: (module) =>
          `${module.runtime("collections", "Dictionary", true)}<${encodedValue.type(module)}>`,
        codec: (module) => module.runtime("soap-values", "apacheMap"),
      };
    default:
      return view satisfies never;
  }
}

/** `xs:anyType` in encoded messages. */
const encodedValue: Expression = {
  type: (module) => module.runtime("soap-values", "EncodedValue", true),
  codec: (module) => module.runtime("soap-values", "encodedValue"),
};

/** A type where an element of an encoded message has it: what is written says its name. The named types of the contract do so themselves. */
export function typedUse(expressions: Expressions, type: Type): Expression {
  if (type.kind === "any") return encodedValue;
  const inner = expressions.of(type);
  if (!isNamed(type) || isArray(type) || (type.kind !== "builtin" && !isEncodingType(type))) return inner;
  return { type: inner.type, codec: (module) => sayingType(module, type, inner.codec(module)) };
}

/** The codec of a type that says its name; those of arrays do so anyway. */
export function typed(module: Module, type: NamedType, codec: string): string {
  return isArray(type) ? codec : `/* @__PURE__ */ ${sayingType(module, type, codec)}`;
}

function sayingType(module: Module, { name: { namespace, local } }: NamedType, codec: string): string {
  const parameters = [namespaceOf(module, namespace), stringLiteral(local), codec];
  return `${module.runtime("soap-encoding", "typed")}(${parameters.join(", ")})`;
}

function soapArray(
  expressions: Expressions,
  type: ComplexType,
  { dimensions, item }: SoapArrayView,
): Expression {
  const one = expressions.element(item);
  return {
    type: (module) => {
      let text = one.type(module);
      for (let dimension = 0; dimension < dimensions; dimension++) text = arrayOf(text);
      return text;
    },
    codec: (module) => {
      const name = (namespace: string, local: string): string =>
        `[${namespaceOf(module, namespace)}, ${stringLiteral(local)}]`;
      const options = [
        ...(dimensions > 1 ? [`dimensions: ${dimensions}`] : []),
        ...(isNamed(type) && !isEncodingType(type)
          ? [`type: ${name(type.name.namespace, type.name.local)}`]
          : []),
        ...(item.name.namespace === "" && item.name.local === "item"
          ? []
          : [`item: ${name(item.name.namespace, item.name.local)}`]),
      ];
      const parameters = [
        name(...typeName(item.type)),
        `() => ${one.codec(module)}`,
        ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : []),
      ];
      return `${pure(module, "soap-array", "soapArray")}(${parameters.join(", ")})`;
    },
  };
}

/** The name of the items' type as `soapenc:arrayType` has it: of arrays, that of their items with brackets behind it. */
function typeName(type: Type): readonly [namespace: string, local: string] {
  if (isNamed(type)) return [type.name.namespace, type.name.local];
  const view = type.kind === "complex" ? encodingView(type) : undefined;
  if (view?.kind !== "soap array") return [xs, "anyType"];
  const [namespace, local] = typeName(view.item.type);
  return [namespace, `${local}[${",".repeat(view.dimensions - 1)}]`];
}

function isArray(type: Type): boolean {
  return type.kind === "complex" && encodingView(type)?.kind === "soap array";
}

const xs = "http://www.w3.org/2001/XMLSchema";
const constants = new Map([
  [xs, ["soap-encoding", "XS"]],
  ["http://schemas.xmlsoap.org/soap/encoding/", ["references", "ENCODING_11"]],
]);

/** A namespace by the runtime's constant for it, where there is one. */
function namespaceOf(module: Module, namespace: string): string {
  const [file, name] = constants.get(namespace) ?? [];
  return file === undefined || name === undefined ? module.namespace(namespace) : module.runtime(file, name);
}
