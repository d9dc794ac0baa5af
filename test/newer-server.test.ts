// Get, edit, save against a server that is newer than the contract: nothing that it sent is lost, and all of it goes back to its place.
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  AppointmentClient,
  superOfficeSession,
  unknownMembersOf,
  type AppointmentEntity,
  type UnknownMember,
} from "../generated/index.js";
import { envelope, services, soap11, succeeded } from "./outcomes/envelopes.js";
import { loopback } from "./loopback.js";

const server = await loopback();
afterAll(server.close);

/** With unknown members first, between, and last; in an object, in items, and in a dictionary's value. */
const answered = [
  "<First>1</First>",
  "<TableRight><Mask>Select Update</Mask><Until>2030-01-01</Until></TableRight>",
  "<FieldProperties><FieldPropertyDictionaryKeyValuePair><Key>a</Key><Value><FieldType>string</FieldType>",
  '<Hint i:type="x:int" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema">5</Hint>',
  "</Value></FieldPropertyDictionaryKeyValuePair></FieldProperties>",
  "<Associate><AssociateId>5</AssociateId><Avatar><Url>https://example.com/?a=1&amp;b=2</Url></Avatar><Name>ann</Name></Associate>",
  '<AppointmentId>7</AppointmentId><Mood><![CDATA[<good>]]></Mood><Weather xmlns="urn:new"/><Description>before</Description>',
  "<Links><Link><Id>1</Id><Colour>red</Colour></Link><Link><Colour>blue</Colour></Link></Links>",
  "<Location>Room 7</Location><Last/>",
];

/** What is sent when the description was edited. */
const saved = [
  `<First xmlns="${services}">1</First>`,
  `<n1:TableRight><n1:Mask>Select Update</n1:Mask><Until xmlns="${services}">2030-01-01</Until></n1:TableRight>`,
  "<n1:FieldProperties><n1:FieldPropertyDictionaryKeyValuePair><n1:Key>a</n1:Key><n1:Value><n1:FieldType>string</n1:FieldType>",
  `<Hint xmlns="${services}" i:type="x:int" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema">5</Hint>`,
  "</n1:Value></n1:FieldPropertyDictionaryKeyValuePair></n1:FieldProperties>",
  `<n1:Associate><n1:AssociateId>5</n1:AssociateId><Avatar xmlns="${services}"><Url>https://example.com/?a=1&amp;b=2</Url></Avatar><n1:Name>ann</n1:Name></n1:Associate>`,
  `<n1:AppointmentId>7</n1:AppointmentId><Mood xmlns="${services}"><![CDATA[<good>]]></Mood><Weather xmlns="urn:new"/><n1:Description>after</n1:Description>`,
  `<n1:Links><n1:Link><n1:Id>1</n1:Id><Colour xmlns="${services}">red</Colour></n1:Link><n1:Link><Colour xmlns="${services}">blue</Colour></n1:Link></n1:Links>`,
  `<n1:Location>Room 7</n1:Location><Last xmlns="${services}"/>`,
];

const request = (members: readonly string[]): string =>
  `<s:Envelope xmlns:s="${soap11}" xmlns:n1="${services}"><s:Header></s:Header><s:Body><n1:SaveAppointmentEntity>` +
  `<n1:AppointmentEntity>${members.join("")}</n1:AppointmentEntity></n1:SaveAppointmentEntity></s:Body></s:Envelope>`;

const reported: UnknownMember[] = [];
const client = new AppointmentClient(
  superOfficeSession({
    endpoint: server.endpoint,
    onUnknownMember: (member) => {
      reported.push(member);
    },
  }),
);

beforeEach(() => {
  reported.length = 0;
  server.requests.length = 0;
});

async function gotten(): Promise<AppointmentEntity> {
  const response = `<Response>${answered.join("")}</Response>`;
  server.answer = {
    body: envelope(`<GetAppointmentEntityResponse>${response}</GetAppointmentEntityResponse>`, succeeded),
  };
  const { Response } = await client.GetAppointmentEntity({ AppointmentEntityId: 7 });
  if (!Response) throw new Error("no appointment");
  return Response;
}

/** What is sent when the appointment is saved. */
async function sentOf(appointment: AppointmentEntity): Promise<string | undefined> {
  server.answer = { body: envelope("<SaveAppointmentEntityResponse/>", succeeded) };
  await client.SaveAppointmentEntity({ AppointmentEntity: appointment });
  return server.requests.at(-1)?.body;
}

describe("unknown members", () => {
  it("are kept with their objects and reported", async () => {
    const appointment = await gotten();
    const names = (value: object | null | undefined): readonly string[] =>
      unknownMembersOf(value ?? {}).map(({ name }) => name);
    expect(names(appointment)).toEqual(["First", "Mood", "Weather", "Last"]);
    expect(names(appointment.Associate)).toEqual(["Avatar"]);
    expect(names(appointment.FieldProperties?.["a"])).toEqual(["Hint"]);
    expect(appointment.Links?.map(names)).toEqual([["Colour"], ["Colour"]]);
    expect(reported.map(({ name, namespace, after }) => [name, namespace, after])).toEqual([
      ["First", services, undefined],
      ["Until", services, "Mask"],
      ["Hint", services, "FieldType"],
      ["Avatar", services, "AssociateId"],
      ["Mood", services, "AppointmentId"],
      ["Weather", "urn:new", "AppointmentId"],
      ["Colour", services, "Id"],
      ["Colour", services, undefined],
      ["Last", services, "Location"],
    ]);
  });

  it("go back to their places", async () => {
    const appointment = await gotten();
    appointment.Description = "after";
    expect(await sentOf(appointment)).toBe(request(saved));
  });

  it("go back with a copy", async () => {
    expect(await sentOf({ ...(await gotten()), Description: "after" })).toBe(request(saved));
  });

  it("keep their places where the members that they followed are gone", async () => {
    const appointment = await gotten();
    appointment.Description = "after";
    delete appointment.Location;
    delete appointment.AppointmentId;
    const without = saved.map((line) => line.replace(/<n1:(Location|AppointmentId)>[^<]*<\/n1:\1>/, ""));
    expect(await sentOf(appointment)).toBe(request(without));
  });

  it("go with their objects to other places", async () => {
    const { Links } = await gotten();
    expect(await sentOf({ AppointmentId: 8, Links: Links?.toReversed() ?? null })).toBe(
      request([
        "<n1:AppointmentId>8</n1:AppointmentId>",
        `<n1:Links><n1:Link><Colour xmlns="${services}">blue</Colour></n1:Link><n1:Link><n1:Id>1</n1:Id><Colour xmlns="${services}">red</Colour></n1:Link></n1:Links>`,
      ]),
    );
  });
});
