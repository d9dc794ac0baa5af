// Which addresses are read, and where documents and redirects may lead: the rules, without a network.
import { describe, expect, it } from "vitest";
import { givenUrl, importedUrl, isAddress, redirectedUrl } from "../../generator/sources/address.js";
import { withoutUser, type Failure } from "../../generator/problems/sources.js";

function outcome(result: URL | Failure): string {
  return result instanceof URL ? result.href : result.problem.code;
}

describe("an address that is given", () => {
  it.each([
    ["https://example.com/A.svc?wsdl", "https://example.com/A.svc?wsdl"],
    ["HTTP://Example.com:80/A.svc?wsdl#x", "http://example.com/A.svc?wsdl"],
    ["example.com/A.svc?wsdl", "SO130"],
    ["https://", "SO130"],
    ["ftp://example.com/a.wsdl", "SO130"],
    ["file:///etc/passwd", "SO130"],
    ["https://user:secret@example.com/", "SO131"],
    ["https://user@example.com/", "SO131"],
    ["https:user:secret@example.com/", "SO131"],
    [" https:/user:secret@example.com/", "SO131"],
    ["http://[::1]:8080/A.svc?wsdl", "http://[::1]:8080/A.svc?wsdl"],
  ])("%s: %s", (source, expected) => {
    expect(outcome(givenUrl(source))).toBe(expected);
  });

  it("isn't a path, be it one on Windows", () => {
    expect(["C:\\wsdl\\a.wsdl", "C:/a.wsdl", "a.wsdl", "//server/a.wsdl", "a:b"].filter(isAddress)).toEqual(
      [],
    );
  });
});

describe("an import of a document at an address", () => {
  it.each([
    ["?xsd=xsd0", "https://example.com/s/A.svc?xsd=xsd0"],
    ["../types.xsd#T", "https://example.com/types.xsd"],
    ["//cdn.example.com/t.xsd", "https://cdn.example.com/t.xsd"],
    ["https://other.example/t.xsd", "https://other.example/t.xsd"],
    ["http://example.com/s/A.svc?xsd=xsd0", "SO132"],
    ["file:///etc/passwd", "SO130"],
    ["data:text/xml,<a/>", "SO130"],
    ["https://user:secret@example.com/t.xsd", "SO131"],
    ["https://[", "SO130"],
  ])("%s: %s", (location, expected) => {
    expect(outcome(importedUrl(location, new URL("https://example.com/s/A.svc?wsdl")))).toBe(expected);
  });

  it("may lead from http to https, and from http to http", () => {
    const from = new URL("http://example.com/A.svc?wsdl");
    expect(outcome(importedUrl("https://example.com/t.xsd", from))).toBe("https://example.com/t.xsd");
    expect(outcome(importedUrl("http://example.org/t.xsd", from))).toBe("http://example.org/t.xsd");
  });
});

describe("a redirect", () => {
  it.each([
    ["/B.svc?wsdl", "https://example.com/B.svc?wsdl"],
    ["https://example.com:443/B", "https://example.com/B"],
    ["https://example.com:8443/B", "SO139"],
    ["https://www.example.com/B", "SO139"],
    ["http://example.com/A.svc?wsdl", "SO139"],
    ["file:///etc/passwd", "SO130"],
    ["https://user:secret@example.com/", "SO131"],
  ])("to %s: %s", (location, expected) => {
    expect(outcome(redirectedUrl(location, new URL("https://example.com/A.svc?wsdl")))).toBe(expected);
  });
});

it.each([
  ["https://user:secret@example.com/a?b=c@d", "https://example.com/a?b=c@d"],
  ["https:\\\\user:s@e@example.com", "https://example.com"],
  ["https:///user:secret@example.com/", "https://example.com/"],
  ["//user@example.com/a", "//example.com/a"],
  ["https://example.com/@a", "https://example.com/@a"],
  ["a@b.wsdl", "a@b.wsdl"],
  ["https:user:secret@example.com/", "https://example.com/"],
  [" https:/user:secret@example.com/", " https://example.com/"],
  // None of these is an address, as the password holds what ends a server's name.
  ["https://user:sec/ret@example.com/", "https://example.com/"],
  ["https://user:sec#r@et@example.com/", "https://example.com/"],
  ["https://user:sec?ret@example.com/", "https://example.com/"],
])("%s is shown as %s", (address, shown) => {
  expect(withoutUser(address)).toBe(shown);
});
