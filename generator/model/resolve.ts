// Declarations to the contract: services with their ports, bindings and operations, every reference linked.
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import type {
  BindingDeclaration,
  BoundMessage,
  BoundOperation,
  Declarations,
  DefinitionsDeclaration,
  MessageDeclaration,
  OperationDeclaration,
  PartDeclaration,
  PortTypeDeclaration,
  Reference,
  ServiceDeclaration,
  SoapBinding,
} from "./declarations.js";
import type { Contract, ElementDeclaration, Message, Operation, QName, Service } from "./model.js";
import { SchemaResolver } from "./resolve-types.js";
import { Symbols } from "./symbols.js";

/**
 * The contract that the WSDLs state together; incomplete where something is wrong, which is reported. Named types and the elements of
 * headers must be the same in all of them; what else is named, each has for itself.
 */
export function resolveContract(documents: readonly Declarations[], diagnostics: Diagnostics): Contract {
  const types = new SchemaResolver(
    documents.map((document) => document.schemas),
    diagnostics,
  );
  const schemas = types.resolve();
  const services = documents.flatMap(({ definitions }, document) => {
    const elements = {
      body: (reference: Reference) => types.wrapper(document, reference),
      header: (reference: Reference) => types.element(reference),
    };
    return new ServiceResolver(definitions, elements, diagnostics).resolve();
  });
  types.check();
  return { services, schemas };
}

/** How parts of messages find their elements. */
interface Elements {
  readonly body: (reference: Reference) => ElementDeclaration | undefined;
  readonly header: (reference: Reference) => ElementDeclaration | undefined;
}

class ServiceResolver {
  readonly #definitions: readonly DefinitionsDeclaration[];
  readonly #elements: Elements;
  readonly #diagnostics: Diagnostics;
  readonly #messages: Symbols<MessageDeclaration>;
  readonly #portTypes: Symbols<PortTypeDeclaration>;
  readonly #bindings: Symbols<BindingDeclaration>;
  readonly #services: Symbols<ServiceDeclaration>;
  readonly #operations = new Map<BindingDeclaration, readonly Operation[]>();

