// What a comparison finds, as data: its shape is what `--json` prints.
import type { CallerRule, WireRule } from "./rules.js";

/**
 * What becomes of code that used the old output, once it stands beside the new one: it `compiles`; it compiles unless it is
 * `exhaustive`, which is to name every value of an enumeration or every type of a family; or it `breaks`.
 *
 * Code that used the old output imports from its `index.ts`, calls every operation by its client and by `invoke`, sets every member and
 * header block that requests can hold, in literals, with and without what is optional, and by assignment, reads every member and header
 * block that answers can hold into variables of the type that the old output declares, and names every value of the enumerations and
 * every type that messages hold. It passes the default options to the generator.
 */
export type CallerClass = "compiles" | "exhaustive" | "breaks";

/**
 * What becomes of a client that was generated from the old contract when the new server answers it: it `works`; it `loses data`, which one
 * side wrote and the other doesn't see; or it `fails`. The server is taken to read as .NET's DataContractSerializer does, which drops
 * what it doesn't know and what comes out of order.
 */
export type WireClass = "works" | "loses data" | "fails";

/** A class with the rule that decides and what that rule says. Each change is judged as if it were the only one. */
export interface Verdict<Class, Rule> {
  readonly class: Class;
  readonly rule: Rule;
  readonly reason: string;
}

export type Direction = "request" | "response";

/** What changed. `output` is the generated TypeScript where it follows from other changes: names, and which types are a family. */
export type Subject =
  | "namespace"
  | "service"
  | "operation"
  | "body"
  | "header"
  | "element"
  | "type"
  | "member"
  | "value"
  | "output";

export interface Change {
  readonly kind: "added" | "removed" | "moved" | "changed";
  readonly subject: Subject;
  /** As in `Appointment.SetSeen request UpdateMode`, `Link.Name`, `header TimeZone`. */
  readonly path: string;
  /** The target namespace of the type or element, in the new contract where it is there. */
  readonly namespace?: string;
  /** Which of its properties changed, in the terms of XML Schema and WSDL: `type`, `minOccurs`, `nillable`, `soapAction` … */
  readonly property?: string;
  /** As the old contract has it; for what was removed, what it was. */
  readonly old?: string;
  /** As the new contract has it. */
  readonly new?: string;
  /** In which messages of the old contract it stands; neither where no message holds it. */
  readonly directions: readonly Direction[];
  /** The services whose messages hold it, by their port types, sorted. */
  readonly services: readonly string[];
  readonly caller: Verdict<CallerClass, CallerRule>;
  readonly wire: Verdict<WireClass, WireRule>;
}

export interface DocumentationChange {
  readonly path: string;
  readonly old?: string;
  readonly new?: string;
}

/** How two contracts differ, in the order of namespaces, services, elements, types, and by their paths. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly documentation: readonly DocumentationChange[];
}

/** Does old code no longer compile in every case, or does an old client lose data or fail? */
export function isBreaking({ caller, wire }: Change): boolean {
  return caller.class !== "compiles" || wire.class !== "works";
}
