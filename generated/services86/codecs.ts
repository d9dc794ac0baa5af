// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import { ArrayOfint, ArrayOfstring } from "../arrays/codecs.js";
import * as xs from "../runtime/builtins.js";
import { type Codec, type SimpleCodec, enumeration, list, nillable } from "../runtime/codec.js";
import { arrayOf, dictionary } from "../runtime/collections.js";
import { type ComplexCodec, complexType, extension } from "../runtime/structures.js";
import { duration } from "../serialization/codecs.js";
import * as types from "./types.js";
import { DSAParameters } from "../system.security.cryptography/codecs.js";

export const namespace = "http://www.superoffice.net/ws/crm/NetServer/Services86";

export const ActivityInformationListItem: ComplexCodec<types.ActivityInformationListItem> =
  /* @__PURE__ */ extension(
    () => Carrier,
    namespace,
    () => ({
      Date: xs.dateTime,
      ActivityInformation: nillable(ActivitySummary),
    }),
    (next) => ({
      TableRight: next(),
      FieldProperties: next(),
      Date: next(),
      ActivityInformation: next(),
    }),
  );

export const ActivityStatus: SimpleCodec<types.ActivityStatus> = /* @__PURE__ */ enumeration(
  types.ActivityStatus,
);

export const ActivitySummary: ComplexCodec<types.ActivitySummary> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    NumBusyActivities: xs.int,
    NumFreeActivities: xs.int,
    PercentageBusy: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    NumBusyActivities: next(),
    NumFreeActivities: next(),
    PercentageBusy: next(),
  }),
);

export const Address: ComplexCodec<types.Address> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Wgs84Latitude: xs.double,
    Wgs84Longitude: xs.double,
    LocalizedAddress: nillable(ArrayOfArrayOfLocalizedField),
    Street: nillable(StructuredAddress),
    Postal: nillable(StructuredAddress),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Wgs84Latitude: next(),
    Wgs84Longitude: next(),
    LocalizedAddress: next(),
    Street: next(),
    Postal: next(),
  }),
);

export const AddressSyncData: ComplexCodec<types.AddressSyncData> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AddressId: xs.int,
    AddressType: AddressType,
    Address1: nillable(xs.string),
    Address2: nillable(xs.string),
    Address3: nillable(xs.string),
    City: nillable(xs.string),
    County: nillable(xs.string),
    ZipCode: nillable(xs.string),
    State: nillable(xs.string),
    Latitude: xs.double,
    Longitude: xs.double,
    FormattedAddress: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AddressId: next(),
    AddressType: next(),
    Address1: next(),
    Address2: next(),
    Address3: next(),
    City: next(),
    County: next(),
    ZipCode: next(),
    State: next(),
    Latitude: next(),
    Longitude: next(),
    FormattedAddress: next(),
  }),
);

export const AddressType: SimpleCodec<types.AddressType> = /* @__PURE__ */ enumeration(types.AddressType);

export const AlarmData: ComplexCodec<types.AlarmData> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AppointmentId: xs.int,
    StartTime: xs.dateTime,
    EndDate: xs.dateTime,
    AlarmTime: xs.dateTime,
    PersonId: xs.int,
    PersonFullName: nillable(xs.string),
    ContactName: nillable(xs.string),
    ProjectId: xs.int,
    ProjectName: nillable(xs.string),
    AppointmentText: nillable(xs.string),
    SaleId: xs.int,
    SaleName: nillable(xs.string),
    Location: nillable(xs.string),
    AppointmentType: AppointmentType,
    ContactId: xs.int,
    AssignmentStatus: AssignmentStatus,
    InvitationStatus: InvitationStatus,
    BookingType: BookingType,
    FormalName: nillable(xs.string),
    TaskName: nillable(xs.string),
    ContactDepartment: nillable(xs.string),
    ContactFullName: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AppointmentId: next(),
    StartTime: next(),
    EndDate: next(),
    AlarmTime: next(),
    PersonId: next(),
    PersonFullName: next(),
    ContactName: next(),
    ProjectId: next(),
    ProjectName: next(),
    AppointmentText: next(),
    SaleId: next(),
    SaleName: next(),
    Location: next(),
    AppointmentType: next(),
    ContactId: next(),
    AssignmentStatus: next(),
    InvitationStatus: next(),
    BookingType: next(),
    FormalName: next(),
    TaskName: next(),
    ContactDepartment: next(),
    ContactFullName: next(),
  }),
);

export const Appointment: ComplexCodec<types.Appointment> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AppointmentId: xs.int,
    StartDate: xs.dateTime,
    EndDate: xs.dateTime,
    Type: AppointmentType,
    Task: nillable(xs.string),
    AssociateFullName: nillable(xs.string),
    ContactName: nillable(xs.string),
    Description: nillable(xs.string),
    PersonFullName: nillable(xs.string),
    PersonId: xs.int,
    ContactId: xs.int,
    ProjectId: xs.int,
    ProjectName: nillable(xs.string),
    IsPublished: xs.boolean,
    AssociateId: xs.int,
    ColorIndex: xs.short,
    IsFree: xs.boolean,
    HasAlarm: xs.boolean,
    IsAlldayEvent: xs.boolean,
    Private: AppointmentPrivate,
    PriorityId: xs.int,
    PriorityName: nillable(xs.string),
    TaskType: TaskType,
    IsBookingMain: xs.boolean,
    IsRecurrence: xs.boolean,
    IsBooking: xs.boolean,
    ActiveDate: xs.dateTime,
    AssignmentStatus: AssignmentStatus,
    InvitationStatus: InvitationStatus,
    BookingType: BookingType,
    Completed: ActivityStatus,
    RecurringPattern: RecurrencePattern,
    RecurringStartDate: xs.dateTime,
    RecurringEndDate: xs.dateTime,
    MotherId: xs.int,
    AssignedBy: xs.int,
    AssignedByFullName: nillable(xs.string),
    RejectReason: nillable(xs.string),
    Location: nillable(xs.string),
    AlarmLeadTime: duration,
    SaleId: xs.int,
    SaleName: nillable(xs.string),
    AssociateName: nillable(xs.string),
    CreatedDate: xs.dateTime,
    CreatedBy: nillable(xs.string),
    CreatedByFullName: nillable(xs.string),
    CreatedByAssociateId: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AppointmentId: next(),
    StartDate: next(),
    EndDate: next(),
    Type: next(),
    Task: next(),
    AssociateFullName: next(),
    ContactName: next(),
    Description: next(),
    PersonFullName: next(),
    PersonId: next(),
    ContactId: next(),
    ProjectId: next(),
    ProjectName: next(),
    IsPublished: next(),
    AssociateId: next(),
    ColorIndex: next(),
    IsFree: next(),
    HasAlarm: next(),
    IsAlldayEvent: next(),
    Private: next(),
    PriorityId: next(),
    PriorityName: next(),
    TaskType: next(),
    IsBookingMain: next(),
    IsRecurrence: next(),
    IsBooking: next(),
    ActiveDate: next(),
    AssignmentStatus: next(),
    InvitationStatus: next(),
    BookingType: next(),
    Completed: next(),
    RecurringPattern: next(),
    RecurringStartDate: next(),
    RecurringEndDate: next(),
    MotherId: next(),
    AssignedBy: next(),
    AssignedByFullName: next(),
    RejectReason: next(),
    Location: next(),
    AlarmLeadTime: next(),
    SaleId: next(),
    SaleName: next(),
    AssociateName: next(),
    CreatedDate: next(),
    CreatedBy: next(),
    CreatedByFullName: next(),
    CreatedByAssociateId: next(),
  }),
);

