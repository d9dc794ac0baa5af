// The rules that class a change: what each decides, and why, in a sentence.
import type { CallerClass, Verdict, WireClass } from "./change.js";

type Rule<Class> = readonly [Class, string];

/** For the code of the caller. */
export const callerRules = {
  "not-in-types": ["compiles", "The generated types don't show it."],
  unused: ["compiles", "No message holds it."],
  "new-name": ["compiles", "Older code doesn't name it."],
  "may-be-left-out": ["compiles", "Older code leaves it out, which is allowed."],
  "same-type": ["compiles", "Its TypeScript type stays the same."],
  "still-fits": ["compiles", "What older code sets is still taken, and what it reads is still given."],
  "still-inherited": ["compiles", "The type still has it, from its base."],
  "in-place": ["compiles", "Code has it in place, as an array or a dictionary, not by its name."],
  "still-taken": ["compiles", "An operation without header blocks takes any, and sends none."],
  "new-value-read": [
    "exhaustive",
    "Code that must name every value that it reads, as an exhaustive switch does, no longer compiles.",
  ],
  "new-type-read": [
    "exhaustive",
    "Code that must name every $type that it reads, as an exhaustive switch does, no longer compiles.",
  ],
  gone: ["breaks", "Code that names it no longer compiles."],
  "required-in-request": ["breaks", "Code that sends it must set this member."],
  "argument-needed": ["breaks", "The method can no longer be called without a request."],
  "may-be-absent": ["breaks", "What is read may be undefined."],
  "may-be-nil": ["breaks", "What is read may be null."],
  "nil-not-taken": ["breaks", "null is no longer taken."],
  "other-type": ["breaks", "Its TypeScript type is another."],
  "other-name": ["breaks", "The output exports it by another name."],
  "tag-needed": ["breaks", "Values of the type carry $type, which code that makes one must set."],
  "tag-gone": ["breaks", "Values of the type no longer carry $type."],
  "family-read": ["breaks", "What is read may be another type of the family."],
} as const;

/** For messages between an old client and the new server. */
export const wireRules = {
  "not-on-the-wire": ["works", "Messages don't show it."],
  unused: ["works", "No message holds it."],
  "not-called": ["works", "Old clients don't call it."],
  "session-decides": ["works", "The session's endpoint decides where calls go, not the contract."],
  "may-be-left-out": ["works", "Old clients leave it out, which is allowed."],
  "allowed-absence": ["works", "The server may leave it out, which the old contract allows."],
  "kept-raw": ["works", "Old clients keep a member that they don't know, and send it back."],
  "ignored-header": ["works", "Old clients pass over a header block that they don't know."],
  "read-as-base": ["works", "Old clients read it as the base type, and keep the members that this lacks."],
  "any-order": ["works", "Clients read members in any order."],
  "not-checked": ["works", "Clients don't check this facet."],
  "all-allowed": ["works", "Every value that is sent is one that the other side takes."],
  "same-content": ["works", "The content is the same on the wire."],
  "raw-content": ["works", "Old clients read it as raw XML where xsi:type doesn't say what it is."],
  "answer-ignored": ["works", "Old clients don't look at what answers a one-way operation."],
  dropped: ["loses data", "Servers such as WCF drop what they don't know; strict ones refuse the request."],
  "out-of-order": [
    "loses data",
    "Servers such as WCF drop a member that comes out of order, without a word; strict ones refuse the request.",
  ],
  "not-recognized": ["loses data", "Old clients don't recognize it under its new name, and keep it raw."],
  "less-exact": ["loses data", "The other side keeps fewer digits, or other white space, than is sent."],
  "type-not-said": [
    "loses data",
    "Old clients don't send xsi:type with it, so the server can't know its type.",
  ],
  "sent-as-base": [
    "loses data",
    "Old clients read it as the base type, and send it back without its own xsi:type.",
  ],
  "no-operation": ["fails", "The server no longer has what old clients call."],
  "no-answer": ["fails", "The server no longer answers what old clients expect an answer to."],
  "other-action": ["fails", "The server doesn't know the SOAPAction that old clients send."],
  "other-envelope": ["fails", "The server speaks another version of SOAP than old clients."],
  "other-element": ["fails", "The other side doesn't know the element in the body."],
  "other-namespace": ["fails", "Elements have expanded names: those of the old namespace aren't known."],
  "missing-in-request": ["fails", "Old clients may leave out what the server requires."],
  "missing-in-response": ["fails", "Old clients require what the server may leave out."],
  "nil-refused": ["fails", "Old clients may send nil, which the server doesn't take."],
  "nil-unexpected": ["fails", "Old clients don't take nil, which the server may send."],
  "value-refused": ["fails", "Old clients may send a value that the server doesn't take."],
  "value-unexpected": ["fails", "The server may send a value that old clients don't take: a DecodeError."],
  "value-unknown": [
    "fails",
    'Old clients refuse a value that they don\'t know with a DecodeError, unless the session says unknownEnumValues: "pass".',
  ],
  "too-often": ["fails", "It may come more often than the other side takes."],
  "too-rarely": ["fails", "It may come fewer times than the other side requires."],
  "array-refuses": ["fails", "Old clients refuse what they don't know in an array or a dictionary."],
  "type-refused": ["fails", "Old clients may send an xsi:type that the server doesn't know."],
  "type-unknown": ["fails", "Old clients refuse an xsi:type that they don't know with a DecodeError."],
  "other-content": ["fails", "The content is of another kind than the other side expects."],
} as const;

export type CallerRule = keyof typeof callerRules;
export type WireRule = keyof typeof wireRules;

const callerOrder: readonly CallerClass[] = ["compiles", "exhaustive", "breaks"];
const wireOrder: readonly WireClass[] = ["works", "loses data", "fails"];

/** The worst that the rules decide; of several that are equally bad, the first. */
export function callerVerdict(
  ...rules: readonly [CallerRule, ...CallerRule[]]
): Verdict<CallerClass, CallerRule> {
  const all = rules.map((rule) => verdict(rule, callerRules[rule]));
  return worst(all, callerOrder);
}

export function wireVerdict(...rules: readonly [WireRule, ...WireRule[]]): Verdict<WireClass, WireRule> {
  const all = rules.map((rule) => verdict(rule, wireRules[rule]));
  return worst(all, wireOrder);
}

function verdict<Class, Name>(rule: Name, [decided, reason]: Rule<Class>): Verdict<Class, Name> {
  return { class: decided, rule, reason };
}

function worst<Class, Name>(
  all: readonly Verdict<Class, Name>[],
  order: readonly Class[],
): Verdict<Class, Name> {
  return all.reduce((a, b) => (order.indexOf(b.class) > order.indexOf(a.class) ? b : a));
}
