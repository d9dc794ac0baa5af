// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type { duration } from "../serialization/types.js";
import type { DSAParameters } from "../system.security.cryptography/types.js";

/** Activities of one day. */
export interface ActivityInformationListItem extends Carrier {
  Date?: DateTime;
  ActivityInformation?: ActivitySummary | null;
}

/** How far an activity has come. */
export const ActivityStatus = {
  Unknown: "Unknown",
  NotStarted: "NotStarted",
  Started: "Started",
  Completed: "Completed",
} as const;
export type ActivityStatus = (typeof ActivityStatus)[keyof typeof ActivityStatus];

/** How many activities a day holds and how much of it they fill. */
export interface ActivitySummary extends Carrier {
  NumBusyActivities?: number;
  NumFreeActivities?: number;
  PercentageBusy?: number;
}

/** The street and postal address, both structured and laid out as the country writes them. */
export interface Address extends Carrier {
  Wgs84Latitude?: number;
  Wgs84Longitude?: number;
  LocalizedAddress?: ((LocalizedField | null)[] | null)[] | null;
  Street?: StructuredAddress | null;
  Postal?: StructuredAddress | null;
}

/** An address for a calendar synchronizer. */
export interface AddressSyncData extends Carrier {
  AddressId?: number;
  AddressType?: AddressType;
  Address1?: string | null;
  Address2?: string | null;
  Address3?: string | null;
  City?: string | null;
  County?: string | null;
  ZipCode?: string | null;
  State?: string | null;
  Latitude?: number;
  Longitude?: number;
  FormattedAddress?: string | null;
}

/** Whose address it is and what for. */
export const AddressType = {
  Unknown: "Unknown",
  ContactPostalAddress: "ContactPostalAddress",
  ContactStreetAddress: "ContactStreetAddress",
  /** Numeric value 16387. */
  PersonPrivateAddress: "PersonPrivateAddress",
  /** Numeric value 8196. */
  QuoteBillingAddress: "QuoteBillingAddress",
  /** Numeric value 8197. */
  QuoteShippingAddress: "QuoteShippingAddress",
} as const;
export type AddressType = (typeof AddressType)[keyof typeof AddressType];

/** One alarm and the appointment it belongs to. */
export interface AlarmData extends Carrier {
  AppointmentId?: number;
  StartTime?: DateTime;
  EndDate?: DateTime;
  AlarmTime?: DateTime;
  PersonId?: number;
  PersonFullName?: string | null;
  ContactName?: string | null;
  ProjectId?: number;
  ProjectName?: string | null;
  AppointmentText?: string | null;
  SaleId?: number;
  SaleName?: string | null;
  Location?: string | null;
  AppointmentType?: AppointmentType;
  ContactId?: number;
  AssignmentStatus?: AssignmentStatus;
  InvitationStatus?: InvitationStatus;
  BookingType?: BookingType;
  FormalName?: string | null;
  TaskName?: string | null;
  ContactDepartment?: string | null;
  ContactFullName?: string | null;
}

/** An appointment flattened for lists: names stand beside ids. */
export interface Appointment extends Carrier {
  AppointmentId?: number;
  StartDate?: DateTime;
  EndDate?: DateTime;
  Type?: AppointmentType;
  Task?: string | null;
  AssociateFullName?: string | null;
  ContactName?: string | null;
  Description?: string | null;
  PersonFullName?: string | null;
  PersonId?: number;
  ContactId?: number;
  ProjectId?: number;
  ProjectName?: string | null;
  IsPublished?: boolean;
  AssociateId?: number;
  ColorIndex?: number;
  IsFree?: boolean;
  HasAlarm?: boolean;
  IsAlldayEvent?: boolean;
  Private?: AppointmentPrivate;
  PriorityId?: number;
  PriorityName?: string | null;
  TaskType?: TaskType;
  IsBookingMain?: boolean;
  IsRecurrence?: boolean;
  IsBooking?: boolean;
  ActiveDate?: DateTime;
  AssignmentStatus?: AssignmentStatus;
  InvitationStatus?: InvitationStatus;
  BookingType?: BookingType;
  Completed?: ActivityStatus;
  RecurringPattern?: RecurrencePattern;
  RecurringStartDate?: DateTime;
  RecurringEndDate?: DateTime;
  MotherId?: number;
  AssignedBy?: number;
  AssignedByFullName?: string | null;
  RejectReason?: string | null;
  Location?: string | null;
  AlarmLeadTime?: duration;
  SaleId?: number;
  SaleName?: string | null;
  AssociateName?: string | null;
  CreatedDate?: DateTime;
  CreatedBy?: string | null;
  CreatedByFullName?: string | null;
  CreatedByAssociateId?: number;
}