export const AppointmentEntity: ComplexCodec<types.AppointmentEntity> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Associate: nillable(Associate),
    Contact: nillable(Contact),
    CreatedBy: nillable(Associate),
    UpdatedBy: nillable(Associate),
    CreatedDate: xs.dateTime,
    AppointmentId: xs.int,
    Description: nillable(xs.string),
    StartDate: xs.dateTime,
    EndDate: xs.dateTime,
    InvitedPerson: nillable(Person),
    Person: nillable(Person),
    MotherId: xs.int,
    Priority: nillable(Priority),
    Private: AppointmentPrivate,
    Project: nillable(Project),
    Type: AppointmentType,
    UpdatedDate: xs.dateTime,
    Completed: ActivityStatus,
    ActiveLinks: xs.int,
    Links: nillable(ArrayOfLink),
    AlarmLeadTime: duration,
    HasAlarm: xs.boolean,
    ColorIndex: xs.short,
    IsFree: xs.boolean,
    IsAlldayEvent: xs.boolean,
    LagTime: duration,
    LeadTime: duration,
    Location: nillable(xs.string),
    RejectCounter: xs.short,
    RejectReason: nillable(xs.string),
    Recurrence: nillable(RecurrenceInfo),
    Participants: nillable(ArrayOfParticipantInfo),
    AssignmentStatus: AssignmentStatus,
    InvitationStatus: InvitationStatus,
    BookingType: BookingType,
    ActiveDate: xs.dateTime,
    HasConflict: xs.boolean,
    AssignedBy: nillable(Associate),
    MotherAssociate: nillable(Associate),
    Task: nillable(TaskListItem),
    PreferredTZLocation: xs.int,
    Sale: nillable(Sale),
    SuggestedAppointmentId: xs.int,
    IsMileStone: xs.boolean,
    UserDefinedFields: nillable(StringDictionary),
    ExtraFields: nillable(StringDictionary),
    PublishEventDate: xs.dateTime,
    PublishTo: xs.dateTime,
    PublishFrom: xs.dateTime,
    IsPublished: xs.boolean,
    VisibleFor: nillable(ArrayOfVisibleFor),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Associate: next(),
    Contact: next(),
    CreatedBy: next(),
    UpdatedBy: next(),
    CreatedDate: next(),
    AppointmentId: next(),
    Description: next(),
    StartDate: next(),
    EndDate: next(),
    InvitedPerson: next(),
    Person: next(),
    MotherId: next(),
    Priority: next(),
    Private: next(),
    Project: next(),
    Type: next(),
    UpdatedDate: next(),
    Completed: next(),
    ActiveLinks: next(),
    Links: next(),
    AlarmLeadTime: next(),
    HasAlarm: next(),
    ColorIndex: next(),
    IsFree: next(),
    IsAlldayEvent: next(),
    LagTime: next(),
    LeadTime: next(),
    Location: next(),
    RejectCounter: next(),
    RejectReason: next(),
    Recurrence: next(),
    Participants: next(),
    AssignmentStatus: next(),
    InvitationStatus: next(),
    BookingType: next(),
    ActiveDate: next(),
    HasConflict: next(),
    AssignedBy: next(),
    MotherAssociate: next(),
    Task: next(),
    PreferredTZLocation: next(),
    Sale: next(),
    SuggestedAppointmentId: next(),
    IsMileStone: next(),
    UserDefinedFields: next(),
    ExtraFields: next(),
    PublishEventDate: next(),
    PublishTo: next(),
    PublishFrom: next(),
    IsPublished: next(),
    VisibleFor: next(),
  }),
);

export const AppointmentPrivate: SimpleCodec<types.AppointmentPrivate> = /* @__PURE__ */ enumeration(
  types.AppointmentPrivate,
);

export const AppointmentStatus: SimpleCodec<types.AppointmentStatus> = /* @__PURE__ */ enumeration(
  types.AppointmentStatus,
);

export const AppointmentSyncData: ComplexCodec<types.AppointmentSyncData> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AlarmTime: xs.dateTime,
    AppointmentId: xs.int,
    AppointmentText: nillable(xs.string),
    ContactDepartment: nillable(xs.string),
    ContactFullName: nillable(xs.string),
    ContactName: nillable(xs.string),
    ContactId: xs.int,
    EndDate: xs.dateTime,
    HasAlarm: xs.boolean,
    IsAllDay: xs.boolean,
    IsAssignment: xs.boolean,
    IsBusy: xs.boolean,
    IsCompleted: xs.boolean,
    IsInvitation: xs.boolean,
    IsTentative: xs.boolean,
    Location: nillable(xs.string),
    Participants: nillable(ArrayOfParticipantSyncData),
    PersonFormalName: nillable(xs.string),
    PersonFullName: nillable(xs.string),
    PersonId: xs.int,
    ProjectId: xs.int,
    ProjectName: nillable(xs.string),
    SaleId: xs.int,
    SaleName: nillable(xs.string),
    StartDate: xs.dateTime,
    TaskName: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AlarmTime: next(),
    AppointmentId: next(),
    AppointmentText: next(),
    ContactDepartment: next(),
    ContactFullName: next(),
    ContactName: next(),
    ContactId: next(),
    EndDate: next(),
    HasAlarm: next(),
    IsAllDay: next(),
    IsAssignment: next(),
    IsBusy: next(),
    IsCompleted: next(),
    IsInvitation: next(),
    IsTentative: next(),
    Location: next(),
    Participants: next(),
    PersonFormalName: next(),
    PersonFullName: next(),
    PersonId: next(),
    ProjectId: next(),
    ProjectName: next(),
    SaleId: next(),
    SaleName: next(),
    StartDate: next(),
    TaskName: next(),
  }),
);

export const AppointmentType: SimpleCodec<types.AppointmentType> = /* @__PURE__ */ enumeration(
  types.AppointmentType,
);

export const ArrayOfActivityInformationListItem: Codec<types.ArrayOfActivityInformationListItem> =
  /* @__PURE__ */ arrayOf(namespace, "ActivityInformationListItem", () =>
    nillable(ActivityInformationListItem),
  );

