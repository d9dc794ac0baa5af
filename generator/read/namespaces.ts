// The namespace names of the vocabularies that documents are written in.

export { wsdlNamespace } from "../model/wsdl-symbols.js";
export const wsdl2Namespace = "http://www.w3.org/ns/wsdl";
export const soapNamespace = "http://schemas.xmlsoap.org/wsdl/soap/";
export const soap12Namespace = "http://schemas.xmlsoap.org/wsdl/soap12/";
export const httpNamespace = "http://schemas.xmlsoap.org/wsdl/http/";
export const mimeNamespace = "http://schemas.xmlsoap.org/wsdl/mime/";
export const soapOverHttp = "http://schemas.xmlsoap.org/soap/http";
/** The name that SOAP 1.2 itself gives to its binding to HTTP. */
export const soap12OverHttp = "http://www.w3.org/2003/05/soap/bindings/HTTP/";
/** Of Microsoft's serializer: what its `xs:appinfo` holds. */
export const serializationNamespace = "http://schemas.microsoft.com/2003/10/Serialization/";
