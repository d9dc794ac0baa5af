// The verb `sample`, a line a stage: contract and operation → rules → trees → text of the envelopes.
import type { Diagnostics } from "../diagnostics.js";
import type { Contract, ElementDeclaration, Message, Operation, Service } from "../model/model.js";
import { encodedSample, noAnswer, noSample, noSuchOperation, notNetServer } from "../problems/sample.js";
import { isNetServer } from "../model/netserver.js";
import { documentedEnvelope, documentedRules, type Direction } from "../sample/documented.js";
import { nearNames } from "../near-names.js";
import { headerBlock, isShown } from "../sample/netserver.js";
import { sampleOf, type SampleElement, type SampleRules } from "../sample/tree.js";
import { wireEnvelope, wireRules } from "../sample/wire.js";

export { isDateTime } from "../sample/wire.js";

export interface SampleOptions {
  /** Which messages, in the order in which they are printed. */
  readonly directions: readonly Direction[];
  /** As the vendor's documentation prints them, instead of as they are on the wire. */
  readonly documented: boolean;
  /** The `xs:dateTime` of every timestamp. */
  readonly now: string;
}

/** The text of an operation's sample envelopes, each with a newline at the end; `undefined` where the diagnostics hold errors. */
export function sample(
  contract: Contract,
  operationName: string,
  { directions, documented, now }: SampleOptions,
  diagnostics: Diagnostics,
): string | undefined {
  const found = findOperation(contract, operationName, diagnostics);
  if (found === undefined) return undefined;
  const { service, operation } = found;
  if (documented && !isNetServer(contract)) {
    diagnostics.report(notNetServer(), service.origin);
    return undefined;
  }
  const messages = directions.flatMap((direction) => {
    const message = operation[direction];
    return message === undefined ? [] : [{ direction, message }];
  });
  if (messages.length === 0) {
    diagnostics.report(noAnswer(operationName), operation.origin);
    return undefined;
  }
  if (messages.some(({ message }) => message.use === "encoded")) {
    diagnostics.report(encodedSample(operationName), operation.origin);
    return undefined;
  }
  const texts = messages.map(({ direction, message }) =>
    documented
      ? documentedText(contract, service, direction, message, now, diagnostics)
      : wireText(contract, service, direction, message, now, diagnostics),
  );
  return texts.includes(undefined) ? undefined : texts.join("");
}

function findOperation(
  { services }: Contract,
  name: string,
  diagnostics: Diagnostics,
): { readonly service: Service; readonly operation: Operation } | undefined {
  const all = services.flatMap((service) => service.operations.map((operation) => ({ service, operation })));
  const found = all.find(({ operation }) => operation.name === name);
  const names = [...new Set(all.map(({ operation }) => operation.name))];
  const [first] = services;
  if (found === undefined && first !== undefined) {
    diagnostics.report(noSuchOperation(name, nearNames(name, names), names.length), first.origin);
  }
  return found;
}

function documentedText(
  contract: Contract,
  service: Service,
  direction: Direction,
  message: Message,
  now: string,
  diagnostics: Diagnostics,
): string | undefined {
  const body = element(message.body, documentedRules(contract, direction, now), diagnostics);
  return body && documentedEnvelope(contract, service, direction, message, body);
}

function wireText(
  contract: Contract,
  service: Service,
  direction: Direction,
  message: Message,
  now: string,
  diagnostics: Diagnostics,
): string | undefined {
  const rules = wireRules(contract, now);
  const netServer = isNetServer(contract);
  const body = element(message.body, rules, diagnostics);
  const headers = message.headers
    .filter((block) => !netServer || isShown(block, direction))
    .flatMap((block) => element(block, rules, diagnostics) ?? []);
  return body && `${wireEnvelope(service, message, body, netServer ? headers.map(headerBlock) : headers)}\n`;
}

function element(
  declaration: ElementDeclaration,
  rules: SampleRules,
  diagnostics: Diagnostics,
): SampleElement | undefined {
  const tree = sampleOf(declaration, rules);
  if (tree === undefined) diagnostics.report(noSample(declaration.name.local), declaration.origin);
  return tree;
}
