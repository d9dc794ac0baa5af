// Runs of plain elements that stand as such elements stood before: read by one pattern, instead of token by token.
import { toNull, type Decoder } from "./codec.js";
import type { Member } from "./members.js";
import type { Fast } from "./structures.js";
import { PLAIN, UNPLAIN } from "./xml-grammar.js";
import { copied, type Run, type Scope, type Tag } from "./xml-reader.js";

/** A member in a pattern, and the groups of what it matched; 0 is that of a form which it hasn't. */
interface Place {
  readonly member: Member;
  /** Text up to the first character that stands for another; the next group is the rest. */
  readonly plain: number;
  readonly nil: number;
  readonly empty: number;
}

/** Members in the order of the schema, of which any may be absent. */
interface Places extends Run {
  readonly places: readonly Place[];
  /** How often in a row it matched hardly anything, as where members come in another order. */
  misses: number;
  /** How many times it is left alone for that. */
  pause: number;
}

const ENOUGH_MISSES = 8;
const PAUSE = 200;

/** What is known of how the members of a type stand. */
export interface Runs {
  /** Told before an object is read: patterns are made of what was learned, but only where it seems to pay. */
  readonly prepare: () => void;
  /** Told of how a member stands, before it is read. */
  readonly learn: (decoder: Decoder, member: Member, tag: Tag) => void;
  /** Reads what stands behind a member as it stood before; the result is the last member read. */
  readonly read: (
    decoder: Decoder,
    list: readonly Member[],
    previous: Member | undefined,
    values: unknown[],
  ) => Member | undefined;
}

/** A pattern has no more members, */
const LONGEST = 32;
/** and no more forms of a member's start tag. */
const FORMS = 4;

