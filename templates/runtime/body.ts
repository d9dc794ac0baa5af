// Messages whose SOAP body holds something else than one element of a known name.
import { readElement, writeElement, type Codec, type Decoder } from "./codec.js";
import { type Message } from "./soap.js";
import type { ComplexCodec } from "./structures.js";
import { fail, rawOf } from "./xml-reader.js";
import type { Tag } from "./xml-tags.js";
import { prefixOf } from "./xml-writer.js";

type Content = Readonly<Record<string, unknown>>;

const isFault = ({ namespace, local }: Pick<Tag, "namespace" | "local">, soap: string): boolean =>
  namespace === soap && local === "Fault";

const faultOf = (decoder: Decoder, tag: Tag): Content => {
  decoder.enter(tag);
  return { Fault: rawOf(decoder) };
};

/** A reader that has moved over a start tag, or over the end of an element without any, as if it hadn't yet. */
const before = (decoder: Decoder, tag: Tag | undefined): Decoder => {
  let isAhead = true;
  const catchUp = (): boolean => {
    const wasAhead = isAhead;
    isAhead = false;
    return wasAhead;
  };
  const ahead: Partial<Decoder> = {
    ahead: (leads, first) => (isAhead ? -1 : decoder.ahead(leads, first)),
    child: () => (catchUp() ? tag : decoder.child()),
    next: () => (catchUp() ? tag !== undefined && decoder.enter(tag) : decoder.next()),
  };
  return Object.assign(Object.create(decoder) as Decoder, ahead);
};

/** The text of the SOAP body, or the `Fault` in it. */
const textOrFault = <Body>(
  decoder: Decoder,
  soap: string,
  name: string,
  text: NonNullable<Codec<Body>["text"]>,
): Content => {
  const { scope } = decoder;
  let all = "";
  for (let token; (token = decoder.next());) {
    if (token !== true) all += token;
    else if (isFault(decoder, soap)) return { Fault: rawOf(decoder) };
    else fail(decoder, `<${decoder.local}> is not allowed here`);
  }
  return { [name]: text(decoder, all, scope) };
};

/** A message whose `body` is the content of the SOAP body itself: no element, several, or text. */
export const inBody = <Body, Headers>(message: Message<Body, Headers>): Message<Body, Headers> => ({
  ...message,
  content: (soap) => ({
    read(decoder) {
      const { name, body } = message;
      if (body.text) return textOrFault(decoder, soap, name, body.text);
      const tag = decoder.child();
      return tag && isFault(tag, soap) ? faultOf(decoder, tag) : { [name]: body.read(before(decoder, tag)) };
    },
    write(encoder, content) {
      message.body.write(encoder, content[message.name] as Body);
    },
  }),
});

/**
 * A reader of a wrapper to which the names of its accessors count whatever their namespaces: they have none, but servers err in it. Of
 * the first one, the return value, the name doesn't count, either, as SOAP 1.1, section 7.1, has it.
 */
const accessors = <Body>(decoder: Decoder, body: Codec<Body>): Decoder => {
  const members = (body as Partial<ComplexCodec<Body>>).members?.();
  const depth = decoder.depth + 1;
  let isFirst = true;
  // Leads know accessors by their names and namespaces.
  const ahead: Decoder["ahead"] = (...leads) => (decoder.depth === depth ? -1 : decoder.ahead(...leads));
  const child: Decoder["child"] = () => {
    const tag = decoder.child();
    if (!tag || !members || decoder.depth !== depth) return tag;
    const [first] = isFirst && tag.namespace === "" ? members.keys() : [];
    isFirst = false;
    const local = members.has(tag.local) ? tag.local : first;
    const member = local === undefined ? undefined : members.get(local);
    return local !== undefined && member
      ? { ...tag, local, namespace: member.namespace, start: undefined }
      : tag;
  };
  return Object.assign(Object.create(decoder) as Decoder, { ahead, child });
};

/** An answer of the style RPC: its wrapper counts whatever it is called, as SOAP 1.1, section 7.1, has it. */
export const rpcAnswer = <Body, Headers>(message: Message<Body, Headers>): Message<Body, Headers> => ({
  ...message,
  content: (soap) => ({
    read(decoder) {
      const tag = decoder.child();
      if (!tag) return {};
      if (isFault(tag, soap)) return faultOf(decoder, tag);
      const { name, body } = message;
      decoder.path.push(name);
      const value = readElement(accessors(decoder, body), body, tag);
      decoder.path.pop();
      const other = decoder.child();
      if (other) fail(decoder, `holds ${other.local} where only ${name} is expected`);
      return { [name]: value };
    },
    write(encoder, content) {
      const { namespace, name, body } = message;
      encoder.path.push(name);
      writeElement(encoder, prefixOf(encoder, namespace) + name, body, content[name] as Body);
      encoder.path.pop();
    },
  }),
});
