// Envelopes as they go over the wire, written by hand: the frames of requests and answers.

export interface Answer {
  /** 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Is it sent compressed? */
  readonly gzip?: boolean;
  /** What comes after the body: its end, nothing more on an open connection, or the end of the connection. */
  readonly then?: "end" | "silence" | "break";
}

export interface SoapRequest {
  /** Without quotes. */
  readonly soapAction: string;
  readonly envelope: string;
}

/** What a platform sends and gets. */
export interface Exchange extends SoapRequest {
  readonly answer: Answer;
}

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
export const SERVICES = "http://www.superoffice.net/ws/crm/NetServer/Services86";

interface Further {
  /** The header block, where there is one. */
  readonly timeZone?: string;
  readonly ticket?: string;
  /** Of namespaces, beside the usual ones. */
  readonly declarations?: string;
}

/** A request as the client writes it; what `inside` names has the prefix `n1`. */
export function request(
  operation: string,
  inside: string,
  { timeZone = "", ticket = "7T:æ&#38;&#60;😀", declarations = "" }: Further = {},
): SoapRequest {
  return {
    soapAction: `${SERVICES}/Appointment/${operation}`,
    envelope:
      `<s:Envelope xmlns:s="${SOAP}" xmlns:n1="${SERVICES}"${declarations}><s:Header>` +
      "<n1:ApplicationToken>token</n1:ApplicationToken>" +
      `<n1:Credentials><n1:Ticket>${ticket}</n1:Ticket></n1:Credentials>${timeZone}</s:Header>` +
      `<s:Body><n1:${operation}>${inside}</n1:${operation}></s:Body></s:Envelope>`,
  };
}

/** An answer as NetServer lays it out. */
export function answer(
  body: string,
  header = `<Succeeded xmlns="${SERVICES}">true</Succeeded>`,
): Answer & { readonly body: string } {
  return {
    body: `<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="${SOAP}"><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`,
  };
}
