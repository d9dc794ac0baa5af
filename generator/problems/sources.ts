// SO1xx: documents that can't be had, from wherever they should come.
import { STATUS_CODES } from "node:http";
import { cut, type Problem } from "../diagnostics.js";
import { error, longestValue, quote } from "./problem.js";

/** Why there is no document: as a problem of what the user asked for, or of an import that states a location. */
export interface Failure {
  readonly problem: Problem;
  readonly imported: (location: string) => Problem;
  /** Nothing need be said of it where the import is no loss: its namespace is loaded from elsewhere, or nothing refers to that. */
  readonly spared?: true;
}

/** The reason starts without a capital and ends without a stop, so that it fits into both sentences. */
function failure(code: string, reason: string, hint: string, importing = { code, reason, hint }): Failure {
  return {
    problem: error(code, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, hint),
    imported: (location) =>
      error(
        importing.code,
        `The import of ${quote(withoutUser(location))} can't be loaded: ${importing.reason}.`,
        importing.hint,
      ),
  };
}

/** An address as it may be shown: without a user and a password, also where it is none because of what these hold. */
export function withoutUser(address: string): string {
  if (/^\s*https?:/i.test(address) && !URL.canParse(address)) return address.replace(/:.*@/s, "://");
  return address.replace(/^(\s*[a-z][a-z\d+.-]*:|\s*)(?:[\\/]{2,}|(?<=https?:)[\\/]?)[^\\/?#]*@/i, "$1//");
}

const saveThere =
  "Save the document there, or correct the location; it is relative to the document that states it.";

function local(code: string, reason: string, hint: string): Failure {
  return failure(code, reason, hint, { code: "SO114", reason, hint: saveThere });
}

export const files = {
  missing: (): Failure =>
    local("SO101", "there is no such file", "Check the path; an address starts with https:// or http://."),
  directory: (): Failure => local("SO102", "it is a directory", "Name the WSDL in it."),
  noWsdl: (place: string): Failure =>
    failure("SO102", `there is no WSDL in this ${place}`, "Its WSDLs must end in .wsdl."),
  noMatch: (): Failure =>
    failure(
      "SO102",
      "no file matches this pattern",
      "Check the pattern; an address starts with https:// or http://.",
    ),
  unreadable: (reason: string): Failure =>
    local("SO103", `it can't be read (${cut(reason, longestValue)})`, "Check its permissions."),
  /** An address in a document that is a file. */
  remote: (): Failure => ({
    ...failure(
      "SO113",
      "the imports of a file aren't read from the network",
      "Save the document beside this one and put its file name into the import; so-codegen pull does both for a WSDL with an address.",
    ),
    spared: true,
  }),
  /** `folder` is where the imports must stay. */
  outside: (folder: string): Failure =>
    failure(
      "SO115",
      `it leads out of ${folder === "" ? "the current folder" : `the folder ${quote(folder)}`}`,
      "Run so-codegen in a folder that holds all documents, or allow this one with --allow-outside.",
    ),
  leavesZip: (): Failure =>
    failure("SO115", "it leads out of the zip", "Unpack the zip beside the other documents."),
  notZip: (reason: string): Failure =>
    failure(
      "SO116",
      `the zip can't be read (${cut(reason.replace(/\.$/, ""), longestValue)})`,
      "Save it again; the download may have failed.",
    ),
  encrypted: (): Failure =>
    failure("SO116", "it is encrypted in the zip", "Unpack the zip, and name the folder instead."),
  twiceInZip: (name: string): Failure =>
    failure("SO116", `the zip holds ${quote(name)} twice`, "Pack it again, each document once."),
} as const;

const askForIt = "Check the address; WCF publishes a WSDL as ….svc?wsdl and ….svc?singleWsdl.";

/** A failure of what is at an address, which an import may have stated relatively. */
function remote(code: string, address: string, reason: string, hint: string): Failure {
  return failure(code, reason, hint, {
    code,
    reason: `${reason}; its address is ${cut(address, 2 * longestValue)}`,
    hint,
  });
}

export const addresses = {
  malformed: (): Failure => failure("SO130", "this isn't an address", askForIt),
  scheme: (): Failure =>
    failure(
      "SO130",
      "addresses other than https:// and http:// aren't read",
      "Give a file by its path, and have what the document imports published over https.",
    ),
  /** Credentials in the address itself. */
  user: (): Failure =>
    failure(
      "SO131",
      "the address holds a user or a password",
      "Leave them out; set SO_CODEGEN_USERNAME and SO_CODEGEN_PASSWORD instead.",
    ),
  downgrade: (): Failure =>
    failure(
      "SO132",
      "a document from https leads to http, where anybody could change it",
      "Try ?singleWsdl, which has no imports, have the server state https, or give the WSDL's own address with http:// if you accept that.",
    ),
  unreachable: (address: string, reason: string): Failure =>
    remote(
      "SO133",
      address,
      `the server can't be reached, or broke off (${cut(reason, longestValue)})`,
      "Check the address and the network; for certificates of your own, set NODE_EXTRA_CA_CERTS.",
    ),
  timeout: (address: string, seconds: number): Failure =>
    remote(
      "SO134",
      address,
      `the server didn't finish its answer within ${seconds} seconds`,
      "Try again later; the first answer of a server may take long.",
    ),
  outOfTime: (address: string, seconds: number): Failure =>
    remote(
      "SO134",
      address,
      `all documents together took more than ${seconds} seconds`,
      "Fetch fewer WSDLs at a time.",
    ),
  status: (address: string, status: number): Failure =>
    remote(
      "SO135",
      address,
      `the server answered ${status}${status in STATUS_CODES ? ` (${STATUS_CODES[status] ?? ""})` : ""}`,
      status >= 500 ? "Try again later, or ask those who run the server." : askForIt,
    ),
  /** 401 or 403. `isGiven`: the user gave an address of this server; `isSent`: it has been told user and password. */
  denied: (address: string, status: number, isGiven: boolean, isSent: boolean): Failure =>
    remote(
      "SO136",
      address,
      isSent
        ? `the server doesn't accept the user and the password (${status})`
        : `the server wants to know who asks (${status})`,
      isGiven
        ? 'Set SO_CODEGEN_USERNAME and SO_CODEGEN_PASSWORD for a server that asks for them, or pass --header "Authorization: …".'
        : "Credentials and headers go only to servers of addresses that you give; give this one, too, if it is a WSDL.",
    ),
  webPage: (address: string): Failure =>
    remote("SO137", address, "the server answered with a web page", askForIt),
  empty: (address: string): Failure => remote("SO138", address, "the server's answer is empty", askForIt),
  redirect: (address: string, target: string): Failure =>
    remote(
      "SO139",
      address,
      `the server redirects to another one, ${quote(withoutUser(target))}`,
      "Give that address instead if you trust it.",
    ),
  redirects: (address: string): Failure =>
    remote("SO139", address, "the server redirects again and again", askForIt),
} as const;

export const limits = {
  size: (bytes: number): Failure =>
    failure("SO140", `it is larger than ${mebibytes(bytes)}`, "A WSDL is smaller; check what is there."),
  total: (bytes: number): Failure =>
    failure(
      "SO140",
      `all documents together are larger than ${mebibytes(bytes)}`,
      "Read fewer WSDLs at a time.",
    ),
  documents: (count: number): Failure =>
    failure("SO141", `there are more than ${count} documents`, "Read fewer WSDLs at a time."),
  depth: (depth: number): Failure =>
    failure(
      "SO142",
      `it is the end of a chain of more than ${depth} imports`,
      "Import it from a document that is nearer to the WSDL.",
    ),
} as const;

function mebibytes(bytes: number): string {
  return `${bytes / 2 ** 20} MiB`;
}