export const ArrayOfAlarmData: Codec<types.ArrayOfAlarmData> = /* @__PURE__ */ arrayOf(
  namespace,
  "AlarmData",
  () => nillable(AlarmData),
);

export const ArrayOfAppointment: Codec<types.ArrayOfAppointment> = /* @__PURE__ */ arrayOf(
  namespace,
  "Appointment",
  () => nillable(Appointment),
);

export const ArrayOfAppointmentSyncData: Codec<types.ArrayOfAppointmentSyncData> = /* @__PURE__ */ arrayOf(
  namespace,
  "AppointmentSyncData",
  () => nillable(AppointmentSyncData),
);

export const ArrayOfArrayOfLocalizedField: Codec<types.ArrayOfArrayOfLocalizedField> =
  /* @__PURE__ */ arrayOf(namespace, "ArrayOfLocalizedField", () => nillable(ArrayOfLocalizedField));

export const ArrayOfContact: Codec<types.ArrayOfContact> = /* @__PURE__ */ arrayOf(namespace, "Contact", () =>
  nillable(Contact),
);

export const ArrayOfDayInformationListItem: Codec<types.ArrayOfDayInformationListItem> =
  /* @__PURE__ */ arrayOf(namespace, "DayInformationListItem", () => nillable(DayInformationListItem));

export const ArrayOfGrantedModuleLicense: Codec<types.ArrayOfGrantedModuleLicense> = /* @__PURE__ */ arrayOf(
  namespace,
  "GrantedModuleLicense",
  () => nillable(GrantedModuleLicense),
);

export const ArrayOfLink: Codec<types.ArrayOfLink> = /* @__PURE__ */ arrayOf(namespace, "Link", () =>
  nillable(Link),
);

export const ArrayOfLocalizedField: Codec<types.ArrayOfLocalizedField> = /* @__PURE__ */ arrayOf(
  namespace,
  "LocalizedField",
  () => nillable(LocalizedField),
);

export const ArrayOfModuleLicense: Codec<types.ArrayOfModuleLicense> = /* @__PURE__ */ arrayOf(
  namespace,
  "ModuleLicense",
  () => nillable(ModuleLicense),
);

export const ArrayOfParticipantInfo: Codec<types.ArrayOfParticipantInfo> = /* @__PURE__ */ arrayOf(
  namespace,
  "ParticipantInfo",
  () => nillable(ParticipantInfo),
);

export const ArrayOfParticipantSyncData: Codec<types.ArrayOfParticipantSyncData> = /* @__PURE__ */ arrayOf(
  namespace,
  "ParticipantSyncData",
  () => nillable(ParticipantSyncData),
);

export const ArrayOfProvidedCredential: Codec<types.ArrayOfProvidedCredential> = /* @__PURE__ */ arrayOf(
  namespace,
  "ProvidedCredential",
  () => nillable(ProvidedCredential),
);

export const ArrayOfRecurrenceDate: Codec<types.ArrayOfRecurrenceDate> = /* @__PURE__ */ arrayOf(
  namespace,
  "RecurrenceDate",
  () => nillable(RecurrenceDate),
);

export const ArrayOfRedLetterInformationListItem: Codec<types.ArrayOfRedLetterInformationListItem> =
  /* @__PURE__ */ arrayOf(namespace, "RedLetterInformationListItem", () =>
    nillable(RedLetterInformationListItem),
  );

export const ArrayOfTaskListItem: Codec<types.ArrayOfTaskListItem> = /* @__PURE__ */ arrayOf(
  namespace,
  "TaskListItem",
  () => nillable(TaskListItem),
);

export const ArrayOfVisibleFor: Codec<types.ArrayOfVisibleFor> = /* @__PURE__ */ arrayOf(
  namespace,
  "VisibleFor",
  () => nillable(VisibleFor),
);

export const AssignmentStatus: SimpleCodec<types.AssignmentStatus> = /* @__PURE__ */ enumeration(
  types.AssignmentStatus,
);

export const Associate: ComplexCodec<types.Associate> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AssociateId: xs.int,
    Name: nillable(xs.string),
    PersonId: xs.int,
    Rank: xs.short,
    Tooltip: nillable(xs.string),
    Type: UserType,
    GroupIdx: xs.int,
    FullName: nillable(xs.string),
    FormalName: nillable(xs.string),
    Deleted: xs.boolean,
    EjUserId: xs.int,
    UserName: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AssociateId: next(),
    Name: next(),
    PersonId: next(),
    Rank: next(),
    Tooltip: next(),
    Type: next(),
    GroupIdx: next(),
    FullName: next(),
    FormalName: next(),
    Deleted: next(),
    EjUserId: next(),
    UserName: next(),
  }),
);

export const AuthenticationGenericData: Codec<types.AuthenticationGenericData> = /* @__PURE__ */ dictionary<
  string | null
>(namespace, "AuthenticationGenericDataKeyValuePair", () => [xs.string, nillable(xs.string)]);

export const BookingType: SimpleCodec<types.BookingType> = /* @__PURE__ */ enumeration(types.BookingType);

export const Carrier: ComplexCodec<types.Carrier> = /* @__PURE__ */ complexType(namespace, () => ({
  TableRight: nillable(TableRight),
  FieldProperties: nillable(FieldPropertyDictionary),
}));

export const ColorIndex: SimpleCodec<types.ColorIndex> = /* @__PURE__ */ enumeration(types.ColorIndex);

export const Contact: ComplexCodec<types.Contact> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ContactId: xs.int,
    Name: nillable(xs.string),
    OrgNr: nillable(xs.string),
    Department: nillable(xs.string),
    URL: nillable(xs.string),
    City: nillable(xs.string),
    DirectPhone: nillable(xs.string),
    AssociateId: xs.int,
    CountryId: xs.int,
    EmailAddress: nillable(xs.string),
    Kananame: nillable(xs.string),
    EmailAddressName: nillable(xs.string),
    URLName: nillable(xs.string),
    AssociateFullName: nillable(xs.string),
    BusinessName: nillable(xs.string),
    CategoryName: nillable(xs.string),
    CountryName: nillable(xs.string),
    Address: nillable(Address),
    FormattedAddress: nillable(xs.string),
    FullName: nillable(xs.string),
    IsOwnerContact: xs.boolean,
    ActiveErpLinks: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    ContactId: next(),
    Name: next(),
    OrgNr: next(),
    Department: next(),
    URL: next(),
    City: next(),
    DirectPhone: next(),
    AssociateId: next(),
    CountryId: next(),
    EmailAddress: next(),
    Kananame: next(),
    EmailAddressName: next(),
    URLName: next(),
    AssociateFullName: next(),
    BusinessName: next(),
    CategoryName: next(),
    CountryName: next(),
    Address: next(),
    FormattedAddress: next(),
    FullName: next(),
    IsOwnerContact: next(),
    ActiveErpLinks: next(),
  }),
);

