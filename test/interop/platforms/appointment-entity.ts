// An appointment as a server answers with it, as the client must decode it, and as it must send it back.
import type { AppointmentEntity } from "../../../generated/index.js";
import { answer, request, SERVICES, type Answer, type SoapRequest } from "./envelopes.js";

export const getEntity: SoapRequest = request(
  "GetAppointmentEntity",
  "<n1:AppointmentEntityId>123</n1:AppointmentEntityId>",
);

/** A character of each of Unicode's 17 planes, one that two code points make, and some that look like others. */
const TEXT =
  "A\u{10041}\u{20041}\u{30041}\u{40041}\u{50041}\u{60041}\u{70041}\u{80041}\u{90041}\u{A0041}\u{B0041}\u{C0041}" +
  "\u{D0041}\u{E0041}\u{F0041}\u{100041} e\u0301 Ω\u2126 שלום 日本語 \u2028\u0085\u00A0\uFFFD";

/** A member that the contract doesn't know, behind its name. It is sent back with the default namespace of where it stood. */
const MOOD = 'xmlns:x="urn:example:newer" x:level="3">calm &amp; <x:Sub/></x:Mood>';

export const entity: Answer =
  answer(`<GetAppointmentEntityResponse xmlns="${SERVICES}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Response>
  <TableRight><Mask>Select Update</Mask><Reason></Reason></TableRight>
  <FieldProperties i:nil="true"/>
  <Associate><AssociateId>7</AssociateId><FullName>Åse Ødegård</FullName></Associate>
  <CreatedDate>2024-02-29T23:59:59.1234567</CreatedDate>
  <AppointmentId>123</AppointmentId>
  <Description>${TEXT}&#13;
	&lt;b&gt;<![CDATA[ & ]]></Description>
  <StartDate>2024-03-31T02:30:00</StartDate>
  <EndDate>2024-03-31T03:30:00+02:00</EndDate>
  <Links><Link><Id>5</Id></Link></Links>
  <AlarmLeadTime>PT15M</AlarmLeadTime>
  <HasAlarm>1</HasAlarm>
  <Location i:nil="true"/>
  <x:Mood ${MOOD}
  <UserDefinedFields>
    <StringKeyValuePair><Key>SuperOffice:1</Key><Value>første</Value></StringKeyValuePair>
    <StringKeyValuePair><Key>__proto__</Key><Value i:nil="true"/></StringKeyValuePair>
  </UserDefinedFields>
</Response></GetAppointmentEntityResponse>`);

export const saveEntity: SoapRequest = request(
  "SaveAppointmentEntity",
  "<n1:AppointmentEntity>" +
    "<n1:TableRight><n1:Mask>Select Update</n1:Mask><n1:Reason></n1:Reason></n1:TableRight>" +
    '<n1:FieldProperties xsi:nil="true"/>' +
    "<n1:Associate><n1:AssociateId>7</n1:AssociateId><n1:FullName>Åse Ødegård</n1:FullName></n1:Associate>" +
    "<n1:CreatedDate>2024-02-29T23:59:59.1234567</n1:CreatedDate><n1:AppointmentId>123</n1:AppointmentId>" +
    `<n1:Description>${TEXT}&#13;\n\t&#60;b&#62; &#38; </n1:Description>` +
    "<n1:StartDate>2024-03-31T02:30:00</n1:StartDate><n1:EndDate>2024-03-31T03:30:00+02:00</n1:EndDate>" +
    "<n1:Links><n1:Link><n1:Id>5</n1:Id></n1:Link></n1:Links>" +
    "<n1:AlarmLeadTime>PT15M</n1:AlarmLeadTime><n1:HasAlarm>true</n1:HasAlarm>" +
    `<n1:Location>${TEXT}&#13;\n\t&#60;b&#62; &#38; </n1:Location><x:Mood xmlns="${SERVICES}" ${MOOD}` +
    "<n1:UserDefinedFields>" +
    "<n1:StringKeyValuePair><n1:Key>SuperOffice:1</n1:Key><n1:Value>første</n1:Value></n1:StringKeyValuePair>" +
    '<n1:StringKeyValuePair><n1:Key>__proto__</n1:Key><n1:Value xsi:nil="true"/></n1:StringKeyValuePair>' +
    "</n1:UserDefinedFields></n1:AppointmentEntity>",
  { declarations: ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' },
);

export const decodedEntity: AppointmentEntity = {
  TableRight: { Mask: ["Select", "Update"], Reason: "" },
  FieldProperties: null,
  Associate: { AssociateId: 7, FullName: "Åse Ødegård" },
  CreatedDate: "2024-02-29T23:59:59.1234567",
  AppointmentId: 123,
  Description: `${TEXT}\r\n\t<b> & `,
  StartDate: "2024-03-31T02:30:00",
  EndDate: "2024-03-31T03:30:00+02:00",
  Links: [{ Id: 5 }],
  AlarmLeadTime: "PT15M",
  HasAlarm: true,
  Location: null,
  UserDefinedFields: { "SuperOffice:1": "første", ["__proto__"]: null },
};
