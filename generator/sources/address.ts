// Addresses: which are read at all, and which an import or a redirect may lead to. Nothing here touches the network.
import { addresses, type Failure } from "../problems/sources.js";

/** Is it meant as an address, be it a good one or not? */
export function isAddress(source: string): boolean {
  return /^\s*(?:https?:|[a-z][a-z\d+.-]+:[\\/]{2})/i.test(source);
}

/** The URL of an address that the user gives. */
export function givenUrl(source: string): URL | Failure {
  if (!isAddress(source)) return addresses.malformed();
  return checked(source, undefined);
}

/** The URL of what a document at an address refers to. */
export function importedUrl(location: string, from: URL): URL | Failure {
  const target = checked(location, from);
  if (target instanceof URL && isDowngrade(from, target)) return addresses.downgrade();
  return target;
}

function checked(location: string, base: URL | undefined): URL | Failure {
  let url: URL;
  try {
    url = new URL(location, base);
  } catch {
    return addresses.malformed();
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return addresses.scheme();
  if (url.username !== "" || url.password !== "") return addresses.user();
  // A fragment is a part of the document, not another one.
  url.hash = "";
  return url;
}

function isDowngrade(from: URL, to: URL): boolean {
  return from.protocol === "https:" && to.protocol === "http:";
}

/** Where a redirect leads if it stays with the server; it keeps what the server was told. */
export function redirectedUrl(location: string, from: URL): URL | Failure {
  const target = checked(location, from);
  if (!(target instanceof URL)) return target;
  return target.origin === from.origin ? target : addresses.redirect(from.href, target.href);
}