export const DayInformationListItem: ComplexCodec<types.DayInformationListItem> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ActivityInformation: nillable(ActivitySummary),
    RedLetterInformation: nillable(RedLetterSummary),
    Date: xs.dateTime,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    ActivityInformation: next(),
    RedLetterInformation: next(),
    Date: next(),
  }),
);

export const EFieldRight: SimpleCodec<types.EFieldRight[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.EFieldRight),
);

export const EMailConnectionInfo: ComplexCodec<types.EMailConnectionInfo> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ServerName: nillable(xs.string),
    UserName: nillable(xs.string),
    Password: nillable(xs.string),
    Folder: nillable(xs.string),
    UseSSL: xs.boolean,
  }),
);

export const ETableRight: SimpleCodec<types.ETableRight[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.ETableRight),
);

export const EjUserStatus: SimpleCodec<types.EjUserStatus> = /* @__PURE__ */ enumeration(types.EjUserStatus);

export const FieldProperty: ComplexCodec<types.FieldProperty> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    FieldRight: nillable(FieldRight),
    FieldType: nillable(xs.string),
    FieldLength: xs.int,
  }),
);

export const FieldPropertyDictionary: Codec<types.FieldPropertyDictionary> =
  /* @__PURE__ */ dictionary<types.FieldProperty | null>(
    namespace,
    "FieldPropertyDictionaryKeyValuePair",
    () => [xs.string, nillable(FieldProperty)],
  );

export const FieldRight: ComplexCodec<types.FieldRight> = /* @__PURE__ */ complexType(namespace, () => ({
  Mask: EFieldRight,
  Reason: nillable(xs.string),
}));

export const GrantedModuleLicense: ComplexCodec<types.GrantedModuleLicense> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    OwnerId: xs.int,
    OwnerName: nillable(xs.string),
    OwnerDescription: nillable(xs.string),
    ModuleId: xs.int,
    Name: nillable(xs.string),
    Description: nillable(xs.string),
    Version: nillable(xs.string),
    LicenseType: LicenseType,
    ExtraFlags: xs.int,
    SortOrder: xs.int,
    LicenseNumber: xs.int,
    IsHidden: xs.boolean,
    IsUnrestricted: xs.boolean,
    ExpiryDate: xs.dateTime,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    OwnerId: next(),
    OwnerName: next(),
    OwnerDescription: next(),
    ModuleId: next(),
    Name: next(),
    Description: next(),
    Version: next(),
    LicenseType: next(),
    ExtraFlags: next(),
    SortOrder: next(),
    LicenseNumber: next(),
    IsHidden: next(),
    IsUnrestricted: next(),
    ExpiryDate: next(),
  }),
);

export const InvitationStatus: SimpleCodec<types.InvitationStatus> = /* @__PURE__ */ enumeration(
  types.InvitationStatus,
);

export const LicenseInfo: ComplexCodec<types.LicenseInfo> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    CompanyName: nillable(xs.string),
    SerialNr: nillable(xs.string),
    OwnerName: nillable(xs.string),
    OwnerDescription: nillable(xs.string),
    NextCheckDate: xs.dateTime,
    MaintenanceDate: xs.dateTime,
    AdminWarningDate: xs.dateTime,
    ExpiryDate: xs.dateTime,
    GraceDate: xs.dateTime,
    ExtraFlags: xs.int,
    LicenseUrl: nillable(xs.string),
    LicenseVersion: nillable(xs.string),
    DeploymentType: xs.int,
    ProductType: nillable(xs.string),
    ProductDescription: nillable(xs.string),
    ModuleLicenses: nillable(ArrayOfModuleLicense),
    PublicKey: nillable(SignedPublicKey),
    Signature: nillable(xs.string),
  }),
  (next) => ({
    CompanyName: next(),
    SerialNr: next(),
    OwnerName: next(),
    OwnerDescription: next(),
    NextCheckDate: next(),
    MaintenanceDate: next(),
    AdminWarningDate: next(),
    ExpiryDate: next(),
    GraceDate: next(),
    ExtraFlags: next(),
    LicenseUrl: next(),
    LicenseVersion: next(),
    DeploymentType: next(),
    ProductType: next(),
    ProductDescription: next(),
    ModuleLicenses: next(),
    PublicKey: next(),
    Signature: next(),
  }),
);

export const LicenseType: SimpleCodec<types.LicenseType> = /* @__PURE__ */ enumeration(types.LicenseType);

export const Link: ComplexCodec<types.Link> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    EntityName: nillable(xs.string),
    Id: xs.int,
    Description: nillable(xs.string),
    ExtraInfo: nillable(xs.string),
    LinkId: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    EntityName: next(),
    Id: next(),
    Description: next(),
    ExtraInfo: next(),
    LinkId: next(),
  }),
);

export const LocalizedField: ComplexCodec<types.LocalizedField> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Name: nillable(xs.string),
    Value: nillable(xs.string),
    Tooltip: nillable(xs.string),
    Label: nillable(xs.string),
    ValueLength: xs.int,
    AddressType: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Name: next(),
    Value: next(),
    Tooltip: next(),
    Label: next(),
    ValueLength: next(),
    AddressType: next(),
  }),
);

export const ModuleLicense: ComplexCodec<types.ModuleLicense> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    OwnerName: nillable(xs.string),
    ModuleName: nillable(xs.string),
    ModuleDescription: nillable(xs.string),
    ModuleTooltip: nillable(xs.string),
    ModuleVersion: nillable(xs.string),
    LicenseType: LicenseType,
    Unrestricted: xs.boolean,
    AllowedUserType: UserType,
    NumberOfLicenses: xs.int,
    ExtraFlags: xs.int,
    ExtraInfo: nillable(xs.string),
    SortOrder: xs.int,
    IsHidden: xs.boolean,
    PrerequisiteModuleName: nillable(xs.string),
    Signature: nillable(xs.string),
  }),
  (next) => ({
    OwnerName: next(),
    ModuleName: next(),
    ModuleDescription: next(),
    ModuleTooltip: next(),
    ModuleVersion: next(),
    LicenseType: next(),
    Unrestricted: next(),
    AllowedUserType: next(),
    NumberOfLicenses: next(),
    ExtraFlags: next(),
    ExtraInfo: next(),
    SortOrder: next(),
    IsHidden: next(),
    PrerequisiteModuleName: next(),
    Signature: next(),
  }),
);

export const MultiAlarmData: ComplexCodec<types.MultiAlarmData> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Alarms: nillable(ArrayOfAlarmData),
    PollingInterval: xs.int,
    SilentAfter: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Alarms: next(),
    PollingInterval: next(),
    SilentAfter: next(),
  }),
);

