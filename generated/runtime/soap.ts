// SOAP messages: operations as data, envelopes in both directions, faults.
import { Decoder, Encoder, quote, within, type Codec, type CodecOptions } from "./codec.js";
import { SoapFault } from "./errors.js";

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

/** The envelope of a message. Throws an `EncodeError` for a value that the contract does not allow. */
export function encodeMessage<Body, Headers>(
  message: Message<Body, Headers>,
  { body, headers }: Content<Body, Headers>,
  options?: CodecOptions,
): string {
  const encoder = new Encoder(options);
  try {
    message.headers.write(encoder, "s:Header", headers);
    if (encoder.text === "<s:Header></s:Header>") encoder.text = "";
    encoder.text += "<s:Body>";
    message.body.write(encoder, encoder.prefix(message.namespace) + message.name, body);
  } catch (error) {
    throw within(error, message.name);
  }
  return `<s:Envelope xmlns:s="${SOAP_11}"${encoder.declarations()}>${encoder.text}</s:Body></s:Envelope>`;
}

/**
 * What the envelope of a message carries. `inspect` sees the headers before the body is read. Throws a `SoapFault` where the body
 * holds one, and a `DecodeError` for what is not the message.
 */
export function decodeMessage<Body, Headers>(
  message: Message<Body, Headers>,
  xml: string,
  options?: CodecOptions,
  inspect?: (headers: Headers) => void,
): Content<Body, Headers> {
  const decoder = new Decoder(xml, options);
  decoder.root();
  const soap = decoder.namespace;
  if (decoder.local !== "Envelope" || (soap !== SOAP_11 && soap !== SOAP_12)) {
    decoder.fail(`${quote(decoder.local)} is not a SOAP envelope`);
  }
  let headers = {} as Headers;
  let content: Content<Body, Headers> | undefined;
  while (decoder.nextElement()) {
    if (decoder.namespace === soap && decoder.local === "Header") {
      headers = message.headers.read(decoder);
    } else if (decoder.namespace === soap && decoder.local === "Body" && content === undefined) {
      inspect?.(headers);
      content = { body: readBody(message, decoder, soap), headers };
    } else {
      decoder.skip();
    }
  }
  decoder.end();
  return content ?? decoder.fail("the envelope has no body");
}

function readBody<Body, Headers>(message: Message<Body, Headers>, decoder: Decoder, soap: string): Body {
  if (!decoder.nextElement()) decoder.fail("the body is empty");
  if (decoder.namespace === soap && decoder.local === "Fault") throw readFault(decoder);
  if (decoder.namespace !== message.namespace || decoder.local !== message.name) {
    decoder.fail(`${quote(decoder.local)} stands where ${message.name} is expected`);
  }
  try {
    const body = message.body.read(decoder);
    if (decoder.nextElement()) decoder.fail("the body holds more than one element");
    return body;
  } catch (error) {
    throw within(error, message.name);
  }
}

/** `<Fault>: (faultcode, faultstring, faultactor?, detail?)` of SOAP 1.1, and its like in SOAP 1.2. */
function readFault(decoder: Decoder): SoapFault {
  const fault = { code: "", reason: "", detail: "" };
  while (decoder.nextElement()) {
    const name = decoder.local;
    if (name === "detail" || name === "Detail") fault.detail = decoder.raw();
    else if (name === "faultcode") fault.code = decoder.text();
    else if (name === "faultstring") fault.reason = decoder.text();
    else if (name === "Code") fault.code = firstText(decoder);
    else if (name === "Reason") fault.reason = firstText(decoder);
    else decoder.skip();
  }
  return new SoapFault(fault);
}

/** SOAP 1.2 wraps: `<Code><Value>…</Value>…</Code>`, `<Reason><Text>…</Text>…</Reason>`. */
function firstText(decoder: Decoder): string {
  let text: string | undefined;
  while (decoder.nextElement()) {
    if (text === undefined) text = decoder.text();
    else decoder.skip();
  }
  return text ?? "";
}
