// An appointment with what gets lost most easily, each value as .NET and Java write it, too.
import type { AppointmentEntity } from "../../generated/index.js";

/** What XML allows at its edges: control characters, what markup is made of, white space around, a character of every plane. */
export const hardText: string = [
  '  \t<a b="c">&amp;\'</a> ]]> \u007f\u0080\u0085\u009f\u00a0\u2028\u2029\ud7ff\ue000\ufffd\n',
  ...Array.from({ length: 16 }, (_, plane) => String.fromCodePoint(((plane + 1) << 16) + 0xfffd)),
  "\u{1f600} æøå\r\r\n  ",
].join("");

export const appointment: AppointmentEntity = {
  TableRight: { Mask: ["Select", "Update", "Filtering"], Reason: "" },
  FieldProperties: {
    StartDate: { FieldRight: { Mask: ["Read", "UIHintMandatory"], Reason: null }, FieldLength: -1 },
    "a key & more": null,
  },
  Associate: { AssociateId: 2_147_483_647, Name: "日本語", Rank: -32_768, Deleted: true },
  CreatedDate: "2024-02-29T23:59:58.1234567Z",
  AppointmentId: 0,
  Description: hardText,
  StartDate: "2024-03-31T02:30:00",
  EndDate: "2024-03-31T03:30:00",
  Private: "PrivateGroup",
  Type: "BookingForDiary",
  Links: [null, { EntityName: "Sale", Id: 1 }, { EntityName: "", Id: 2 }],
  AlarmLeadTime: "-PT1H30M",
  LeadTime: "P1DT2H3M4.5S",
  HasAlarm: true,
  Location: null,
  Recurrence: {
    StartDate: "0001-01-01T00:00:00",
    EndDate: "9999-12-31T23:59:59",
    Pattern: "Weekly",
    WeekPattern: { Cycle: 2, Weekdays: ["Monday", "Sunday"] },
    Dates: [
      { Date: "2024-04-01T00:00:00", IsConflict: true, Description: "first" },
      { Date: "2024-04-15T00:00:00", IsConflict: false, Description: null },
    ],
    IsRecurrence: true,
  },
  Participants: [],
  UserDefinedFields: { "SuperOffice:1": "[I:1]", "SuperOffice:2": "", "": "empty key", nil: null },
  ExtraFields: null,
};
