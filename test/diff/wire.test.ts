// Old clients with new servers: what the old output sends is read by the new one, and the other way round.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { diff } from "../../generator/diff/diff.js";
import { Diagnostics } from "../../generator/diagnostics.js";
import { generate } from "../../generator/index.js";
import type { Contract } from "../../generator/model/model.js";
import { emptyDirectory, load, type AnyOperation, type Loaded } from "../construct.js";

interface Side extends Loaded {
  readonly contract: Contract;
}

const text = readFileSync("test/diff/shop.wsdl", "utf8");

async function sideOf(wsdl: string): Promise<Side> {
  const path = join(emptyDirectory(), "shop.wsdl");
  writeFileSync(path, wsdl);
  const generated = await generate([path]);
  if (generated === undefined) throw new Error("the WSDL gives nothing");
  return { ...(await load(generated)), contract: generated.contract };
}

type Edits = readonly (readonly [from: string, to: string])[];

/** The shop as it is after edits of text that stands in it once. */
async function editedBy(edits: Edits): Promise<Side> {
  let wsdl = text;
  for (const [from, to] of edits) {
    expect(wsdl.split(from), from).toHaveLength(2);
    wsdl = wsdl.replace(from, to);
  }
  return sideOf(wsdl);
}

let old: Side;
beforeAll(async () => {
  old = await sideOf(text);
});

async function changeOf(now: Side, path: string): Promise<Change | undefined> {
  const difference = await diff(old.contract, now.contract, new Diagnostics());
  return difference?.changes.find((change) => change.path === path);
}

function operationOf(side: Side, name: string): AnyOperation {
  const operation = side.operations.get(name);
  if (operation === undefined) throw new Error(`no ${name}`);
  return operation;
}

interface Content {
  readonly body: unknown;
  readonly headers?: object;
}

/** What becomes of a message that one side writes and the other reads. */
function outcome(
  writer: Side,
  reader: Side,
  name: string,
  direction: "input" | "output",
  { body, headers = {} }: Content,
): { readonly class: string; readonly read?: Content } {
  const xml = writer.runtime.encodeMessage(operationOf(writer, name)[direction], { body, headers });
  try {
    const read = reader.runtime.decodeMessage(operationOf(reader, name)[direction], xml);
    return { class: holdsUnknown(reader, read) ? "kept apart" : "works", read };
  } catch (error) {
    if (error instanceof reader.runtime.CodecError) return { class: "fails" };
    throw error;
  }
}

function holdsUnknown(side: Side, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const isHolder = side.runtime.unknownMembersOf(value).length > 0;
  return isHolder || Object.values(value).some((one) => holdsUnknown(side, one));
}

const place = { Shelf: 1 };
const order = { Number: 1, To: place };
const buy = (given: object): Content => ({ body: { Times: 1, Order: { ...order, ...given } } });
const bought = (given: object): Content => ({ body: { Left: 1, Receipt: { Total: "1", ...given } } });
const note = '<xs:element name="Note" type="xs:string" minOccurs="0" nillable="true" />';
const number = '<xs:element name="Number" type="xs:int" />';
const total = '<xs:element name="Total" type="xs:decimal" />';
const paid = '<xs:element name="Paid" type="xs:dateTime" minOccurs="0" />';
const left = '<xs:element name="Left" type="xs:int" />';
const times = '<xs:element name="Times" type="xs:short" />';

