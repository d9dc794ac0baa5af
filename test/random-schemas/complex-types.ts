// Random complex types: content of all kinds, attributes, extensions and restrictions.
import { contentModel, element, type Particle, type Place } from "./particles.js";
import type { Random } from "./random.js";
import type { Namespace, Schemas } from "./schemas.js";
import { simpleKind } from "./simple-types.js";

/** What stands in the start tag, and behind it. */
export interface Written {
  readonly attributes: string;
  readonly content: string;
}

export interface ComplexKind {
  /** Attributes of the `xs:complexType`. */
  readonly traits: string;
  /** What stands in it. */
  readonly schema: string;
  readonly write: (random: Random, depth: number) => Written;
}

export interface NamedType extends ComplexKind {
  readonly namespace: Namespace;
  readonly name: string;
  /** The type itself unless it is abstract, and those derived from it. */
  readonly instances: () => readonly NamedType[];
}

export function writeElement(tag: string, isNillable: boolean, random: Random, written: Written): string {
  const { attributes, content } = written;
  if (isNillable && random.chance(20)) return `<${tag} xsi:nil="true"${attributes}/>`;
  return `<${tag}${attributes}>${content}</${tag}>`;
}

export function complexKind(place: Place): ComplexKind {
  const { random } = place.schemas;
  if (random.chance(25)) return simpleContent(place);
  const attributes = attributeUses(place);
  if (random.chance(10)) return { traits: "", schema: attributes.schema, write: attributes.only };
  if (random.chance(12)) return mixed(place, attributes);
  const model = random.chance(15) ? withWildcard(place) : contentModel(place);
  return {
    traits: "",
    schema: model.schema + attributes.schema,
    write: (using, depth) => ({ attributes: attributes.write(using), content: model.write(using, depth) }),
  };
}

interface Attributes {
  readonly schema: string;
  readonly write: (random: Random) => string;
  /** As a type without content has them. */
  readonly only: (random: Random) => Written;
}

function attributeUses({ schemas, namespace }: Place): Attributes {
  const { random } = schemas;
  const uses = random.chance(50)
    ? []
    : random.times(random.between(1, 3), () => attributeUse(schemas, namespace));
  const any = random.chance(10) ? ['<xs:anyAttribute namespace="##other" processContents="lax"/>'] : [];
  const schema = [...uses.map((use) => use.schema), ...any].join("");
  const write = (using: Random): string =>
    uses.map((use) => use.write(using)).join("") +
    (any.length > 0 && using.chance(50) ? ' o:extra="more" xmlns:o="urn:other"' : "");
  return { schema, write, only: (using) => ({ attributes: write(using), content: "" }) };
}

function attributeUse(
  schemas: Schemas,
  namespace: Namespace,
): { readonly schema: string; readonly write: (random: Random) => string } {
  const { random } = schemas;
  const { reference, definition, value } = simpleKind(schemas);
  const name = schemas.name("attribute");
  const isRequired = random.chance(40);
  const use = isRequired ? ' use="required"' : "";
  const type = reference === undefined ? "" : ` type="${reference}"`;
  const inner = reference === undefined ? definition : "";
  const writeAs =
    (tag: string) =>
    (using: Random): string =>
      isRequired || using.chance(60) ? ` ${tag}="${value(using).replaceAll('"', "&quot;")}"` : "";
  const global = `<xs:attribute name="${name}"${type}>${inner}</xs:attribute>`;
  if (random.chance(15)) {
    const home = schemas.namespace();
    schemas.add(home, global);
    const tag = `${home.prefix}:${name}`;
    return { schema: `<xs:attribute ref="${tag}"${use}/>`, write: writeAs(tag) };
  }
  if (random.chance(15)) {
    const home = schemas.namespace();
    const group = schemas.name("AttributeGroup");
    const own = `<xs:attribute name="${name}"${type}${use}>${inner}</xs:attribute>`;
    schemas.add(home, `<xs:attributeGroup name="${group}">${own}</xs:attributeGroup>`);
    return {
      schema: `<xs:attributeGroup ref="${home.prefix}:${group}"/>`,
      write: writeAs(home.qualifiedAttributes ? `${home.prefix}:${name}` : name),
    };
  }
  const form = random.chance(15) ? random.pick(["qualified", "unqualified"]) : undefined;
  const isQualified = form === undefined ? namespace.qualifiedAttributes : form === "qualified";
  return {
    schema: `<xs:attribute name="${name}"${type}${use}${form === undefined ? "" : ` form="${form}"`}>${inner}</xs:attribute>`,
    write: writeAs(isQualified ? `${namespace.prefix}:${name}` : name),
  };
}

