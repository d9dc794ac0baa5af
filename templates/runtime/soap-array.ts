// Arrays of SOAP encoding: any number of dimensions, partly transmitted and sparse ones, items of any name.
import { readElement, writeElement, type Codec, type Decoder, type Encoder } from "./codec.js";
import { ENCODING_11, ENCODING_12 } from "./references.js";
import { encodingOf, marked } from "./soap-encoding.js";
import { XSI } from "./xml-grammar.js";
import { fail } from "./xml-reader.js";
import { prefixOf, refuse } from "./xml-writer.js";

/** `T[]` for one dimension, `T[][]` for two … */
export type SoapArray<T, Dimensions extends number, Counted extends readonly 0[] = readonly []> = [
  Dimensions,
] extends [Counted["length"]]
  ? T
  : SoapArray<T[], Dimensions, readonly [...Counted, 0]>;

type Name = readonly [namespace: string, local: string];

export interface SoapArrayOptions<Dimensions extends number> {
  /** 1 unless given. */
  readonly dimensions?: Dimensions;
  /** The name of the array's type; `Array` of the encoding unless given. */
  readonly type?: Name;
  /** What items are called when written; `item`, in no namespace, unless given. When read, they have any name. */
  readonly item?: Name;
}

/** How many items may be missing in an array that is read. */
const MISSING = 2 ** 16;

/**
 * A SOAP array. `itemType` is the type of the items; of arrays, that of theirs with brackets behind it, as in `string[,]`. An item that
 * isn't transmitted, or is nil where items can't be, is a hole in the array. `item` is called once, on first use.
 */
export const soapArray = <T, const Dimensions extends number = 1>(
  itemType: Name,
  item: () => Codec<T>,
  { dimensions = 1 as Dimensions, type, item: itemName }: SoapArrayOptions<Dimensions> = {},
): Codec<SoapArray<T, Dimensions>> => {
  let items: Codec<T> | undefined;
  const codec: Codec<unknown> = {
    read: (decoder) => readArray(decoder, (items ??= item()) as Codec<unknown>, dimensions),
    write: (encoder) => refuse(encoder, "is written as a whole element only"),
    element(encoder, tag, value, attributes = "") {
      items ??= item();
      writeArray(encoder, tag, attributes, value, items as Codec<unknown>, {
        dimensions,
        type,
        item: itemName,
        itemType,
      });
    },
  };
  return codec as Codec<SoapArray<T, Dimensions>>;
};

/** Reads the array whose start tag was entered last; unless `dimensions` are given, it has those that it states. */
export const readArray = (decoder: Decoder, item: Codec<unknown>, dimensions?: number): unknown[] => {
  const { path } = decoder;
  const { sizes, offset } = statedShape(decoder, dimensions);
  const reading: Codec<unknown> = { ...item, nil: item.nil ?? ((): undefined => undefined) };
  const flat: unknown[] = [];
  let place = offset;
  let end = 0;
  let count = 0;
  for (let tag; (tag = decoder.child());) {
    const position = tag.attributes.get(`position ${ENCODING_11}`);
    if (position !== undefined) place = placeOf(decoder, position, sizes);
    path.push(place);
    if (place > count++ + MISSING) fail(decoder, "leaves too many items out");
    if (place in flat) fail(decoder, "comes too often");
    const value = readElement(decoder, reading, tag);
    if (value !== undefined) flat[place] = value;
    path.pop();
    end = Math.max(end, ++place);
  }
  // Of an array without items, too, each row becomes an array.
  if (sizes.reduce((product, size) => product * (size || 1), 1) > count + MISSING)
    fail(decoder, "leaves too many items out");
  const size = sizes.reduce((product, size) => product * size, 1);
  flat.length = Math.max(end, size || 0);
  if (flat.length > 0 && sizes.slice(1).some((size) => !size)) fail(decoder, "doesn't state its size");
  return folded(flat, sizes);
};

/** What an array's start tag says of it; `NaN` for sizes that it doesn't say. */
const statedShape = (
  decoder: Decoder,
  dimensions: number | undefined,
): { readonly sizes: readonly number[]; readonly offset: number } => {
  const { attributes } = decoder;
  const [, brackets] =
    /\[([^[\]]*)\][ \t\n\r]*$/.exec(attributes.get(`arrayType ${ENCODING_11}`) ?? "") ?? [];
  const texts = brackets?.split(",") ?? attributes.get(`arraySize ${ENCODING_12}`)?.match(/[^ \t\n\r]+/g);
  const sizes =
    texts?.map((text) => Number(/\d+/.exec(text)?.[0])) ?? new Array<number>(dimensions ?? 1).fill(NaN);
  if (sizes.length !== (dimensions ?? sizes.length))
    fail(decoder, `has ${sizes.length} dimensions where ${dimensions} are expected`);
  const offset = attributes.get(`offset ${ENCODING_11}`);
  return { sizes, offset: offset === undefined ? 0 : placeOf(decoder, offset, sizes) };
};

