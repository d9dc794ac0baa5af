// What must not compile against the generated types; test/output-compiles.test.ts holds every compiler to it.
import { AppointmentClient, RecurrenceUpdateMode, superOfficeSession } from "../generated/index.js";
import { PartnerSystemUserServiceClient, systemUserTicket, withTicket } from "../generated/index.js";
import type { AppointmentEntity, Link, SuperOfficeError } from "../generated/index.js";
import * as xs from "../generated/runtime/builtins.js";
import { nillable, type Codec } from "../generated/runtime/codec.js";
import { arrayOf } from "../generated/runtime/collections.js";
import { complexType, extension, repeated, required } from "../generated/runtime/structures.js";

// Requests.
const client: AppointmentClient = new AppointmentClient(superOfficeSession({ endpoint: "http://localhost" }));
export const calls: unknown[] = [
  client.SetSeen({ AppointmentId: 1, UpdateMode: "OnlyThis" }),
  client.SetSeen({ UpdateMode: RecurrenceUpdateMode.OnlyThis }, { headers: { TimeZone: null } }),
  // @ts-expect-error -- absent is not undefined
  client.SetSeen({ AppointmentId: undefined }),
  // @ts-expect-error -- a string where a number is expected
  client.SetSeen({ AppointmentId: "1" }),
  // @ts-expect-error -- a nil where none is allowed
  client.SetSeen({ AppointmentId: null }),
  // @ts-expect-error -- no such value
  client.SetSeen({ UpdateMode: "Sometimes" }),
  // @ts-expect-error -- no such member
  client.SetSeen({ Id: 1 }),
  // @ts-expect-error -- no request
  client.SetSeen(),
  // @ts-expect-error -- no such header block
  client.SetSeen({}, { headers: { Ticket: "t" } }),
  // @ts-expect-error -- the array where its holder is expected
  client.SaveAppointmentEntity([]),
  client.CreateDefaultAppointmentEntity(),
];

// Members: nil and absent are two things, arrays and dictionaries hold what the schema says.
export const entities: AppointmentEntity[] = [
  { Description: null, Links: [null, {}], StartDate: "2024-01-01T00:00:00", ExtraFields: { a: null } },
  // @ts-expect-error -- not nillable
  { StartDate: null },
  // @ts-expect-error -- a Date, which would lose the offset
  { StartDate: new Date() },
  // @ts-expect-error -- an item, not an array
  { Links: {} },
  // @ts-expect-error -- a number in a dictionary of texts
  { ExtraFields: { a: 1 } },
];
export function read(entity: AppointmentEntity): unknown[] {
  const links: (Link | null)[] | null | undefined = entity.Links;
  // @ts-expect-error -- may be absent or nil
  const text: string = entity.Description;
  return [links, text];
}

// Answers and errors.
export async function answer(): Promise<unknown[]> {
  const { Response } = await client.CreateDefaultAppointmentEntity();
  const maybe: AppointmentEntity | null | undefined = Response;
  // @ts-expect-error -- may be absent or nil
  const certain: AppointmentEntity = Response;
  return [maybe, certain];
}
export function why({ exceptionInfo }: SuperOfficeError): unknown[] {
  const text: string | null | undefined = exceptionInfo.FriendlyText;
  // @ts-expect-error -- no such member
  return [text, exceptionInfo.Reason];
}

// Log-ons: with the client as it comes with any options, and keys of any platform.
const systemUser = {
  applicationToken: "",
  contextIdentifier: "",
  systemUserToken: "",
  privateKey: "",
  publicKey: { type: "", algorithm: { name: "", hash: {} }, extractable: true, usages: ["verify" as const] },
};
const partner: PartnerSystemUserServiceClient = new PartnerSystemUserServiceClient({ endpoint: "" });
declare enum TokenType {
  Jwt = "Jwt",
}
declare const camelCase: {
  authenticate(request: { ReturnTokenType?: TokenType }): Promise<{ IsSuccessful?: boolean }>;
};
export const sessions: unknown[] = [
  withTicket({ endpoint: "" }, systemUserTicket({ ...systemUser, client: partner })),
  systemUserTicket({ ...systemUser, client: camelCase }),
  // @ts-expect-error -- the client of another service
  systemUserTicket({ ...systemUser, client }),
  // @ts-expect-error -- the key is missing
  systemUserTicket({ ...systemUser, client: partner, publicKey: undefined }),
];

// The tables of codecs are proved against the types.
interface Base {
  Id: number;
}
interface Item extends Base {
  Name?: string;
  Note?: string | null;
  Lines: string[];
  Tags?: (string | null)[];
}
const base = complexType<Base>("", () => ({ Id: required(xs.int) }));
const [Name, Note] = [xs.string, nillable(xs.string)];
const Lines = repeated(xs.string, 1);
const Tags = arrayOf("", "Tag", () => nillable(xs.string));
const Bare = arrayOf("", "Tag", () => xs.string);
const item = (table: Parameters<typeof extension<Item, Base>>[2]): Codec<Item> =>
  extension<Item, Base>(() => base, "", table);
export const tables: Codec<Item>[] = [
  item(() => ({ Name, Note, Lines, Tags })),
  item(() => ({ Name, Note, Lines, Tags: repeated(Note, 0) })),
  // @ts-expect-error -- Tags is missing
  item(() => ({ Name, Note, Lines })),
  // @ts-expect-error -- of the wrong type
  item(() => ({ Name: xs.int, Note, Lines, Tags })),
  // @ts-expect-error -- nil where the type has none
  item(() => ({ Name: Note, Note, Lines, Tags })),
  // @ts-expect-error -- no nil where the type has one
  item(() => ({ Name, Note: Name, Lines, Tags })),
  // @ts-expect-error -- items without nil where the type has one
  item(() => ({ Name, Note, Lines, Tags: Bare })),
  // @ts-expect-error -- optional in the table, required in the type
  item(() => ({ Name, Note, Lines: repeated(xs.string, 0), Tags })),
  // @ts-expect-error -- required in the table, optional in the type
  item(() => ({ Name: required(xs.string), Note, Lines, Tags })),
  // @ts-expect-error -- one where the type has several
  item(() => ({ Name, Note, Lines: required(xs.string), Tags })),
];
// @ts-expect-error -- Id is missing
export const empty: Codec<Base> = complexType<Base>("", () => ({}));
