// What an XML reader reads: a text or its bytes in UTF-8, as numbers to compare and as a string to slice.

/** Kinds of code units: what ends a text, what makes it need more than a look, and bytes of a character that takes one or two of them. */
export const TEXT_END = 1;
const SPECIAL = 2;
export const WIDE = 4;

/** Places in it are counted in code units: of UTF-16 in a text, of UTF-8 in bytes. */
export interface Source {
  readonly units: Uint8Array | Uint16Array;
  /** A character for each code unit, the same one where it is ASCII. */
  readonly text: string;
  /** The memory of the code units, and how many bytes of it each of them takes. */
  readonly view: DataView;
  readonly width: 1 | 2;
  /** The kind of each code unit; 0 for what stands for itself. */
  readonly kinds: Uint8Array;
  /** The text of a part that stands for itself. Nothing keeps the document in memory, as a slice of it would. */
  readonly plain: (from: number, to: number) => string;
  /** The text of a part with what is wide; `undefined` where that takes more than a look. */
  readonly wide: (from: number, to: number) => string | undefined;
  /** The text of any part, with U+FFFD for what isn't UTF-8. */
  readonly part: (from: number, to: number) => string;
  /** Is there nothing in a part that isn't UTF-8? */
  readonly isUtf8: (from: number, to: number) => boolean;
}

/** What Node's `Buffer` can do with any bytes, far faster than what all platforms have. */
interface ByteMethods {
  readonly latin1Slice: (this: Uint8Array, from: number, to: number) => string;
  readonly utf8Slice: (this: Uint8Array, from: number, to: number) => string;
  readonly ucs2Write: (this: Uint8Array, text: string) => number;
}
const byteMethods = (): Partial<ByteMethods> =>
  (globalThis as { Buffer?: { readonly prototype: ByteMethods } }).Buffer?.prototype ?? {};

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Up to so many characters, a slice of a string is a copy. */
const SHORT = 12;
/** The same text with a memory of its own: a slice keeps all of the document alive. */
export const copied = (text: string): string => (text.length > SHORT ? ` ${text}`.slice(1) : text);

/** Up to so many bytes, a text is made of its characters. */
const MEDIUM = 48;
/** Arrays of each size, as all of one are the arguments of a call; filled anew each time. */
const codesOfLength: number[][] = [];

/** Made on first use. */
let kindsOfBytes: Uint8Array | undefined;
let kindsOfText: Uint8Array | undefined;

/**
 * Control characters but tabs and line feeds are illegal, carriage returns are normalized, `&` starts a reference, `]` may be that of `]]>`, and `<`
 * ends a text.
 */
const kindsOf = (size: number): Uint8Array => {
  const kinds = new Uint8Array(size).fill(SPECIAL, 0, 0x20);
  for (const plain of "\t\n") kinds[plain.charCodeAt(0)] = 0;
  for (const special of "&]") kinds[special.charCodeAt(0)] = SPECIAL;
  kinds[0x3c] = TEXT_END;
  return kinds;
};

export const sourceOf = (document: string | Uint8Array): Source =>
  typeof document === "string" ? textSource(document) : byteSource(document);

/** The text of a document; one that isn't UTF-8 has characters that XML can't carry. */
export const documentText = (document: string | Uint8Array): string => {
  if (typeof document === "string") return document;
  const { part, isUtf8 } = byteSource(document);
  const text = part(0, document.length);
  return isUtf8(0, document.length) ? text : text.replaceAll("\ufffd", "\0");
};

const textSource = (text: string): Source => {
  const units = new Uint16Array(text.length);
  byteMethods().ucs2Write?.call(new Uint8Array(units.buffer), text);
  // Elsewhere, and where the machine has the other byte order.
  if (units[0] !== text.charCodeAt(0))
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  const part = (from: number, to: number): string => copied(text.slice(from, to));
  // Pairs of surrogates are looked at more closely, to find one without the other.
  kindsOfText ??= kindsOf(0x10000).fill(SPECIAL, 0xd800, 0xe000).fill(SPECIAL, 0xfffe);
  const view = new DataView(units.buffer);
  return {
    units,
    text,
    view,
    width: 2,
    kinds: kindsOfText,
    plain: part,
    wide: part,
    part,
    isUtf8: () => true,
  };
};

const byteSource = ({ buffer, byteOffset, length }: Uint8Array): Source => {
  // A `Buffer` is another class, and slices itself in another way.
  const units = new Uint8Array(buffer, byteOffset, length);
  const { latin1Slice, utf8Slice } = byteMethods();
  const text = latin1Slice?.call(units, 0, units.length) ?? new TextDecoder("latin1").decode(units);
  kindsOfBytes ??= kindsOf(0x100).fill(WIDE, 0x80).fill(SPECIAL, 0xe0);
  const decoded = (from: number, to: number, fatal: boolean): string =>
    new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(units.subarray(from, to));
  const part = (from: number, to: number): string =>
    utf8Slice?.call(units, from, to) ?? decoded(from, to, false);
  /** For what isn't long, this is quicker than to ask the platform. */
  const wide = (from: number, to: number): string | undefined => {
    const size = to - from;
    if (size > MEDIUM) return undefined;
    const codes = (codesOfLength[size] ??= new Array<number>(size).fill(0));
    let count = 0;
    for (let at = from; at < to; at++) {
      let code = units[at] ?? 0;
      if (code > 0x7f) {
        const next = units[++at] ?? 0;
        if (code < 0xc2 || code > 0xdf || next >> 6 !== 2) return undefined;
        code = ((code & 0x1f) << 6) | (next & 0x3f);
      }
      codes[count++] = code;
    }
    return String.fromCharCode.apply(null, count < size ? codes.slice(0, count) : codes);
  };
  return {
    units,
    text,
    view: new DataView(buffer, byteOffset, length),
    width: 1,
    kinds: kindsOfBytes,
    plain: (from, to) => (to - from <= SHORT ? text.slice(from, to) : (wide(from, to) ?? part(from, to))),
    wide,
    part,
    isUtf8(from, to) {
      try {
        decoded(from, to, true);
        return true;
      } catch {
        return false;
      }
    },
  };
};

/** Code units that are expected somewhere: compared four bytes at a time, which is what takes the most time of all. */
export interface Piece {
  /** How many code units they are. */
  readonly length: number;
  /** How many bytes; infinite where they are less than a word. */
  readonly size: number;
  /** The last one ends where they do, and begins within the one before. */
  readonly words: Int32Array;
}

export const pieceOf = (units: Source["units"]): Piece => {
  const { buffer, byteOffset, byteLength, length } = units;
  const view = new DataView(buffer, byteOffset, byteLength);
  const words = new Int32Array(Math.ceil(byteLength / 4));
  if (byteLength < 4) return { length, size: Infinity, words };
  for (let index = 0; index < words.length; index++)
    words[index] = view.getInt32(Math.min(4 * index, byteLength - 4), true);
  return { length, size: byteLength, words };
};
