// Runs of plain elements that stand as such elements stood before: read by one pattern, instead of token by token.
import { toNull, type Decoder } from "./codec.js";
import type { Fast, Member } from "./structures.js";
import { PLAIN, UNPLAIN } from "./xml-grammar.js";
import { copied, type Run, type Tag } from "./xml-reader.js";

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
  /** How often in a row it matched hardly anything, as where members come in another order; then it is left alone for a while. */
  misses: number;
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

const oneOf = (tags: readonly Tag[]): string => tags.map(({ source = "" }) => quoted(source)).join("|");

/** A pattern of members that are known by these tags. */
const placesOf = (members: readonly (readonly [Member, readonly Tag[]])[], known: Tag["known"]): Places => {
  let groups = 0;
  let pattern = "";
  const places = members.map(([member, tags]): Place => {
    const [open] = tags.filter(({ isEmpty }) => !isEmpty);
    const opening = tags.filter(({ isEmpty, end }) => !isEmpty && end === open?.end);
    const nil = tags.filter((tag) => tag.isEmpty && tag.nil !== undefined);
    const empty = tags.filter((tag) => tag.isEmpty && tag.nil === undefined);
    const forms = [
      open && `(?:${oneOf(opening)})(${PLAIN})(${UNPLAIN})${quoted(open.end)}`,
      nil.length > 0 && `(${oneOf(nil)})`,
      empty.length > 0 && `(${oneOf(empty)})`,
    ];
    pattern += `(?:[ \\t\\n\\r]*(?:${forms.filter(Boolean).join("|")}))?`;
    const plain = open ? groups + 1 : 0;
    groups += open ? 2 : 0;
    return { member, plain, nil: nil.length > 0 ? ++groups : 0, empty: empty.length > 0 ? ++groups : 0 };
  });
  return { places, known, pattern: new RegExp(pattern, "y"), misses: 0, pause: 0 };
};

/** What was learned where some declarations are in force. */
interface Plan {
  readonly known: Tag["known"];
  /** By the member's place in the table. */
  readonly tags: Tag[][];
  /** By the member's place: does it, at times, stand in a way that no pattern has? */
  readonly ends: boolean[];
  /** By the place of the first member that can stand there; none where there is nothing to match. */
  patterns: (Places | null)[] | undefined;
  /** Objects read since something was learned that the patterns don't have. */
  reads: number;
  /** How many these must be for other patterns: making one costs as much as reading some objects. */
  patience: number;
}

const patternFrom = ({ known, tags, ends }: Plan, list: readonly Member[], first: number): Places | null => {
  const end = ends.indexOf(true, first) + 1 || list.length;
  const members = list
    .slice(first, Math.min(end, first + LONGEST))
    .map((member) => [member, tags[member.index] ?? []] as const)
    .filter(([, forms]) => forms.length > 0);
  return members.length > 0 ? placesOf(members, known) : null;
};

/** For a type of which many objects are read: `create` makes one of the values of all its members, as one literal: nothing is as fast. */
export const inRuns = (create: Fast["create"]): Fast => ({ create, runs: newRuns() });

const newRuns = (): Runs => {
  const plans = new WeakMap<Tag["known"], Plan>();
  let plan: Plan | undefined;

  const planOf = (known: Tag["known"]): Plan => {
    let found = plans.get(known);
    if (!found) {
      found = { known, tags: [], ends: [], patterns: undefined, reads: NaN, patience: 4 };
      plans.set(known, found);
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
    learn({ scope }, { index, max, text, nil }, tag) {
      const declares = tag.scope !== scope;
      if (!declares && plan?.known !== tag.known) plan = planOf(tag.known);
      if (!plan) return;
      const { tags, ends } = plan;
      const seen = (tags[index] ??= []);
      if (seen.includes(tag)) return;
      const isNil = tag.nil === "true" && tag.isEmpty && nil === toNull;
      const isPlain = text && tag.nil === undefined;
      if ((isNil || isPlain) && max === 1 && !declares && tag.source !== undefined && seen.length < FORMS)
        seen.push(tag);
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
