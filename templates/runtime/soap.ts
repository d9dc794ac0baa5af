// SOAP messages: operations as data, envelopes in both directions, faults.
import { string } from "./builtins.js";
import { type Codec, type CodecOptions } from "./codec.js";
import { SoapFault } from "./errors.js";
import { complexType, qualified, required, structure, unknownMembersOf } from "./structures.js";
import { nextElement, rawOf, xmlReader } from "./xml-reader.js";
import { declarations } from "./xml-writer.js";

/** SOAP 1.1, whose envelope is written; that of SOAP 1.2 is read, too, as some servers answer in it. */
const SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";
const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

/** One direction of an operation: what is in the envelope's body and header. */
export interface Message<Body, Headers> {
  /** Of the element in the body. */
  readonly namespace: string;
  readonly name: string;
  readonly body: Codec<Body>;
  readonly headers: Codec<Headers>;
}

export interface Operation<Request, Response, RequestHeaders, ResponseHeaders> {
  /** Of the service; what `{service}` in an endpoint stands for. */
  readonly service: string;
  readonly name: string;
  /** The `SOAPAction`, without quotes. */
  readonly action: string;
  readonly input: Message<Request, RequestHeaders>;
  readonly output: Message<Response, ResponseHeaders>;
}

/** What a message carries. */
export interface Content<Body, Headers> {
  readonly body: Body;
  readonly headers: Headers;
}

/** `<Fault>: (faultcode, faultstring, faultactor?, detail?)` */
const fault = /* @__PURE__ */ complexType<{ faultcode?: string; faultstring?: string; detail?: string }>(
  "",
  () => ({
    faultcode: string,
    faultstring: string,
    detail: { read: rawOf, write: (encoder, xml) => (encoder.text += xml) },
  }),
);

interface Envelope<Headers> {
  readonly Header?: Headers;
  readonly Body: { readonly Fault?: { readonly faultstring?: string } };
}

/** The envelope of a message, as the complex type that it is; `min` is 1 where its body can't be a fault. */
function envelope<Body, Headers>(
  soap: string,
  { namespace, name, body, headers }: Message<Body, Headers>,
  min: number,
): Codec<Envelope<Headers>> {
  const content = structure(soap, () => ({ Fault: fault, [name]: qualified(namespace, { ...body, min }) }));
  return structure(soap, () => ({ Header: headers, Body: required(content) }));
}

/** The envelope of a message. Throws an `EncodeError` for a value that the contract does not allow. */
export function encodeMessage<Body, Headers>(
  message: Message<Body, Headers>,
  { body, headers }: Content<Body, Headers>,
  options: CodecOptions = {},
): string {
  const encoder = { text: "", path: [], prefixes: new Map([[SOAP_11, "s:"]]), options };
  envelope(SOAP_11, message, 1).write(encoder, { Header: headers, Body: { [message.name]: body } });
  return `<s:Envelope${declarations(encoder)}>${encoder.text}</s:Envelope>`;
}

/** What SOAP 1.2 has instead of the members of SOAP 1.1 is the detail, as it came. */
function soapFault(found: { readonly faultstring?: string }): SoapFault {
  const others = unknownMembersOf(found).map(({ xml }) => xml);
  const detail = others.length > 0 ? { detail: others.join("") } : {};
  return new SoapFault(found.faultstring ?? "the server answered with a fault", { ...detail, ...found });
}

/**
 * What the envelope of a message carries. `inspect` sees the headers before the body is read. Throws a `SoapFault` where the body
 * holds one, and a `DecodeError` for what is not the message.
 */
export function decodeMessage<Body, Headers>(
  message: Message<Body, Headers>,
  xml: string,
  options: CodecOptions = {},
  inspect?: (headers: Headers) => void,
): Content<Body, Headers> {
  const decoder = Object.assign(xmlReader(xml, options.limits), { options });
  nextElement(decoder);
  const { namespace, local } = decoder;
  const isSoap = namespace === SOAP_11 || namespace === SOAP_12;
  if (!isSoap || local !== "Envelope") decoder.fail(`<${local}> is not a SOAP envelope`);
  const headers: Codec<Headers> = {
    ...message.headers,
    read: () => {
      const value = message.headers.read(decoder);
      inspect?.(value);
      return value;
    },
  };
  const { Header = {} as Headers, Body } = envelope(namespace, { ...message, headers }, 0).read(decoder);
  decoder.next();
  if (Body.Fault !== undefined) throw soapFault(Body.Fault);
  const [[name, body] = []] = Object.entries<unknown>(Body);
  const [other] = unknownMembersOf(Body);
  if (name !== message.name || other !== undefined) {
    decoder.fail(`the body holds ${other?.name ?? "nothing"} where only ${message.name} is expected`);
  }
  return { body: body as Body, headers: Header };
}