/** An appointment in full, as it is edited and saved. */
export interface AppointmentEntity extends Carrier {
  /** The user in whose diary or task list the appointment stands. */
  Associate?: Associate | null;
  /** The company that the appointment concerns. */
  Contact?: Contact | null;
  CreatedBy?: Associate | null;
  UpdatedBy?: Associate | null;
  CreatedDate?: DateTime;
  AppointmentId?: number;
  Description?: string | null;
  StartDate?: DateTime;
  EndDate?: DateTime;
  /** The participant whose record this is. Has a meaning only where `MotherId` names another appointment. */
  InvitedPerson?: Person | null;
  /** The person that the appointment is with. */
  Person?: Person | null;
  /** 0 outside of bookings, its own id in the main record of a booking, the main record's id in a participant's record. */
  MotherId?: number;
  Priority?: Priority | null;
  /** Superseded by `VisibleFor`, whose state it mirrors. */
  Private?: AppointmentPrivate;
  Project?: Project | null;
  Type?: AppointmentType;
  UpdatedDate?: DateTime;
  Completed?: ActivityStatus;
  ActiveLinks?: number;
  Links?: (Link | null)[] | null;
  /** How long before the start the alarm goes off, if `HasAlarm` is set. */
  AlarmLeadTime?: duration;
  HasAlarm?: boolean;
  ColorIndex?: number;
  /** True if the owner still counts as free during that time. */
  IsFree?: boolean;
  IsAlldayEvent?: boolean;
  /** Time to keep clear after the end, for travel for example. */
  LagTime?: duration;
  /** Time to keep clear before the start. */
  LeadTime?: duration;
  /** Free text. An invited resource that is a place supplies the default. */
  Location?: string | null;
  /** Number of invited participants who said no. */
  RejectCounter?: number;
  /** Free text; the list of reasons to reject only makes suggestions. */
  RejectReason?: string | null;
  Recurrence?: RecurrenceInfo | null;
  Participants?: (ParticipantInfo | null)[] | null;
  AssignmentStatus?: AssignmentStatus;
  InvitationStatus?: InvitationStatus;
  BookingType?: BookingType;
  /** Decides under which date the appointment is found and shown. */
  ActiveDate?: DateTime;
  /** True if another appointment in the same diary overlaps with this one. */
  HasConflict?: boolean;
  /** The user who passed the appointment on to its present owner. */
  AssignedBy?: Associate | null;
  /** Owner of the main record; the same as `Associate` unless `MotherId` names another appointment. */
  MotherAssociate?: Associate | null;
  /** The kind of activity, for example a phone call or a meeting. */
  Task?: TaskListItem | null;
  /** Id of the time zone location in which to show and edit the appointment. */
  PreferredTZLocation?: number;
  /** The sale that the appointment belongs to, if any. */
  Sale?: Sale | null;
  /** The step of a sales or project guide from which the appointment was made. */
  SuggestedAppointmentId?: number;
  IsMileStone?: boolean;
  UserDefinedFields?: Dictionary<string | null> | null;
  ExtraFields?: Dictionary<string | null> | null;
  PublishEventDate?: DateTime;
  PublishTo?: DateTime;
  PublishFrom?: DateTime;
  IsPublished?: boolean;
  /** Who may see the appointment. */
  VisibleFor?: (VisibleFor | null)[] | null;
}

/** Who may see an appointment, in an older and coarser form than `VisibleFor`. */
export const AppointmentPrivate = {
  Public: "Public",
  PrivateUser: "PrivateUser",
  PrivateGroup: "PrivateGroup",
} as const;
export type AppointmentPrivate = (typeof AppointmentPrivate)[keyof typeof AppointmentPrivate];

/** How far an appointment has come, and how an invitation or assignment stands. */
export const AppointmentStatus = {
  /** Not set yet, or a note in the diary. */
  UnknownOrPostIt: "UnknownOrPostIt",
  NotStarted: "NotStarted",
  Started: "Started",
  Completed: "Completed",
  Hidden: "Hidden",
  /** A new invitation. */
  Booking: "Booking",
  /** Seen, then moved to another time. */
  BookingMoved: "BookingMoved",
  /** Seen and still without an answer. */
  BookingSeen: "BookingSeen",
  /** Moved to another time, seen, and still without an answer. */
  BookingMovedSeen: "BookingMovedSeen",
  BookingDeclined: "BookingDeclined",
  /** A participant's record whose main record is gone: the meeting is off. */
  BookingDeleted: "BookingDeleted",
  /** Newly handed over. */
  Assignment: "Assignment",
  /** Handed over, seen and still without an answer. */
  AssignmentSeen: "AssignmentSeen",
  /** Handed over and turned down. */
  AssignmentDeclined: "AssignmentDeclined",
} as const;
export type AppointmentStatus = (typeof AppointmentStatus)[keyof typeof AppointmentStatus];

/** An appointment as a calendar synchronizer needs it. */
export interface AppointmentSyncData extends Carrier {
  AlarmTime?: DateTime;
  AppointmentId?: number;
  AppointmentText?: string | null;
  ContactDepartment?: string | null;
  ContactFullName?: string | null;
  ContactName?: string | null;
  ContactId?: number;
  EndDate?: DateTime;
  HasAlarm?: boolean;
  IsAllDay?: boolean;
  IsAssignment?: boolean;
  IsBusy?: boolean;
  IsCompleted?: boolean;
  IsInvitation?: boolean;
  IsTentative?: boolean;
  Location?: string | null;
  Participants?: (ParticipantSyncData | null)[] | null;
  PersonFormalName?: string | null;
  PersonFullName?: string | null;
  PersonId?: number;
  ProjectId?: number;
  ProjectName?: string | null;
  SaleId?: number;
  SaleName?: string | null;
  StartDate?: DateTime;
  TaskName?: string | null;
}

