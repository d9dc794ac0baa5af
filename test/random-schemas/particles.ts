// Random content models: elements, groups and wildcards, each with a way to write what they allow.
import { complexKind, writeElement, type NamedType } from "./complex-types.js";
import type { Random } from "./random.js";
import { occurs, type Namespace, type Schemas } from "./schemas.js";
import { simpleKind } from "./simple-types.js";

/** What a schema says, and what can stand in a message for it. `depth` counts the elements around it. */
export interface Particle {
  readonly schema: string;
  readonly write: (random: Random, depth: number) => string;
}

/** The surroundings of a content model. */
export interface Place {
  readonly schemas: Schemas;
  /** Of the schema that it stands in. */
  readonly namespace: Namespace;
  /** The global types that elements can have. */
  readonly types: readonly NamedType[];
  readonly depth: number;
}

/** Deeper, what can be left out is. */
const deepest = 4;

const unusual = ["class", "prototype", "length", "a-b", "été", "_", "Name.", "default"];

/** A sequence, a choice or a group of all, as a complex type holds it. */
export function contentModel(place: Place): Particle {
  const { random } = place.schemas;
  if (random.chance(12)) return allGroup(place);
  return random.chance(75) ? group(place, "sequence") : group(place, "choice");
}

function particle(place: Place): Particle {
  const { random } = place.schemas;
  const inner = { ...place, depth: place.depth + 1 };
  if (place.depth >= 3 || random.chance(65)) return random.chance(6) ? twice(inner) : element(inner);
  const kinds = [
    () => group(inner, "sequence"),
    () => group(inner, "choice"),
    () => namedGroup(inner),
    () => substitution(inner),
  ];
  return random.pick(kinds)();
}

function occurrence(random: Random): readonly [number, number] {
  return random.pick([[1, 1] as const, [1, 1], [0, 1], [0, Infinity], [1, Infinity], [2, 3], [0, 2]]);
}

/** Writes so many times as the occurrence allows, and it is wise to. */
function repeated(
  [least, most]: readonly [number, number],
  random: Random,
  depth: number,
  write: () => string,
): string {
  const count = depth >= deepest ? least : random.between(least, Math.min(most, least + 2));
  return random.times(count, write).join("");
}

function group(place: Place, kind: "sequence" | "choice"): Particle {
  const { random } = place.schemas;
  const occurrences = random.chance(60) ? ([1, 1] as const) : occurrence(random);
  const particles = random.times(random.between(1, kind === "choice" ? 4 : 3), () => particle(place));
  return {
    schema: `<xs:${kind}${occurs(...occurrences)}>${particles.map(({ schema }) => schema).join("")}</xs:${kind}>`,
    write: (using, depth) =>
      repeated(occurrences, using, depth, () =>
        (kind === "choice" ? [using.pick(particles)] : particles)
          .map((one) => one.write(using, depth))
          .join(""),
      ),
  };
}

function allGroup(place: Place): Particle {
  const { random } = place.schemas;
  const members = random.times(random.between(1, 3), () =>
    element({ ...place, depth: place.depth + 1 }, random.pick([[1, 1] as const, [0, 1] as const])),
  );
  return {
    schema: `<xs:all>${members.map(({ schema }) => schema).join("")}</xs:all>`,
    // In the order of the schema, in which they are written again.
    write: (using, depth) => members.map((one) => one.write(using, depth)).join(""),
  };
}

/** A global group, and a reference to it. */
function namedGroup(place: Place): Particle {
  const { schemas } = place;
  const { random } = schemas;
  const namespace = schemas.namespace();
  const name = schemas.name("Group");
  const kind = random.pick(["sequence", "choice"] as const);
  const inner = { ...place, namespace };
  const particles = random.times(random.between(1, 3), () => element({ ...inner, depth: place.depth + 1 }));
  const content = particles.map(({ schema }) => schema).join("");
  schemas.add(namespace, `<xs:group name="${name}"><xs:${kind}>${content}</xs:${kind}></xs:group>`);
  const occurrences = occurrence(random);
  return {
    schema: `<xs:group ref="${namespace.prefix}:${name}"${occurs(...occurrences)}/>`,
    write: (using, depth) =>
      repeated(occurrences, using, depth, () =>
        (kind === "choice" ? [using.pick(particles)] : particles)
          .map((one) => one.write(using, depth))
          .join(""),
      ),
  };
}

