// Charsets: an answer is read as it says it is, or refused; never taken for another text.
import { describe, expect, it } from "vitest";
import { AppointmentClient, superOfficeSession, withCharsets } from "../../generated/index.js";
import { reasonOf, recording } from "./netserver.js";

const SERVICES = "http://www.superoffice.net/ws/crm/NetServer/Services86";
const xml = (text: string, declaration = ""): string =>
  `${declaration}<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${SERVICES}"><s:Body>` +
  `<CreateDefaultAppointmentEntityResponse><Response><Description>${text}</Description></Response>` +
  "</CreateDefaultAppointmentEntityResponse></s:Body></s:Envelope>";
const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

async function descriptionOf(
  bytes: Uint8Array,
  type: string | undefined,
  withThem: boolean,
): Promise<unknown> {
  const { fetch } = recording(
    () =>
      new Response(new Uint8Array(bytes), type === undefined ? {} : { headers: { "Content-Type": type } }),
  );
  const session = superOfficeSession({ endpoint: "https://example.com/", fetch });
  const client = new AppointmentClient(withThem ? withCharsets(session) : session);
  return (await client.CreateDefaultAppointmentEntity()).Response?.Description;
}

const utf8: readonly [string, Uint8Array, string | undefined][] = [
  ["UTF-8 by the header", Buffer.from(xml("blåbær €")), "text/xml; charset=utf-8"],
  ["UTF-8 by a header in quotes and capitals", Buffer.from(xml("blåbær €")), 'text/xml; Charset="UTF-8"'],
  ["UTF-8 by the declaration", Buffer.from(xml("blåbær €", declared("utf-8"))), "text/xml"],
  ["UTF-8 by its byte order mark", Buffer.from(`\ufeff${xml("blåbær €")}`), "text/xml"],
  ["UTF-8 because nothing is said", Buffer.from(xml("blåbær €")), undefined],
  ["ASCII, which is UTF-8, too", Buffer.from(xml("bl&#xE5;b&#xE6;r &#x20AC;")), "text/xml; charset=us-ascii"],
];

describe("an answer in UTF-8", () => {
  it.each(utf8)("is read: %s", async (_, bytes, type) => {
    expect(await descriptionOf(bytes, type, false)).toBe("blåbær €");
    expect(await descriptionOf(bytes, type, true)).toBe("blåbær €");
  });
});

describe("an answer in another charset", () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ["ISO-8859-1 by the header", Buffer.from(xml("blåbær"), "latin1"), "text/xml; charset=iso-8859-1"],
    [
      "ISO-8859-1 by the declaration",
      Buffer.from(xml("blåbær", declared("ISO-8859-1")), "latin1"),
      "text/xml",
    ],
    [
      "ISO-8859-1 by the header, which comes before the declaration",
      Buffer.from(xml("blåbær", declared("utf-8")), "latin1"),
      "text/xml; charset=ISO-8859-1",
    ],
    ["UTF-16 little-endian by its mark", Buffer.from(`\ufeff${xml("blåbær")}`, "utf16le"), "text/xml"],
    ["UTF-16 big-endian by its mark", utf16be(`\ufeff${xml("blåbær")}`), "text/xml; charset=utf-16"],
    [
      "UTF-16 little-endian without a mark",
      Buffer.from(xml("blåbær"), "utf16le"),
      "text/xml; charset=utf-16",
    ],
    ["UTF-16 big-endian without a mark", utf16be(xml("blåbær", declared("UTF-16"))), undefined],
  ])("is read with withCharsets, and refused without: %s", async (_, bytes, type) => {
    expect(await descriptionOf(bytes, type, true)).toBe("blåbær");
    expect(await reasonOf(descriptionOf(bytes, type, false))).toMatchObject({
      code: "HttpError",
      message: "the answer is not plain UTF-8; see withCharsets and withMtom",
      operation: "Appointment.CreateDefaultAppointmentEntity",
    });
  });

  it("is refused where its bytes are not of that charset, or nobody knows it", async () => {
    const bytes = Buffer.from(xml("blåbær"), "latin1");
    const wrong = await reasonOf(descriptionOf(bytes, "text/xml; charset=utf-8", true));
    expect(wrong).toMatchObject({
      code: "HttpError",
      message: "the answer is not utf-8, or that is not a known charset",
    });
    const unknown = await reasonOf(descriptionOf(bytes, "text/xml; charset=klingon", true));
    expect(unknown).toMatchObject({
      code: "HttpError",
      message: "the answer is not klingon, or that is not a known charset",
    });
  });

  it("is never taken for UTF-8, even where its bytes could be", async () => {
    // "Ã¥" in ISO-8859-1 is "å" in UTF-8.
    const bytes = Buffer.from(xml("Ã¥"), "latin1");
    expect(await reasonOf(descriptionOf(bytes, "text/xml; charset=iso-8859-1", false))).toMatchObject({
      code: "HttpError",
    });
    expect(await descriptionOf(bytes, "text/xml; charset=iso-8859-1", true)).toBe("Ã¥");
  });
});