/** What a record in the appointment table is. Documents are kept there as well. */
export const AppointmentType = {
  Unknown: "Unknown",
  /** Stands in the diary. */
  inDiary: "inDiary",
  /** A task without a fixed time. */
  inChecklist: "inChecklist",
  /** A note in the diary. */
  Note: "Note",
  Document: "Document",
  /** The outcome of a report that was run. */
  SavedReport: "SavedReport",
  /** An invitation that turns into `inDiary` once accepted. */
  BookingForDiary: "BookingForDiary",
  /** An invitation that turns into `inChecklist` once accepted. */
  BookingForChecklist: "BookingForChecklist",
  /** A document that serves as the template of a mail merge. */
  MergeDraft: "MergeDraft",
  /** A document that a mail merge made. */
  MergeFinal: "MergeFinal",
} as const;
export type AppointmentType = (typeof AppointmentType)[keyof typeof AppointmentType];

export type ArrayOfActivityInformationListItem = (ActivityInformationListItem | null)[];

export type ArrayOfAlarmData = (AlarmData | null)[];

export type ArrayOfAppointment = (Appointment | null)[];

export type ArrayOfAppointmentSyncData = (AppointmentSyncData | null)[];

/** The lines of an address, each a list of fields. */
export type ArrayOfArrayOfLocalizedField = ((LocalizedField | null)[] | null)[];

export type ArrayOfContact = (Contact | null)[];

export type ArrayOfDayInformationListItem = (DayInformationListItem | null)[];

export type ArrayOfGrantedModuleLicense = (GrantedModuleLicense | null)[];

export type ArrayOfLink = (Link | null)[];

export type ArrayOfLocalizedField = (LocalizedField | null)[];

export type ArrayOfModuleLicense = (ModuleLicense | null)[];

export type ArrayOfParticipantInfo = (ParticipantInfo | null)[];

export type ArrayOfParticipantSyncData = (ParticipantSyncData | null)[];

export type ArrayOfProvidedCredential = (ProvidedCredential | null)[];

export type ArrayOfRecurrenceDate = (RecurrenceDate | null)[];

export type ArrayOfRedLetterInformationListItem = (RedLetterInformationListItem | null)[];

export type ArrayOfTaskListItem = (TaskListItem | null)[];

export type ArrayOfVisibleFor = (VisibleFor | null)[];

/** How the handing over of an appointment to someone else stands. */
export const AssignmentStatus = {
  Unknown: "Unknown",
  None: "None",
  /** Numeric value 11. */
  Assigning: "Assigning",
  /** Numeric value 12. */
  Seen: "Seen",
  /** Numeric value 13. */
  Declined: "Declined",
} as const;
export type AssignmentStatus = (typeof AssignmentStatus)[keyof typeof AssignmentStatus];

/** A user of SuperOffice: an employee, a resource or another login. */
export interface Associate extends Carrier {
  AssociateId?: number;
  Name?: string | null;
  PersonId?: number;
  Rank?: number;
  Tooltip?: string | null;
  Type?: UserType;
  GroupIdx?: number;
  FullName?: string | null;
  FormalName?: string | null;
  Deleted?: boolean;
  EjUserId?: number;
  UserName?: string | null;
}

/** Names and values for an authentication plug-in. */
export type AuthenticationGenericData = Dictionary<string | null>;

/** The part that a record plays in a booking, which is an appointment with participants or resources. */
export const BookingType = {
  Unknown: "Unknown",
  None: "None",
  Owner: "Owner",
  Participant: "Participant",
} as const;
export type BookingType = (typeof BookingType)[keyof typeof BookingType];

/** Base of most records: what the caller may do with the record and with each of its fields. */
export interface Carrier {
  TableRight?: TableRight | null;
  FieldProperties?: Dictionary<FieldProperty | null> | null;
}

export const ColorIndex = {
  LightBlue: "LightBlue",
  DarkBlue: "DarkBlue",
  LightGray: "LightGray",
  DarkGray: "DarkGray",
  LightGreen: "LightGreen",
  DarkGreen: "DarkGreen",
  LightYellow: "LightYellow",
  DarkYellow: "DarkYellow",
  LightRed: "LightRed",
  DarkRed: "DarkRed",
} as const;
export type ColorIndex = (typeof ColorIndex)[keyof typeof ColorIndex];

/** A company or organization in brief. */
export interface Contact extends Carrier {
  ContactId?: number;
  Name?: string | null;
  OrgNr?: string | null;
  Department?: string | null;
  URL?: string | null;
  City?: string | null;
  DirectPhone?: string | null;
  AssociateId?: number;
  CountryId?: number;
  EmailAddress?: string | null;
  Kananame?: string | null;
  EmailAddressName?: string | null;
  URLName?: string | null;
  AssociateFullName?: string | null;
  BusinessName?: string | null;
  CategoryName?: string | null;
  CountryName?: string | null;
  Address?: Address | null;
  FormattedAddress?: string | null;
  FullName?: string | null;
  IsOwnerContact?: boolean;
  ActiveErpLinks?: number;
}

