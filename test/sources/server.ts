// HTTP servers on loopback, and the contract that one of them publishes as WCF does: split, with absolute addresses, in circles.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

export interface Server {
  /** As in `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** What was asked for so far. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closing: (() => Promise<void>)[] = [];

/** A server that is closed after the test, with all connections. */
export async function serve(handler: Handler): Promise<Server> {
  const requests: { readonly path: string; readonly headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Path with query → body. */
export type Pages = Readonly<Record<string, string | Uint8Array>>;

/** A server of documents, which may name its own origin. */
export function publish(pages: (origin: string) => Pages): Promise<Server> {
  return serve((request, response) => {
    send(response, pages(`http://${request.headers.host ?? ""}`)[request.url ?? ""]);
  });
}

export function send(response: ServerResponse, body: string | Uint8Array | undefined): void {
  response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/xml; charset=utf-8" });
  response.end(body);
}

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const shop = "urn:example:shop";
const prefixes =
  `xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" ` +
  `xmlns:xs="http://www.w3.org/2001/XMLSchema"`;

const messages =
  `<wsdl:message name="Order_In"><wsdl:part name="parameters" element="tns:Order"/></wsdl:message>` +
  `<wsdl:message name="Order_Out"><wsdl:part name="parameters" element="tns:OrderResponse"/></wsdl:message>` +
  `<wsdl:portType name="Orders"><wsdl:documentation>Takes\r\n  orders.</wsdl:documentation><wsdl:operation name="Order">` +
  `<wsdl:input message="tns:Order_In"/><wsdl:output message="tns:Order_Out"/></wsdl:operation></wsdl:portType>`;

function serviceAt(address: string): string {
  return (
    `<wsdl:binding name="OrdersBinding" type="tns:Orders"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>` +
    `<wsdl:operation name="Order"><soap:operation soapAction="urn:example:shop/Order" style="document"/><wsdl:input>` +
    `<soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation></wsdl:binding>` +
    `<wsdl:service name="OrdersService"><wsdl:port name="OrdersPort" binding="tns:OrdersBinding">` +
    `<soap:address location="${address}"/></wsdl:port></wsdl:service>`
  );
}

const elements =
  `<xs:element name="Order"><xs:complexType><xs:sequence><xs:element minOccurs="0" name="What" type="a:Article" ` +
  `xmlns:a="urn:example:articles"/></xs:sequence></xs:complexType></xs:element><xs:element name="OrderResponse">` +
  `<xs:complexType><xs:sequence><xs:element name="Number" type="xs:int"/></xs:sequence></xs:complexType></xs:element>`;

const types =
  `<xs:complexType name="Article"><xs:sequence><xs:element name="Name" nillable="true" type="xs:string"/>` +
  `</xs:sequence></xs:complexType>`;

/** The contract in one document, and the same in four; `Order.svc` is a web page. */
export function wcf(origin: string): Pages {
  const service = `${origin}/Order.svc`;
  const root = `<wsdl:definitions name="OrdersService" targetNamespace="${shop}" ${prefixes} xmlns:tns="${shop}">`;
  const schema = (namespace: string): string =>
    `<xs:schema elementFormDefault="qualified" targetNamespace="${namespace}" xmlns:xs="http://www.w3.org/2001/XMLSchema">`;
  return {
    "/Order.svc":
      "<HTML><HEAD><TITLE>OrdersService Service</TITLE></HEAD><BODY>You have created a service.<BR></BODY></HTML>",
    "/Order.svc?singleWsdl":
      `<?xml version="1.0" encoding="utf-8"?>${root}<wsdl:types>${schema(shop)}<xs:import namespace="urn:example:articles"/>` +
      `${elements}</xs:schema>${schema("urn:example:articles")}${types}</xs:schema></wsdl:types>${messages}${serviceAt(service)}</wsdl:definitions>`,
    "/Order.svc?wsdl":
      `\ufeff<?xml version="1.0" encoding="utf-8"?>${root}<wsdl:import namespace="${shop}" location="${service}?wsdl=wsdl0"/>` +
      `<wsdl:types/>${serviceAt(service)}</wsdl:definitions>`,
    "/Order.svc?wsdl=wsdl0":
      `<?xml version="1.0" encoding="utf-8"?>${root}<wsdl:types><xs:schema targetNamespace="${shop}/Imports">` +
      `<xs:import schemaLocation="${service}?xsd=xsd0&amp;part=1#top" namespace="${shop}"/>` +
      `<xs:import schemaLocation="Order.svc?xsd=xsd1" namespace="urn:example:articles"/></xs:schema></wsdl:types>${messages}</wsdl:definitions>`,
    "/Order.svc?xsd=xsd0&part=1":
      `<?xml version="1.0" encoding="utf-8"?>${schema(shop)}<xs:import schemaLocation="?xsd=xsd1" namespace="urn:example:articles"/>` +
      `${elements}</xs:schema>`,
    "/Order.svc?xsd=xsd1":
      `<?xml version="1.0" encoding="utf-8"?>${schema("urn:example:articles")}` +
      `<xs:import schemaLocation="?xsd=xsd0&amp;part=1" namespace="${shop}"/>${types}</xs:schema>`,
  };
}