/** Text with attributes. */
function simpleContent(place: Place): ComplexKind {
  const { reference = "xs:int", value, definition } = simpleKind(place.schemas, false, 3);
  const attributes = attributeUses(place);
  const content = definition === "" ? value : (random: Random): string => String(random.between(0, 9));
  const base = definition === "" ? reference : "xs:int";
  return {
    traits: "",
    schema: `<xs:simpleContent><xs:extension base="${base}">${attributes.schema}</xs:extension></xs:simpleContent>`,
    write: (random) => ({ attributes: attributes.write(random), content: content(random) }),
  };
}

/** Text between any number of elements. */
function mixed(place: Place, attributes: Attributes): ComplexKind {
  const { random } = place.schemas;
  const elements = random.times(random.between(1, 3), () => element({ ...place, depth: 3 }, [1, 1]));
  return {
    traits: ' mixed="true"',
    schema: `<xs:choice minOccurs="0" maxOccurs="unbounded">${elements.map(({ schema }) => schema).join("")}</xs:choice>${attributes.schema}`,
    write: (using, depth) => {
      const text = (): string => using.pick(["", "some text ", " &amp; ", "more"]);
      const parts = using.times(using.between(0, 3), () => using.pick(elements).write(using, depth) + text());
      return { attributes: attributes.write(using), content: text() + parts.join("") };
    },
  };
}

/** A required element, then whatever comes from elsewhere. */
function withWildcard(place: Place): Particle {
  const { random } = place.schemas;
  const first = element({ ...place, depth: 3 }, [1, 1]);
  const [most, text] = random.pick([[1, ""] as const, [3, ' maxOccurs="unbounded"'] as const]);
  return {
    schema: `<xs:sequence>${first.schema}<xs:any namespace="##other" processContents="lax" minOccurs="0"${text}/></xs:sequence>`,
    write: (using, depth) =>
      first.write(using, depth) +
      using
        .times(using.between(0, most), () => '<o:thing xmlns:o="urn:other" kind="x">text<o:inner/></o:thing>')
        .join(""),
  };
}

/** Global types: some of their own, some that extend or restrict those. */
export function namedTypes(schemas: Schemas): readonly NamedType[] {
  const { random } = schemas;
  const types: NamedType[] = [];
  for (let count = random.between(2, 5); count > 0; count--) {
    const namespace = schemas.namespace();
    const place: Place = { schemas, namespace, types: [...types], depth: 1 };
    const kind = random.pick([plainFamily, restrictedFamily, selfReferring]);
    types.push(...kind(place));
  }
  return types;
}

function add(
  { schemas, namespace }: Place,
  name: string,
  kind: ComplexKind,
  derived: () => readonly NamedType[],
  isAbstract = false,
): NamedType {
  const abstract = isAbstract ? ' abstract="true"' : "";
  schemas.add(
    namespace,
    `<xs:complexType name="${name}"${abstract}${kind.traits}>${kind.schema}</xs:complexType>`,
  );
  const type: NamedType = {
    ...kind,
    namespace,
    name,
    instances: () => [...(isAbstract ? [] : [type]), ...derived()],
  };
  return type;
}

