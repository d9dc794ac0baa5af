// Complex types with simple content: text that can have attributes beside it.
import type { SimpleCodec } from "./codec.js";
import { textIfEmpty } from "./defaults.js";
import { memberOf } from "./members.js";
import { checkMembers } from "./structure-writer.js";
import type { ComplexCodec } from "./structures.js";
import { textOf } from "./xml-reader.js";

/** A complex type whose content is a text of a simple type: the value is `$value`. */
export const simpleContent = <T extends { $value: unknown }>({
  text,
  read,
  write,
}: SimpleCodec<T["$value"]>): ComplexCodec<T> => ({
  members: () => new Map(),
  read(decoder) {
    const { scope, path } = decoder;
    const ifEmpty = textIfEmpty(decoder);
    path.push("$value");
    const readText = (): T["$value"] => {
      const source = textOf(decoder);
      return text(decoder, source === "" ? ifEmpty : source, scope);
    };
    // Bytes may be in an attachment, which is no text.
    const $value = ifEmpty === "" ? read(decoder) : readText();
    path.pop();
    return { $value } as T;
  },
  write(encoder, value) {
    checkMembers(encoder, value);
    encoder.path.push("$value");
    write(encoder, memberOf(value, "$value"));
    encoder.path.pop();
  },
});