/** Activities and public holidays of one day. */
export interface DayInformationListItem extends Carrier {
  ActivityInformation?: ActivitySummary | null;
  RedLetterInformation?: RedLetterSummary | null;
  Date?: DateTime;
}

/** Rights to a field and hints for showing it; any combination. */
export const EFieldRight = {
  Read: "Read",
  Write: "Write",
  Unused1: "Unused1",
  Unused2: "Unused2",
  Unused3: "Unused3",
  Unused4: "Unused4",
  UIHintMandatory: "UIHintMandatory",
  UIHintReadOnly: "UIHintReadOnly",
  UndefinedValue256: "UndefinedValue256",
} as const;
export type EFieldRight = (typeof EFieldRight)[keyof typeof EFieldRight];

/** How to log on to a mail server. */
export interface EMailConnectionInfo extends Carrier {
  ServerName?: string | null;
  UserName?: string | null;
  /** Travels in clear text inside the envelope. */
  Password?: string | null;
  Folder?: string | null;
  UseSSL?: boolean;
}

/** Rights to a record; any combination. */
export const ETableRight = {
  Select: "Select",
  Update: "Update",
  Insert: "Insert",
  Delete: "Delete",
  Filtering: "Filtering",
  RestrictedUpdate: "RestrictedUpdate",
} as const;
export type ETableRight = (typeof ETableRight)[keyof typeof ETableRight];

export const EjUserStatus = {
  StatusNone: "StatusNone",
  StatusNormal: "StatusNormal",
  StatusNotAvailable: "StatusNotAvailable",
  StatusDeleted: "StatusDeleted",
  StatusReadOnly: "StatusReadOnly",
  StatusSpm: "StatusSpm",
  /** Numeric value 127. */
  StatusSystem: "StatusSystem",
} as const;
export type EjUserStatus = (typeof EjUserStatus)[keyof typeof EjUserStatus];

/** Rights, type and length of one field. */
export interface FieldProperty {
  FieldRight?: FieldRight | null;
  FieldType?: string | null;
  FieldLength?: number;
}

/** The properties of fields, by field name. */
export type FieldPropertyDictionary = Dictionary<FieldProperty | null>;

/** What the caller may do with a field, and the reason for a restriction. */
export interface FieldRight {
  Mask?: EFieldRight[];
  Reason?: string | null;
}

/** A module licence that the user holds. */
export interface GrantedModuleLicense extends Carrier {
  OwnerId?: number;
  OwnerName?: string | null;
  OwnerDescription?: string | null;
  ModuleId?: number;
  Name?: string | null;
  Description?: string | null;
  Version?: string | null;
  LicenseType?: LicenseType;
  ExtraFlags?: number;
  SortOrder?: number;
  LicenseNumber?: number;
  IsHidden?: boolean;
  IsUnrestricted?: boolean;
  ExpiryDate?: DateTime;
}

/** How an invitation stands with the participant. */
export const InvitationStatus = {
  Unknown: "Unknown",
  None: "None",
  Accepted: "Accepted",
  /** Numeric value 4. */
  Hidden: "Hidden",
  /** Numeric value 5. */
  Invitation: "Invitation",
  /** Numeric value 6. */
  Moved: "Moved",
  /** Numeric value 7. */
  Seen: "Seen",
  /** Numeric value 8. */
  MovedSeen: "MovedSeen",
  /** Numeric value 9. */
  Declined: "Declined",
  /** Numeric value 10. */
  Cancelled: "Cancelled",
} as const;
export type InvitationStatus = (typeof InvitationStatus)[keyof typeof InvitationStatus];

/** The licence of an installation. */
export interface LicenseInfo {
  CompanyName?: string | null;
  SerialNr?: string | null;
  OwnerName?: string | null;
  OwnerDescription?: string | null;
  NextCheckDate?: DateTime;
  MaintenanceDate?: DateTime;
  AdminWarningDate?: DateTime;
  ExpiryDate?: DateTime;
  GraceDate?: DateTime;
  ExtraFlags?: number;
  LicenseUrl?: string | null;
  LicenseVersion?: string | null;
  DeploymentType?: number;
  ProductType?: string | null;
  ProductDescription?: string | null;
  ModuleLicenses?: (ModuleLicense | null)[] | null;
  PublicKey?: SignedPublicKey | null;
  Signature?: string | null;
}

/** What a licence is counted by. */
export const LicenseType = {
  Unknown: "Unknown",
  SiteLicense: "SiteLicense",
  SatelliteLicense: "SatelliteLicense",
  UserLicense: "UserLicense",
} as const;
export type LicenseType = (typeof LicenseType)[keyof typeof LicenseType];

/** A link from a record to another one. */
export interface Link extends Carrier {
  EntityName?: string | null;
  Id?: number;
  Description?: string | null;
  ExtraInfo?: string | null;
  LinkId?: number;
}

