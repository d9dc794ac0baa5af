// `xs:anyType`: an element of any type, which its `xsi:type` says: a JavaScript value in, a typed value out.
import * as xs from "./builtins.js";
import { quote, type Codec, type Decoder, type SimpleCodec } from "./codec.js";
import { rootOf, type RawXml } from "./raw-xml.js";
import { rawOf } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";
import { typeOf, writeTyped } from "./xsi-type.js";

export type { RawXml };

/** The types that are known by name: those of XML Schema (`xs:`) and those of Microsoft's serializer (`ser:`). */
interface Values {
  "xs:string": string;
  "xs:anyURI": string;
  "xs:QName": xs.QName;
  "xs:boolean": boolean;
  "xs:byte": number;
  "xs:short": number;
  "xs:int": number;
  "xs:long": bigint;
  "xs:unsignedByte": number;
  "xs:unsignedShort": number;
  "xs:unsignedInt": number;
  "xs:unsignedLong": bigint;
  "xs:integer": bigint;
  "xs:decimal": xs.Decimal;
  "xs:float": number;
  "xs:double": number;
  "xs:dateTime": xs.DateTime;
  "xs:date": xs.DateOnly;
  "xs:time": xs.Time;
  "xs:duration": xs.Duration;
  "xs:base64Binary": Uint8Array;
  "xs:hexBinary": Uint8Array;
  "ser:char": number;
  "ser:duration": xs.Duration;
  "ser:guid": string;
}

/** A value with the type that the wire gives it. */
export type TypedValue = {
  [Type in keyof Values]: { readonly type: Type; readonly value: Values[Type] };
}[keyof Values];

/**
 * What an element of any type holds. It is read as a typed value, or raw where its type isn't known. Plain values can be written, too:
 * a string as `xs:string`, a boolean, a number as `xs:int` where it is one and as `xs:double` elsewhere, a bigint as `xs:long`, bytes
 * as `xs:base64Binary`.
 */
export type AnyType = TypedValue | RawXml | string | boolean | number | bigint | Uint8Array;

const namespaces: Readonly<Record<string, string>> = {
  xs: "http://www.w3.org/2001/XMLSchema",
  ser: "http://schemas.microsoft.com/2003/10/Serialization/",
};

const codecs: { readonly [Type in keyof Values]: SimpleCodec<Values[Type]> } = {
  "xs:string": xs.string,
  "xs:anyURI": xs.anyURI,
  "xs:QName": xs.QName,
  "xs:boolean": xs.boolean,
  "xs:byte": xs.byte,
  "xs:short": xs.short,
  "xs:int": xs.int,
  "xs:long": xs.long,
  "xs:unsignedByte": xs.unsignedByte,
  "xs:unsignedShort": xs.unsignedShort,
  "xs:unsignedInt": xs.unsignedInt,
  "xs:unsignedLong": xs.unsignedLong,
  "xs:integer": xs.integer,
  "xs:decimal": xs.decimal,
  "xs:float": xs.float,
  "xs:double": xs.double,
  "xs:dateTime": xs.dateTime,
  "xs:date": xs.date,
  "xs:time": xs.time,
  "xs:duration": xs.duration,
  "xs:base64Binary": xs.base64Binary,
  "xs:hexBinary": xs.hexBinary,
  "ser:char": xs.int,
  "ser:duration": xs.duration,
  "ser:guid": xs.string,
};

/** Reads the content of an element of that type. */
export function readAs(
  decoder: Decoder,
  [namespace, local = ""]: readonly [namespace?: string, local?: string] = [],
): TypedValue | RawXml {
  const prefix = Object.keys(namespaces).find((known) => namespaces[known] === namespace);
  const type = `${prefix ?? ""}:${local}`;
  if (!isKnown(type)) return { xml: rawOf(decoder) };
  return { type, value: codecs[type].read(decoder) } as TypedValue;
}

export const anyType: Codec<AnyType> = {
  read: (decoder) => readAs(decoder, typeOf(decoder)),
  write: (encoder) => refuse(encoder, "is written as a whole element only"),
  element: (encoder, tag, value) => {
    if (isRaw(value)) {
      if (rootOf(value.xml)?.local !== tag.split(":").at(-1))
        refuse(encoder, "the raw XML is not this element");
      encoder.text += value.xml;
      return;
    }
    const { type, value: plain } = typed(value) ?? refuse(encoder, `${quote(value)} has no type on the wire`);
    const [prefix = "", local = ""] = type.split(":");
    const codec = codecs[type] as SimpleCodec<unknown>;
    writeTyped(encoder, tag, [namespaces[prefix] ?? "", local], codec, plain);
  },
};

function isRaw(value: AnyType): value is RawXml {
  return typeof value === "object" && (value as unknown) !== null && "xml" in value;
}

function isKnown(type: unknown): type is keyof Values {
  return typeof type === "string" && Object.hasOwn(codecs, type);
}

/** A value with its type; a plain one gets the type that goes with it. */
function typed(value: Exclude<AnyType, RawXml>): TypedValue | undefined {
  switch (typeof value) {
    case "string":
      return { type: "xs:string", value };
    case "boolean":
      return { type: "xs:boolean", value };
    case "bigint":
      return { type: "xs:long", value };
    case "number":
      return { type: Object.is(value, value | 0) ? "xs:int" : "xs:double", value };
    case "object":
      if (value instanceof Uint8Array) return { type: "xs:base64Binary", value };
      return (value as unknown) !== null && isKnown(value.type) ? value : undefined;
    default:
      return undefined;
  }
}
