// Contents of complex types beyond a table of elements with names of their own: groups that occur several times, wildcards,
// substitution groups, and elements that occur in several places.
import { isBroken, problemOf, ruled, type Count, type Rule, type RuledCodec } from "./choice.js";
import { membersOf, takingOf, type Taking } from "./children.js";
import type { Codec, Decoder, UnknownMember } from "./codec.js";
import { unknownMembers, type Structure } from "./members.js";
import { readUnknown } from "./structure-reader.js";
import { structure, type ComplexCodec, type Elements } from "./structures.js";
import { fail } from "./xml-reader.js";
import type { Tag } from "./xml-tags.js";

/** What has been read of an object. */
interface Part {
  /** In the order of the table; items of a group are parts. */
  readonly values: unknown[];
  readonly unknown: UnknownMember[];
  /** The member that the last child was. */
  previous: Member | undefined;
}

interface Member extends Taking<unknown> {
  readonly name: string;
  /** Its place in the table. */
  readonly index: number;
  readonly min: number;
  readonly max: number;
  /** How the items are read, where they have no element of their own. */
  readonly group: Content | undefined;
}

/** How objects are read child by child. */
interface Content {
  readonly accepts: Taking<unknown>["accepts"];
  /** Whose child comes next? An item of a group has only what comes behind the last one. */
  readonly find: (part: Part, tag: Tag, isItem: boolean) => Member | undefined;
  readonly take: (part: Part, member: Member, decoder: Decoder, tag: Tag) => void;
  readonly keepUnknown: (part: Part, decoder: Decoder, tag: Tag) => void;
  readonly finish: (part: Part, decoder: Decoder) => Structure;
}

const newPart = (): Part => ({ values: [], unknown: [], previous: undefined });

const countOf = ({ values }: Part, { index, max }: Member): number => {
  const value = values[index];
  return value === undefined ? 0 : max > 1 ? (value as unknown[]).length : 1;
};

const lastItem = ({ values }: Part, member: Member | undefined): Part | undefined =>
  member?.group && (values[member.index] as Part[] | undefined)?.at(-1);

const contentOf = ({ members, rule }: Pick<RuledCodec<never>, "members" | "rule">): Content => {
  let compiled: readonly Member[] | undefined;
  const list = (): readonly Member[] =>
    (compiled ??= Array.from(members(), ([name, entry], index): Member => {
      const { group } = entry as { group?: Content };
      const { namespace, min, max } = entry;
      return {
        ...takingOf(namespace, name, entry),
        ...(group && { accepts: group.accepts }),
        name,
        index,
        min,
        max,
        group,
      };
    }));
  let byName: ReadonlyMap<string, Member> | undefined;
  const memberOf = (name: string): Member | undefined =>
    (byName ??= new Map(list().map((member) => [member.name, member]))).get(name);
  /** How many of each member are there, with one more of one. */
  const countsOf =
    (part: Part, more?: Member): Count =>
    (name) => {
      const member = memberOf(name);
      return member ? countOf(part, member) + Number(member === more) : 0;
    };
  /** The members that take an element of some start tag; the same tag comes again and again. */
  const known = new WeakMap<Tag, readonly Member[]>();
  const membersFor = (tag: Tag): readonly Member[] => {
    let found = known.get(tag);
    if (!found) known.set(tag, (found = list().filter(({ accepts }) => accepts(tag))));
    return found;
  };

  /** Is there nothing missing before a member? */
  const isInOrder = (part: Part, { index }: Member, count: Count): boolean =>
    list().every((member) => member.index >= index || countOf(part, member) >= member.min) &&
    !isBroken(rule(), count, (name) => (memberOf(name)?.index ?? index) < index);

  const content: Content = {
    accepts: (tag) => list().some(({ accepts }) => accepts(tag)),
    find(part, tag, isItem) {
      const taking = membersFor(tag);
      const [first] = taking;
      if (taking.length < 2 && !(isItem && part.previous)) return first;
      let best: Member | undefined;
      let most = 0;
      for (const member of taking) {
        const isBehind = member.index >= (part.previous?.index ?? 0);
        const item = lastItem(part, member);
        const hasRoom = countOf(part, member) < member.max || (item && member.group?.find(item, tag, true));
        if (!hasRoom || (isItem && !isBehind)) continue;
        const count = countsOf(part, member);
        if (isBroken(rule(), count, () => false)) continue;
        const order = isBehind ? (isInOrder(part, member, count) ? 3 : 2) : 1;
        const rank = 2 * order + Number(!member.isWildcard);
        if (rank > most) [best, most] = [member, rank];
      }
      // At least one that says what is wrong.
      return best ?? (isItem ? undefined : first);
    },
    take(part, member, decoder, tag) {
      const { name, index, max, group } = member;
      const { path } = decoder;
      const { values } = part;
      path.push(name);
      if (group) {
        const items = (values[index] ??= []) as Part[];
        let item = items.at(-1);
        let next = item && group.find(item, tag, true);
        path.push(items.length - Number(next !== undefined));
        if (!item || !next) {
          item = newPart();
          if (items.push(item) > max) fail(decoder, "comes too often");
          next = group.find(item, tag, true);
        }
        if (next) group.take(item, next, decoder, tag);
        path.pop();
      } else if (max > 1) {
        const items = (values[index] ??= []) as unknown[];
        path.push(items.length);
        if (items.length === max) fail(decoder, "comes too often");
        items.push(member.take(decoder, tag));
        path.pop();
      } else {
        if (values[index] !== undefined) fail(decoder, "comes too often");
        values[index] = member.take(decoder, tag);
      }
      path.pop();
      part.previous = member;
    },
    keepUnknown(part, decoder, tag) {
      const { previous, unknown } = part;
      const item = lastItem(part, previous);
      if (item) previous?.group?.keepUnknown(item, decoder, tag);
      else unknown.push(readUnknown(decoder, tag, previous?.name));
    },
    finish(part, decoder) {
      const { path } = decoder;
      const found = list().filter(({ index }) => part.values[index] !== undefined);
      const missing = list().find((member) => countOf(part, member) < member.min);
      if (missing) fail(decoder, `${missing.name} is missing`);
      const problem = problemOf(rule(), countsOf(part));
      if (problem !== undefined) fail(decoder, problem);
      const object = Object.fromEntries(
        found.map(({ name, index, group }) => {
          if (!group) return [name, part.values[index]];
          path.push(name);
          const items = (part.values[index] as Part[]).map((item, at) => {
            path.push(at);
            const finished = group.finish(item, decoder);
            path.pop();
            return finished;
          });
          path.pop();
          return [name, items];
        }),
      ) as Structure;
      if (part.unknown.length > 0) object[unknownMembers] = part.unknown;
      return object;
    },
  };
  return content;
};