/** The place of an item, in the order of the wire, by its indices as in `[1,2]`. */
const placeOf = (decoder: Decoder, text: string, sizes: readonly number[]): number => {
  const indices = text.match(/\d+/g)?.map(Number) ?? [NaN];
  const isWithin = indices.every((index, dimension) => dimension === 0 || index < (sizes[dimension] ?? 0));
  const place = indices.reduce((place, index, dimension) => place * (sizes[dimension] ?? 0) + index);
  return indices.length === sizes.length && isWithin && !isNaN(place)
    ? place
    : fail(decoder, `has no place ${text.slice(0, 40)}`);
};

/** The rows of an array whose items come one after the other, and the rows of these. */
const folded = (flat: unknown[], [size = 0, ...inner]: readonly number[]): unknown[] => {
  if (inner.length === 0) return flat;
  const width = inner.reduce((product, size) => product * size, 1);
  const rows = width > 0 ? Math.ceil(flat.length / width) : size;
  return Array.from({ length: rows || 0 }, (_, row) => {
    const items = flat.slice(row * width, (row + 1) * width);
    items.length = width || 0;
    return folded(items, inner);
  });
};

/** Writes the element of an array. */
export const writeArray = (
  encoder: Encoder,
  tag: string,
  attributes: string,
  array: unknown,
  item: Codec<unknown>,
  {
    dimensions = 1,
    type,
    item: [itemNamespace, itemName] = ["", "item"],
    itemType,
  }: { readonly [K in keyof SoapArrayOptions<number>]: SoapArrayOptions<number>[K] | undefined } & {
    readonly itemType: Name;
  },
): void => {
  const { path } = encoder;
  const { sizes, isSparse } = measured(encoder, array, dimensions);
  const encoding = encodingOf(encoder);
  const enc = prefixOf(encoder, encoding);
  const xsi = prefixOf(encoder, XSI);
  const nameOf = ([namespace, local]: Name): string => prefixOf(encoder, namespace) + local;
  const itemTag = nameOf([itemNamespace, itemName]);
  const isArray = itemType[1].endsWith("]");
  encoder.text +=
    `<${tag}${attributes} ${xsi}type="${nameOf(type ?? [encoding, "Array"])}" ` +
    (encoding === ENCODING_11
      ? `${enc}arrayType="${nameOf(itemType)}[${sizes.join()}]">`
      : `${enc}itemType="${isArray ? `${enc}Array` : nameOf(itemType)}" ${enc}arraySize="${sizes.join(" ")}">`);
  const writeItems = (values: readonly unknown[] | undefined, indices: readonly number[]): void => {
    const dimension = indices.length;
    for (let index = 0; index < (sizes[dimension] ?? 0); index++) {
      const value = values?.[index];
      const place = [...indices, index];
      if (place.length < sizes.length) {
        writeItems(value as unknown[] | undefined, place);
        continue;
      }
      if (value === undefined && encoding === ENCODING_11) continue;
      const position = isSparse && encoding === ENCODING_11 ? ` ${enc}position="[${place.join()}]"` : "";
      path.push(...place);
      if (value === undefined || (value === null && item.nil))
        encoder.text += `<${itemTag}${position} ${xsi}nil="true"/>`;
      else writeElement(encoder, itemTag, position ? marked(item, () => position) : item, value);
      path.length -= place.length;
    }
  };
  writeItems(array as unknown[], []);
  encoder.text += `</${tag}>`;
};

/** The sizes of an array; rows that are shorter than others end in items that are missing. */
const measured = (
  encoder: Encoder,
  array: unknown,
  dimensions: number,
): { readonly sizes: readonly number[]; readonly isSparse: boolean } => {
  const { path } = encoder;
  const sizes = new Array<number>(dimensions).fill(0);
  let count = 0;
  const measure = (values: unknown, dimension: number): void => {
    if (!Array.isArray(values)) refuse(encoder, "is not an array");
    sizes[dimension] = Math.max(sizes[dimension] ?? 0, values.length);
    for (const [index, value] of values.entries()) {
      if (value === undefined) continue;
      path.push(index);
      if (dimension + 1 < dimensions) measure(value, dimension + 1);
      else count++;
      path.pop();
    }
  };
  measure(array, 0);
  return { sizes, isSparse: count < sizes.reduce((product, size) => product * size, 1) };
};