/** A type, and maybe others that extend it. */
function plainFamily(place: Place): readonly NamedType[] {
  const { schemas } = place;
  const { random } = schemas;
  const [model, attributes] = [contentModel(place), attributeUses(place)];
  const derived: NamedType[] = [];
  const base: ComplexKind = {
    traits: "",
    schema: model.schema + attributes.schema,
    write: (using, depth) => ({ attributes: attributes.write(using), content: model.write(using, depth) }),
  };
  // What an xs:all is extended by must be attributes alone.
  const isAll = model.schema.startsWith("<xs:all");
  const count = random.between(0, 2);
  const isAbstract = count > 0 && random.chance(30);
  const type = add(place, schemas.name("Base"), base, () => derived, isAbstract);
  for (let index = 0; index < count; index++) {
    const namespace = schemas.namespace();
    const own = { ...place, namespace };
    const more = isAll ? undefined : element({ ...own, depth: 2 });
    const added = attributeUses(own);
    const extension = `<xs:extension base="${type.namespace.prefix}:${type.name}">${more === undefined ? "" : `<xs:sequence>${more.schema}</xs:sequence>`}${added.schema}</xs:extension>`;
    const kind: ComplexKind = {
      traits: "",
      schema: `<xs:complexContent>${extension}</xs:complexContent>`,
      write: (using, depth) => {
        const inherited = base.write(using, depth);
        return {
          attributes: distinct(inherited.attributes + added.write(using)),
          content: inherited.content + (more?.write(using, depth) ?? ""),
        };
      },
    };
    derived.push(add(own, schemas.name("Extended"), kind, () => []));
  }
  return [type, ...derived];
}

/** The declaration of the prefix for other attributes stands in a tag once. */
function distinct(attributes: string): string {
  const extra = ' o:extra="more" xmlns:o="urn:other"';
  return attributes.split(extra).length > 2 ? attributes.replace(extra, "") : attributes;
}

/** A type whose elements may all be missing, and one that restricts it to fewer. */
function restrictedFamily(place: Place): readonly NamedType[] {
  const { schemas, namespace } = place;
  const members = schemas.random.times(3, () => element({ ...place, types: [], depth: 3 }, [0, 1]));
  const kindOf = (some: readonly Particle[], wrap: (model: string) => string): ComplexKind => ({
    traits: "",
    schema: wrap(`<xs:sequence>${some.map(({ schema }) => schema).join("")}</xs:sequence>`),
    write: (random, depth) => ({
      attributes: "",
      content: some.map((one) => one.write(random, depth)).join(""),
    }),
  });
  const derived: NamedType[] = [];
  const type = add(
    place,
    schemas.name("Wide"),
    kindOf(members, (model) => model),
    () => derived,
  );
  const narrow = kindOf(
    // A local type in place would be another one than the base's.
    members.filter(({ schema }) => !/<xs:(simple|complex)Type/.test(schema)).slice(0, 2),
    (model) =>
      `<xs:complexContent><xs:restriction base="${namespace.prefix}:${type.name}">${model}</xs:restriction></xs:complexContent>`,
  );
  derived.push(add(place, schemas.name("Narrow"), narrow, () => []));
  return [type, ...derived];
}

/** A type that holds itself. */
function selfReferring(place: Place): readonly NamedType[] {
  const { schemas, namespace } = place;
  const name = schemas.name("Tree");
  const leaf = element({ ...place, depth: 3 }, [1, 1]);
  const own = schemas.name("branch");
  const tag = namespace.qualifiedElements ? `${namespace.prefix}:${own}` : own;
  const write = (random: Random, depth: number): Written => {
    const branches = depth > 3 ? 0 : random.between(0, 2);
    const content = random.times(branches, () => `<${tag}>${write(random, depth + 1).content}</${tag}>`);
    return { attributes: "", content: leaf.write(random, depth) + content.join("") };
  };
  const branch = `<xs:element name="${own}" type="${namespace.prefix}:${name}" minOccurs="0" maxOccurs="unbounded"/>`;
  return [
    add(
      place,
      name,
      { traits: "", schema: `<xs:sequence>${leaf.schema}${branch}</xs:sequence>`, write },
      () => [],
    ),
  ];
}
