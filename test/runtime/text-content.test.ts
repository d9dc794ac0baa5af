// Complex types that hold text: simple content and mixed content; defaults of what is empty.
import { describe, expect, it } from "vitest";
import { attributed, requiredAttribute } from "../../templates/runtime/attributes.js";
import { decimal, int, QName, string } from "../../templates/runtime/builtins.js";
import { named } from "../../templates/runtime/children.js";
import { nillable, type Codec } from "../../templates/runtime/codec.js";
import { defaulted, defaultedContent } from "../../templates/runtime/defaults.js";
import { DecodeError, EncodeError } from "../../templates/runtime/errors.js";
import { family, tagged } from "../../templates/runtime/family.js";
import { mixed } from "../../templates/runtime/mixed.js";
import type { RawXml } from "../../templates/runtime/raw-xml.js";
import { simpleContent } from "../../templates/runtime/simple-content.js";
import { complexType, required, type ComplexCodec } from "../../templates/runtime/structures.js";
import { decode, encode } from "./elements.js";

interface Price {
  $value: string;
  currency: string;
}
const Price: ComplexCodec<Price> = attributed(
  () => ({ currency: requiredAttribute(string) }),
  simpleContent(decimal),
);

describe("simple content", () => {
  it("is $value, beside attributes or alone", () => {
    expect(decode(Price, '<v currency="EUR"> 1.50<!-- --> </v>')).toEqual({
      $value: "1.50",
      currency: "EUR",
    });
    expect(encode(Price, { $value: "1.50", currency: "EUR" })[0]).toBe('<v currency="EUR">1.50</v>');
    const Name: ComplexCodec<{ $value: QName }> = simpleContent(QName);
    const value = { $value: { namespace: "urn:q", local: "a" } };
    expect(decode(Name, '<v xmlns:q="urn:q">q:a</v>')).toEqual(value);
    expect(encode(Name, value)).toEqual(["<v>n0:a</v>", ' xmlns:n0="urn:q"']);
  });

  it("may be extended", () => {
    interface Exact extends Price {
      digits?: number;
    }
    const Exact: ComplexCodec<Exact> = attributed(
      () => ({ digits: int }),
      simpleContent(decimal),
      () => Price,
    );
    const value = { $value: "1", currency: "NOK", digits: 2 };
    expect(encode(Exact, value)[0]).toBe('<v currency="NOK" digits="2">1</v>');
    expect(decode(Exact, '<v digits="2" currency="NOK">1</v>')).toEqual(value);
    expect(() => decode(Exact, '<v digits="2">1</v>')).toThrow(/^currency is missing$/);
  });

  it("may be that of a family", () => {
    type Tagged = { $type: "Price" } & Price;
    interface Free {
      $type: "Free";
      $value: string;
    }
    const Tagged: ComplexCodec<Tagged> = tagged(
      "Price",
      attributed(() => ({ currency: requiredAttribute(string) }), simpleContent(decimal)),
    );
    const Free: ComplexCodec<Free> = tagged("Free", simpleContent(string));
    const Any: Codec<Tagged | Free> = family("Price", () => ({
      Price: ["urn:p", Tagged],
      Free: ["urn:p", Free],
    }));
    expect(encode(Any, { $type: "Price", $value: "1", currency: "EUR" })[0]).toBe(
      '<v xsi:type="n1:Price" currency="EUR">1</v>',
    );
    expect(encode(Any, { $type: "Free", $value: "<" })[0]).toBe('<v xsi:type="n1:Free">&#60;</v>');
    expect(decode(Any, '<v currency="EUR">1</v>')).toEqual({ $type: "Price", $value: "1", currency: "EUR" });
  });

  it("refuses what isn't the type's", () => {
    const Order = complexType<{ price: Price }>("", () => ({ price: required(Price) }));
    expect(() => decode(Order, '<v><price currency="EUR">x</price></v>')).toThrow(
      /^price\/\$value: "x" is not a valid xs:decimal$/,
    );
    expect(() => decode(Order, '<v><price currency="EUR"><x/></price></v>')).toThrow(DecodeError);
    expect(() => encode(Order, { price: { $value: "x", currency: "" } })).toThrow(EncodeError);
    expect(() => encode(Order, { price: { currency: "" } as Price })).toThrow(
      /^price\/\$value: undefined is not a valid xs:decimal$/,
    );
    expect(() => encode(Order, { price: "1" as unknown as Price })).toThrow(/^price: "1" where an object/);
  });
});

