// Declarations to the contract: services with their ports, bindings and operations, every reference linked.
import { nameCircularTypes } from "./circular-types.js";
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import type {
  BindingDeclaration,
  Declarations,
  DefinitionsDeclaration,
  Reference,
  SoapBinding,
} from "./declarations.js";
import {
  isSame,
  type AddressingVersion,
  type Contract,
  type Message,
  type Operation,
  type Origin,
  type QName,
  type Service,
} from "./model.js";
import { leftOut, remarked } from "./remarks.js";
import { MessageResolver, type Parts } from "./resolve-messages.js";
import { OperationResolver } from "./resolve-operations.js";
import { SchemaResolver } from "./resolve-types.js";
import { WsdlSymbols, wsdlNamespace } from "./wsdl-symbols.js";

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
  const names = schemas.flatMap((schema) => [...schema.types, ...schema.elements].map(({ name }) => name));
  const services = documents.flatMap(({ definitions }, document) => {
    const parts = {
      body: (reference: Reference) => types.wrapper(document, reference),
      header: (reference: Reference) => types.element(reference),
      type: (reference: Reference) => types.partType(document, meant(reference, names, diagnostics)),
    };
    return new ServiceResolver(definitions, parts, diagnostics).resolve();
  });
  types.check();
  return { services, schemas: nameCircularTypes(schemas, services) };
}

/** A type's name without a prefix means the schema's, but the default namespace is another one, or none. */
function meant(reference: Reference, names: readonly QName[], diagnostics: Diagnostics): Reference {
  const { name, origin } = reference;
  const isUnprefixed = name.namespace === "" || name.namespace === wsdlNamespace;
  if (!isUnprefixed || names.some((other) => isSame(other, name))) return reference;
  const [only, ...others] = names.filter(({ local }) => local === name.local);
  if (only === undefined || others.some((other) => !isSame(other, only))) return reference;
  diagnostics.report(wsdl.meant("type", name, only), origin);
  return { ...reference, name: only };
}

/** A port of a service; or a binding alone, in a WSDL that leaves services to others. */
interface Port {
  readonly kind: "port" | "binding";
  readonly service: QName;
  readonly name: string;
  readonly binding: BindingDeclaration;
  readonly soap: SoapBinding;
  readonly address: string | undefined;
  readonly addressing: AddressingVersion | undefined;
  readonly origin: Origin;
  readonly documentation: string | undefined;
}

class ServiceResolver {
  readonly #definitions: readonly DefinitionsDeclaration[];
  readonly #diagnostics: Diagnostics;
  readonly #symbols: WsdlSymbols;
  readonly #operations: OperationResolver;
  /** Was there a service of whose operations none is sound? */
  #isEmptied = false;

