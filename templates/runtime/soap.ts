// SOAP messages: operations as data, envelopes in both directions, faults.
import { string } from "./builtins.js";
import type { Codec, CodecOptions, Decoder } from "./codec.js";
import { SoapFault } from "./errors.js";
import { checkKnown, structure, unknownMembersOf, type ComplexCodec } from "./structures.js";
import { fail, nextElement, rawOf, xmlReader } from "./xml-reader.js";
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
  readonly headers: ComplexCodec<Headers>;
}

export interface Operation<Request, Response, RequestHeaders, ResponseHeaders> {
  /** Of the service; what `{service}` in an endpoint stands for. */
  readonly service: string;
  readonly name: string;
  /** The `SOAPAction`, without quotes; unless given, the namespace of the request, the service and the name, as .NET puts them together. */
  readonly action?: string;
  readonly input: Message<Request, RequestHeaders>;
  readonly output: Message<Response, ResponseHeaders>;
}

/** What a message carries. */
export interface Content<Body, Headers> {
  readonly body: Body;
  readonly headers: Headers;
}

/** `<Fault>: (faultcode, faultstring, faultactor?, detail?)`; never written. */
const faultFields = /* @__PURE__ */ structure<Pick<SoapFault, "faultcode" | "faultstring" | "detail">>(
  "",
  () => ({ faultcode: string, faultstring: string, detail: { read: rawOf } }),
);

const fault = {
  read(decoder: Decoder): never {
    const fields = faultFields.read(decoder);
    // What SOAP 1.2 has instead of these members is the detail, as it came.
    const others = unknownMembersOf(fields)
      .map(({ xml }) => xml)
      .join("");
    const detail = others && { detail: others };
    throw new SoapFault(fields.faultstring ?? "the server answered with a fault", { ...detail, ...fields });
  },
};

interface Envelope<Body, Headers> {
  readonly Header?: Headers;
  readonly Body: Readonly<Record<string, Body>>;
}

/** The envelope of a message, as the complex type that it is. `min` is 1 where its body can't be a fault; `inspect` sees the headers once they are read. */
const envelope = <Body, Headers>(
  soap: string,
  { namespace, name, body, headers }: Message<Body, Headers>,
  min: number,
  inspect?: (headers: Headers) => void,
): Codec<Envelope<Body, Headers>> => {
  const Header: Codec<Headers> = {
    ...headers,
    read(decoder) {
      const value = headers.read(decoder);
      inspect?.(value);
      return value;
    },
  };
  const content = structure(soap, () => ({ Fault: fault, [name]: { ...body, namespace, min } }));
  return structure(soap, () => ({ Header, Body: { ...content, min: 1 } }));
};

/** The envelope of a message. Throws an `EncodeError` for a value that the contract does not allow. */
export const encodeMessage = <Body, Headers>(
  message: Message<Body, Headers>,
  { body, headers }: Content<Body, Headers>,
  options: CodecOptions = {},
): string => {
  const encoder = { text: "", path: [], prefixes: new Map([[SOAP_11, "s:"]]), options };
  envelope(SOAP_11, message, 1).write(encoder, { Header: headers, Body: { [message.name]: body } });
  return `<s:Envelope${declarations(encoder)}>${encoder.text}</s:Envelope>`;
};

/**
 * What the envelope of a message carries. `inspect` sees the headers before the body is read. Throws a `SoapFault` where the body
 * holds one, and a `DecodeError` for what is not the message.
 */
export const decodeMessage = <Body, Headers>(
  message: Message<Body, Headers>,
  xml: string,
  options: CodecOptions = {},
  inspect?: (headers: Headers) => void,
): Content<Body, Headers> => {
  const decoder = Object.assign(xmlReader(xml, options.limits), { options });
  nextElement(decoder);
  const { namespace, local } = decoder;
  if (![SOAP_11, SOAP_12].includes(namespace) || local !== "Envelope")
    fail(decoder, `<${local}> is not a SOAP envelope`);
  const { Header = {} as Headers, Body } = envelope(namespace, message, 0, inspect).read(decoder);
  decoder.next();
  const [body = fail(decoder, `the body holds no ${message.name}`)] = Object.values(Body);
  checkKnown(decoder, Body, message.name);
  return { body, headers: Header };
};
