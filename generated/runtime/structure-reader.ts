// Reads objects of complex types: member by member, which mostly come in the order of the schema, and as they came before.
import { readElement, type Decoder, type UnknownMember } from "./codec.js";
import { type Member, type Structure } from "./members.js";
import { fail, rawOf } from "./xml-reader.js";
import type { Lead, Scope, Tag } from "./xml-tags.js";

/** Makes an object of the values of all its members, for which it asks in the order of the table. */
export type Create = (next: () => never) => object;

/** A start tag that a member had, where some declarations are in force. */
interface Form extends Lead {
  readonly member: Member;
}

/** What was seen where some declarations are in force. */
interface Plan {
  readonly scope: Scope;
  /** In the order of the members. */
  readonly forms: Form[];
  readonly byTag: Map<Tag, Form>;
}

const newPlan = (scope: Scope): Plan => ({ scope, forms: [], byTag: new Map() });

/** A member has no more forms. */
const MOST_FORMS = 4;

/** The place of the first form of a member from that one on. */
const placeOf = (forms: readonly Form[], index: number): number => {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle]?.member.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Adds a form, where the member hasn't enough of them. */
const learn = ({ forms, byTag }: Plan, member: Member, tag: Tag): void => {
  const { start } = tag;
  const { index } = member;
  const behind = placeOf(forms, index + 1);
  if (!start || behind - placeOf(forms, index) >= MOST_FORMS) return;
  const form = { tag, start, member };
  byTag.set(tag, form);
  forms.splice(behind, 0, form);
};

/** Of which object the values are asked for, and which comes next. One function for all, as one for each is slower. */
let asked: readonly unknown[] = [];
let answered = 0;
const next = (): never => asked[answered++] as never;

/** Reads the element whose start tag was moved over as one that the contract does not know. */
export const readUnknown = (decoder: Decoder, tag: Tag, after: string | undefined): UnknownMember => {
  decoder.enter(tag);
  const { namespace, local: name } = tag;
  const member = { namespace, name, after, xml: rawOf(decoder) };
  decoder.options.onUnknownMember?.(member);
  return member;
};

/** Makes objects of values. */
export const objectMaker = (
  list: readonly Member[],
  create: Create | undefined,
): ((values: readonly unknown[]) => Structure) => {
  const hasProto = list.some(({ name }) => name === "__proto__");
  /** Which members were there the last time, and, where they were the same before, an object that has them. */
  let present: readonly boolean[] = [];
  let shape: object | undefined;

  return (values) => {
    if (create && list.every(({ index }) => values[index] !== undefined)) {
      asked = values;
      answered = 0;
      const object = create(next);
      asked = [];
      return object as Structure;
    }
    const isSame = list.every(({ index }) => present[index] === (values[index] !== undefined));
    if (!isSame) {
      present = list.map(({ index }) => values[index] !== undefined);
      shape = undefined;
    }
    if (!shape && (isSame || hasProto)) {
      // Made in one go, as an object that grows is a slow and a large one; `__proto__` is but a name here.
      const found = list.filter(({ index }) => present[index]);
      shape = JSON.parse(`{${found.map(({ name }) => `${JSON.stringify(name)}:null`).join()}}`) as object;
    }
    const object: Structure = { ...shape };
    for (const { name, index } of list) if (present[index]) object[name] = values[index];
    return object;
  };
};

/**
 * Reads the content of an element that has these members: their values in the order of the table, and behind them the members that the
 * contract doesn't know, if there are any.
 */
export const valuesReader = (
  list: readonly Member[],
  byName: ReadonlyMap<string, Member>,
): ((decoder: Decoder) => unknown[]) => {
  const plans = new WeakMap<Scope, Plan>();
  let plan = newPlan({});
  const planOf = (scope: Scope): Plan => {
    let found = plans.get(scope);
    if (!found) plans.set(scope, (found = newPlan(scope)));
    return found;
  };
  const needed = list.filter(({ min }) => min > 0);

  return (decoder) => {
    const { path, scope } = decoder;
    const level = path.length;
    const values = new Array<unknown>(list.length + 1);
    let previous: Member | undefined;
    let place = 0;
    if (plan.scope !== scope) plan = planOf(scope);
    const own = plan;
    const { forms, byTag } = own;
    for (;;) {
      const found = decoder.ahead(forms, place);
      // No array is asked for its member -1, which would be slow.
      const form = found < 0 ? undefined : forms[found];
      let member;
      let tag;
      if (form) {
        ({ member, tag } = form);
      } else {
        if (path.length > level) path.pop();
        tag = decoder.child();
        if (!tag) break;
        const known = byTag.get(tag);
        member = known ? known.member : byName.get(tag.local);
        if (member?.namespace !== tag.namespace) {
          ((values[list.length] ??= []) as UnknownMember[]).push(readUnknown(decoder, tag, previous?.name));
          continue;
        }
        if (!known) learn(own, member, tag);
      }
      const { name, index, max } = member;
      // What comes again may come in another of its forms.
      place = max > 1 ? placeOf(forms, index) : form ? found + 1 : placeOf(forms, index + 1);
      path[level] = name;
      if (max > 1) {
        const items = (values[index] ??= []) as unknown[];
        path.push(items.length);
        if (items.length === max) fail(decoder, "comes too often");
        items.push(readElement(decoder, member, tag));
        path.pop();
      } else {
        if (values[index] !== undefined) fail(decoder, "comes too often");
        values[index] = readElement(decoder, member, tag);
      }
      previous = member;
    }
    for (const { name, index, min, max } of needed) {
      const value = values[index];
      if (value === undefined || (max > 1 && (value as unknown[]).length < min))
        fail(decoder, `${name} is missing`);
    }
    return values;
  };
};
