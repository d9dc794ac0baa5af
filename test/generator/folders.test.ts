// Folders stay apart also on file systems that know no case.
import { expect, it } from "vitest";
import { assignFolders } from "../../generator/model/folders.js";

it.each([
  ["case", "Orders", "ORDERS", ["a.orders", "b.orders"]],
  ["how a letter is composed", "Cafe\u0301", "Caf\u00e9", ["a.caf\u00e9", "b.caf\u00e9"]],
  ["a letter that has two capitals", "Stra\u00dfe", "STRASSE", ["a.stra\u00dfe", "b.strasse"]],
  [
    "the form of a letter",
    "\u03bb\u03cc\u03b3\u03bf\u03c2",
    "\u03bb\u03cc\u03b3\u03bf\u03c3",
    ["a.\u03bb\u03cc\u03b3\u03bf\u03c2", "b.\u03bb\u03cc\u03b3\u03bf\u03c3"],
  ],
])("names that differ by %s get folders that differ by more", (_what, one, other, folders) => {
  const clash = (): never => {
    throw new Error("clash");
  };
  const wishes = [
    { key: 1, segments: ["a", one] },
    { key: 2, segments: ["b", other] },
  ];
  expect([...assignFolders(wishes, clash).values()]).toEqual(folders);
});

it("namespaces whose URIs differ by punctuation or case get numbers, in the order of the URIs", () => {
  const uris = ["urn:a:b.2", "urn:b:a.b.2", "urn:a:b", "http://a/B", "urn:A/b", "urn:b"];
  const wishes = uris.map((uri) => ({ key: uri, segments: uri.split(/[:/]+/).slice(1), order: uri }));
  const clash = (): never => {
    throw new Error("clash");
  };
  expect(Object.fromEntries(assignFolders(wishes, clash))).toEqual({
    "http://a/B": "a.b",
    "urn:A/b": "a.b.3",
    "urn:a:b": "a.b.4",
    "urn:a:b.2": "b.2",
    "urn:b:a.b.2": "a.b.2",
    "urn:b": "b",
  });
});

it("services that differ by nothing are told of", () => {
  const told: [number, string][] = [];
  const wishes = [1, 2].map((key) => ({ key, segments: ["a", "b"] }));
  assignFolders(wishes, (key, folder) => told.push([key, folder]));
  expect(told).toEqual([
    [1, "a.b"],
    [2, "a.b"],
  ]);
});