  constructor(definitions: readonly DefinitionsDeclaration[], elements: Elements, diagnostics: Diagnostics) {
    this.#definitions = definitions;
    this.#elements = elements;
    this.#diagnostics = diagnostics;
    const symbols = <
      T extends MessageDeclaration | PortTypeDeclaration | BindingDeclaration | ServiceDeclaration,
    >(
      kind: string,
      all: readonly T[],
    ): Symbols<T> => new Symbols(all, (name, first) => wsdl.duplicate(kind, name, first), diagnostics);
    this.#messages = symbols(
      "message",
      definitions.flatMap((each) => each.messages),
    );
    this.#portTypes = symbols(
      "port type",
      definitions.flatMap((each) => each.portTypes),
    );
    this.#bindings = symbols(
      "binding",
      definitions.flatMap((each) => each.bindings),
    );
    this.#services = symbols(
      "service",
      definitions.flatMap((each) => each.services),
    );
  }

  resolve(): readonly Service[] {
    const services: Service[] = [];
    for (const service of this.#services.values()) services.push(...this.#ports(service));
    this.#checkBindings();
    const [first] = this.#definitions;
    if (services.length === 0 && first !== undefined && !this.#diagnostics.hasErrors) {
      this.#diagnostics.report(wsdl.noService(), first.origin);
    }
    return services;
  }

  /**
   * A service a port: the first of those that differ in nothing but the address, as HTTP and HTTPS do. Where a port type is bound to
   * both versions of SOAP, as .NET publishes it, the ports of SOAP 1.1 serve.
   */
  #ports(service: ServiceDeclaration): readonly Service[] {
    const ports = service.ports.flatMap((port) => {
      const binding = this.#find(this.#bindings, "binding", port.binding);
      return binding?.soap === undefined ? [] : [{ port, binding, soap: binding.soap }];
    });
    const services: Service[] = [];
    for (const { port, binding, soap } of ports) {
      const portType = binding.portType.name;
      const versions = ports
        .filter((other) => isSame(other.binding.portType.name, portType))
        .map((other) => other.soap.version);
      if (soap.version === "1.2" && versions.includes("1.1")) continue;
      const operations = this.#operationsOf(binding, soap);
      const same = services.find(
        (other) => isSame(other.portType, portType) && areSame(other.operations, operations),
      );
      if (same !== undefined) {
        this.#diagnostics.report(wsdl.portPassedOver(port.name, same.port), port.origin);
        continue;
      }
      services.push({
        name: service.name,
        port: port.name,
        portType,
        soapVersion: soap.version,
        offersSoap12: versions.includes("1.2"),
        address: port.address,
        operations,
        origin: port.origin,
        documentation:
          port.documentation ?? service.documentation ?? this.#portTypes.get(portType)?.documentation,
      });
    }
    return services;
  }

  /** What is wrong with a binding is reported without a port, too; but for SOAP 1.2 only where SOAP 1.1 doesn't serve instead. */
  #checkBindings(): void {
    const bindings = [...this.#bindings.values()];
    for (const binding of bindings) {
      const { soap, portType } = binding;
      if (soap === undefined) continue;
      const isServed = bindings.some(
        (other) => other.soap?.version === "1.1" && isSame(other.portType.name, portType.name),
      );
      if (soap.version === "1.1" || !isServed) this.#operationsOf(binding, soap);
    }
  }

  /** Found once, however many services have ports of the binding. */
  #operationsOf(binding: BindingDeclaration, soap: SoapBinding): readonly Operation[] {
    const operations = this.#operations.get(binding) ?? this.#resolveOperations(binding, soap);
    this.#operations.set(binding, operations);
    return operations;
  }

  /** The operations that a binding binds, in the order of its port type. */
  #resolveOperations(binding: BindingDeclaration, soap: SoapBinding): readonly Operation[] {
    const operationsOfBinding = soap.operations();
    const portType = this.#find(this.#portTypes, "port type", binding.portType);
    if (portType === undefined || operationsOfBinding === undefined) return [];
    const bound = this.#byName(operationsOfBinding);
    const declared = this.#byName(portType.operations);
    for (const { name, origin } of bound.values()) {
      if (declared.has(name)) continue;
      this.#diagnostics.report(wsdl.noOperation(name, portType.name), origin);
    }
    const operations: Operation[] = [];
    for (const operation of declared.values()) {
      const binds = bound.get(operation.name);
      if (binds === undefined) {
        this.#diagnostics.report(wsdl.unboundOperation(operation.name, binding.name), operation.origin);
        continue;
      }
      const resolved = this.#operation(operation, binds);
      if (resolved !== undefined) operations.push(resolved);
    }
    return operations;
  }

  #byName<T extends OperationDeclaration | BoundOperation>(operations: readonly T[]): ReadonlyMap<string, T> {
    const byName = new Map<string, T>();
    for (const operation of operations) {
      const first = byName.get(operation.name);
      if (first === undefined) byName.set(operation.name, operation);
      else {
        this.#diagnostics.report(
          wsdl.duplicateIn("operation", operation.name, first.origin),
          operation.origin,
        );
      }
    }
    return byName;
  }

  #operation(declared: OperationDeclaration, bound: BoundOperation): Operation | undefined {
    const { messages } = bound;
    if (messages === undefined) return undefined;
    const input = this.#direction(declared.input, messages.input, bound, "wsdl:input");
    const output = this.#direction(declared.output, messages.output, bound, "wsdl:output");
    if (input === undefined || output === undefined) return undefined;
    return {
      name: declared.name,
      action: bound.action,
      input,
      output,
      origin: declared.origin,
      documentation: declared.documentation ?? bound.documentation,
    };
  }

  #direction(
    reference: Reference | undefined,
    bound: BoundMessage | undefined,
    operation: BoundOperation,
    title: string,
  ): Message | undefined {
    if (reference === undefined) return undefined;
    const message = this.#find(this.#messages, "message", reference);
    if (bound === undefined) {
      this.#diagnostics.report(wsdl.missing(title), operation.origin);
      return undefined;
    }
    const headers = bound.headers.flatMap(
      (header) =>
        this.#part(
          "header",
          this.#find(this.#messages, "message", header.message),
          header.part,
          header.message,
        ) ?? [],
    );
    const body = message && this.#body(message, bound);
    if (body === undefined || message === undefined) return undefined;
    return { body, headers, origin: message.origin, documentation: message.documentation };
  }

  /** The element of the one part that is in the body: the one named, or what the headers leave of the message. */
  #body(
    message: MessageDeclaration,
    { parts, headers, origin }: BoundMessage,
  ): ElementDeclaration | undefined {
    const ofHeaders = new Set(
      headers.filter((header) => isSame(header.message.name, message.name)).map((each) => each.part),
    );
    const names = parts ?? [...message.parts.keys()].filter((name) => !ofHeaders.has(name));
    const [name] = names;
    if (name === undefined || names.length > 1) {
      this.#diagnostics.report(wsdl.bodyParts(message.name, names.length), origin);
      return undefined;
    }
    return this.#part("body", message, name, { name: message.name, origin });
  }

  /** The element of a part; `reference` is what leads to the message. */
  #part(
    place: keyof Elements,
    message: MessageDeclaration | undefined,
    name: string,
    { origin }: Reference,
  ): ElementDeclaration | undefined {
    if (message === undefined) return undefined;
    const part = message.parts.get(name);
    if (part === undefined) {
      this.#diagnostics.report(wsdl.noPart(name, message.name), origin);
      return undefined;
    }
    if (part.isTyped) this.#reportTyped(part);
    return part.element && this.#elements[place](part.element);
  }

  /** Once a part, however many messages use it. */
  #reportTyped(part: PartDeclaration): void {
    this.#diagnostics.report(
      wsdl.unsupported("a message part with a type instead of an element"),
      part.origin,
    );
  }

  #find<T extends { readonly name: QName; readonly origin: Reference["origin"] }>(
    symbols: Symbols<T>,
    kind: string,
    reference: Reference,
  ): T | undefined {
    const found = symbols.get(reference.name);
    if (found === undefined) this.#diagnostics.report(wsdl.nothing(kind, reference.name), reference.origin);
    return found;
  }
}

function isSame(a: QName, b: QName): boolean {
  return a.local === b.local && a.namespace === b.namespace;
}

/** Do two bindings bind the operations of one port type to the same messages? */
function areSame(some: readonly Operation[], others: readonly Operation[]): boolean {
  const isSameMessage = (a: Message, b: Message | undefined): boolean =>
    a.body === b?.body &&
    a.headers.length === b.headers.length &&
    a.headers.every((header, index) => header === b.headers[index]);
  return (
    some.length === others.length &&
    some.every(({ name, action, input, output }, index) => {
      const other = others[index];
      return (
        name === other?.name &&
        action === other.action &&
        isSameMessage(input, other.input) &&
        isSameMessage(output, other.output)
      );
    })
  );
}
