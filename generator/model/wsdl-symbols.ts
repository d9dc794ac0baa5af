// What one WSDL declares, found by name.
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import type {
  BindingDeclaration,
  DefinitionsDeclaration,
  MessageDeclaration,
  PortTypeDeclaration,
  Reference,
  ServiceDeclaration,
} from "./declarations.js";
import type { Origin, QName } from "./model.js";
import { Symbols } from "./symbols.js";

export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";

/** The components of a WSDL and of those that it imports. */
export class WsdlSymbols {
  readonly messages: Symbols<MessageDeclaration>;
  readonly portTypes: Symbols<PortTypeDeclaration>;
  readonly bindings: Symbols<BindingDeclaration>;
  readonly services: Symbols<ServiceDeclaration>;
  readonly #diagnostics: Diagnostics;

  constructor(definitions: readonly DefinitionsDeclaration[], diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    const symbols = <T extends { readonly name: QName; readonly origin: Origin }>(
      kind: string,
      all: readonly (readonly T[])[],
    ): Symbols<T> =>
      new Symbols(
        all.flat(),
        { difference: differenceOf, problem: (name, first) => wsdl.duplicate(kind, name, first) },
        diagnostics,
      );
    this.messages = symbols(
      "message",
      definitions.map((each) => each.messages),
    );
    this.portTypes = symbols(
      "port type",
      definitions.map((each) => each.portTypes),
    );
    this.bindings = symbols(
      "binding",
      definitions.map((each) => each.bindings),
    );
    this.services = symbols(
      "service",
      definitions.map((each) => each.services),
    );
  }

  message(reference: Reference): MessageDeclaration | undefined {
    return this.#find(this.messages, "message", reference);
  }

  portType(reference: Reference): PortTypeDeclaration | undefined {
    return this.#find(this.portTypes, "port type", reference);
  }

  binding(reference: Reference): BindingDeclaration | undefined {
    return this.#find(this.bindings, "binding", reference);
  }

  #find<T extends { readonly name: QName; readonly origin: Origin }>(
    symbols: Symbols<T>,
    kind: string,
    reference: Reference,
  ): T | undefined {
    const { name, origin } = reference;
    const found = symbols.get(name);
    if (found !== undefined) return found;
    // Without a prefix: what is meant is the target namespace, but that is not the default one.
    const isUnprefixed = name.namespace === "" || name.namespace === wsdlNamespace;
    const meant = [...symbols.values()].filter((one) => isUnprefixed && one.name.local === name.local);
    const only = meant.length === 1 ? meant[0] : undefined;
    const problem = only === undefined ? wsdl.nothing(kind, name) : wsdl.meant(kind, name, only.name);
    this.#diagnostics.report(problem, origin);
    return only;
  }
}

/** How two components differ, if they do, but for their places and documentation. */
function differenceOf(first: object, other: object): readonly [string, string] | undefined {
  const [a, b] = [textOf(first), textOf(other)];
  return a === b ? undefined : [a, b];
}

function textOf(component: object): string {
  return JSON.stringify(component, (key, value: unknown) => {
    if (key === "origin" || key === "documentation") return undefined;
    if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)];
    // Operations of bindings are read when they are asked for.
    return typeof value === "function" ? (value as () => unknown)() : value;
  });
}
