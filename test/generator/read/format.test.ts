// XML laid out for comparing line by line: what changes is white space that means nothing.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatXml } from "../../../generator/read/format.js";
import { xmlTree } from "../../xml-tree.js";

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const wsdl = 'xmlns="http://schemas.xmlsoap.org/wsdl/"';

function formatted(text: string): readonly string[] {
  const lines = formatXml(text, new Map()).split("\n");
  expect(lines.shift()).toBe('<?xml version="1.0" encoding="utf-8"?>');
  expect(lines.pop()).toBe("");
  return lines;
}

describe("the layout", () => {
  it("is an element a line, with its attributes in their order", () => {
    expect(
      formatted(
        `\ufeff<?xml version='1.0' encoding='utf-16'?><xs:schema  ${xs}\r\n\ttargetNamespace = 'urn:"a"'><xs:element name="A"  type="xs:int"></xs:element>` +
          `\n\n<xs:complexType name="B">\n<xs:sequence/></xs:complexType></xs:schema>`,
      ),
    ).toEqual([
      `<xs:schema ${xs} targetNamespace="urn:&quot;a&quot;">`,
      '  <xs:element name="A" type="xs:int"/>',
      '  <xs:complexType name="B">',
      "    <xs:sequence/>",
      "  </xs:complexType>",
      "</xs:schema>",
    ]);
  });

  it("leaves text, CDATA, references and what stands between text as it is, but for line ends", () => {
    const inner = " Takes <b>two</b>\n <i>orders</i> &amp; <![CDATA[<more>]]>&#13;<!-- c --> ";
    expect(
      formatted(
        `<definitions ${wsdl}><documentation>${inner.replace("\n", "\r\n")}</documentation><documentation> <b/> </documentation></definitions>`,
      ).join("\n"),
    ).toBe(
      `<definitions ${wsdl}>\n  <documentation>${inner}</documentation>\n  <documentation> <b/> </documentation>\n</definitions>`,
    );
  });

  it("keeps the white space of a leaf that isn't ours, and of what asks for it", () => {
    expect(
      formatted(
        `<definitions ${wsdl}><types> \n </types><x:a xmlns:x="urn:x"> <x:b> </x:b>\n<x:c> 1 </x:c></x:a>` +
          `<x:a xmlns:x="urn:x" xml:space="preserve"> <x:b> <x:c xml:space="default"> <x:d/></x:c></x:b></x:a></definitions>`,
      ),
    ).toEqual([
      `<definitions ${wsdl}>`,
      "  <types/>",
      '  <x:a xmlns:x="urn:x">',
      "    <x:b> </x:b>",
      "    <x:c> 1 </x:c>",
      "  </x:a>",
      '  <x:a xmlns:x="urn:x" xml:space="preserve"> <x:b> <x:c xml:space="default"> <x:d/></x:c></x:b></x:a>',
      "</definitions>",
    ]);
  });

  it("keeps comments and processing instructions, also around the document", () => {
    expect(
      formatted(
        `<?xml version="1.0"?><?xml-stylesheet href="a"?><!-- <?one?> --><xs:schema ${xs}><!-- two --><?three <!-- ?><![CDATA[]]><xs:annotation><!-- > --></xs:annotation></xs:schema><!--four-->`,
      ),
    ).toEqual([
      '<?xml-stylesheet href="a"?>',
      "<!-- <?one?> -->",
      `<xs:schema ${xs}>`,
      "  <!-- two -->",
      "  <?three <!-- ?>",
      "  <xs:annotation>",
      "    <!-- > -->",
      "  </xs:annotation>",
      "</xs:schema>",
      "<!--four-->",
    ]);
  });

  it("is the same a second time, and means the same", () => {
    for (const path of ["wsdl/Appointment.wsdl", "test/constructs/hostile-names/input.wsdl"]) {
      const text = readFileSync(path, "utf8");
      const once = formatXml(text, new Map());
      expect(formatXml(once, new Map())).toBe(once);
      expect(formatXml(text.replace(/>\s+</g, "><").replaceAll("\n", "\r\n"), new Map())).toBe(
        formatXml(text.replace(/>\s+</g, "><"), new Map()),
      );
      const rooted = (xml: string): string => xml.slice(xml.indexOf("<wsdl:definitions"));
      expect(xmlTree(rooted(once))).toEqual(xmlTree(rooted(text)));
    }
  });
});

it("changes the attributes that it is told to, by the number of the start tag", () => {
  const text = `<a><!-- <x/> --><b at="1" p:at='2' xmlns:p="urn:p" to="3"/><c to="4"/></a>`;
  const changes = new Map([
    [1, { attribute: "at", value: 'x&"y' }],
    [2, { attribute: "to", value: "z" }],
  ]);
  expect(formatXml(text, changes)).toContain(
    `  <b at="x&#38;&#34;y" p:at="2" xmlns:p="urn:p" to="3"/>\n  <c to="z"/>`,
  );
});