export const NetServerBuildType: SimpleCodec<types.NetServerBuildType> = /* @__PURE__ */ enumeration(
  types.NetServerBuildType,
);

export const ParticipantInfo: ComplexCodec<types.ParticipantInfo> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    AssociateId: xs.int,
    PersonId: xs.int,
    ContactId: xs.int,
    EmailId: xs.int,
    SendEmail: xs.boolean,
    InvitationStatus: InvitationStatus,
  }),
  (next) => ({
    AssociateId: next(),
    PersonId: next(),
    ContactId: next(),
    EmailId: next(),
    SendEmail: next(),
    InvitationStatus: next(),
  }),
);

export const ParticipantSyncData: ComplexCodec<types.ParticipantSyncData> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    PersonId: xs.int,
    PersonFirstName: nillable(xs.string),
    PersonMiddleName: nillable(xs.string),
    PersonLastname: nillable(xs.string),
    PersonMrmrs: nillable(xs.string),
    PersonTitle: nillable(xs.string),
    PersonPosition: nillable(xs.string),
    PersonAcademicTitle: nillable(xs.string),
    PersonFormalName: nillable(xs.string),
    PersonFullName: nillable(xs.string),
    ContactId: xs.int,
    ContactName: nillable(xs.string),
    ContactDepartment: nillable(xs.string),
    ContactBusiness: nillable(xs.string),
    ContactCountry: nillable(xs.string),
    ContactCategory: nillable(xs.string),
    ContactFullName: nillable(xs.string),
    EMail: nillable(ArrayOfstring),
    PhonePrivate: nillable(ArrayOfstring),
    PhoneFax: nillable(ArrayOfstring),
    PhoneMobile: nillable(ArrayOfstring),
    PhoneDirect: nillable(ArrayOfstring),
    PhoneContact: nillable(ArrayOfstring),
    Messenger: nillable(ArrayOfstring),
    Voip: nillable(ArrayOfstring),
    ContactUrl: nillable(ArrayOfstring),
    Url: nillable(ArrayOfstring),
    StreetAddress: nillable(AddressSyncData),
    PostalAddress: nillable(AddressSyncData),
    Country: nillable(xs.string),
    PersonAddress: nillable(AddressSyncData),
    PersonCountry: nillable(xs.string),
    ParticipantStatus: AppointmentStatus,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    PersonId: next(),
    PersonFirstName: next(),
    PersonMiddleName: next(),
    PersonLastname: next(),
    PersonMrmrs: next(),
    PersonTitle: next(),
    PersonPosition: next(),
    PersonAcademicTitle: next(),
    PersonFormalName: next(),
    PersonFullName: next(),
    ContactId: next(),
    ContactName: next(),
    ContactDepartment: next(),
    ContactBusiness: next(),
    ContactCountry: next(),
    ContactCategory: next(),
    ContactFullName: next(),
    EMail: next(),
    PhonePrivate: next(),
    PhoneFax: next(),
    PhoneMobile: next(),
    PhoneDirect: next(),
    PhoneContact: next(),
    Messenger: next(),
    Voip: next(),
    ContactUrl: next(),
    Url: next(),
    StreetAddress: next(),
    PostalAddress: next(),
    Country: next(),
    PersonAddress: next(),
    PersonCountry: next(),
    ParticipantStatus: next(),
  }),
);

export const Person: ComplexCodec<types.Person> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Position: nillable(xs.string),
    PersonId: xs.int,
    Mrmrs: nillable(xs.string),
    Firstname: nillable(xs.string),
    Lastname: nillable(xs.string),
    MiddleName: nillable(xs.string),
    Title: nillable(xs.string),
    Description: nillable(xs.string),
    Email: nillable(xs.string),
    FullName: nillable(xs.string),
    DirectPhone: nillable(xs.string),
    FormalName: nillable(xs.string),
    CountryId: xs.int,
    ContactId: xs.int,
    ContactName: nillable(xs.string),
    Retired: xs.short,
    Rank: xs.short,
    ActiveInterests: xs.short,
    ContactDepartment: nillable(xs.string),
    ContactCountryId: xs.int,
    ContactOrgNr: nillable(xs.string),
    FaxPhone: nillable(xs.string),
    MobilePhone: nillable(xs.string),
    ContactPhone: nillable(xs.string),
    AssociateName: nillable(xs.string),
    AssociateId: xs.int,
    UsePersonAddress: xs.boolean,
    ContactFax: nillable(xs.string),
    Kanafname: nillable(xs.string),
    Kanalname: nillable(xs.string),
    Post1: nillable(xs.string),
    Post2: nillable(xs.string),
    Post3: nillable(xs.string),
    EmailName: nillable(xs.string),
    ContactFullName: nillable(xs.string),
    ActiveErpLinks: xs.int,
    TicketPriorityId: xs.int,
    SupportLanguageId: xs.int,
    SupportAssociateId: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Position: next(),
    PersonId: next(),
    Mrmrs: next(),
    Firstname: next(),
    Lastname: next(),
    MiddleName: next(),
    Title: next(),
    Description: next(),
    Email: next(),
    FullName: next(),
    DirectPhone: next(),
    FormalName: next(),
    CountryId: next(),
    ContactId: next(),
    ContactName: next(),
    Retired: next(),
    Rank: next(),
    ActiveInterests: next(),
    ContactDepartment: next(),
    ContactCountryId: next(),
    ContactOrgNr: next(),
    FaxPhone: next(),
    MobilePhone: next(),
    ContactPhone: next(),
    AssociateName: next(),
    AssociateId: next(),
    UsePersonAddress: next(),
    ContactFax: next(),
    Kanafname: next(),
    Kanalname: next(),
    Post1: next(),
    Post2: next(),
    Post3: next(),
    EmailName: next(),
    ContactFullName: next(),
    ActiveErpLinks: next(),
    TicketPriorityId: next(),
    SupportLanguageId: next(),
    SupportAssociateId: next(),
  }),
);

export const Priority: ComplexCodec<types.Priority> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Id: xs.int,
    Value: nillable(xs.string),
    Tooltip: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Id: next(),
    Value: next(),
    Tooltip: next(),
  }),
);

export const Project: ComplexCodec<types.Project> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ProjectId: xs.int,
    Name: nillable(xs.string),
    Description: nillable(xs.string),
    URL: nillable(xs.string),
    Type: nillable(xs.string),
    AssociateId: xs.int,
    AssociateFullName: nillable(xs.string),
    TypeId: xs.int,
    Updated: xs.dateTime,
    StatusId: xs.int,
    Status: nillable(xs.string),
    TextId: xs.int,
    PublishTo: xs.dateTime,
    PublishFrom: xs.dateTime,
    IsPublished: xs.boolean,
    URLName: nillable(xs.string),
    ProjectNumber: nillable(xs.string),
    ActiveErpLinks: xs.int,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    ProjectId: next(),
    Name: next(),
    Description: next(),
    URL: next(),
    Type: next(),
    AssociateId: next(),
    AssociateFullName: next(),
    TypeId: next(),
    Updated: next(),
    StatusId: next(),
    Status: next(),
    TextId: next(),
    PublishTo: next(),
    PublishFrom: next(),
    IsPublished: next(),
    URLName: next(),
    ProjectNumber: next(),
    ActiveErpLinks: next(),
  }),
);