/** One field of an address, with its label. */
export interface LocalizedField extends Carrier {
  Name?: string | null;
  Value?: string | null;
  Tooltip?: string | null;
  Label?: string | null;
  ValueLength?: number;
  AddressType?: string | null;
}

/** The licence for one module. */
export interface ModuleLicense {
  OwnerName?: string | null;
  ModuleName?: string | null;
  ModuleDescription?: string | null;
  ModuleTooltip?: string | null;
  ModuleVersion?: string | null;
  LicenseType?: LicenseType;
  Unrestricted?: boolean;
  AllowedUserType?: UserType;
  NumberOfLicenses?: number;
  ExtraFlags?: number;
  ExtraInfo?: string | null;
  SortOrder?: number;
  IsHidden?: boolean;
  PrerequisiteModuleName?: string | null;
  Signature?: string | null;
}

/** Alarms, with the settings for polling and for silencing them. */
export interface MultiAlarmData extends Carrier {
  Alarms?: (AlarmData | null)[] | null;
  PollingInterval?: number;
  SilentAfter?: number;
}

/** How far a build has come on its way to release. */
export const NetServerBuildType = {
  Feature: "Feature",
  Stable: "Stable",
  Alpha: "Alpha",
  Beta: "Beta",
  ReleaseCandidate: "ReleaseCandidate",
  Release: "Release",
} as const;
export type NetServerBuildType = (typeof NetServerBuildType)[keyof typeof NetServerBuildType];

/** A participant of an appointment, with the answer to the invitation. */
export interface ParticipantInfo {
  AssociateId?: number;
  PersonId?: number;
  ContactId?: number;
  /** Id of the mail address to write to. */
  EmailId?: number;
  /** Whether this participant gets invitations and changes by mail. */
  SendEmail?: boolean;
  InvitationStatus?: InvitationStatus;
}

/** A participant with all addresses and numbers, for a calendar synchronizer. */
export interface ParticipantSyncData extends Carrier {
  PersonId?: number;
  PersonFirstName?: string | null;
  PersonMiddleName?: string | null;
  PersonLastname?: string | null;
  PersonMrmrs?: string | null;
  PersonTitle?: string | null;
  PersonPosition?: string | null;
  PersonAcademicTitle?: string | null;
  PersonFormalName?: string | null;
  PersonFullName?: string | null;
  ContactId?: number;
  ContactName?: string | null;
  ContactDepartment?: string | null;
  ContactBusiness?: string | null;
  ContactCountry?: string | null;
  ContactCategory?: string | null;
  ContactFullName?: string | null;
  EMail?: (string | null)[] | null;
  PhonePrivate?: (string | null)[] | null;
  PhoneFax?: (string | null)[] | null;
  PhoneMobile?: (string | null)[] | null;
  PhoneDirect?: (string | null)[] | null;
  PhoneContact?: (string | null)[] | null;
  Messenger?: (string | null)[] | null;
  Voip?: (string | null)[] | null;
  ContactUrl?: (string | null)[] | null;
  Url?: (string | null)[] | null;
  StreetAddress?: AddressSyncData | null;
  PostalAddress?: AddressSyncData | null;
  Country?: string | null;
  PersonAddress?: AddressSyncData | null;
  PersonCountry?: string | null;
  ParticipantStatus?: AppointmentStatus;
}

/** A person in brief, with data of the company that the person belongs to. */
export interface Person extends Carrier {
  Position?: string | null;
  PersonId?: number;
  Mrmrs?: string | null;
  Firstname?: string | null;
  Lastname?: string | null;
  MiddleName?: string | null;
  Title?: string | null;
  Description?: string | null;
  Email?: string | null;
  FullName?: string | null;
  DirectPhone?: string | null;
  FormalName?: string | null;
  CountryId?: number;
  ContactId?: number;
  ContactName?: string | null;
  Retired?: number;
  Rank?: number;
  ActiveInterests?: number;
  ContactDepartment?: string | null;
  ContactCountryId?: number;
  ContactOrgNr?: string | null;
  FaxPhone?: string | null;
  MobilePhone?: string | null;
  ContactPhone?: string | null;
  AssociateName?: string | null;
  AssociateId?: number;
  UsePersonAddress?: boolean;
  ContactFax?: string | null;
  Kanafname?: string | null;
  Kanalname?: string | null;
  Post1?: string | null;
  Post2?: string | null;
  Post3?: string | null;
  EmailName?: string | null;
  ContactFullName?: string | null;
  ActiveErpLinks?: number;
  TicketPriorityId?: number;
  SupportLanguageId?: number;
  SupportAssociateId?: number;
}

/** An entry of the list of priorities. */
export interface Priority extends Carrier {
  Id?: number;
  Value?: string | null;
  Tooltip?: string | null;
}

/** A project in brief. */
export interface Project extends Carrier {
  ProjectId?: number;
  Name?: string | null;
  Description?: string | null;
  URL?: string | null;
  Type?: string | null;
  AssociateId?: number;
  AssociateFullName?: string | null;
  TypeId?: number;
  Updated?: DateTime;
  StatusId?: number;
  Status?: string | null;
  TextId?: number;
  PublishTo?: DateTime;
  PublishFrom?: DateTime;
  IsPublished?: boolean;
  URLName?: string | null;
  ProjectNumber?: string | null;
  ActiveErpLinks?: number;
}

