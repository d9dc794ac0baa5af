// SOAP messages: operations as data, envelopes in both directions.
import type { Codec, CodecOptions, Decoder } from "./codec.js";
import type { SoapFault } from "./errors.js";
import { faultOf } from "./fault.js";
import type { Prepare } from "./session.js";
import { unknownMembersOf } from "./members.js";
import { refuseUnknown, structure, type ComplexCodec } from "./structures.js";
import { fail, nextElement, rawOf, xmlReader } from "./xml-reader.js";
import { declarations, type Prefixes } from "./xml-writer.js";

/** The namespace of SOAP 1.2. Its envelopes are read whatever the version of the request, as some servers answer in it. */
export const SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";

/** What the messages of a version of SOAP differ by, and what bindings add to it. */
export interface SoapVersion {
  /** Of the envelope. */
  readonly namespace: string;
  /** Those of a request that depend on the version. `action` is a URI, or empty. */
  readonly httpHeaders: (action: string) => Record<string, string>;
  /** What a `Fault` of any version states. */
  readonly fault: (xml: string) => SoapFault;
  /** Instead of the session's, for the operations whose binding asks for more. */
  readonly prepare?: Prepare;
}

/** SOAP 1.1. */
export const soap11: SoapVersion = {
  namespace: "http://schemas.xmlsoap.org/soap/envelope/",
  httpHeaders: (action) => ({ "Content-Type": "text/xml; charset=utf-8", SOAPAction: `"${action}"` }),
  fault: faultOf,
};

/** One direction of an operation: what is in the envelope's body and header. */
export interface Message<Body, Headers> {
  /** Of the element in the body. */
  readonly namespace: string;
  readonly name: string;
  readonly body: Codec<Body>;
  readonly headers: ComplexCodec<Headers>;
  /** All of the SOAP body, whose envelope has the namespace, where it isn't the element alone: under its name, or a `Fault` as XML. */
  readonly content?: (soap: string) => Codec<Readonly<Record<string, unknown>>>;
  /** Instead of what `decodeMessage` does otherwise. */
  readonly decode?: (
    xml: string | Uint8Array,
    options: CodecOptions,
    inspect: ((headers: Headers) => void) | undefined,
    soap: SoapVersion,
  ) => Content<Body, Headers>;
}

export interface Operation<Request, Response, RequestHeaders, ResponseHeaders> {
  /** Of the service; what `{service}` in an endpoint stands for. */
  readonly service: string;
  readonly name: string;
  /**
   * A URI: the `SOAPAction` without quotes, or the `action` of SOAP 1.2; unless given, the namespace of the request, the service and the
   * name, as .NET puts them together.
   */
  readonly action?: string;
  /** SOAP 1.1 unless given. */
  readonly soap?: SoapVersion;
  readonly input: Message<Request, RequestHeaders>;
  readonly output: Message<Response, ResponseHeaders>;
}

/** What a message carries. */
export interface Content<Body, Headers> {
  readonly body: Body;
  readonly headers: Headers;
}

interface Envelope<Headers> {
  readonly Header?: Headers;
  readonly Body: Readonly<Record<string, unknown>>;
}

/** Each message's envelopes, which are made once, as all codecs are. */
const envelopes = /* @__PURE__ */ new WeakMap<object, Record<string, unknown>>();

/** What sees the header blocks once they are read. */
interface Inspecting<Headers> {
  readonly inspect?: ((headers: Headers) => void) | undefined;
}

/** The envelope of a message, as the complex type that it is. `min` is 1 where its body can't be a fault. */
const envelope = <Body, Headers>(
  soap: string,
  message: Message<Body, Headers>,
  min: number,
): Codec<Envelope<Headers>> => {
  const known = envelopes.get(message) ?? {};
  envelopes.set(message, known);
  const { namespace, name, body, headers, content } = message;
  return (known[`${soap} ${min}`] ??= structure(soap, () => ({
    Header: {
      ...headers,
      read(decoder: Decoder & Inspecting<Headers>) {
        const value = headers.read(decoder);
        decoder.inspect?.(value);
        return value;
      },
    },
    Body: {
      ...(content?.(soap) ??
        structure(soap, () => ({ Fault: { read: rawOf }, [name]: { ...body, namespace, min } }))),
      min: 1,
    },
  }))) as Codec<Envelope<Headers>>;
};

/** The prefixes that a message begins with, by the namespace of its envelope. */
const initial: Record<string, Prefixes> = {};

/**
 * The envelope of a message, in SOAP 1.1 unless another version is given. Throws an `EncodeError` for a value that the contract does not
 * allow.
 */
export const encodeMessage = <Body, Headers>(
  message: Message<Body, Headers>,
  { body, headers }: Content<Body, Headers>,
  options: CodecOptions = {},
  { namespace }: SoapVersion = soap11,
): string => {
  const prefixes = (initial[namespace] ??= new Map([[namespace, "s:"]]));
  const encoder = { text: "", path: [], prefixes, options };
  envelope(namespace, message, 1).write(encoder, { Header: headers, Body: { [message.name]: body } });
  return `<s:Envelope${declarations(encoder)}>${encoder.text}</s:Envelope>`;
};

/**
 * What the envelope of a message carries, a text or bytes in UTF-8, whatever its version of SOAP; `soap` is that of the request. `inspect` sees the headers before
 * the body is read. Throws a `SoapFault` where the body holds one, and a `DecodeError` for what is not the message.
 */
export const decodeMessage = <Body, Headers>(
  message: Message<Body, Headers>,
  xml: string | Uint8Array,
  options: CodecOptions = {},
  inspect?: (headers: Headers) => void,
  soap: SoapVersion = soap11,
): Content<Body, Headers> => {
  if (message.decode) return message.decode(xml, options, inspect, soap);
  const decoder = Object.assign(xmlReader(xml, options.limits), { options, inspect });
  nextElement(decoder);
  const { namespace, local } = decoder;
  if ((namespace !== soap11.namespace && namespace !== SOAP_12) || local !== "Envelope")
    fail(decoder, `<${local}> is not a SOAP envelope`);
  const { Header = {} as Headers, Body } = envelope(namespace, message, 0).read(decoder);
  decoder.next();
  const fault =
    message.name === "Fault"
      ? unknownMembersOf(Body).find((member) => member.namespace === namespace)?.xml
      : (Body["Fault"] as string | undefined);
  if (fault) throw soap.fault(fault);
  const [body = fail(decoder, `the body holds no ${message.name}`)] = Object.values(Body) as Body[];
  refuseUnknown(decoder, unknownMembersOf(Body), message.name);
  return { body, headers: Header };
};