export const ProjectTypeStatusLink: ComplexCodec<types.ProjectTypeStatusLink> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ProjectTypeStatusLinkId: xs.int,
    ProjTypeId: xs.int,
    ProjTypeName: nillable(xs.string),
    ProjTypeTooltip: nillable(xs.string),
    ProjStatusId: xs.int,
    ProjStatusName: nillable(xs.string),
    ProjStatusTooltip: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    ProjectTypeStatusLinkId: next(),
    ProjTypeId: next(),
    ProjTypeName: next(),
    ProjTypeTooltip: next(),
    ProjStatusId: next(),
    ProjStatusName: next(),
    ProjStatusTooltip: next(),
  }),
);

export const ProvidedCredential: ComplexCodec<types.ProvidedCredential> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Type: nillable(xs.string),
    SearchName: nillable(xs.string),
    DisplayName: nillable(xs.string),
    CredentialId: xs.int,
  }),
  (next) => ({
    Type: next(),
    SearchName: next(),
    DisplayName: next(),
    CredentialId: next(),
  }),
);

export const RecurrenceDailyPattern: SimpleCodec<types.RecurrenceDailyPattern> = /* @__PURE__ */ enumeration(
  types.RecurrenceDailyPattern,
);

export const RecurrenceDate: ComplexCodec<types.RecurrenceDate> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Date: xs.dateTime,
    IsConflict: xs.boolean,
    Description: nillable(xs.string),
    DescriptionStyleHint: nillable(xs.string),
    Tooltip: nillable(xs.string),
  }),
  (next) => ({
    Date: next(),
    IsConflict: next(),
    Description: next(),
    DescriptionStyleHint: next(),
    Tooltip: next(),
  }),
);

export const RecurrenceDayPattern: ComplexCodec<types.RecurrenceDayPattern> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Cycle: xs.int,
    Pattern: RecurrenceDailyPattern,
  }),
);

export const RecurrenceEndType: SimpleCodec<types.RecurrenceEndType> = /* @__PURE__ */ enumeration(
  types.RecurrenceEndType,
);

export const RecurrenceInfo: ComplexCodec<types.RecurrenceInfo> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    RecurrenceId: xs.int,
    StartDate: xs.dateTime,
    EndDate: xs.dateTime,
    RecurrenceEndType: RecurrenceEndType,
    Pattern: RecurrencePattern,
    DayPattern: nillable(RecurrenceDayPattern),
    WeekPattern: nillable(RecurrenceWeekPattern),
    MonthPattern: nillable(RecurrenceMonthPattern),
    YearPattern: nillable(RecurrenceYearPattern),
    Dates: nillable(ArrayOfRecurrenceDate),
    RecurrenceCounter: xs.int,
    IsRecurrence: xs.boolean,
  }),
  (next) => ({
    RecurrenceId: next(),
    StartDate: next(),
    EndDate: next(),
    RecurrenceEndType: next(),
    Pattern: next(),
    DayPattern: next(),
    WeekPattern: next(),
    MonthPattern: next(),
    YearPattern: next(),
    Dates: next(),
    RecurrenceCounter: next(),
    IsRecurrence: next(),
  }),
);

export const RecurrenceMonthPattern: ComplexCodec<types.RecurrenceMonthPattern> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Cycle: xs.int,
    Day: xs.int,
    Weekday: Weekday,
    WeekOfMonth: WeekOfMonth,
    Pattern: RecurrenceMonthlyPattern,
  }),
  (next) => ({
    Cycle: next(),
    Day: next(),
    Weekday: next(),
    WeekOfMonth: next(),
    Pattern: next(),
  }),
);

export const RecurrenceMonthlyPattern: SimpleCodec<types.RecurrenceMonthlyPattern> =
  /* @__PURE__ */ enumeration(types.RecurrenceMonthlyPattern);

export const RecurrencePattern: SimpleCodec<types.RecurrencePattern> = /* @__PURE__ */ enumeration(
  types.RecurrencePattern,
);

export const RecurrenceUpdateMode: SimpleCodec<types.RecurrenceUpdateMode> = /* @__PURE__ */ enumeration(
  types.RecurrenceUpdateMode,
);

export const RecurrenceWeekPattern: ComplexCodec<types.RecurrenceWeekPattern> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Cycle: xs.int,
    Weekdays: Weekday,
  }),
);

export const RecurrenceYearPattern: ComplexCodec<types.RecurrenceYearPattern> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Cycle: xs.int,
    Day: xs.int,
    Weekday: Weekday,
    WeekOfMonth: WeekOfMonth,
    Pattern: RecurrenceYearlyPattern,
  }),
  (next) => ({
    Cycle: next(),
    Day: next(),
    Weekday: next(),
    WeekOfMonth: next(),
    Pattern: next(),
  }),
);

export const RecurrenceYearlyPattern: SimpleCodec<types.RecurrenceYearlyPattern> =
  /* @__PURE__ */ enumeration(types.RecurrenceYearlyPattern);

export const RedLetterDetails: ComplexCodec<types.RedLetterDetails> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    OwnCountryDayTexts: nillable(ArrayOfstring),
    OtherCountryDayTexts: nillable(ArrayOfstring),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    OwnCountryDayTexts: next(),
    OtherCountryDayTexts: next(),
  }),
);

export const RedLetterInformationListItem: ComplexCodec<types.RedLetterInformationListItem> =
  /* @__PURE__ */ extension(
    () => Carrier,
    namespace,
    () => ({
      Date: xs.dateTime,
      RedLetterInformation: nillable(RedLetterSummary),
      RedLetterDetails: nillable(RedLetterDetails),
    }),
    (next) => ({
      TableRight: next(),
      FieldProperties: next(),
      Date: next(),
      RedLetterInformation: next(),
      RedLetterDetails: next(),
    }),
  );

export const RedLetterSummary: ComplexCodec<types.RedLetterSummary> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    IsOwnCountryHoliday: xs.boolean,
    IsOtherCountryHoliday: xs.boolean,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    IsOwnCountryHoliday: next(),
    IsOtherCountryHoliday: next(),
  }),
);

export const RoleType: SimpleCodec<types.RoleType> = /* @__PURE__ */ enumeration(types.RoleType);