/** Ties a step of a guide to a status of a project type. */
export interface ProjectTypeStatusLink extends Carrier {
  ProjectTypeStatusLinkId?: number;
  ProjTypeId?: number;
  ProjTypeName?: string | null;
  ProjTypeTooltip?: string | null;
  ProjStatusId?: number;
  ProjStatusName?: string | null;
  ProjStatusTooltip?: string | null;
}

export interface ProvidedCredential {
  Type?: string | null;
  SearchName?: string | null;
  DisplayName?: string | null;
  CredentialId?: number;
}

/** Which days a daily series falls on. */
export const RecurrenceDailyPattern = {
  Unknown: "Unknown",
  EveryWorkday: "EveryWorkday",
  EveryWeekday: "EveryWeekday",
  EveryCyclicDay: "EveryCyclicDay",
} as const;
export type RecurrenceDailyPattern = (typeof RecurrenceDailyPattern)[keyof typeof RecurrenceDailyPattern];

/** One date of a series, and whether it collides with something else. */
export interface RecurrenceDate {
  Date?: DateTime;
  IsConflict?: boolean;
  Description?: string | null;
  DescriptionStyleHint?: string | null;
  Tooltip?: string | null;
}

/** A series in days. */
export interface RecurrenceDayPattern {
  Cycle?: number;
  Pattern?: RecurrenceDailyPattern;
}

/** What ends a series: a date or a number of occurrences. */
export const RecurrenceEndType = {
  Unknown: "Unknown",
  EndDate: "EndDate",
  Counter: "Counter",
} as const;
export type RecurrenceEndType = (typeof RecurrenceEndType)[keyof typeof RecurrenceEndType];

/** How an appointment recurs. `Pattern` tells which of the pattern members counts. */
export interface RecurrenceInfo {
  RecurrenceId?: number;
  StartDate?: DateTime;
  EndDate?: DateTime;
  RecurrenceEndType?: RecurrenceEndType;
  Pattern?: RecurrencePattern;
  DayPattern?: RecurrenceDayPattern | null;
  WeekPattern?: RecurrenceWeekPattern | null;
  MonthPattern?: RecurrenceMonthPattern | null;
  YearPattern?: RecurrenceYearPattern | null;
  Dates?: (RecurrenceDate | null)[] | null;
  RecurrenceCounter?: number;
  IsRecurrence?: boolean;
}

/** A series in months, on a day of the month or on a weekday in a certain week. */
export interface RecurrenceMonthPattern {
  Cycle?: number;
  Day?: number;
  Weekday?: Weekday[];
  WeekOfMonth?: WeekOfMonth;
  Pattern?: RecurrenceMonthlyPattern;
}

