// Substitution groups: which elements can stand for another one.
import { compare } from "../compare.js";
import type { Diagnostics } from "../diagnostics.js";
import { schema } from "../problems/schema.js";
import type { DerivationMethod, ElementDeclaration, Type } from "./model.js";
import type { Blocked, ElementDeclaration as Declared } from "./schema-declarations.js";
import type { SchemaTables } from "./schema-tables.js";

export class SubstitutionGroups {
  readonly #tables: SchemaTables;
  readonly #members = new Map<Declared, Declared[]>();

  /** What leads back to itself is reported, and what refers to nothing. */
  constructor(tables: SchemaTables, diagnostics: Diagnostics) {
    this.#tables = tables;
    for (const declared of tables.elements.all) {
      const head = declared.head && tables.element(declared.head);
      if (head === undefined) continue;
      const members = this.#members.get(head);
      if (members === undefined) this.#members.set(head, [declared]);
      else members.push(declared);
    }
    for (const head of this.#members.keys()) {
      if (!this.membersOf(head).includes(head)) continue;
      diagnostics.report(schema.circularSubstitution(head.name), head.origin);
    }
  }

  /** All that state the element as their head or a head of it, sorted by name. What one WSDL states otherwise counts as the shared one. */
  membersOf(head: Declared): readonly Declared[] {
    const found = new Set(this.#direct(head));
    // A set gives what is added on the way, too.
    for (const member of found) for (const one of this.#direct(member)) found.add(one);
    return [...found].sort(
      ({ name: a }, { name: b }) => compare(a.local, b.local) || compare(a.namespace, b.namespace),
    );
  }

  #direct(head: Declared): readonly Declared[] {
    const shared = this.#tables.elements.get(head.name);
    return (shared && this.#members.get(shared)) ?? [];
  }
}

/** Can the member stand for the head? Both are linked, with all types that theirs are derived from. */
export function canSubstitute(
  member: ElementDeclaration,
  head: ElementDeclaration,
  block: readonly Blocked[],
): boolean {
  if (member.abstract === true || block.includes("substitution")) return false;
  const { methods, blocked } = derivation(member.type, head.type);
  return !methods.some((method) => block.includes(method) || blocked.has(method));
}

/** How a type is derived from another one, and by which methods a type that leads there forbids it. */
function derivation(
  type: Type,
  from: Type,
): { readonly methods: readonly DerivationMethod[]; readonly blocked: ReadonlySet<DerivationMethod> } {
  const methods: DerivationMethod[] = [];
  const blocked = new Set<DerivationMethod>();
  const seen = new Set<Type>();
  for (let at: Type | undefined = type; at !== undefined && at !== from && !seen.has(at);) {
    seen.add(at);
    if (at.kind === "complex" && at.derivation) methods.push(at.derivation);
    else if (at.kind === "restriction") methods.push("restriction");
    at = at.kind === "complex" || at.kind === "restriction" ? at.base : undefined;
    if (at?.kind === "complex") for (const method of at.block ?? []) blocked.add(method);
  }
  return { methods, blocked };
}