export const Sale: ComplexCodec<types.Sale> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    ContactName: nillable(xs.string),
    SaleDate: xs.dateTime,
    SaleId: xs.int,
    Probability: xs.short,
    Title: nillable(xs.string),
    Amount: xs.double,
    Currency: nillable(xs.string),
    ProjectName: nillable(xs.string),
    AssociateFullName: nillable(xs.string),
    Description: nillable(xs.string),
    Status: SaleStatus,
    WeightedAmount: xs.double,
    ProjectId: xs.int,
    EarningPercent: xs.double,
    Earning: xs.double,
    ContactId: xs.int,
    AssociateId: xs.int,
    PersonId: xs.int,
    SaleTypeId: xs.int,
    SaleTypeName: nillable(xs.string),
    PersonFullName: nillable(xs.string),
    Completed: ActivityStatus,
    ActiveErpLinks: xs.int,
    NextDueDate: xs.dateTime,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    ContactName: next(),
    SaleDate: next(),
    SaleId: next(),
    Probability: next(),
    Title: next(),
    Amount: next(),
    Currency: next(),
    ProjectName: next(),
    AssociateFullName: next(),
    Description: next(),
    Status: next(),
    WeightedAmount: next(),
    ProjectId: next(),
    EarningPercent: next(),
    Earning: next(),
    ContactId: next(),
    AssociateId: next(),
    PersonId: next(),
    SaleTypeId: next(),
    SaleTypeName: next(),
    PersonFullName: next(),
    Completed: next(),
    ActiveErpLinks: next(),
    NextDueDate: next(),
  }),
);

export const SaleStatus: SimpleCodec<types.SaleStatus> = /* @__PURE__ */ enumeration(types.SaleStatus);

export const SaleTypeStageLink: ComplexCodec<types.SaleTypeStageLink> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    SaleTypeStageLinkId: xs.int,
    SaleTypeId: xs.int,
    SaleTypeName: nillable(xs.string),
    SaleTypeTooltip: nillable(xs.string),
    ProbId: xs.int,
    ProbName: nillable(xs.string),
    ProbTooltip: nillable(xs.string),
    Probability: xs.short,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    SaleTypeStageLinkId: next(),
    SaleTypeId: next(),
    SaleTypeName: next(),
    SaleTypeTooltip: next(),
    ProbId: next(),
    ProbName: next(),
    ProbTooltip: next(),
    Probability: next(),
  }),
);

export const SalesActivity: ComplexCodec<types.SalesActivity> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    RequestedContacts: nillable(ArrayOfContact),
    RequestedPerson: nillable(Person),
    SalesRep: nillable(Person),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    RequestedContacts: next(),
    RequestedPerson: next(),
    SalesRep: next(),
  }),
);

export const SignedPublicKey: ComplexCodec<types.SignedPublicKey> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    OwnerName: nillable(xs.string),
    SignDate: xs.dateTime,
    ExpiryDate: xs.dateTime,
    Key: DSAParameters,
    Signature: nillable(xs.string),
  }),
  (next) => ({
    OwnerName: next(),
    SignDate: next(),
    ExpiryDate: next(),
    Key: next(),
    Signature: next(),
  }),
);

export const SoCredentials: ComplexCodec<types.SoCredentials> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Ticket: nillable(xs.string),
  }),
);

export const SoExceptionInfo: ComplexCodec<types.SoExceptionInfo> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    Message: nillable(xs.string),
    StackTrace: nillable(xs.string),
    FriendlyText: nillable(xs.string),
    ExceptionType: nillable(xs.string),
    Source: nillable(xs.string),
    InnerException: nillable(SoExceptionInfo),
    Parameters: nillable(SoExceptionInfoParameters),
  }),
);

export const SoExceptionInfoParameters: Codec<types.SoExceptionInfoParameters> = /* @__PURE__ */ dictionary<
  string | null
>(namespace, "SoExceptionInfoParametersKeyValuePair", () => [xs.string, nillable(xs.string)]);

export const SoExtraInfo: Codec<types.SoExtraInfo> = /* @__PURE__ */ dictionary<string | null>(
  namespace,
  "ExtraInfoNameValuePair",
  () => [xs.string, nillable(xs.string)],
);

export const SoPrincipalCarrier: ComplexCodec<types.SoPrincipalCarrier> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    UserType: UserType,
    Associate: nillable(xs.string),
    AssociateId: xs.int,
    IsPerson: xs.boolean,
    PersonId: xs.int,
    CountryId: xs.int,
    HomeCountryId: xs.int,
    ContactId: xs.int,
    GroupId: xs.int,
    BusinessId: xs.int,
    CategoryId: xs.int,
    ContactOwner: xs.int,
    RoleId: xs.int,
    RoleName: nillable(xs.string),
    RoleDescription: nillable(xs.string),
    RoleType: RoleType,
    Licenses: nillable(ArrayOfGrantedModuleLicense),
    FullName: nillable(xs.string),
    EMailAddress: nillable(xs.string),
    FunctionRights: nillable(ArrayOfstring),
    EjUserId: xs.int,
    EjAccessLevel: xs.int,
    EjUserStatus: EjUserStatus,
    ProvidedCredentials: nillable(ArrayOfProvidedCredential),
    SecondaryGroups: nillable(ArrayOfint),
    DatabaseContextIdentifier: nillable(xs.string),
  }),
  (next) => ({
    UserType: next(),
    Associate: next(),
    AssociateId: next(),
    IsPerson: next(),
    PersonId: next(),
    CountryId: next(),
    HomeCountryId: next(),
    ContactId: next(),
    GroupId: next(),
    BusinessId: next(),
    CategoryId: next(),
    ContactOwner: next(),
    RoleId: next(),
    RoleName: next(),
    RoleDescription: next(),
    RoleType: next(),
    Licenses: next(),
    FullName: next(),
    EMailAddress: next(),
    FunctionRights: next(),
    EjUserId: next(),
    EjAccessLevel: next(),
    EjUserStatus: next(),
    ProvidedCredentials: next(),
    SecondaryGroups: next(),
    DatabaseContextIdentifier: next(),
  }),
);