describe("what old clients send", () => {
  it.each<[what: string, path: string, rule: string, edits: Edits, sent: Content, class_: string]>([
    [
      "without a new member",
      "Order.New",
      "may-be-left-out",
      [[note, `${note}<xs:element name="New" type="xs:int" minOccurs="0" />`]],
      buy({}),
      "works",
    ],
    [
      "without a new member that is required",
      "Order.New",
      "missing-in-request",
      [[note, `${note}<xs:element name="New" type="xs:int" />`]],
      buy({}),
      "fails",
    ],
    ["with a member that is gone", "Order.Note", "dropped", [[note, ""]], buy({ Note: "n" }), "loses data"],
    [
      "without a member that is required now",
      "Order.Note",
      "missing-in-request",
      [[note, note.replace(' minOccurs="0"', "")]],
      buy({}),
      "fails",
    ],
    [
      "with nil where it is no longer taken",
      "Order.Note",
      "nil-refused",
      [[note, note.replace(' nillable="true"', "")]],
      buy({ Note: null }),
      "fails",
    ],
    [
      "with a smaller number",
      "Order.Number",
      "all-allowed",
      [[number, number.replace("int", "long")]],
      buy({}),
      "works",
    ],
    [
      "with a larger number",
      "Order.Number",
      "value-refused",
      [[number, number.replace("int", "byte")]],
      buy({ Number: 1000 }),
      "fails",
    ],
    [
      "with a value that is gone",
      "Urgency.High",
      "value-refused",
      [['<xs:enumeration value="High" />', ""]],
      buy({ Urgency: "High" }),
      "fails",
    ],
    [
      "with one of a list now",
      "Order.Number",
      "all-allowed",
      [[number, number.replace(" />", ' maxOccurs="2" />')]],
      buy({}),
      "works",
    ],
    [
      "in another namespace",
      "urn:example:stock",
      "other-namespace",
      [
        ['xmlns:stock="urn:example:stock"', 'xmlns:stock="urn:example:stock2"'],
        ['<xs:schema targetNamespace="urn:example:stock"', '<xs:schema targetNamespace="urn:example:stock2"'],
        ['<xs:import namespace="urn:example:stock" />', '<xs:import namespace="urn:example:stock2" />'],
      ],
      buy({}),
      "fails",
    ],
  ])("%s: %s is %s", async (_what, path, rule, edits, sent, decided) => {
    const now = await editedBy(edits);
    expect((await changeOf(now, path))?.wire).toMatchObject({ class: decided, rule });
    // A server drops what the runtime keeps apart.
    expect(outcome(old, now, "Buy", "input", sent).class.replace("kept apart", "loses data")).toBe(decided);
  });

  it("stands in the old order, which servers that go by the new one don't read to its end", async () => {
    const mode = '<xs:element name="Mode" type="xs:string" minOccurs="0" />';
    const now = await editedBy([[`${mode}\n            ${times}`, `${times}${mode}`]]);
    const change = await changeOf(now, "Shop.Buy request Mode");
    expect(change).toMatchObject({ kind: "moved", old: "2", new: "3" });
    expect(change?.wire).toMatchObject({ class: "loses data", rule: "out-of-order" });
    const content = { body: { Times: 1, Mode: "m" }, headers: {} };
    expect(old.runtime.encodeMessage(operationOf(old, "Buy").input, content)).toMatch(
      /<\w+:Mode>m<.*<\w+:Times>1</,
    );
    expect(now.runtime.encodeMessage(operationOf(now, "Buy").input, content)).toMatch(
      /<\w+:Times>1<.*<\w+:Mode>m</,
    );
  });

  it("carries a header block that is gone, which is dropped", async () => {
    const block = '<soap:header message="tns:Headers" part="Token" use="literal" />';
    const now = await editedBy([
      [
        `${block}\n        <soap:header message="tns:Headers" part="Zone" use="literal" />\n      </wsdl:input>`,
        '<soap:header message="tns:Headers" part="Zone" use="literal" /></wsdl:input>',
      ],
    ]);
    const change = await changeOf(now, "Shop.Buy request header Token");
    expect(change?.wire).toMatchObject({ class: "loses data", rule: "dropped" });
    expect(outcome(old, now, "Buy", "input", { ...buy({}), headers: { Token: "t" } }).class).toBe(
      "kept apart",
    );
  });

  it("is of the version of SOAP that the old contract says", async () => {
    const now = await editedBy([
      [
        'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"',
        'xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap12/"',
      ],
    ]);
    const change = await changeOf(now, "Shop");
    expect(change).toMatchObject({ property: "SOAP version", old: "1.1", new: "1.2" });
    expect(change?.wire).toMatchObject({ class: "fails", rule: "other-envelope" });
    expect(now.operations.get("Buy")?.soap).not.toEqual(old.operations.get("Buy")?.soap);
  });

  it("names an operation that is gone", async () => {
    const operation = /<wsdl:operation name="Ping">.*?<\/wsdl:operation>/gs;
    const now = await sideOf(text.replace(operation, ""));
    expect((await changeOf(now, "Shop.Ping"))?.wire).toMatchObject({ class: "fails", rule: "no-operation" });
    expect(now.operations.has("Ping")).toBe(false);
  });
});

