// Seeded values of every type of generated/: encoded and decoded they are the same, for all operations in both directions.
import { deepStrictEqual } from "node:assert/strict";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import * as appointment from "../generated/appointment/operations.js";
import * as arrays from "../generated/arrays/codecs.js";
import {
  decodeMessage,
  encodeMessage,
  type Codec,
  type Message,
  type Operation,
} from "../generated/index.js";
import * as partnersystemuser from "../generated/partnersystemuser/codecs.js";
import * as partnersystemuserservice from "../generated/partnersystemuserservice/operations.js";
import { complexType, type ComplexCodec } from "../generated/runtime/structures.js";
import * as serialization from "../generated/serialization/codecs.js";
import * as services86 from "../generated/services86/codecs.js";
import * as soprincipal from "../generated/soprincipal/operations.js";
import * as cryptography from "../generated/system.security.cryptography/codecs.js";
import { generate } from "../generator/index.js";
import { allMembers } from "../generator/model/walk.js";
import { valuesOf } from "./arbitrary-values.js";
import { xmlTree } from "./xml-tree.js";

const seed = 86;

const generated = await generate([
  "wsdl/Appointment.wsdl",
  "wsdl/PartnerSystemUserService.wsdl",
  "wsdl/SoPrincipal.wsdl",
]);
if (generated === undefined) throw new Error("the WSDLs give nothing");
const { contract, names } = generated;
const values = valuesOf(contract);
const codecs: Record<string, object> = {
  arrays,
  partnersystemuser,
  serialization,
  services86,
  "system.security.cryptography": cryptography,
};
const operations: Record<string, object> = { appointment, partnersystemuserservice, soprincipal };

/** The same, but each object with members has them from its prototype. */
function inheriting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inheriting);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, inheriting(member)] as const);
  const isDictionary = Object.getPrototypeOf(value) === null;
  const members = Object.fromEntries(entries);
  return isDictionary ? Object.setPrototypeOf(members, null) : Object.create(members);
}

function holds(
  message: Message<unknown, object>,
  arbitrary: Arbitrary<readonly [unknown, unknown]>,
  numRuns: number,
): void {
  const property = fc.property(arbitrary, ([body, headers]) => {
    const xml = encodeMessage(message, { body, headers: headers as object });
    const read = decodeMessage(message, xml);
    deepStrictEqual(read.body, body);
    deepStrictEqual(read.headers, headers);
    xmlTree(xml);
    // What was read has its members in the schema's order, which is written in a faster way; others are asked for by their names.
    expect(encodeMessage(message, read)).toBe(xml);
    expect(encodeMessage(message, { body: inheriting(body), headers: headers as object })).toBe(xml);
  });
  fc.assert(property, { seed, numRuns });
}

describe("operations", () => {
  const all = names.services.flatMap(({ folder, operations: own }) => own.map((one) => ({ ...one, folder })));

  it("are 84, 1 and 5", () => {
    expect(Object.keys(appointment)).toHaveLength(84);
    expect(Object.keys(partnersystemuserservice)).toHaveLength(1);
    expect(Object.keys(soprincipal)).toHaveLength(5);
    expect(all).toHaveLength(90);
  });

  it.each(all)("$constant carries what it is asked and answers", ({ operation, constant, folder }) => {
    const generic = (operations[folder] as Record<string, Operation<unknown, unknown, object, object>>)[
      constant
    ];
    if (generic === undefined) throw new Error("no such operation");
    for (const direction of ["input", "output"] as const) {
      const message = operation[direction];
      if (message === undefined) throw new Error("no such message");
      const { body, headers } = message;
      holds(generic[direction], fc.tuple(values.ofElement(body), values.ofHeaders(headers)), 15);
    }
  });
});

describe.each(names.namespaces)("types of $folder", ({ folder, types }) => {
  it.each(types.map((type) => ({ type, name: names.typeName(type) })))("$name", ({ type, name }) => {
    const codec = (codecs[folder] as Record<string, Codec<unknown>>)[name];
    if (codec === undefined) throw new Error("no codec");
    if ("members" in codec && type.kind === "complex") {
      // The compiler holds that no member is missing, but neither their order nor that there is none too many.
      const stated = allMembers(type).map(({ element }) => element.name.local);
      expect([...(codec as ComplexCodec<unknown>).members().keys()]).toEqual(stated);
    }
    const message = {
      namespace: "urn:example",
      name: "Value",
      body: codec,
      headers: complexType<object>("", () => ({})),
    };
    holds(message, fc.tuple(values.ofType(type), fc.constant({})), 25);
  });
});
