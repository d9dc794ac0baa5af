// Multi-references of SOAP encoding: after the examples of SOAP 1.1, section 5, and as Axis, .NET and hostile servers send them.
import { describe, expect, it } from "vitest";
import { int, string } from "../../templates/runtime/builtins.js";
import { nillable, type Codec, type CodecOptions } from "../../templates/runtime/codec.js";
import { DecodeError } from "../../templates/runtime/errors.js";
import { inlineReferences } from "../../templates/runtime/references.js";
import { decodeMessage } from "../../templates/runtime/soap.js";
import { withReferences } from "../../templates/runtime/soap-encoding.js";
import { complexType, repeated, required } from "../../templates/runtime/structures.js";

const namespaces =
  'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:enc="http://schemas.xmlsoap.org/soap/encoding/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"';
const envelope = (body: string): string => `<s:Envelope ${namespaces}><s:Body>${body}</s:Body></s:Envelope>`;

interface Person {
  name?: string | null;
  age?: number;
  address?: Address | null;
}
interface Address {
  street?: string;
}
const Address: Codec<Address> = complexType("", () => ({ street: string }));
const Person: Codec<Person> = complexType("", () => ({
  name: nillable(string),
  age: int,
  address: nillable(Address),
}));
interface Answer {
  person: Person[];
}
const plain = {
  namespace: "urn:a",
  name: "answer",
  body: complexType<Answer>("", () => ({ person: repeated(Person, 1) })),
  headers: complexType<object>("", () => ({})),
};
const answer = withReferences(plain);
const peopleIn = (body: string): readonly Person[] => decodeMessage(answer, envelope(body)).body.person;

/** The error that a body is refused with. */
const refusal = (body: string, options: CodecOptions = {}): DecodeError => {
  try {
    inlineReferences(envelope(body), options);
  } catch (error) {
    if (error instanceof DecodeError) return error;
  }
  throw new Error("it was not refused");
};

describe("what references stand for", () => {
  it("an independent element behind the root, and one within that, in any order", () => {
    const body =
      '<a:answer xmlns:a="urn:a"><person href="#p"/></a:answer>' +
      '<multiRef id="ad" enc:root="0"><street>Main St</street></multiRef>' +
      '<multiRef id="p" enc:root="0"><name>Ann</name><address href="#ad"/></multiRef>';
    expect(peopleIn(body)).toEqual([{ name: "Ann", address: { street: "Main St" } }]);
  });

  it("an element that several refer to, and one that is embedded where it comes first", () => {
    const body =
      '<a:answer xmlns:a="urn:a"><person><name id="n">Ann</name><address href="#ad"/></person>' +
      '<person><name href="#n"></name><address href="#ad"/></person></a:answer>' +
      '<x id="ad"><street>Main St</street></x>';
    const address = { street: "Main St" };
    expect(peopleIn(body)).toEqual([
      { name: "Ann", address },
      { name: "Ann", address },
    ]);
  });

  it("a value of a simple type, a nil, a reference", () => {
    const body =
      '<a:answer xmlns:a="urn:a"><person><name href="#nil"/><age href="#again"/></person></a:answer>' +
      '<enc:string id="nil" xsi:nil="true"/><enc:int id="again" href="#age"/>' +
      '<enc:int id="age" xsi:type="xsd:int">42</enc:int>';
    expect(peopleIn(body)).toEqual([{ name: null, age: 42 }]);
  });

  it("SOAP 1.2: ref and id of its encoding", () => {
    const body =
      '<a:answer xmlns:a="urn:a" xmlns:e="http://www.w3.org/2003/05/soap-encoding"><person e:ref="p"/>' +
      '<person e:id="p"><name>Ann</name></person></a:answer>';
    expect(peopleIn(body)).toEqual([{ name: "Ann" }, { name: "Ann" }]);
  });

  it("elements that nothing refers to are left out behind the root, with references in them or not", () => {
    const body =
      '<a:answer xmlns:a="urn:a"><person href="#p"/></a:answer><multiRef id="p"/><multiRef id="q"><x href="#p"/></multiRef>';
    expect(inlineReferences(envelope(body), {})).not.toContain("multiRef");
    expect(peopleIn(body)).toEqual([{}]);
  });

  it("the root is the first element, unless that says that it isn't", () => {
    const body =
      '<multiRef id="p" enc:root="0"><age>1</age></multiRef><a:answer xmlns:a="urn:a" id="root"><person href="#p"/></a:answer>';
    expect(peopleIn(body)).toEqual([{ age: 1 }]);
  });

  it("nothing: other references stay, and so does a message without any", () => {
    const other = envelope('<a:answer xmlns:a="urn:a"><person href="cid:part1@example.org"/></a:answer>');
    const none = envelope("<a/>");
    expect(inlineReferences(other, {})).toBe(other);
    expect(inlineReferences(none, {})).toBe(none);
  });
});

