// Choices: which members of an object may and must be there together, as a type and as a check.
import { memberOf } from "./members.js";
import { checkMembers } from "./structure-writer.js";
import type { ComplexCodec } from "./structures.js";
import { fail } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";

type KeyOf<T> = T extends unknown ? keyof T : never;
type Alternative<One, Key extends PropertyKey> = One extends unknown
  ? One & Partial<Record<Exclude<Key, keyof One>, never>>
  : never;

/** An object of just one of several alternatives: what the others have is not there. */
export type Choice<Alternatives extends readonly object[]> = Alternative<
  Alternatives[number],
  KeyOf<Alternatives[number]>
>;

/** How many of a member are there. */
export type Count = (key: string) => number;

export interface Particles<Key extends string> {
  /** The members that it speaks of. */
  readonly keys: readonly Key[];
  /** What is wrong with those that are there; a member that isn't due may still come. */
  readonly problem: (count: Count, isDue: (key: string) => boolean) => string | undefined;
}

/** Which members may and must be there together. A string is the key of one that must. */
export type Rule<Key extends string = string> = Key | Particles<Key>;

/** A member that can come several times, and then at least so often. */
export const several = <Key extends string>(key: Key, min: number): Particles<Key> => ({
  keys: [key],
  problem: (count, isDue) => (isDue(key) && count(key) < min ? `${key} is missing` : undefined),
});

const particles = <Key extends string>(rule: Rule<Key>): Particles<Key> =>
  typeof rule === "string" ? several(rule, 1) : rule;

/** A `sequence`, or an `all`. */
export const allOf = <Key extends string>(...rules: readonly Rule<Key>[]): Particles<Key> => {
  const parts = rules.map((rule) => particles(rule));
  return {
    keys: parts.flatMap(({ keys }) => keys),
    problem(...context) {
      for (const part of parts) {
        const problem = part.problem(...context);
        if (problem !== undefined) return problem;
      }
      return undefined;
    },
  };
};

/** `minOccurs="0"`. */
export const optional = <Key extends string>(rule: Rule<Key>): Particles<Key> => {
  const { keys, problem } = particles(rule);
  return {
    keys,
    problem: (count, isDue) => (keys.some((key) => count(key) > 0) ? problem(count, isDue) : undefined),
  };
};

/** A `choice`. Alternatives may have members in common. */
export const oneOf = <Key extends string>(...rules: readonly Rule<Key>[]): Particles<Key> => {
  const parts = rules.map((rule) => particles(rule));
  const all = new Set(parts.flatMap(({ keys }) => keys));
  return {
    keys: [...all],
    problem(count, isDue) {
      const there = [...all].filter((key) => count(key) > 0);
      const fitting = parts.filter(({ keys }) => there.every((key) => keys.includes(key)));
      if (fitting.length === 0) return `${there.join(" and ")} exclude each other`;
      const problems = fitting.map((part) => part.problem(count, isDue));
      if (problems.includes(undefined)) return undefined;
      return there.length > 0 ? problems[0] : `one of ${[...all].join(", ")} is missing`;
    },
  };
};

/** What is wrong with the members of a whole object. */
export const problemOf = (rule: Rule, count: Count): string | undefined =>
  particles(rule).problem(count, () => true);

/** Would more of these members than are there break the rule? */
export const isBroken = (rule: Rule, count: Count, isDue: (key: string) => boolean): boolean =>
  particles(rule).problem(count, isDue) !== undefined;

/** A complex type with a rule. */
export interface RuledCodec<T> extends ComplexCodec<T> {
  readonly rule: () => Rule;
}

/**
 * A complex type whose members stand in choices. What isn't allowed is a `DecodeError` or an `EncodeError`. `base` is the type that it
 * extends, whose rule holds, too.
 */
export const ruled = <T extends object>(
  codec: ComplexCodec<Pick<T, keyof T>>,
  own: Rule<NoInfer<keyof T & string>> = allOf(),
  base?: () => object,
): RuledCodec<T> => {
  const { members, read, write } = codec as unknown as ComplexCodec<T>;
  let whole: Rule | undefined;
  const rule = (): Rule =>
    (whole ??= allOf<string>(
      (base?.() as Partial<RuledCodec<unknown>> | undefined)?.rule?.() ?? allOf(),
      own,
    ));
  const problemWith = (value: object): string | undefined =>
    problemOf(rule(), (key) => {
      const member = memberOf(value, key);
      if (member === undefined) return 0;
      return (members().get(key)?.max ?? 1) > 1 ? (member as unknown[]).length : 1;
    });
  return {
    ...(codec as unknown as ComplexCodec<T>),
    rule,
    read(decoder) {
      const value = read(decoder);
      const problem = problemWith(value);
      return problem === undefined ? value : fail(decoder, problem);
    },
    write(encoder, value) {
      checkMembers(encoder, value);
      const problem = problemWith(value);
      if (problem !== undefined) refuse(encoder, problem);
      write(encoder, value);
    },
  };
};
