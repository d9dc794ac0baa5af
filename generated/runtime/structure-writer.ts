// Writes objects of complex types: their members in the order of the schema, and what the contract doesn't know where it stood.
import { quote, writeElement, type Encoder, type UnknownMember } from "./codec.js";
import { UNBOUNDED, unknownMembersOf, type Member, type Structure } from "./members.js";
import { prefixOf, refuse } from "./xml-writer.js";

/** Writes the content of an element. */
export const writeMembers = (encoder: Encoder, list: readonly Member[], value: unknown): void => {
  const { path } = encoder;
  checkMembers(encoder, value);
  // More objects within each other are taken for one that contains itself.
  if (path.length > 1000) refuse(encoder, "the object contains itself");
  const unknown = unknownMembersOf(value);
  if (unknown.length > 0) writeUnknown(encoder, unknown);
  for (const member of list) {
    const { name, min, max, isInherited } = member;
    const item = !isInherited || Object.hasOwn(value, name) ? (value as Structure)[name] : undefined;
    if (item !== undefined || min > 0) {
      path.push(name);
      if (max > 1) writeItems(encoder, member, item);
      else if (item === undefined) refuse(encoder, "is missing");
      else writeMember(encoder, member, item);
      path.pop();
    }
    if (unknown.length > 0) writeUnknown(encoder, unknown, name);
  }
};

const writeUnknown = (encoder: Encoder, unknown: readonly UnknownMember[], after?: string): void => {
  for (const member of unknown) if (member.after === after) encoder.text += member.xml;
};

const writeItems = (encoder: Encoder, member: Member, items: unknown): void => {
  const { path } = encoder;
  const { min, max } = member;
  if (items === undefined) refuse(encoder, "is missing");
  if (!Array.isArray(items) || items.length < min || items.length > max)
    refuse(encoder, `is not an array of ${min} to ${max < UNBOUNDED ? max : Infinity}`);
  for (let at = 0; at < items.length; at++) {
    path.push(at);
    writeMember(encoder, member, items[at]);
    path.pop();
  }
};

const writeMember = (encoder: Encoder, member: Member, item: unknown): void => {
  if (member.prefixes !== encoder.prefixes) tagsOf(encoder, member);
  if (member.element || (item === null && member.nil)) {
    writeElement(encoder, member.tag, member, item);
  } else {
    // A getter in the item can encode another message, and the member has other tags then.
    const { close } = member;
    encoder.text += member.open;
    member.write(encoder, item);
    encoder.text += close;
  }
};

const tagsOf = (encoder: Encoder, member: Member): void => {
  const { namespace, name } = member;
  const tag = prefixOf(encoder, namespace) + name;
  if (member.tag !== tag) Object.assign(member, { tag, open: `<${tag}>`, close: `</${tag}>` });
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