const quoted = (text: string): string => text.replace(/[$(-+.?[-^{-}]/g, "\\$&");

/** What is kept of a start tag: not what it leads to, which is all that was known when it was read. */
type Form = Pick<Tag, "isEmpty" | "nil" | "end"> & { readonly source: string };

const oneOf = (forms: readonly Form[]): string => forms.map(({ source }) => quoted(source)).join("|");

/** A pattern of members whose start tags have these forms. As any may be absent, it never fails, and tries nothing twice. */
const placesOf = (members: readonly (readonly [Member, readonly Form[]])[], scope: Scope): Places => {
  let groups = 0;
  let pattern = "";
  const places = members.map(([member, forms]): Place => {
    // Of several end tags, as with other prefixes, only one: it stands behind the text, whatever the start tag was.
    const open = forms.find(({ isEmpty }) => !isEmpty);
    const opening = forms.filter(({ isEmpty, end }) => !isEmpty && end === open?.end);
    const nil = forms.filter((form) => form.isEmpty && form.nil !== undefined);
    const empty = forms.filter((form) => form.isEmpty && form.nil === undefined);
    const alternatives = [
      open && `(?:${oneOf(opening)})(${PLAIN})(${UNPLAIN})${quoted(open.end)}`,
      nil.length > 0 && `(${oneOf(nil)})`,
      empty.length > 0 && `(${oneOf(empty)})`,
    ];
    pattern += `(?:[ \\t\\n\\r]*(?:${alternatives.filter(Boolean).join("|")}))?`;
    const plain = open ? groups + 1 : 0;
    groups += open ? 2 : 0;
    return { member, plain, nil: nil.length > 0 ? ++groups : 0, empty: empty.length > 0 ? ++groups : 0 };
  });
  return { places, scope, pattern: new RegExp(pattern, "y"), misses: 0, pause: 0 };
};

/** What was learned where some declarations are in force. */
interface Plan {
  readonly scope: Scope;
  /** By the member's place in the table. */
  readonly forms: Form[][];
  /** By the member's place: does it, at times, stand in a way that no pattern has? */
  readonly ends: boolean[];
  /** By the place of the first member that can stand there; none where there is nothing to match. */
  patterns: (Places | null)[] | undefined;
  /** Objects read since something was learned that the patterns don't have. */
  reads: number;
  /** How many these must be for other patterns: making one costs as much as reading some objects. */
  patience: number;
}

const patternFrom = ({ scope, forms, ends }: Plan, list: readonly Member[], first: number): Places | null => {
  const end = ends.indexOf(true, first) + 1 || list.length;
  const members = list
    .slice(first, Math.min(end, first + LONGEST))
    .map((member) => [member, forms[member.index] ?? []] as const)
    .filter(([, known]) => known.length > 0);
  return members.length > 0 ? placesOf(members, scope) : null;
};

/** For a type of which many objects are read: `create` makes one of the values of all its members, as one literal: nothing is as fast. */
export const inRuns = (create: Fast["create"]): Fast => ({ create, runs: newRuns() });

const newRuns = (): Runs => {
  const plans = new WeakMap<Scope, Plan>();
  let plan: Plan | undefined;

  const planOf = (scope: Scope): Plan => {
    let found = plans.get(scope);
    if (!found) {
      found = { scope, forms: [], ends: [], patterns: undefined, reads: NaN, patience: 4 };
      plans.set(scope, found);
    }
    return found;
  };

  return {
    prepare() {
      if (!plan || !(++plan.reads >= plan.patience)) return;
      plan.patterns = [];
      plan.reads = NaN;
      plan.patience *= 2;
    },
    learn({ scope }, { index, max, text, nil: readNil }, tag) {
      const { source, isEmpty, nil, end } = tag;
      const declares = tag.scope !== scope;
      if (!declares && plan?.scope !== scope) plan = planOf(scope);
      if (!plan) return;
      const { forms, ends } = plan;
      const seen = (forms[index] ??= []);
      if (!declares && seen.some((form) => form.source === source)) return;
      const isNil = nil === "true" && isEmpty && readNil === toNull;
      const isPlain = text && nil === undefined;
      if ((isNil || isPlain) && max === 1 && !declares && source !== undefined && seen.length < FORMS)
        seen.push({ source, isEmpty, nil, end });
      else if (ends[index]) return;
      else ends[index] = true;
      plan.reads = 0;
    },
    read(decoder, list, previous, values) {
      const first = previous ? previous.index + 1 : 0;
      const patterns = plan?.patterns;
      if (!plan || !patterns || first >= list.length || (previous && previous.max > 1)) return previous;
      let run = patterns[first];
      if (run === undefined) patterns[first] = run = patternFrom(plan, list, first);
      if (!run || run.pause-- > 0) return previous;
      const found = decoder.match(run);
      if (!found) return previous;
      let last = previous;
      let count = 0;
      const { places } = run;
      const { scope } = decoder;
      try {
        for (const { member, plain, nil, empty } of places) {
          const text = plain > 0 ? found[plain] : undefined;
          let value: unknown;
          if (text !== undefined) {
            const special = found[plain + 1];
            value = member.text?.(decoder, special ? decoder.resolve(text + special) : copied(text), scope);
          } else if (nil > 0 && found[nil] !== undefined) value = null;
          else if (empty > 0 && found[empty] !== undefined) value = member.text?.(decoder, "", scope);
          else continue;
          // Two of them, which the slow way says.
          if (values[member.index] !== undefined) throw new Error();
          values[member.index] = value;
          last = member;
          count++;
        }
      } catch {
        // The slow way says what is wrong, and where.
        decoder.unmatch(found);
        forget(places, found, previous, last, values);
        return previous;
      }
      if (count > 1 || places.length === 1) run.misses = 0;
      else if (++run.misses === ENOUGH_MISSES) [run.misses, run.pause] = [0, PAUSE];
      return last;
    },
  };
};

/** Takes back the values of what was matched, up to the last one that was set. */
const forget = (
  places: readonly Place[],
  found: readonly (string | undefined)[],
  previous: Member | undefined,
  last: Member | undefined,
  values: unknown[],
): void => {
  for (const { member, ...groups } of places) {
    if (last === previous || !last || member.index > last.index) return;
    if (Object.values(groups).some((group) => group > 0 && found[group] !== undefined))
      values[member.index] = undefined;
  }
};