  constructor(definitions: readonly DefinitionsDeclaration[], parts: Parts, diagnostics: Diagnostics) {
    this.#definitions = definitions;
    this.#diagnostics = diagnostics;
    this.#symbols = new WsdlSymbols(definitions, diagnostics);
    const messages = new MessageResolver(this.#symbols, parts, diagnostics);
    this.#operations = new OperationResolver(this.#symbols, messages, diagnostics);
  }

  resolve(): readonly Service[] {
    const ports = this.#portsOfServices();
    const services =
      ports.length > 0 ? ports.flatMap((each) => this.#serve(each)) : this.#serve(this.#bindingsAsPorts());
    this.#checkBindings();
    const [first] = this.#definitions;
    if (services.length === 0 && first !== undefined && !this.#diagnostics.hasErrors) {
      this.#diagnostics.report(this.#isEmptied ? wsdl.nothingLeft() : wsdl.noService(), first.origin);
    }
    return services;
  }

  /** The SOAP ports of each service that has any. */
  #portsOfServices(): readonly (readonly Port[])[] {
    const services = [...this.#symbols.services.values()].map((service) => {
      const bindings = new Map(service.ports.map((port) => [port, this.#symbols.binding(port.binding)]));
      const lost = service.ports.filter((port) => bindings.get(port) === undefined);
      const remarks = lost.map(({ name }) => leftOut("port", name));
      return service.ports.flatMap((port): readonly Port[] => {
        const { name, address, origin, documentation } = port;
        const binding = bindings.get(port);
        if (binding?.soap === undefined) return [];
        const said = remarked(documentation ?? service.documentation, remarks);
        const { soap } = binding;
        return [
          {
            kind: "port",
            service: service.name,
            name,
            binding,
            soap,
            address,
            addressing: port.addressing ?? binding.addressing,
            origin,
            documentation: said,
          },
        ];
      });
    });
    return services.filter((ports) => ports.length > 0);
  }

  #bindingsAsPorts(): readonly Port[] {
    return [...this.#symbols.bindings.values()].flatMap((binding): readonly Port[] => {
      const { name, soap, addressing, origin, documentation } = binding;
      if (soap === undefined) return [];
      return [
        {
          kind: "binding",
          service: name,
          name: name.local,
          binding,
          soap,
          address: undefined,
          addressing,
          origin,
          documentation,
        },
      ];
    });
  }

  /**
   * A service a port: the first of those that differ in nothing but the address, as HTTP and HTTPS do, or in the transport. Where a port
   * type is bound to both versions of SOAP, as .NET publishes it, the ports of SOAP 1.1 serve.
   */
  #serve(ports: readonly Port[]): readonly Service[] {
    const services: Service[] = [];
    const byTransport = ports.toSorted((a, b) => Number(b.soap.isHttp) - Number(a.soap.isHttp));
    for (const port of byTransport) {
      const { kind, service, name, binding, soap, address, addressing, origin, documentation } = port;
      const portType = binding.portType.name;
      const versions = ports
        .filter((other) => isSame(other.binding.portType.name, portType))
        .map((other) => other.soap.version);
      if (soap.version === "1.2" && versions.includes("1.1")) continue;
      const operations = this.#operations.of(binding, soap);
      const remarks = this.#operations.remarksOn(binding);
      if (operations.length === 0 && remarks.length > 0) {
        this.#isEmptied = true;
        continue;
      }
      const same = services.find(
        (other) => isSame(other.portType, portType) && areSame(other.operations, operations),
      );
      if (same !== undefined) {
        this.#diagnostics.report(wsdl.portPassedOver(kind, name, same.port), origin);
        continue;
      }
      services.push({
        name: service,
        port: name,
        portType,
        soapVersion: soap.version,
        offersSoap12: versions.includes("1.2"),
        address,
        addressing,
        operations,
        origin,
        documentation: remarked(
          documentation ?? this.#symbols.portTypes.get(portType)?.documentation,
          remarks,
        ),
      });
    }
    return services;
  }

  /** What is wrong with a binding is reported without a port, too; but for SOAP 1.2 only where SOAP 1.1 doesn't serve instead. */
  #checkBindings(): void {
    const bindings = [...this.#symbols.bindings.values()];
    for (const binding of bindings) {
      const { soap, portType } = binding;
      if (soap === undefined) continue;
      const isServed = bindings.some(
        (other) => other.soap?.version === "1.1" && isSame(other.portType.name, portType.name),
      );
      if (soap.version === "1.1" || !isServed) this.#operations.of(binding, soap);
    }
  }
}

/** Do two bindings bind the operations of one port type to the same messages? */
function areSame(some: readonly Operation[], others: readonly Operation[]): boolean {
  const isSameMessage = (a: Message | undefined, b: Message | undefined): boolean =>
    a?.body === b?.body &&
    a?.use === b?.use &&
    a?.attachments.length === b?.attachments.length &&
    a?.headers.length === b?.headers.length &&
    (a?.headers.every((header, index) => header === b?.headers[index]) ?? true);
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