/** Both directions of a table, and how it is read child by child. */
const compile = <T extends object>(
  namespace: string,
  elements: () => object,
  rule?: Rule,
  base?: () => ComplexCodec<never>,
): RuledCodec<T> & { readonly content: Content } => {
  const members = membersOf(namespace, elements, base);
  const type = ruled<T>(
    structure(namespace, () => Object.fromEntries(members())),
    rule as Rule<keyof T & string> | undefined,
    base,
  );
  const content = contentOf({ members, rule: type.rule });
  return {
    ...type,
    members,
    content,
    read(decoder) {
      const part = newPart();
      for (let tag; (tag = decoder.child());) {
        const member = content.find(part, tag, false);
        if (member) content.take(part, member, decoder, tag);
        else content.keepUnknown(part, decoder, tag);
      }
      return content.finish(part, decoder) as T;
    },
  };
};

/** A complex type with any table. `elements` is called once, on first use; the members that `rule` speaks of are optional in it. */
export const contents = <T extends object>(
  namespace: string,
  elements: () => NoInfer<Elements<Pick<T, keyof T>>>,
  rule?: Rule<NoInfer<keyof T & string>>,
): ComplexCodec<T> => compile<T>(namespace, elements, rule);

/** A complex type that extends another; the members of the base come first, and its rule holds, too. */
export const contentsExtension = <T extends Omit<B, "$type">, B>(
  base: () => ComplexCodec<B>,
  namespace: string,
  elements: () => NoInfer<Elements<Omit<T, keyof B>>>,
  rule?: Rule<NoInfer<keyof T & string>>,
): ComplexCodec<T> =>
  compile<T & object>(namespace, elements, rule, base as unknown as () => ComplexCodec<never>);

/** A group of elements that comes several times: an item of the array that `repeated` makes of it. */
export const group = <T extends object>(
  namespace: string,
  elements: () => NoInfer<Elements<Pick<T, keyof T>>>,
  rule?: Rule<NoInfer<keyof T & string>>,
): Codec<T> => {
  const { content, write } = compile<T>(namespace, elements, rule);
  return {
    read: (decoder) => fail(decoder, "is read child by child only"),
    write,
    element(encoder, _tag, value) {
      write(encoder, value);
    },
    ...{ group: content },
  };
};