/** How a monthly series names its day. */
export const RecurrenceMonthlyPattern = {
  Unknown: "Unknown",
  /** Numeric value 4. */
  DayOfMonth: "DayOfMonth",
  /** Numeric value 5. */
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceMonthlyPattern =
  (typeof RecurrenceMonthlyPattern)[keyof typeof RecurrenceMonthlyPattern];

/** The unit in which a series repeats. */
export const RecurrencePattern = {
  Unknown: "Unknown",
  Daily: "Daily",
  Weekly: "Weekly",
  Monthly: "Monthly",
  Yearly: "Yearly",
  Custom: "Custom",
} as const;
export type RecurrencePattern = (typeof RecurrencePattern)[keyof typeof RecurrencePattern];

/** Which part of a recurring appointment a call is about. */
export const RecurrenceUpdateMode = {
  Unknown: "Unknown",
  /** The one occurrence. */
  OnlyThis: "OnlyThis",
  /** The occurrence and all later ones. */
  ThisAndForward: "ThisAndForward",
  /** Numeric value 9. */
  StopRecurrence: "StopRecurrence",
} as const;
export type RecurrenceUpdateMode = (typeof RecurrenceUpdateMode)[keyof typeof RecurrenceUpdateMode];

/** A series in weeks, on one or more weekdays. */
export interface RecurrenceWeekPattern {
  Cycle?: number;
  Weekdays?: Weekday[];
}

/** A series in years, on a day of the month or on a weekday in a certain week. */
export interface RecurrenceYearPattern {
  Cycle?: number;
  Day?: number;
  Weekday?: Weekday[];
  WeekOfMonth?: WeekOfMonth;
  Pattern?: RecurrenceYearlyPattern;
}

/** How a yearly series names its day. */
export const RecurrenceYearlyPattern = {
  Unknown: "Unknown",
  /** Numeric value 6. */
  DayOfMonth: "DayOfMonth",
  /** Numeric value 7. */
  WeekdayOfMonth: "WeekdayOfMonth",
} as const;
export type RecurrenceYearlyPattern = (typeof RecurrenceYearlyPattern)[keyof typeof RecurrenceYearlyPattern];

/** The texts of a day, for the own country and for others. */
export interface RedLetterDetails extends Carrier {
  OwnCountryDayTexts?: (string | null)[] | null;
  OtherCountryDayTexts?: (string | null)[] | null;
}

/** Public holidays of one day. */
export interface RedLetterInformationListItem extends Carrier {
  Date?: DateTime;
  RedLetterInformation?: RedLetterSummary | null;
  RedLetterDetails?: RedLetterDetails | null;
}

/** Whether a day is a public holiday at home or elsewhere. */
export interface RedLetterSummary extends Carrier {
  IsOwnCountryHoliday?: boolean;
  IsOtherCountryHoliday?: boolean;
}

/** Which sort of user a role is for. */
export const RoleType = {
  Employee: "Employee",
  ExternalUser: "ExternalUser",
  Anonymous: "Anonymous",
  System: "System",
} as const;
export type RoleType = (typeof RoleType)[keyof typeof RoleType];

/** A sale in brief. */
export interface Sale extends Carrier {
  ContactName?: string | null;
  SaleDate?: DateTime;
  SaleId?: number;
  Probability?: number;
  Title?: string | null;
  Amount?: number;
  Currency?: string | null;
  ProjectName?: string | null;
  AssociateFullName?: string | null;
  Description?: string | null;
  Status?: SaleStatus;
  WeightedAmount?: number;
  ProjectId?: number;
  EarningPercent?: number;
  Earning?: number;
  ContactId?: number;
  AssociateId?: number;
  PersonId?: number;
  SaleTypeId?: number;
  SaleTypeName?: string | null;
  PersonFullName?: string | null;
  Completed?: ActivityStatus;
  ActiveErpLinks?: number;
  NextDueDate?: DateTime;
}

/** How a sale stands. */
export const SaleStatus = {
  Unknown: "Unknown",
  Open: "Open",
  Sold: "Sold",
  Lost: "Lost",
  Stalled: "Stalled",
  /** Numeric value 1000. */
  SaintAll: "SaintAll",
} as const;
export type SaleStatus = (typeof SaleStatus)[keyof typeof SaleStatus];

/** Ties a step of a guide to a stage of a sale type. */
export interface SaleTypeStageLink extends Carrier {
  SaleTypeStageLinkId?: number;
  SaleTypeId?: number;
  SaleTypeName?: string | null;
  SaleTypeTooltip?: string | null;
  ProbId?: number;
  ProbName?: string | null;
  ProbTooltip?: string | null;
  Probability?: number;
}

/** What a lead or a request for information led to: the companies that match, the person and the sales representative. */
export interface SalesActivity extends Carrier {
  RequestedContacts?: (Contact | null)[] | null;
  RequestedPerson?: Person | null;
  SalesRep?: Person | null;
}

/** A public key with its owner and a signature. */
export interface SignedPublicKey {
  OwnerName?: string | null;
  SignDate?: DateTime;
  ExpiryDate?: DateTime;
  Key?: DSAParameters;
  Signature?: string | null;
}

/** Proof of a log-on. */
export interface SoCredentials {
  /** Comes from a log-on with the SoPrincipal service. */
  Ticket?: string | null;
}

/** What went wrong on the server, with the causes nested in `InnerException`. */
export interface SoExceptionInfo {
  Message?: string | null;
  StackTrace?: string | null;
  /** A text to show to a user. */
  FriendlyText?: string | null;
  /** Name of the server's exception class. */
  ExceptionType?: string | null;
  Source?: string | null;
  InnerException?: SoExceptionInfo | null;
  Parameters?: Dictionary<string | null> | null;
}

/** Details of an exception, by name. */
export type SoExceptionInfoParameters = Dictionary<string | null>;

/** Names and values that accompany a response. */
export type SoExtraInfo = Dictionary<string | null>;

/** The user who is logged on: identity, role, rights and licences. */
export interface SoPrincipalCarrier {
  UserType?: UserType;
  Associate?: string | null;
  AssociateId?: number;
  IsPerson?: boolean;
  PersonId?: number;
  CountryId?: number;
  HomeCountryId?: number;
  ContactId?: number;
  GroupId?: number;
  BusinessId?: number;
  CategoryId?: number;
  ContactOwner?: number;
  RoleId?: number;
  RoleName?: string | null;
  RoleDescription?: string | null;
  RoleType?: RoleType;
  Licenses?: (GrantedModuleLicense | null)[] | null;
  FullName?: string | null;
  EMailAddress?: string | null;
  FunctionRights?: (string | null)[] | null;
  EjUserId?: number;
  EjAccessLevel?: number;
  EjUserStatus?: EjUserStatus;
  ProvidedCredentials?: (ProvidedCredential | null)[] | null;
  SecondaryGroups?: number[] | null;
  DatabaseContextIdentifier?: string | null;
}

/** Version, build, licence and database of a NetServer. */
export interface SoSystemInfoCarrier extends Carrier {
  License?: LicenseInfo | null;
  WarningEnglish?: string | null;
  WarningResource?: string | null;
  BranchName?: string | null;
  BuildLabel?: string | null;
  AssemblyVersion?: string | null;
  AccumulatedNextCheckDate?: DateTime;
  FileVersion?: string | null;
  Description?: string | null;
  DaysUntilNetServerExpiry?: number;
  BuildType?: NetServerBuildType;
  DatabaseVersion?: number;
  IsUnicode?: boolean;
  CompanyName?: string | null;
  CompanyId?: number;
  DatabaseType?: string | null;
  DatabaseMinor?: string | null;
  DatabaseName?: string | null;
  IsOnTravel?: boolean;
  IsSatellite?: boolean;
}

/** A time zone, named by id or by location code. */
export interface SoTimeZone {
  SoTimeZoneId?: number;
  SoTimeZoneLocationCode?: string | null;
}

/** Texts by name. */
export type StringDictionary = Dictionary<string | null>;

/** An address in fixed fields. */
export interface StructuredAddress {
  AtypeIdx?: AddressType;
  Address1?: string | null;
  Address2?: string | null;
  Address3?: string | null;
  City?: string | null;
  County?: string | null;
  State?: string | null;
  Zipcode?: string | null;
}

/** A suggested appointment in its flat, read-only form. */
export interface SuggestedAppointment extends Carrier {
  AutoSuggest?: number;
  Deleted?: number;
  DaysFuture?: number;
  Tooltip?: string | null;
  Text?: string | null;
  TaskId?: number;
  SuggestedAppointmentId?: number;
  SaleTypeStageLinkId?: number;
  RegisteredAssociateId?: number;
  Rank?: number;
  ProjectTypeStatusLinkId?: number;
  Name?: string | null;
  Duration?: number;
  Associate?: Associate | null;
}

/** A step of a sales or project guide that suggests an appointment, as it is edited and saved. */
export interface SuggestedAppointmentEntity extends Carrier {
  SuggestedAppointmentId?: number;
  Name?: string | null;
  Tooltip?: string | null;
  Rank?: number;
  Deleted?: boolean;
  DaysFuture?: number;
  Duration?: duration;
  AutoSuggest?: boolean;
  IsMilestone?: boolean;
  AssignToMember?: boolean;
  Text?: string | null;
  ProjectTypeStatusLink?: ProjectTypeStatusLink | null;
  SaleTypeStageLink?: SaleTypeStageLink | null;
  Type?: Task | null;
}

/** What the caller may do with a record, and the reason for a restriction. */
export interface TableRight {
  Mask?: ETableRight[];
  Reason?: string | null;
}

/** A kind of activity in brief. */
export interface Task extends Carrier {
  Id?: number;
  Value?: string | null;
  Tooltip?: string | null;
}

/** Whether an activity comes in or goes out. */
export const TaskDirection = {
  Unknown: "Unknown",
  Incoming: "Incoming",
  Outgoing: "Outgoing",
  SaintAll: "SaintAll",
} as const;
export type TaskDirection = (typeof TaskDirection)[keyof typeof TaskDirection];

/** A kind of activity, such as a phone call or a meeting, with the defaults for its appointments. */
export interface TaskListItem extends Carrier {
  TaskListItemId?: number;
  Value?: string | null;
  Direction?: TaskDirection;
  Type?: TaskType;
  Tooltip?: string | null;
  Deleted?: boolean;
  IntentId?: number;
  Rank?: number;
  IsDefaultAlldayEvent?: boolean;
  IsDefaultFree?: boolean;
  IsDefaultPublished?: boolean;
  ColorIndex?: ColorIndex;
}

/** What a kind of activity is used for. */
export const TaskType = {
  Unknown: "Unknown",
  Appointment: "Appointment",
  Document: "Document",
  Email: "Email",
  Fax: "Fax",
  Phone: "Phone",
  ToDo: "ToDo",
  MailMergeDraft: "MailMergeDraft",
  MailMergeFinal: "MailMergeFinal",
  Report: "Report",
  SaintAll: "SaintAll",
} as const;
export type TaskType = (typeof TaskType)[keyof typeof TaskType];

/** What stands behind a login. */
export const UserType = {
  Unknown: "Unknown",
  InternalAssociate: "InternalAssociate",
  ResourceAssociate: "ResourceAssociate",
  ExternalAssociate: "ExternalAssociate",
  AnonymousAssociate: "AnonymousAssociate",
  SystemAssociate: "SystemAssociate",
} as const;
export type UserType = (typeof UserType)[keyof typeof UserType];

/** Whether a record shows to everybody, to a user or to a group. */
export const Visibility = {
  All: "All",
  Associate: "Associate",
  Group: "Group",
} as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility];

/** A user or group that may see a record, or everybody. */
export interface VisibleFor extends Carrier {
  VisibleId?: number;
  Visibility?: Visibility;
  DisplayValue?: string | null;
}

/** Which of the weeks of a month. */
export const WeekOfMonth = {
  Unknown: "Unknown",
  First: "First",
  Second: "Second",
  Third: "Third",
  Fourth: "Fourth",
  Last: "Last",
} as const;
export type WeekOfMonth = (typeof WeekOfMonth)[keyof typeof WeekOfMonth];

/** Days of the week; any combination. */
export const Weekday = {
  Monday: "Monday",
  Tuesday: "Tuesday",
  Wednesday: "Wednesday",
  Thursday: "Thursday",
  Friday: "Friday",
  Saturday: "Saturday",
  Sunday: "Sunday",
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