export const SoSystemInfoCarrier: ComplexCodec<types.SoSystemInfoCarrier> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    License: nillable(LicenseInfo),
    WarningEnglish: nillable(xs.string),
    WarningResource: nillable(xs.string),
    BranchName: nillable(xs.string),
    BuildLabel: nillable(xs.string),
    AssemblyVersion: nillable(xs.string),
    AccumulatedNextCheckDate: xs.dateTime,
    FileVersion: nillable(xs.string),
    Description: nillable(xs.string),
    DaysUntilNetServerExpiry: xs.int,
    BuildType: NetServerBuildType,
    DatabaseVersion: xs.int,
    IsUnicode: xs.boolean,
    CompanyName: nillable(xs.string),
    CompanyId: xs.int,
    DatabaseType: nillable(xs.string),
    DatabaseMinor: nillable(xs.string),
    DatabaseName: nillable(xs.string),
    IsOnTravel: xs.boolean,
    IsSatellite: xs.boolean,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    License: next(),
    WarningEnglish: next(),
    WarningResource: next(),
    BranchName: next(),
    BuildLabel: next(),
    AssemblyVersion: next(),
    AccumulatedNextCheckDate: next(),
    FileVersion: next(),
    Description: next(),
    DaysUntilNetServerExpiry: next(),
    BuildType: next(),
    DatabaseVersion: next(),
    IsUnicode: next(),
    CompanyName: next(),
    CompanyId: next(),
    DatabaseType: next(),
    DatabaseMinor: next(),
    DatabaseName: next(),
    IsOnTravel: next(),
    IsSatellite: next(),
  }),
);

export const SoTimeZone: ComplexCodec<types.SoTimeZone> = /* @__PURE__ */ complexType(namespace, () => ({
  SoTimeZoneId: xs.int,
  SoTimeZoneLocationCode: nillable(xs.string),
}));

export const StringDictionary: Codec<types.StringDictionary> = /* @__PURE__ */ dictionary<string | null>(
  namespace,
  "StringKeyValuePair",
  () => [xs.string, nillable(xs.string)],
);

export const StructuredAddress: ComplexCodec<types.StructuredAddress> = /* @__PURE__ */ complexType(
  namespace,
  () => ({
    AtypeIdx: AddressType,
    Address1: nillable(xs.string),
    Address2: nillable(xs.string),
    Address3: nillable(xs.string),
    City: nillable(xs.string),
    County: nillable(xs.string),
    State: nillable(xs.string),
    Zipcode: nillable(xs.string),
  }),
  (next) => ({
    AtypeIdx: next(),
    Address1: next(),
    Address2: next(),
    Address3: next(),
    City: next(),
    County: next(),
    State: next(),
    Zipcode: next(),
  }),
);

export const SuggestedAppointment: ComplexCodec<types.SuggestedAppointment> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    AutoSuggest: xs.short,
    Deleted: xs.short,
    DaysFuture: xs.short,
    Tooltip: nillable(xs.string),
    Text: nillable(xs.string),
    TaskId: xs.int,
    SuggestedAppointmentId: xs.int,
    SaleTypeStageLinkId: xs.int,
    RegisteredAssociateId: xs.int,
    Rank: xs.short,
    ProjectTypeStatusLinkId: xs.int,
    Name: nillable(xs.string),
    Duration: xs.short,
    Associate: nillable(Associate),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    AutoSuggest: next(),
    Deleted: next(),
    DaysFuture: next(),
    Tooltip: next(),
    Text: next(),
    TaskId: next(),
    SuggestedAppointmentId: next(),
    SaleTypeStageLinkId: next(),
    RegisteredAssociateId: next(),
    Rank: next(),
    ProjectTypeStatusLinkId: next(),
    Name: next(),
    Duration: next(),
    Associate: next(),
  }),
);

export const SuggestedAppointmentEntity: ComplexCodec<types.SuggestedAppointmentEntity> =
  /* @__PURE__ */ extension(
    () => Carrier,
    namespace,
    () => ({
      SuggestedAppointmentId: xs.int,
      Name: nillable(xs.string),
      Tooltip: nillable(xs.string),
      Rank: xs.short,
      Deleted: xs.boolean,
      DaysFuture: xs.short,
      Duration: duration,
      AutoSuggest: xs.boolean,
      IsMilestone: xs.boolean,
      AssignToMember: xs.boolean,
      Text: nillable(xs.string),
      ProjectTypeStatusLink: nillable(ProjectTypeStatusLink),
      SaleTypeStageLink: nillable(SaleTypeStageLink),
      Type: nillable(Task),
    }),
    (next) => ({
      TableRight: next(),
      FieldProperties: next(),
      SuggestedAppointmentId: next(),
      Name: next(),
      Tooltip: next(),
      Rank: next(),
      Deleted: next(),
      DaysFuture: next(),
      Duration: next(),
      AutoSuggest: next(),
      IsMilestone: next(),
      AssignToMember: next(),
      Text: next(),
      ProjectTypeStatusLink: next(),
      SaleTypeStageLink: next(),
      Type: next(),
    }),
  );

export const TableRight: ComplexCodec<types.TableRight> = /* @__PURE__ */ complexType(namespace, () => ({
  Mask: ETableRight,
  Reason: nillable(xs.string),
}));

export const Task: ComplexCodec<types.Task> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    Id: xs.int,
    Value: nillable(xs.string),
    Tooltip: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    Id: next(),
    Value: next(),
    Tooltip: next(),
  }),
);

export const TaskDirection: SimpleCodec<types.TaskDirection> = /* @__PURE__ */ enumeration(
  types.TaskDirection,
);

export const TaskListItem: ComplexCodec<types.TaskListItem> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    TaskListItemId: xs.int,
    Value: nillable(xs.string),
    Direction: TaskDirection,
    Type: TaskType,
    Tooltip: nillable(xs.string),
    Deleted: xs.boolean,
    IntentId: xs.int,
    Rank: xs.short,
    IsDefaultAlldayEvent: xs.boolean,
    IsDefaultFree: xs.boolean,
    IsDefaultPublished: xs.boolean,
    ColorIndex: ColorIndex,
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    TaskListItemId: next(),
    Value: next(),
    Direction: next(),
    Type: next(),
    Tooltip: next(),
    Deleted: next(),
    IntentId: next(),
    Rank: next(),
    IsDefaultAlldayEvent: next(),
    IsDefaultFree: next(),
    IsDefaultPublished: next(),
    ColorIndex: next(),
  }),
);

export const TaskType: SimpleCodec<types.TaskType> = /* @__PURE__ */ enumeration(types.TaskType);

export const UserType: SimpleCodec<types.UserType> = /* @__PURE__ */ enumeration(types.UserType);

export const Visibility: SimpleCodec<types.Visibility> = /* @__PURE__ */ enumeration(types.Visibility);

export const VisibleFor: ComplexCodec<types.VisibleFor> = /* @__PURE__ */ extension(
  () => Carrier,
  namespace,
  () => ({
    VisibleId: xs.int,
    Visibility: Visibility,
    DisplayValue: nillable(xs.string),
  }),
  (next) => ({
    TableRight: next(),
    FieldProperties: next(),
    VisibleId: next(),
    Visibility: next(),
    DisplayValue: next(),
  }),
);

export const WeekOfMonth: SimpleCodec<types.WeekOfMonth> = /* @__PURE__ */ enumeration(types.WeekOfMonth);

export const Weekday: SimpleCodec<types.Weekday[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ enumeration(types.Weekday),
);
