// Envelopes that the cases are made of.

export const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
export const soap12 = "http://www.w3.org/2003/05/soap-envelope";
export const services = "http://www.superoffice.net/ws/crm/NetServer/Services86";

/** An envelope whose content is in NetServer's namespace unless it says otherwise. */
export function envelope(body: string, header: string = "", soap: string = soap11): string {
  return `<s:Envelope xmlns:s="${soap}" xmlns="${services}"><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
}

export const succeeded = "<Succeeded>true</Succeeded>";

/** What SetSeen answers when all is well. */
export const good: string = envelope("<SetSeenResponse/>", succeeded);

export const fault11: string = envelope(
  '<s:Fault xmlns=""><faultcode>s:Client</faultcode><faultstring xml:lang="en">Wrong &amp; bad</faultstring>' +
    '<detail><why xmlns="urn:example">because</why></detail></s:Fault>',
);

export const fault12: string = envelope(
  '<s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang="en">because</s:Text></s:Reason></s:Fault>',
  "",
  soap12,
);
