// The schemas that contracts refer to without bringing them along.
import { addressing, addressing200403, addressing200408 } from "./addressing.js";
import { apacheSoap } from "./apache-soap.js";
import { swaRef, xmime, xop } from "./attachments.js";
import { arrays, message, serialization, wsdlTypes } from "./microsoft.js";
import type { KnownSchema } from "./schema.js";
import { security, securityUtility } from "./security.js";
import { signature } from "./signature.js";
import { soap12Encoding, soapEncoding } from "./soap-encoding.js";
import { soap12Envelope, soapEnvelope } from "./soap-envelope.js";
import { wsdl } from "./wsdl.js";
import { xml, xmlSchema } from "./xml.js";

export type { KnownSchema };

export const knownSchemas: readonly KnownSchema[] = [
  xml,
  xmlSchema,
  wsdl,
  soapEncoding,
  soap12Encoding,
  soapEnvelope,
  soap12Envelope,
  addressing,
  addressing200408,
  addressing200403,
  signature,
  security,
  securityUtility,
  xmime,
  xop,
  swaRef,
  serialization,
  arrays,
  wsdlTypes,
  message,
  apacheSoap,
];
