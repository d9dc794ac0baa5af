// Links the operations of bindings with those of their port types, by name; overloaded ones by the names of their messages, too.
import type { Diagnostics } from "../diagnostics.js";
import { wsdl } from "../problems/wsdl.js";
import type {
  BindingDeclaration,
  BoundOperation,
  OperationDeclaration,
  PortTypeDeclaration,
  SoapBinding,
} from "./declarations.js";
import { groupBy } from "./group-by.js";
import type { Operation, QName, SoapVersion } from "./model.js";
import { leftOut, remarked } from "./remarks.js";
import type { MessageResolver } from "./resolve-messages.js";
import type { WsdlSymbols } from "./wsdl-symbols.js";

/** An operation of a port type with what it is called by. */
interface Called {
  readonly name: string;
  readonly declared: OperationDeclaration;
  /** Where several have the operation's name, that of the input, which tells them apart. */
  readonly input: string | undefined;
}

export class OperationResolver {
  readonly #symbols: WsdlSymbols;
  readonly #messages: MessageResolver;
  readonly #diagnostics: Diagnostics;
  readonly #known = new Map<BindingDeclaration, readonly Operation[]>();
  readonly #remarks = new Map<BindingDeclaration, readonly string[]>();
  readonly #called = new Map<PortTypeDeclaration, readonly Called[]>();

  constructor(symbols: WsdlSymbols, messages: MessageResolver, diagnostics: Diagnostics) {
    this.#symbols = symbols;
    this.#messages = messages;
    this.#diagnostics = diagnostics;
  }

  /** The operations that a binding binds, in the order of its port type; found once, however many services have ports of the binding. */
  of(binding: BindingDeclaration, soap: SoapBinding): readonly Operation[] {
    const operations = this.#known.get(binding) ?? this.#resolve(binding, soap);
    this.#known.set(binding, operations);
    return operations;
  }

  /** What was left out of the operations of a binding. */
  remarksOn(binding: BindingDeclaration): readonly string[] {
    return this.#remarks.get(binding) ?? [];
  }

  #resolve(binding: BindingDeclaration, soap: SoapBinding): readonly Operation[] {
    const operationsOfBinding = soap.operations();
    const portType = this.#symbols.portType(binding.portType);
    if (portType === undefined) {
      this.#remarks.set(binding, [leftOut("port type", binding.portType.name.local)]);
      return [];
    }
    const bound = groupBy(operationsOfBinding, ({ name }) => name);
    const declared = new Set(portType.operations.map(({ name }) => name));
    for (const [name, [first]] of bound) {
      if (declared.has(name) || first === undefined) continue;
      this.#diagnostics.report(wsdl.noOperation(name, portType.name), first.origin);
    }
    return this.#calledOf(portType).flatMap((operation) => {
      const { name, declared, input } = operation;
      const all = bound.get(declared.name) ?? [];
      const [binds, second] = input === undefined ? all : all.filter((one) => inputName(one) === input);
      if (binds !== undefined && second !== undefined) {
        this.#diagnostics.report(wsdl.duplicateIn("operation", name, binds.origin), second.origin);
      }
      if (binds === undefined) {
        this.#diagnostics.report(wsdl.unboundOperation(name, binding.name), declared.origin);
        return [];
      }
      const resolved = this.#operation(operation, binds, portType.name, soap.version);
      if (resolved !== undefined) return [resolved];
      this.#remarks.set(binding, [...this.remarksOn(binding), leftOut("operation", name)]);
      return [];
    });
  }

  /** The operations of a port type but for those that the server would call. */
  #calledOf(portType: PortTypeDeclaration): readonly Called[] {
    const byName = groupBy(portType.operations, ({ name }) => name);
    const called =
      this.#called.get(portType) ??
      [...byName.values()].flatMap((operations) => this.#distinguish(operations, byName));
    this.#called.set(portType, called);
    return called;
  }

  /** Operations of one name. */
  #distinguish(
    operations: readonly OperationDeclaration[],
    all: ReadonlyMap<string, readonly OperationDeclaration[]>,
  ): readonly Called[] {
    const calls = this.#withoutRepeated(operations.filter(({ input }) => input !== undefined));
    if (calls.length === 1)
      return calls.map((declared) => ({ name: declared.name, declared, input: undefined }));
    const overloads = groupBy(calls, inputName);
    return [...overloads].flatMap(([input, [declared, ...others]]) => {
      if (declared === undefined) return [];
      const name = `${declared.name}_${input}`;
      if (others.length > 0 || all.has(name)) {
        for (const one of [declared, ...others])
          this.#diagnostics.report(wsdl.overloadPassedOver(one.name, input), one.origin);
        return [];
      }
      this.#diagnostics.report(wsdl.overloaded(declared.name, name), declared.origin);
      return [{ name, declared, input }];
    });
  }

  /** Of operations that are the same in every way, the first. */
  #withoutRepeated(operations: readonly OperationDeclaration[]): readonly OperationDeclaration[] {
    const same = groupBy(operations, ({ input, output }) =>
      JSON.stringify([input?.name, input?.message.name, output?.name, output?.message.name]),
    );
    return [...same.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      for (const { name, origin } of others)
        this.#diagnostics.report(wsdl.duplicateIn("operation", name, first.origin), origin);
      return [first];
    });
  }

  #operation(
    { name, declared }: Called,
    bound: BoundOperation,
    portType: QName,
    version: SoapVersion,
  ): Operation | undefined {
    const input = this.#messages.input(declared, bound, version);
    const output = this.#messages.output(declared, bound, version);
    const faults = this.#messages.faults(declared, bound);
    const headerFaults = this.#messages.headerFaults(bound);
    const remarks = this.#messages.takeRemarks();
    if (input === undefined || (output === undefined && declared.output !== undefined)) return undefined;
    const documentation = remarked(declared.documentation ?? bound.documentation, remarks);
    const { action } = bound;
    const { origin } = declared;
    const addressed = { action, addressedAction: addressedAction(declared, bound, portType) };
    return { name, ...addressed, input, output, faults, headerFaults, origin, documentation };
  }
}

/** The `wsa:Action` of a request: stated, or the `SOAPAction`, or made up as WS-Addressing 1.0 - Metadata, 4.4.4, has it. */
function addressedAction(
  operation: OperationDeclaration,
  { action }: BoundOperation,
  { namespace, local }: QName,
): string {
  const stated = operation.input?.action ?? action;
  if (stated !== "") return stated;
  const delimiter = /^urn:/i.test(namespace) ? ":" : "/";
  const start = namespace.endsWith(delimiter) ? namespace : namespace + delimiter;
  return start + [local, inputName(operation)].join(delimiter);
}

/** The name of an operation's input: stated, or what WSDL 1.1, 2.4.5, gives it. */
function inputName({ name, input, output }: OperationDeclaration | BoundOperation): string {
  return input?.name ?? (output === undefined ? name : `${name}Request`);
}
