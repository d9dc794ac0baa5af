// Writes objects of complex types: their members in the order of the schema, and what the contract doesn't know where it stood.
import { quote, type Encoder, type UnknownMember } from "./codec.js";
import { memberOf, UNBOUNDED, unknownMembersOf, type Member, type Structure } from "./members.js";
import { XSI } from "./xml-grammar.js";
import { prefixOf, refuse } from "./xml-writer.js";

/** Writes the content of an element. */
export const writeMembers = (
  encoder: Encoder,
  list: readonly Member[],
  byName: ReadonlyMap<string, Member>,
  value: unknown,
): void => {
  checkMembers(encoder, value);
  enter(encoder);
  const unknown = unknownMembersOf(value);
  // An end tag is written with the start tag behind it, as one text.
  let tags = writeUnknown(encoder, "", unknown);
  let at = 0;
  if (unknown.length === 0) {
    // Nothing is as fast as the value of a key that is enumerated, and most keys come where the schema has them.
    for (const key in value) {
      const member = list[at];
      if (member?.name === key && !member.isInherited) {
        at++;
        tags = writeMember(encoder, tags, member, (value as Structure)[key]);
      } else {
        const end = (byName.get(key)?.index ?? -1) + 1;
        for (const skipped of list.slice(at, end)) tags = writeNamed(encoder, tags, skipped, value);
        at = Math.max(at, end);
      }
    }
  }
  // Mostly there are none, and no copy of that is made.
  for (const member of at < list.length ? list.slice(at) : NONE)
    tags = writeUnknown(encoder, writeNamed(encoder, tags, member, value), unknown, member.name);
  leave(encoder, tags);
};

/** Writes the content of an element of which all values are at hand, in the order of the table. */
export const writeValues = (
  encoder: Encoder,
  members: ReadonlyMap<string, Member>,
  values: readonly unknown[],
): void => {
  enter(encoder);
  let tags = "";
  for (const member of members.values()) tags = writeMember(encoder, tags, member, values[member.index]);
  leave(encoder, tags);
};

const NONE: readonly Member[] = [];

/** Makes the place in the path where the names of members stand. */
const enter = (encoder: Encoder): void => {
  // More objects within each other are taken for one that contains itself, long before the stack is full; as
  // many can be read unless a limit is raised, where each takes two places.
  if (encoder.path.length > 600) refuse(encoder, "the object contains itself");
  encoder.path.push("");
};

const leave = (encoder: Encoder, tags: string): void => {
  encoder.text += tags;
  encoder.path.pop();
};

/** `tags` are still to be written, before what comes behind a member; so is the result. */
const writeUnknown = (
  encoder: Encoder,
  tags: string,
  unknown: readonly UnknownMember[],
  behind?: string,
): string => {
  let rest = tags;
  for (const { after, xml } of unknown) {
    if (after === behind) {
      encoder.text += rest + xml;
      rest = "";
    }
  }
  return rest;
};

const writeNamed = (encoder: Encoder, tags: string, member: Member, value: object): string =>
  writeMember(encoder, tags, member, memberOf(value, member.name));

/** `tags` are still to be written, before the member; so is the result, behind what it writes. */
const writeMember = (encoder: Encoder, tags: string, member: Member, value: unknown): string => {
  const { path } = encoder;
  path[path.length - 1] = member.name;
  if (value === undefined) {
    if (member.min > 0) refuse(encoder, "is missing");
    return tags;
  }
  return member.max > 1 ? writeItems(encoder, tags, member, value) : writeOne(encoder, tags, member, value);
};

const writeItems = (encoder: Encoder, tags: string, member: Member, items: unknown): string => {
  const { path } = encoder;
  const { min, max } = member;
  if (!Array.isArray(items) || items.length < min || items.length > max)
    refuse(encoder, `is not an array of ${min} to ${max < UNBOUNDED ? max : Infinity}`);
  const depth = path.push(0) - 1;
  let last = tags;
  for (let at = 0; at < items.length; at++) {
    path[depth] = at;
    last = writeOne(encoder, last, member, items[at]);
  }
  path.pop();
  return last;
};

const writeOne = (encoder: Encoder, tags: string, member: Member, value: unknown): string => {
  if (member.prefixes !== encoder.prefixes) tagsOf(encoder, member);
  // A getter in the value can encode another message, and the member has other tags then.
  const { close, print, nil, element } = member;
  if (value === null && nil) {
    prefixOf(encoder, XSI);
    encoder.text += tags;
    return member.isNil;
  }
  if (element) {
    encoder.text += tags;
    element(encoder, member.tag, value);
    return "";
  }
  const before = tagsBefore(member, tags);
  const text = print?.(value, encoder);
  encoder.text += before;
  if (text === undefined) member.write(encoder, value);
  else encoder.text += text;
  return close;
};

/** The tags to be written before a value. */
const tagsBefore = (member: Member, tags: string): string => {
  const { open } = member;
  if (tags === "") return open;
  if (member.last !== tags) {
    member.last = tags;
    member.before = "";
    return tags + open;
  }
  // A search makes one piece of what was put together.
  if (member.before === "") SOME.test((member.before = tags + open));
  return member.before;
};

const SOME = /./;

const tagsOf = (encoder: Encoder, member: Member): void => {
  const { namespace, name } = member;
  const tag = prefixOf(encoder, namespace) + name;
  if (member.tag !== tag)
    Object.assign(member, {
      tag,
      open: `<${tag}>`,
      close: `</${tag}>`,
      isNil: `<${tag} xsi:nil="true"/>`,
      last: "",
    });
  member.prefixes = encoder.prefixes;
};

/**
 * Throws an `EncodeError` for what is no object with members. Arrays, maps, sets and dates are objects, too, but sending them as members
 * would lose all that they hold.
 */
export function checkMembers(encoder: Encoder, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null || Symbol.iterator in value || value instanceof Date)
    refuse(encoder, `${quote(value)} where an object with members is expected`);
}
