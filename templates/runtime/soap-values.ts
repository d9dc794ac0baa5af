// What SOAP encoding has without a schema: values of any type, structs, and the maps of Apache SOAP.
import { anyType, readAs, type AnyType, type TypedValue } from "./any-type.js";
import { string } from "./builtins.js";
import { readElement, writeElement, type Codec, type Decoder } from "./codec.js";
import { dictionary, type Dictionary } from "./collections.js";
import type { RawXml } from "./raw-xml.js";
import { ENCODING_11, ENCODING_12 } from "./references.js";
import { readArray, soapArray } from "./soap-array.js";
import { typed, XS } from "./soap-encoding.js";
import { checkMembers } from "./structure-writer.js";
import { NCNAME } from "./xml-grammar.js";
import { fail } from "./xml-reader.js";
import { refuse } from "./xml-writer.js";
import { typeNamed, typeOf } from "./xsi-type.js";

const APACHE = "http://xml.apache.org/xml-soap";

/** What SOAP encoding adds to the types that are known by name. */
interface Compounds {
  "soapenc:Array": EncodedValue[];
  "soapenc:Struct": SoapStruct;
  "apache:Map": Dictionary<EncodedValue>;
}

/** A value made of others. */
type Compound = {
  [Type in keyof Compounds]: { readonly type: Type; readonly value: Compounds[Type] };
}[keyof Compounds];

/**
 * What an element of any type holds in an encoded message: as elsewhere, or an array, a struct or a map of such. An array can be written
 * without its type, too.
 */
export type EncodedValue = AnyType | Compound | EncodedValue[] | null;

/** A struct whose accessors no schema names; a record without a prototype. */
export type SoapStruct = Record<string, EncodedValue>;

/** Values that have this type where they don't say theirs. */
const valuesOf = (
  declared: readonly [namespace: string, local: string] | undefined,
): Codec<EncodedValue> => ({
  nil: () => null,
  read: (decoder) => readValue(decoder, typeOf(decoder) ?? declared),
  write: (encoder) => refuse(encoder, "is written as a whole element only"),
  element(encoder, tag, value, attributes = "") {
    // More within each other are taken for one that contains itself; readers mostly take no more, either.
    if (encoder.path.length > 256) refuse(encoder, "the value contains itself");
    const { type, value: content } = compound(value) ?? {};
    if (type === undefined) {
      const before = encoder.text;
      encoder.text = "";
      anyType.element?.(encoder, tag, value as AnyType);
      // Behind the name.
      encoder.text = before + encoder.text.replace(/[ \t\n\r/>]/, (end) => attributes + end);
    } else compounds[type].element?.(encoder, tag, content as never, attributes);
  },
});

/** `xs:anyType` in encoded messages. */
export const encodedValue: Codec<EncodedValue> = /* @__PURE__ */ valuesOf(undefined);

/** `soapenc:Struct`. */
export const soapStruct: Codec<SoapStruct> = {
  read(decoder) {
    const { path } = decoder;
    const struct = Object.create(null) as SoapStruct;
    for (let tag; (tag = decoder.child());) {
      path.push(tag.local);
      if (tag.local in struct) fail(decoder, "comes too often");
      struct[tag.local] = readElement(decoder, encodedValue, tag);
      path.pop();
    }
    return struct;
  },
  write(encoder, struct) {
    checkMembers(encoder, struct);
    for (const [name, value] of Object.entries(struct)) {
      encoder.path.push(name);
      if (!isName.test(name)) refuse(encoder, "is not a name in XML");
      writeElement(encoder, name, encodedValue, value);
      encoder.path.pop();
    }
  },
};
const isName = /* @__PURE__ */ new RegExp(`^${NCNAME}$`);

/** The `Map` of Apache SOAP, which PHP and Axis write, too. Keys are text, as in other dictionaries. */
export const apacheMap: Codec<Dictionary<EncodedValue>> = /* @__PURE__ */ dictionary<EncodedValue>(
  "",
  "item",
  () => [typed(XS, "string", string), encodedValue],
  "key",
  "value",
);

const compounds: { readonly [Type in keyof Compounds]: Codec<Compounds[Type]> } = {
  "soapenc:Array": /* @__PURE__ */ soapArray<EncodedValue>([XS, "anyType"], () => encodedValue),
  "soapenc:Struct": /* @__PURE__ */ typed(ENCODING_11, "Struct", soapStruct),
  "apache:Map": /* @__PURE__ */ typed(APACHE, "Map", apacheMap),
};

const readValue = (
  decoder: Decoder,
  type: readonly [namespace: string, local: string] | undefined,
): TypedValue | RawXml | Compound => {
  const { attributes } = decoder;
  const [namespace, local = ""] = type ?? [];
  const isEncoding = namespace === ENCODING_11 || namespace === ENCODING_12;
  const itemType =
    attributes.get(`arrayType ${ENCODING_11}`) ?? attributes.get(`itemType ${ENCODING_12}`) ?? "";
  if (itemType !== "" || attributes.has(`arraySize ${ENCODING_12}`) || (isEncoding && local === "Array")) {
    // Of arrays of arrays, the inner ones say their types themselves.
    const [name = "", ...brackets] = itemType.split("[");
    const items = valuesOf(brackets.length > 1 || name === "" ? undefined : typeNamed(decoder, name));
    return { type: "soapenc:Array", value: readArray(decoder, items as Codec<unknown>) as EncodedValue[] };
  }
  if (isEncoding && local === "Struct") return { type: "soapenc:Struct", value: soapStruct.read(decoder) };
  if (namespace === APACHE && local === "Map") return { type: "apache:Map", value: apacheMap.read(decoder) };
  return readAs(decoder, isEncoding ? [XS, local === "base64" ? "base64Binary" : local] : type);
};

const compound = (value: EncodedValue): Compound | undefined => {
  if (Array.isArray(value)) return { type: "soapenc:Array", value };
  const isCompound =
    typeof value === "object" && value !== null && "type" in value && Object.hasOwn(compounds, value.type);
  return isCompound ? (value as Compound) : undefined;
};
