// `codecs.ts` of a namespace: a codec for each of its named types, proved against the type by the compiler.
import type { NamedType } from "../model/model.js";
import type { NamespaceModule } from "../model/names.js";
import { isFlags } from "../model/simple-types.js";
import { declaredNames, type Emission } from "./emission.js";
import { propertyKey, stringLiteral } from "./literal.js";
import { Module } from "./module.js";
import { constantStatement, type Statement } from "./statement.js";
import { typed } from "./soap-encoding.js";

export function emitCodecs(emission: Emission, declared: NamespaceModule): Module {
  const { namespace, folder, types, substitutionGroups } = declared;
  const module = new Module(`${folder}/codecs`, namespace, declaredNames(emission, declared), emission.names);
  module.exportNamespace();
  module.add(
    types.flatMap((type) => [
      codecStatement(emission, module, type),
      ...familyStatement(emission, module, type),
    ]),
  );
  module.add(
    substitutionGroups.map(({ name, head }) => {
      const type = `${module.runtime("codec", "Codec", true)}<${module.type(folder, name)}>`;
      return constantStatement(name, type, emission.expressions.substitutionTable(module, head), []);
    }),
  );
  return module;
}

/** The codec of what an element of a type can hold, where that is a choice. */
function familyStatement(
  { names, expressions, families }: Emission,
  module: Module,
  type: NamedType,
): readonly Statement[] {
  const members = families.membersOf(type);
  if (members.length === 0) return [];
  const name = names.familyName(type);
  const types = module.whole(`${names.folderOf(type.name.namespace)}/types`, "types", true);
  const entries = members.map((member) => {
    return `${propertyKey(families.tagOf(member) ?? "")}: [${module.namespace(member.name.namespace)}, ${expressions.itself(member).codec(module)}]`;
  });
  const codec =
    `/* @__PURE__ */ ${module.runtime("family", "family")}` +
    `(${stringLiteral(families.tagOf(type) ?? "")}, () => ({\n${entries.join(",\n")},\n}))`;
  return [constantStatement(name, `${module.runtime("codec", "Codec", true)}<${types}.${name}>`, codec, [])];
}

function codecStatement(
  { names, expressions, classify, families, encoded }: Emission,
  module: Module,
  type: NamedType,
): Statement {
  const name = names.typeName(type);
  const stated = module.type(names.folderOf(type.name.namespace), name);
  const saying = (codec: string): string => (encoded.types.has(type) ? typed(module, type, codec) : codec);
  if (type.kind === "complex" && classify(type).kind === "structure") {
    const codecType = module.runtime("structures", "ComplexCodec", true);
    const table = expressions.table(type, module);
    const tag = families.tagOf(type);
    const codec =
      tag === undefined
        ? table
        : `/* @__PURE__ */ ${module.runtime("family", "tagged")}(${stringLiteral(tag)}, ${table})`;
    return constantStatement(name, `${codecType}<${stated}>`, saying(codec), []);
  }
  const codecType = module.runtime("codec", type.kind === "complex" ? "Codec" : "SimpleCodec", true);
  const value = isFlags(type) ? `${stated}[]` : stated;
  const codec = expressions.definition(type).codec(module);
  return constantStatement(name, `${codecType}<${value}>`, saying(codec), []);
}
