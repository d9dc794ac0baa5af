// Start tags: what they mean, and those that were read before, which mean the same again.
import { unescape, XML, XMLNS, XSI } from "./xml-grammar.js";
import { copied, pieceOf, type Piece, type Source } from "./xml-source.js";
import { ATTRIBUTES, type Attribute, type Token } from "./xml-tokens.js";

/** The namespace that each prefix stands for at some place in a document; "" is the default's. */
export type Scope = Readonly<Record<string, string | undefined>>;

/** A start tag. */
export interface Tag {
  readonly namespace: string;
  readonly local: string;
  /** Local name, space, namespace → value. Declarations of namespaces are none. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its `xsi:nil`. */
  readonly nil: string | undefined;
  /** What prefixes stand for in the element. */
  readonly scope: Scope;
  /** Is it that of an empty element? */
  readonly isEmpty: boolean;
  /** As it stands there, with its prefix. */
  readonly name: string;
  /** The end tag that goes with it. */
  readonly end: Piece;
  /** The start tag itself, where that is remembered. */
  readonly start: Piece | undefined;
  /** The start tags read so far where these declarations are in force, by their text: the same text means the same there. */
  readonly known: Map<string, Tag>;
}

/** A start tag that may come. */
export interface Lead {
  readonly tag: Tag;
  readonly start: Piece;
}

/** A start tag whose text is longer is not kept, and neither are more than so many. */
const KEPT_LENGTH = 500;
const KEPT_TAGS = 5000;
let keptTags = 0;
/** All maps that hold them. */
let allKnown: Map<string, Tag>[] = [];
/** Where no element is open: the start tags known here lead to all others. Those of texts and those of bytes have other code units. */
let outermost: Record<string, Tag> = {};

/** What is known where no element is open in a document of some kind. */
export const outermostOf = (kind: string): Tag => {
  if (keptTags >= KEPT_TAGS) {
    keptTags = 0;
    outermost = {};
    // Whoever has a tag still, as a codec, has no others by it.
    for (const known of allKnown) known.clear();
    allKnown = [];
  }
  // Nothing else is asked of it. Each has a scope of its own, as whoever remembers tags does so by their scopes.
  return (outermost[kind] ??= {
    scope: { __proto__: null, "": "", xml: XML } as unknown as Scope,
    known: new Map(),
  } as Tag);
};

/** The start tag that was read before where the same declarations are in force, by its text. */
export const knownTag = ({ known }: Tag, text: string): Tag | undefined =>
  text.length < KEPT_LENGTH ? known.get(text) : undefined;

/**
 * A start tag in an element: the token that it is, its code units, and a character for each of them. What is wrong with it goes to
 * `malformed`, which throws.
 */
export const newTag = (
  [, , , , name = "", prefix = "", local, listed, , , , , slash]: Token,
  outer: Tag,
  whole: Source["units"],
  text: string,
  malformed: (what?: string) => never,
): Tag => {
  const attributes = new Map<string, string>();
  const found = [...listed.matchAll(ATTRIBUTES)] as unknown as readonly Attribute[];
  const declares = listed.includes("xmlns");
  const scope = declares ? (Object.create(outer.scope) as Record<string, string>) : outer.scope;
  const namespaceOf = (prefix: string): string => scope[prefix] ?? malformed(`undeclared prefix ${prefix}`);
  // Declarations first, as one may stand behind its use.
  for (const declaring of [true, false]) {
    for (const [, name, prefix = "", local, quoted] of found) {
      if (declaring !== ((prefix || local) === "xmlns")) continue;
      const value = unescape(quoted.slice(1, -1).replace(/\r\n?|[\n\t]/g, " "), malformed);
      if (declaring) {
        const declared = prefix && local;
        const wrong = declared === "xmlns" || value === XMLNS || (declared === "xml") !== (value === XML);
        if (wrong || (declared && !value) || Object.hasOwn(scope, declared)) malformed(name);
        (scope as Record<string, string>)[declared] = value;
      } else {
        const key = `${local} ${prefix && namespaceOf(prefix)}`;
        if (attributes.has(key)) malformed(name);
        attributes.set(key, value);
      }
    }
  }
  const isKept = whole.length < KEPT_LENGTH && keptTags < KEPT_TAGS;
  const ownName = whole.subarray(
    1,
    whole.findIndex((unit) => unit <= 0x20 || unit === 0x2f || unit === 0x3e),
  );
  // Of the same class, which gives code units of the same size.
  const end = new (whole.constructor as Uint8ArrayConstructor)(ownName.length + 3);
  end.set([0x3c, 0x2f]);
  end.set(ownName, 2);
  end[ownName.length + 2] = 0x3e;
  const tag = {
    namespace: namespaceOf(prefix),
    local,
    attributes,
    nil: attributes.get(`nil ${XSI}`),
    scope,
    isEmpty: slash !== "",
    name,
    end: pieceOf(end),
    start: isKept ? pieceOf(whole) : undefined,
    known: declares ? new Map<string, Tag>() : outer.known,
  };
  if (isKept) {
    keptTags++;
    if (outer.known.size === 0) allKnown.push(outer.known);
    outer.known.set(copied(text), tag);
  }
  return tag;
};