describe("mixed content", () => {
  interface Text {
    $content: (string | { b: string | null } | { size: number } | { b$2: Text } | RawXml)[];
    id?: string;
  }
  const Text: ComplexCodec<Text> = attributed(
    () => ({ id: string }),
    mixed("urn:t", () => ({ b: nillable(string), size: int, b$2: named("urn:u", "b", Text) })),
  );
  const content =
    '1 &#60; <n0:b>two</n0:b><n0:b xsi:nil="true"/> <n0:size>3</n0:size>\n<n2:b id="i">four<n0:b>5</n0:b></n2:b><new xmlns="urn:t">6</new>';
  const value: Text = {
    $content: [
      "1 < ",
      { b: "two" },
      { b: null },
      " ",
      { size: 3 },
      "\n",
      { b$2: { $content: ["four", { b: "5" }], id: "i" } },
      { xml: '<new xmlns="urn:t">6</new>' },
    ],
  };

  it("keeps text and elements in their order", () => {
    const [xml, declarations] = encode(Text, value);
    expect(xml).toBe(`<v>${content}</v>`);
    expect(declarations).toBe(
      ' xmlns:n0="urn:t" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:n2="urn:u"',
    );
    expect(decode(Text, `<v${declarations}>${content}</v>`)).toEqual(value);
  });

  it("takes text in pieces for one, and white space for text", () => {
    expect(decode(Text, "<v> a<!-- c --><![CDATA[ < ]]>&amp;<?pi?>b </v>")).toEqual({
      $content: [" a < &b "],
    });
    expect(decode(Text, "<v> </v>")).toEqual({ $content: [" "] });
    expect(decode(Text, "<v/>")).toEqual({ $content: [] });
  });

  it("may be extended", () => {
    interface More {
      $content: (Text["$content"][number] | { i: string })[];
    }
    const Base: ComplexCodec<{ $content: Text["$content"] }> = mixed("urn:t", () => ({
      b: nillable(string),
      size: int,
      b$2: named("urn:u", "b", Text),
    }));
    const More: ComplexCodec<More> = mixed(
      "urn:m",
      () => ({ i: string }),
      () => Base,
    );
    expect(encode(More, { $content: [{ i: "1" }, { b: "2" }] })[0]).toBe(
      "<v><n0:i>1</n0:i><n1:b>2</n1:b></v>",
    );
    expect(decode(More, '<v><i xmlns="urn:m">1</i></v>')).toEqual({ $content: [{ i: "1" }] });
  });

  it("refuses wrong values", () => {
    expect(() => decode(Text, '<v>1<size xmlns="urn:t">x</size></v>')).toThrow(
      /^\$content\[1\]\/size: "x" is not a valid xs:int$/,
    );
  });

  it.each<[content: unknown, message: string]>([
    ["text", '$content: "text" where an array is expected'],
    [[1], "$content[0]: 1 where an object with members is expected"],
    [["", null], "$content[1]: null where an object with members is expected"],
    [[{}], "$content[0]: is neither a text, nor one element, nor XML that stands alone"],
    [[{ b: "", size: 1 }], "$content[0]: is neither a text, nor one element, nor XML that stands alone"],
    [[{ xml: "<a>" }], "$content[0]: is neither a text, nor one element, nor XML that stands alone"],
    [[{ size: "1" }], '$content[0]/size: "1" is not a valid xs:int'],
    [["\0"], "$content[0]: holds a character that XML can't carry"],
  ])("doesn't send %o", ($content, message) => {
    expect(() => encode(Text, { $content } as Text)).toThrow(EncodeError);
    expect(() => encode(Text, { $content } as Text)).toThrow(message);
  });
});

describe("the default of an element", () => {
  interface Defaults {
    n?: number;
    q?: QName;
    nil?: number | null;
    price?: Price;
    mixed?: { $content: (string | RawXml)[] };
  }
  const Defaults = complexType<Defaults>("", () => ({
    n: defaulted(int, "5"),
    q: defaulted(QName, "t:a", { t: "urn:t" }),
    nil: nillable(defaulted(int, "6")),
    price: defaultedContent(Price, "7.5"),
    mixed: defaultedContent(
      mixed<{ $content: (string | RawXml)[] }>("", () => ({})),
      "text",
    ),
  }));

  it("stands for an empty one, not for an absent one", () => {
    expect(decode(Defaults, '<v><n/><q></q><nil></nil><price currency="EUR"/><mixed></mixed></v>')).toEqual({
      n: 5,
      q: { namespace: "urn:t", local: "a" },
      nil: 6,
      price: { $value: "7.5", currency: "EUR" },
      mixed: { $content: ["text"] },
    });
    expect(decode(Defaults, "<v/>")).toEqual({});
  });

  it("leaves others as they are", () => {
    const xml =
      '<v><n>1</n><q>t:b</q><nil>2</nil><price currency="EUR">3</price><mixed>4</mixed></v>'.replace(
        "<v",
        '<v xmlns:t="urn:u"',
      );
    expect(decode(Defaults, xml)).toEqual({
      n: 1,
      q: { namespace: "urn:u", local: "b" },
      nil: 2,
      price: { $value: "3", currency: "EUR" },
      mixed: { $content: ["4"] },
    });
    expect(encode(Defaults, { n: 5 })[0]).toBe("<v><n>5</n></v>");
    expect(() => decode(Defaults, "<v><n> </n></v>")).toThrow(/^n: " " is not a valid xs:int$/);
  });
});
