// The patterns of XML Schema as regular expressions of JavaScript: what they match and what not.
import { expect, it } from "vitest";
import { patternSource } from "../../../generator/model/pattern.js";

/** Pattern, texts that match, texts that don't. */
const patterns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["", [""], ["a"]],
  ["abc", ["abc"], ["ab", "abcd", "xabc"]],
  ["a|bc|", ["a", "bc", ""], ["ac", "b"]],
  ["(a|b){2,}c?", ["ab", "bbbc"], ["a", "abcc"]],
  ["a{2}b{0,1}", ["aa", "aab"], ["a", "aabb"]],
  [".{2}", ["ab", "\u{1F600}x", "\u2028 "], ["a\n", "\ra", "a"]],
  ["[a-z-[aeiou]]+", ["bcd"], ["a", "ba", ""]],
  ["[^a-c]", ["d", "\n"], ["a", "de"]],
  ["[^0-9-[x]]", ["y"], ["x", "1"]],
  ["[a-z-[b-y-[m]]]", ["a", "z", "m"], ["b", "y"]],
  ["[a-]|[-b]", ["a", "-", "b"], ["c"]],
  ["[+\\-]?[0-9]", ["+1", "-2", "3"], ["+", "12"]],
  ["[$^.*(){}|/]", ["$", "^", "/", "|"], ["a"]],
  ["\\i\\c*", ["a-b", "_x:1", "\u00e9", "\u4e00"], ["-a", "1", ""]],
  ["[\\i-[:]][\\c-[:]]*", ["abc"], ["a:b", ":"]],
  ["\\I\\C", ["1 ", "- "], ["a ", "1a"]],
  ["[\\C]", [" "], ["a"]],
  ["\\d+", ["12", "\u0663"], ["a", ""]],
  ["[\\D]\\D", ["ab"], ["a1"]],
  ["\\w+", ["a1", "\u00e9+$"], ["a-b", " "]],
  ["[\\W]\\W", ["- "], ["-a"]],
  ["\\s\\S", [" a", "\t\u00a0"], ["\u00a0a", "  "]],
  ["[\\S]", ["x", "\u00a0"], [" ", "\n"]],
  ["\\p{Lu}\\P{L}", ["A1"], ["a1", "AB"]],
  ["\\p{IsBasicLatin}\\P{IsBasicLatin}", ["a\u00e9"], ["aa", "\u00e9a"]],
  ["[\\p{IsGreek}\\p{IsCyrillic}]", ["\u03b1", "\u0416"], ["a"]],
  ["\\.\\\\\\n\\t\\?\\^\\-\\[", [".\\\n\t?^-["], ["a"]],
  ['\\/\\"\\@', ['/"@'], []],
  ["^\\d+$", ["12"], ["^12$", "a"]],
  ["a^b$c", ["a^b$c"], ["ab"]],
  ["\u{1F600}+", ["\u{1F600}\u{1F600}"], ["\ud83d"]],
];

it.each(patterns)("%j matches as it should", (pattern, matching, others) => {
  const expression = new RegExp(patternSource(pattern) ?? "no source", "u");
  expect(matching.filter((text) => !expression.test(text))).toEqual([]);
  expect(others.filter((text) => expression.test(text))).toEqual([]);
});

it("gives sources that stand in a literal", () => {
  expect(patternSource("/[/]\\n\u2028")).toBe("^(?:\\/[\\/]\\u{a}\\u{2028})$");
});

it.each([
  "(?=a)",
  "a**",
  "a+?",
  "[]",
  "[^]",
  "\\b",
  "[b-a]",
  "(",
  "a)",
  "\\p{Foo}",
  "\\p{IsFoo}",
  "a{2",
  "\\u0041",
  "[a-\\d]",
  "\\",
  "[a",
  "[[a]]",
])("knows that %j is none", (pattern) => {
  expect(patternSource(pattern)).toBeUndefined();
});