describe("what is put in the place of a reference", () => {
  it("has the reference's name, the target's attributes and prefixes, and what only the reference says", () => {
    const body =
      '<m:r xmlns:m="urn:a"><m:item href="#1" enc:position="[3]"/></m:r>' +
      '<v id="1" xsi:type="m:T" xmlns:m="urn:b" xmlns="urn:c"><m:x/><y/></v>';
    expect(inlineReferences(envelope(body), {})).toBe(
      envelope(
        '<m:r xmlns:m="urn:a"><_1:item xmlns:_1="urn:a" xmlns:m="urn:b" xmlns="urn:c" ' +
          'xmlns:_2="http://schemas.xmlsoap.org/soap/encoding/" xmlns:_3="http://www.w3.org/2001/XMLSchema-instance" ' +
          '_2:position="[3]" id="1" _3:type="m:T"><m:x/><y/></_1:item></m:r>',
      ),
    );
  });

  it("in no namespace, though its content takes the default namespace of the target", () => {
    const body =
      '<r><item href="#1"/></r><v id="1" xmlns="urn:c"><x><z/></x><y xmlns=""/><n:w xmlns:n="urn:n"/></v>';
    const inlined = inlineReferences(envelope(body), {});
    expect(inlined).toContain(
      '<x xmlns="urn:c"><z/></x><y xmlns=""/><n:w xmlns="urn:c" xmlns:n="urn:n"/></item>',
    );
    expect(inlined).toMatch(/<item xmlns=""/);
  });

  it("has the type that the reference says, where the target says none", () => {
    const body = '<r xmlns:t="urn:t"><item xsi:type=" t:T " href="#1"/></r><v xmlns:t="urn:other" id="1"/>';
    expect(inlineReferences(envelope(body), {})).toMatch(/xmlns:_(\d)="urn:t" .*type="_\1:T"/);
  });

  it("doesn't hide prefixes that look like ours", () => {
    const body = '<r><t:item xmlns:t="urn:t" href="#1"/></r><v id="1" xmlns:_1="urn:x"><_1:y/></v>';
    expect(inlineReferences(envelope(body), {})).toMatch(
      /<__1:item xmlns:__1="urn:t" .*<_1:y\/><\/__1:item>/,
    );
  });
});

describe("what is refused", () => {
  it("a reference to what isn't there", () => {
    const error = refusal('<r><item href="#1"/></r>');
    expect(error.message).toBe('Body/r/item: refers to "1", which is not there');
    expect(error.offset).toBe(envelope("<r>").indexOf("<r>") + 3);
  });

  it("a reference to an id that is there twice", () => {
    expect(refusal('<r><item href="#1"/></r><a id="1"/><b id="1"/>').message).toBe(
      'Body/r/item: refers to "1", which is ambiguous',
    );
  });

  it("an object that contains itself, directly, through others, or through nothing but references", () => {
    const message = 'refers to "1", which contains itself';
    expect(refusal('<r href="#1"/><a id="1"><b href="#1"/></a>').message).toBe(`Body/a/b: ${message}`);
    expect(refusal('<r href="#1"/><a id="1"><b href="#2"/></a><c id="2"><d href="#1"/></c>').message).toBe(
      `Body/c/d: ${message}`,
    );
    expect(refusal('<r href="#1"/><a id="1" href="#2"/><b id="2" href="#1"/>').message).toBe(
      `Body/r: ${message}`,
    );
    expect(refusal('<r><x id="1"><y href="#1"/></x></r>').message).toBe(`Body/r/x/y: ${message}`);
  });

  it("a reference with content of its own", () => {
    expect(refusal('<r><item href="#1">text</item></r><a id="1"/>').message).toBe(
      "Body/r/item: refers to another element and has content, too",
    );
  });

  it("a few elements that stand for very many", () => {
    const level = (n: number): string => `<a id="${n}">${`<b href="#${n + 1}"/>`.repeat(10)}</a>`;
    const levels = Array.from({ length: 30 }, (_, n) => level(n)).join("");
    const limits = { size: 2 ** 17 };
    expect(refusal(`<r href="#0"/>${levels}<a id="30"/>`, { limits }).message).toMatch(/longer than 131072$/);
  });

  it("references within very many others", () => {
    const chain = Array.from({ length: 1000 }, (_, n) => `<a id="${n}" href="#${n + 1}"/>`).join("");
    expect(refusal(`<r href="#0"/>${chain}<a id="1000"/>`).message).toBe(
      "Body/r: refers within more than 256 references",
    );
  });

  it("what is not XML", () => {
    expect(refusal('<r href="#1">').code).toBe("XmlError");
  });
});

it("a required member that is a reference is there", () => {
  interface One {
    v: number;
  }
  const body = complexType<One>("", () => ({ v: required(int) }));
  const one = withReferences({ ...plain, name: "one", namespace: "", body });
  expect(decodeMessage(one, envelope('<one><v href="#1"/></one><multiRef id="1">7</multiRef>')).body).toEqual(
    { v: 7 },
  );
});