describe("what new servers answer", () => {
  it.each<[what: string, path: string, rule: string, edits: Edits, answered: Content, class_: string]>([
    [
      "with a new member",
      "Receipt.New",
      "kept-raw",
      [[paid, `${paid}<xs:element name="New" type="xs:int" minOccurs="0" />`]],
      bought({ New: 1 }),
      "works",
    ],
    ["without a member that is gone", "Receipt.Paid", "allowed-absence", [[paid, ""]], bought({}), "works"],
    [
      "without a member that clients require",
      "Receipt.Total",
      "missing-in-response",
      [[total, ""]],
      { body: { Left: 1, Receipt: {} } },
      "fails",
    ],
    [
      "without a member that was required",
      "Receipt.Total",
      "missing-in-response",
      [[total, total.replace(" />", ' minOccurs="0" />')]],
      { body: { Left: 1, Receipt: {} } },
      "fails",
    ],
    [
      "with nil",
      "Receipt.Total",
      "nil-unexpected",
      [[total, total.replace(" />", ' nillable="true" />')]],
      bought({ Total: null }),
      "fails",
    ],
    [
      "with a larger number",
      "Shop.Buy response Left",
      "value-unexpected",
      [[left, left.replace("int", "long")]],
      { body: { Left: 2n ** 40n } },
      "fails",
    ],
    [
      "with a smaller number",
      "Shop.Buy response Left",
      "all-allowed",
      [[left, left.replace("int", "byte")]],
      { body: { Left: 7 } },
      "works",
    ],
    [
      "with several",
      "Receipt.Total",
      "too-often",
      [[total, total.replace(" />", ' maxOccurs="2" />')]],
      bought({ Total: ["1", "2"] }),
      "fails",
    ],
    [
      "with a new value",
      "State.New",
      "value-unknown",
      [['<xs:enumeration value="Open" />', '<xs:enumeration value="Open" /><xs:enumeration value="New" />']],
      bought({ State: "New" }),
      "fails",
    ],
    [
      "in another order",
      "Receipt.Total",
      "any-order",
      [[`${total}\n              ${paid}`, `${paid}${total}`]],
      bought({ Paid: "2024-01-01T00:00:00" }),
      "works",
    ],
  ])("%s: %s is %s", async (_what, path, rule, edits, answered, decided) => {
    const now = await editedBy(edits);
    expect((await changeOf(now, path))?.wire).toMatchObject({ class: decided, rule });
    // A client keeps what it doesn't know.
    expect(outcome(now, old, "Buy", "output", answered).class.replace("kept apart", "works")).toBe(decided);
  });

  it("is sent back whole, with what older clients don't know", async () => {
    const member = '<xs:element name="Numbers" type="tns:Numbers" minOccurs="0" />';
    const now = await editedBy([[member, `${member}<xs:element name="New" type="xs:int" minOccurs="0" />`]]);
    expect((await changeOf(now, "Item.New"))?.wire).toMatchObject({ class: "works" });
    const item = { Id: 1, Name: null, New: 5 };
    const { read } = outcome(now, old, "Save", "output", { body: { Item: item } });
    expect(outcome(old, now, "Save", "input", read ?? { body: undefined })).toEqual({
      class: "works",
      read: { body: { Item: item }, headers: {} },
    });
  });

  it("passes with a new value where the session says so", async () => {
    const now = await editedBy([['<xs:enumeration value="Open" />', '<xs:enumeration value="New" />']]);
    const body = { Left: 1, Receipt: { Total: "1", State: "New" } };
    const xml = now.runtime.encodeMessage(operationOf(now, "Buy").output, { body, headers: {} });
    const read = old.runtime.decodeMessage(operationOf(old, "Buy").output, xml, {
      unknownEnumValues: "pass",
    });
    expect(read.body).toEqual(body);
  });

  it("fails with a type that older clients don't know", async () => {
    const derived = `<xs:complexType name="Cash"><xs:complexContent><xs:extension base="tns:Payment"><xs:sequence /></xs:extension></xs:complexContent></xs:complexType>`;
    const now = await editedBy([
      ['<xs:complexType name="Spare">', `${derived}<xs:complexType name="Spare">`],
    ]);
    const change = await changeOf(now, "Payment");
    expect(change).toMatchObject({
      subject: "output",
      property: "family",
      old: "Payment | Card",
      new: "Payment | Card | Cash",
    });
    expect(change?.wire).toMatchObject({ class: "fails", rule: "type-unknown" });
    const content = { body: { Item: { Id: 1, Pay: { $type: "Cash" } } } };
    expect(outcome(now, old, "Save", "output", content).class).toBe("fails");
  });

  it("fails with what an array or a dictionary has no place for", async () => {
    const pair = '<xs:element name="Value" type="xs:int" nillable="true" />';
    const now = await editedBy([
      [`${pair}\n`, `${pair}<xs:element name="New" type="xs:int" minOccurs="0" />\n`],
    ]);
    const change = await changeOf(now, "Properties.Property.New");
    expect(change?.wire).toMatchObject({ class: "fails", rule: "array-refuses" });
    // It is no dictionary any more: its pairs have members.
    const Extra = { Property: [{ Key: "k", Value: 1, New: 2 }] };
    expect(outcome(now, old, "Buy", "output", bought({ Extra })).class).toBe("fails");
  });
});