/** A reference to the head of a substitution group. */
function substitution(place: Place): Particle {
  const { schemas } = place;
  const { random } = schemas;
  const namespace = schemas.namespace();
  const head = schemas.name("Head");
  const isAbstract = random.chance(50);
  const { reference = "xs:string", value } = simpleKind(schemas, false, 3);
  schemas.add(
    namespace,
    `<xs:element name="${head}" type="${reference}"${isAbstract ? ' abstract="true"' : ""}/>`,
  );
  const substitutes = random.times(random.between(1, 3), () => {
    const own = schemas.namespace();
    const name = schemas.name("Substitute");
    const type = random.chance(50) ? "" : ` type="${reference}"`;
    schemas.add(own, `<xs:element name="${name}"${type} substitutionGroup="${namespace.prefix}:${head}"/>`);
    return `${own.prefix}:${name}`;
  });
  const names = isAbstract ? substitutes : [`${namespace.prefix}:${head}`, ...substitutes];
  const occurrences = occurrence(random);
  return {
    schema: `<xs:element ref="${namespace.prefix}:${head}"${occurs(...occurrences)}/>`,
    write: (using, depth) =>
      repeated(occurrences, using, depth, () => {
        const name = using.pick(names);
        return `<${name}>${value(using)}</${name}>`;
      }),
  };
}

/** An element, another, and the first again. */
function twice(place: Place): Particle {
  const { schemas, namespace } = place;
  const [name, between] = [schemas.name("again"), schemas.name("between")];
  const local = (one: string): string => (namespace.qualifiedElements ? `${namespace.prefix}:${one}` : one);
  const first = `<xs:element name="${name}" type="xs:int"/>`;
  const again = `<xs:element name="${name}" type="xs:int" minOccurs="0"/>`;
  return {
    schema: `<xs:sequence>${first}<xs:element name="${between}" type="xs:int"/>${again}</xs:sequence>`,
    write: (random) =>
      [name, between, ...(random.chance(50) ? [name] : [])]
        .map((one) => `<${local(one)}>${random.between(0, 9)}</${local(one)}>`)
        .join(""),
  };
}

export function element(
  place: Place,
  occurrences: readonly [number, number] = occurrence(place.schemas.random),
): Particle {
  const { schemas, namespace, types } = place;
  const { random } = schemas;
  const isGlobal = random.chance(15);
  const home = isGlobal ? schemas.namespace() : namespace;
  const name = !isGlobal && random.chance(10) ? (unusualName(schemas) ?? "x") : schemas.name("member");
  const form = !isGlobal && random.chance(15) ? random.pick(["qualified", "unqualified"]) : undefined;
  const isQualified = isGlobal || (form === undefined ? home.qualifiedElements : form === "qualified");
  const tag = isQualified ? `${home.prefix}:${name}` : name;
  const isNillable = random.chance(20);
  const traits = isNillable ? ' nillable="true"' : "";
  const stated = ((): { attribute: string; inner: string; write: Particle["write"] } => {
    if (random.chance(60)) {
      const kind = simpleKind(schemas);
      return {
        attribute: kind.reference === undefined ? "" : ` type="${kind.reference}"`,
        inner: kind.reference === undefined ? kind.definition : "",
        write: (using) =>
          writeElement(tag, isNillable, using, { attributes: "", content: kind.value(using) }),
      };
    }
    if (types.length > 0 && random.chance(50)) {
      const type = random.pick(types);
      return {
        attribute: ` type="${type.namespace.prefix}:${type.name}"`,
        inner: "",
        write: (using, depth) => {
          const actual = using.pick(type.instances());
          const said = actual === type ? "" : ` xsi:type="${actual.namespace.prefix}:${actual.name}"`;
          const { attributes, content } = actual.write(using, depth + 1);
          return writeElement(tag, isNillable, using, { attributes: said + attributes, content });
        },
      };
    }
    const kind = complexKind({ ...place, namespace: home, depth: place.depth + 1 });
    return {
      attribute: "",
      inner: `<xs:complexType${kind.traits}>${kind.schema}</xs:complexType>`,
      write: (using, depth) => writeElement(tag, isNillable, using, kind.write(using, depth + 1)),
    };
  })();
  const write: Particle["write"] = (using, depth) =>
    repeated(occurrences, using, depth, () => stated.write(using, depth));
  if (isGlobal) {
    schemas.add(home, `<xs:element name="${name}"${stated.attribute}${traits}>${stated.inner}</xs:element>`);
    return { schema: `<xs:element ref="${home.prefix}:${name}"${occurs(...occurrences)}/>`, write };
  }
  const formText = form === undefined ? "" : ` form="${form}"`;
  return {
    schema: `<xs:element name="${name}"${stated.attribute}${traits}${formText}${occurs(...occurrences)}>${stated.inner}</xs:element>`,
    write,
  };
}

const taken = new WeakMap<Schemas, Set<string>>();

/** Each once in a contract, so that no content model has one twice. */
function unusualName(schemas: Schemas): string | undefined {
  const used = taken.get(schemas) ?? new Set();
  const name = unusual.find((one) => !used.has(one));
  if (name !== undefined) taken.set(schemas, used.add(name));
  return name ?? schemas.name("plain");
}
