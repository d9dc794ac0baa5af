// `codecs.ts` of a namespace: a codec for each of its named types, proved against the type by the compiler.
import type { NamedType } from "../model/model.js";
import type { NamespaceModule } from "../model/names.js";
import type { Emission } from "./emission.js";
import { isFlags } from "./expression.js";
import { Module } from "./module.js";
import { constantStatement, type Statement } from "./print.js";

export function emitCodecs(emission: Emission, { namespace, folder, types }: NamespaceModule): Module {
  const { names } = emission;
  const module = new Module(
    `${folder}/codecs`,
    namespace,
    types.map((type) => names.typeName(type)),
    names,
  );
  module.add(types.map((type) => codecStatement(emission, module, type)));
  return module;
}

function codecStatement(
  { names, expressions, classify }: Emission,
  module: Module,
  type: NamedType,
): Statement {
  const name = names.typeName(type);
  const stated = `${module.whole(`${names.folderOf(type.name.namespace)}/types`, "types", true)}.${name}`;
  if (type.kind === "complex" && classify(type).kind === "structure") {
    const codecType = module.runtime("structures", "ComplexCodec", true);
    return constantStatement(name, `${codecType}<${stated}>`, expressions.table(type, module), []);
  }
  const codecType = module.runtime("codec", type.kind === "complex" ? "Codec" : "SimpleCodec", true);
  const value = isFlags(type) ? `${stated}[]` : stated;
  return constantStatement(name, `${codecType}<${value}>`, expressions.definition(type).codec(module), []);
}
