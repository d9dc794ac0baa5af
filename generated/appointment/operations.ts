// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import { ArrayOfboolean, ArrayOfdateTime, ArrayOfint, ArrayOfstring } from "../arrays/codecs.js";
import * as xs from "../runtime/builtins.js";
import { nillable } from "../runtime/codec.js";
import type { Operation } from "../runtime/soap.js";
import { complexType } from "../runtime/structures.js";
import {
  ActivityStatus,
  Appointment,
  AppointmentEntity,
  AppointmentStatus,
  AppointmentType,
  ArrayOfActivityInformationListItem,
  ArrayOfAppointment,
  ArrayOfAppointmentSyncData,
  ArrayOfDayInformationListItem,
  ArrayOfRecurrenceDate,
  ArrayOfRedLetterInformationListItem,
  ArrayOfTaskListItem,
  EMailConnectionInfo,
  MultiAlarmData,
  ParticipantInfo,
  RecurrenceInfo,
  RecurrenceUpdateMode,
  SalesActivity,
  SoCredentials,
  SoExceptionInfo,
  SoExtraInfo,
  SoTimeZone,
  SuggestedAppointment,
  SuggestedAppointmentEntity,
  TaskListItem,
  TaskType,
  namespace,
} from "../services86/codecs.js";

const request_ApplicationToken_Credentials_TimeZone = /* @__PURE__ */ complexType<messages.RequestHeaders>(
  namespace,
  () => ({
    ApplicationToken: nillable(xs.string),
    Credentials: nillable(SoCredentials),
    TimeZone: nillable(SoTimeZone),
  }),
);

const response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone =
  /* @__PURE__ */ complexType<messages.ResponseHeaders>(namespace, () => ({
    ExceptionInfo: nillable(SoExceptionInfo),
    ExtraInfo: nillable(SoExtraInfo),
    Succeeded: xs.boolean,
    TimeZone: nillable(SoTimeZone),
  }));

/** Answers an appointment invitation with yes. */
export const Accept: Operation<
  messages.AcceptRequest,
  messages.AcceptResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "Accept",
  input: {
    namespace: namespace,
    name: "Accept",
    body: /* @__PURE__ */ complexType<messages.AcceptRequest>(namespace, () => ({
      AppointmentId: xs.int,
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "AcceptResponse",
    body: /* @__PURE__ */ complexType<messages.AcceptResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Takes note that a participant turned down the caller's invitation or assignment, and returns the appointment as changed. */
export const AcceptRejected: Operation<
  messages.AcceptRejectedRequest,
  messages.AcceptRejectedResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "AcceptRejected",
  input: {
    namespace: namespace,
    name: "AcceptRejected",
    body: /* @__PURE__ */ complexType<messages.AcceptRejectedRequest>(namespace, () => ({
      AppointmentId: xs.int,
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "AcceptRejectedResponse",
    body: /* @__PURE__ */ complexType<messages.AcceptRejectedResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Hands an appointment over to another person and returns it as changed. */
export const AssignTo: Operation<
  messages.AssignToRequest,
  messages.AssignToResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "AssignTo",
  input: {
    namespace: namespace,
    name: "AssignTo",
    body: /* @__PURE__ */ complexType<messages.AssignToRequest>(namespace, () => ({
      AppointmentId: xs.int,
      Participant: nillable(ParticipantInfo),
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "AssignToResponse",
    body: /* @__PURE__ */ complexType<messages.AssignToResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Works out the dates of the series that the appointment's `Recurrence` describes and marks each one that collides with something else. Returns the recurrence with its `Dates` filled in. */
export const CalculateDays: Operation<
  messages.CalculateDaysRequest,
  messages.CalculateDaysResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CalculateDays",
  input: {
    namespace: namespace,
    name: "CalculateDays",
    body: /* @__PURE__ */ complexType<messages.CalculateDaysRequest>(namespace, () => ({
      AppointmentEntity: nillable(AppointmentEntity),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CalculateDaysResponse",
    body: /* @__PURE__ */ complexType<messages.CalculateDaysResponse>(namespace, () => ({
      Response: nillable(RecurrenceInfo),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Tells whether a suggested appointment can be assigned to a member of the project. */
export const CanAssignToProjectMember: Operation<
  messages.CanAssignToProjectMemberRequest,
  messages.CanAssignToProjectMemberResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CanAssignToProjectMember",
  input: {
    namespace: namespace,
    name: "CanAssignToProjectMember",
    body: /* @__PURE__ */ complexType<messages.CanAssignToProjectMemberRequest>(namespace, () => ({
      ProjectId: xs.int,
      SuggestedAppointmentId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CanAssignToProjectMemberResponse",
    body: /* @__PURE__ */ complexType<messages.CanAssignToProjectMemberResponse>(namespace, () => ({
      Response: xs.boolean,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Removes those of the given appointments whose status is `BookingDeleted`, that is, invitations to bookings that were cancelled. */
export const CleanUpBookingDeleted: Operation<
  messages.CleanUpBookingDeletedRequest,
  messages.CleanUpBookingDeletedResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CleanUpBookingDeleted",
  input: {
    namespace: namespace,
    name: "CleanUpBookingDeleted",
    body: /* @__PURE__ */ complexType<messages.CleanUpBookingDeletedRequest>(namespace, () => ({
      AppointmentIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CleanUpBookingDeletedResponse",
    body: /* @__PURE__ */ complexType<messages.CleanUpBookingDeletedResponse>(namespace, () => ({
      Response: xs.int,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Removes the caller's own appointments whose status is `BookingDeleted`. */
export const CleanUpRecurringBookingDeleted: Operation<
  messages.CleanUpRecurringBookingDeletedRequest,
  messages.CleanUpRecurringBookingDeletedResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CleanUpRecurringBookingDeleted",
  input: {
    namespace: namespace,
    name: "CleanUpRecurringBookingDeleted",
    body: /* @__PURE__ */ complexType<messages.CleanUpRecurringBookingDeletedRequest>(namespace, () => ({})),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CleanUpRecurringBookingDeletedResponse",
    body: /* @__PURE__ */ complexType<messages.CleanUpRecurringBookingDeletedResponse>(namespace, () => ({
      Response: xs.int,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns an `AppointmentEntity` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveAppointmentEntity` or `Save`. */
export const CreateDefaultAppointmentEntity: Operation<
  messages.CreateDefaultAppointmentEntityRequest,
  messages.CreateDefaultAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultAppointmentEntity",
  input: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityRequest>(namespace, () => ({})),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `CreateDefaultAppointmentEntity`, with the defaults that belong to one kind of task. */
export const CreateDefaultAppointmentEntityByType: Operation<
  messages.CreateDefaultAppointmentEntityByTypeRequest,
  messages.CreateDefaultAppointmentEntityByTypeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultAppointmentEntityByType",
  input: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityByType",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityByTypeRequest>(
      namespace,
      () => ({
        Type: TaskType,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityByTypeResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityByTypeResponse>(
      namespace,
      () => ({
        Response: nillable(AppointmentEntity),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `CreateDefaultAppointmentEntityByType`, with another user as the owner. */
export const CreateDefaultAppointmentEntityByTypeAndAssociate: Operation<
  messages.CreateDefaultAppointmentEntityByTypeAndAssociateRequest,
  messages.CreateDefaultAppointmentEntityByTypeAndAssociateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultAppointmentEntityByTypeAndAssociate",
  input: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityByTypeAndAssociate",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityByTypeAndAssociateRequest>(
      namespace,
      () => ({
        Type: TaskType,
        AssociateId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityByTypeAndAssociateResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityByTypeAndAssociateResponse>(
      namespace,
      () => ({
        Response: nillable(AppointmentEntity),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Makes an appointment out of a suggested appointment of a project guide and returns it. */
export const CreateDefaultAppointmentEntityFromProjectSuggestion: Operation<
  messages.CreateDefaultAppointmentEntityFromProjectSuggestionRequest,
  messages.CreateDefaultAppointmentEntityFromProjectSuggestionResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultAppointmentEntityFromProjectSuggestion",
  input: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityFromProjectSuggestion",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityFromProjectSuggestionRequest>(
      namespace,
      () => ({
        SuggestedAppointmentId: xs.int,
        ProjectId: xs.int,
        CreateNow: xs.boolean,
        OwnerId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityFromProjectSuggestionResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityFromProjectSuggestionResponse>(
      namespace,
      () => ({
        Response: nillable(AppointmentEntity),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Makes an appointment out of a suggested appointment of a sales guide and returns it. */
export const CreateDefaultAppointmentEntityFromSaleSuggestion: Operation<
  messages.CreateDefaultAppointmentEntityFromSaleSuggestionRequest,
  messages.CreateDefaultAppointmentEntityFromSaleSuggestionResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultAppointmentEntityFromSaleSuggestion",
  input: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityFromSaleSuggestion",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityFromSaleSuggestionRequest>(
      namespace,
      () => ({
        SuggestedAppointmentId: xs.int,
        SaleId: xs.int,
        CreateNow: xs.boolean,
        OwnerId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultAppointmentEntityFromSaleSuggestionResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultAppointmentEntityFromSaleSuggestionResponse>(
      namespace,
      () => ({
        Response: nillable(AppointmentEntity),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Prepares a reminder to take up a stalled sale again. It starts on the sale's re-open date and its text gives the reason for the stall. */
export const CreateDefaultReOpenAppointment: Operation<
  messages.CreateDefaultReOpenAppointmentRequest,
  messages.CreateDefaultReOpenAppointmentResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultReOpenAppointment",
  input: {
    namespace: namespace,
    name: "CreateDefaultReOpenAppointment",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultReOpenAppointmentRequest>(namespace, () => ({
      SaleId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultReOpenAppointmentResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultReOpenAppointmentResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns a `RecurrenceInfo` with the server's defaults, to be completed and put into an `AppointmentEntity`. */
export const CreateDefaultRecurrence: Operation<
  messages.CreateDefaultRecurrenceRequest,
  messages.CreateDefaultRecurrenceResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultRecurrence",
  input: {
    namespace: namespace,
    name: "CreateDefaultRecurrence",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultRecurrenceRequest>(namespace, () => ({})),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultRecurrenceResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultRecurrenceResponse>(namespace, () => ({
      Response: nillable(RecurrenceInfo),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `CreateDefaultRecurrence`, for a series that begins on `StartDate`. */
export const CreateDefaultRecurrenceByDate: Operation<
  messages.CreateDefaultRecurrenceByDateRequest,
  messages.CreateDefaultRecurrenceByDateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultRecurrenceByDate",
  input: {
    namespace: namespace,
    name: "CreateDefaultRecurrenceByDate",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultRecurrenceByDateRequest>(namespace, () => ({
      StartDate: xs.dateTime,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultRecurrenceByDateResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultRecurrenceByDateResponse>(namespace, () => ({
      Response: nillable(RecurrenceInfo),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns a `SuggestedAppointmentEntity` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveSuggestedAppointmentEntity`. */
export const CreateDefaultSuggestedAppointmentEntity: Operation<
  messages.CreateDefaultSuggestedAppointmentEntityRequest,
  messages.CreateDefaultSuggestedAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultSuggestedAppointmentEntity",
  input: {
    namespace: namespace,
    name: "CreateDefaultSuggestedAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultSuggestedAppointmentEntityRequest>(
      namespace,
      () => ({}),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultSuggestedAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultSuggestedAppointmentEntityResponse>(
      namespace,
      () => ({
        Response: nillable(SuggestedAppointmentEntity),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns a `TaskListItem` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveTaskListItem`. */
export const CreateDefaultTaskListItem: Operation<
  messages.CreateDefaultTaskListItemRequest,
  messages.CreateDefaultTaskListItemResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "CreateDefaultTaskListItem",
  input: {
    namespace: namespace,
    name: "CreateDefaultTaskListItem",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultTaskListItemRequest>(namespace, () => ({})),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "CreateDefaultTaskListItemResponse",
    body: /* @__PURE__ */ complexType<messages.CreateDefaultTaskListItemResponse>(namespace, () => ({
      Response: nillable(TaskListItem),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Removes a booking and on request tells its participants by mail. */
export const Delete: Operation<
  messages.DeleteRequest,
  messages.DeleteResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "Delete",
  input: {
    namespace: namespace,
    name: "Delete",
    body: /* @__PURE__ */ complexType<messages.DeleteRequest>(namespace, () => ({
      AppointmentId: xs.int,
      UpdateMode: RecurrenceUpdateMode,
      SendEmailToParticipants: xs.boolean,
      SmtpEMailConnectionInfo: nillable(EMailConnectionInfo),
      ImapEMailConnectionInfo: nillable(EMailConnectionInfo),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "DeleteResponse",
    body: /* @__PURE__ */ complexType<messages.DeleteResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Removes one appointment, named by its id. */
export const DeleteAppointmentEntity: Operation<
  messages.DeleteAppointmentEntityRequest,
  messages.DeleteAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "DeleteAppointmentEntity",
  input: {
    namespace: namespace,
    name: "DeleteAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.DeleteAppointmentEntityRequest>(namespace, () => ({
      AppointmentEntityId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "DeleteAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.DeleteAppointmentEntityResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/**
 * Records a sales lead as a task on a company and links the company to the person who brought the lead. A company that is unknown is created.
 *
 * A known person comes back with company and sales representative. An unknown one is created, if the data suffice, on the company that was found or on a new one. When several companies match, the answer lists them.
 */
export const GenerateLead: Operation<
  messages.GenerateLeadRequest,
  messages.GenerateLeadResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GenerateLead",
  input: {
    namespace: namespace,
    name: "GenerateLead",
    body: /* @__PURE__ */ complexType<messages.GenerateLeadRequest>(namespace, () => ({
      AssociateIdForNewContact: xs.int,
      LeadDescription: nillable(xs.string),
      Relation: nillable(xs.string),
      RelationId: xs.int,
      LeadContact: nillable(xs.string),
      LeadPersonFirstname: nillable(xs.string),
      LeadPersonLastname: nillable(xs.string),
      LeadPersonEmail: nillable(xs.string),
      LeadPhoneNumber: nillable(xs.string),
      CreatorsContact: nillable(xs.string),
      CreatorsFirstname: nillable(xs.string),
      CreatorsLastname: nillable(xs.string),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GenerateLeadResponse",
    body: /* @__PURE__ */ complexType<messages.GenerateLeadResponse>(namespace, () => ({
      Response: nillable(SalesActivity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Summarizes the activities of each day of a period for one user. Every day has its item, also one where nothing happens. Private appointments count as well. */
export const GetActivityInformationListByDatesAndAssociate: Operation<
  messages.GetActivityInformationListByDatesAndAssociateRequest,
  messages.GetActivityInformationListByDatesAndAssociateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetActivityInformationListByDatesAndAssociate",
  input: {
    namespace: namespace,
    name: "GetActivityInformationListByDatesAndAssociate",
    body: /* @__PURE__ */ complexType<messages.GetActivityInformationListByDatesAndAssociateRequest>(
      namespace,
      () => ({
        StartDate: xs.dateTime,
        EndDate: xs.dateTime,
        AssociateId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetActivityInformationListByDatesAndAssociateResponse",
    body: /* @__PURE__ */ complexType<messages.GetActivityInformationListByDatesAndAssociateResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfActivityInformationListItem),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns the alarms of appointments, with the settings for polling and for silencing them. */
export const GetAlarms: Operation<
  messages.GetAlarmsRequest,
  messages.GetAlarmsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAlarms",
  input: {
    namespace: namespace,
    name: "GetAlarms",
    body: /* @__PURE__ */ complexType<messages.GetAlarmsRequest>(namespace, () => ({
      IncludeInvitations: xs.boolean,
      IncludeAllAppointments: xs.boolean,
      DefaultAlarmLeadTimeInMinutes: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAlarmsResponse",
    body: /* @__PURE__ */ complexType<messages.GetAlarmsResponse>(namespace, () => ({
      Response: nillable(MultiAlarmData),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up one appointment by id in its flat, read-only form. `GetAppointmentEntity` returns the form that can be edited and saved. */
export const GetAppointment: Operation<
  messages.GetAppointmentRequest,
  messages.GetAppointmentResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointment",
  input: {
    namespace: namespace,
    name: "GetAppointment",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentRequest>(namespace, () => ({
      AppointmentId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentResponse>(namespace, () => ({
      Response: nillable(Appointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up one appointment by id in the form that can be edited and saved. */
export const GetAppointmentEntity: Operation<
  messages.GetAppointmentEntityRequest,
  messages.GetAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointmentEntity",
  input: {
    namespace: namespace,
    name: "GetAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentEntityRequest>(namespace, () => ({
      AppointmentEntityId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentEntityResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Tells whether at least one participant of the appointment is to be informed by mail; false also when it has no participants. */
export const GetAppointmentHaveParticipantsWithEmail: Operation<
  messages.GetAppointmentHaveParticipantsWithEmailRequest,
  messages.GetAppointmentHaveParticipantsWithEmailResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointmentHaveParticipantsWithEmail",
  input: {
    namespace: namespace,
    name: "GetAppointmentHaveParticipantsWithEmail",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentHaveParticipantsWithEmailRequest>(
      namespace,
      () => ({
        AppointmentId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentHaveParticipantsWithEmailResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentHaveParticipantsWithEmailResponse>(
      namespace,
      () => ({
        Response: xs.boolean,
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up several appointments by id. */
export const GetAppointmentList: Operation<
  messages.GetAppointmentListRequest,
  messages.GetAppointmentListResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointmentList",
  input: {
    namespace: namespace,
    name: "GetAppointmentList",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentListRequest>(namespace, () => ({
      AppointmentIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentListResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentListResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists every record that belongs to a booking, to a recurring series, or to both. */
export const GetAppointmentRecords: Operation<
  messages.GetAppointmentRecordsRequest,
  messages.GetAppointmentRecordsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointmentRecords",
  input: {
    namespace: namespace,
    name: "GetAppointmentRecords",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentRecordsRequest>(namespace, () => ({
      MotherId: xs.int,
      RecurrenceRuleId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentRecordsResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentRecordsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the appointments whose kind of activity stands under the given heading. Takes neither a time range nor a limit. */
export const GetAppointmentsByTaskHeading: Operation<
  messages.GetAppointmentsByTaskHeadingRequest,
  messages.GetAppointmentsByTaskHeadingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAppointmentsByTaskHeading",
  input: {
    namespace: namespace,
    name: "GetAppointmentsByTaskHeading",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentsByTaskHeadingRequest>(namespace, () => ({
      TaskHeadingId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAppointmentsByTaskHeadingResponse",
    body: /* @__PURE__ */ complexType<messages.GetAppointmentsByTaskHeadingResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the diary of the user with the given associate id between `StartTime` and `EndTime`. */
export const GetAssociateDiary: Operation<
  messages.GetAssociateDiaryRequest,
  messages.GetAssociateDiaryResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAssociateDiary",
  input: {
    namespace: namespace,
    name: "GetAssociateDiary",
    body: /* @__PURE__ */ complexType<messages.GetAssociateDiaryRequest>(namespace, () => ({
      AssociateId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAssociateDiaryResponse",
    body: /* @__PURE__ */ complexType<messages.GetAssociateDiaryResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the diaries of several users between `StartTime` and `EndTime`. */
export const GetAssociatesDiary: Operation<
  messages.GetAssociatesDiaryRequest,
  messages.GetAssociatesDiaryResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetAssociatesDiary",
  input: {
    namespace: namespace,
    name: "GetAssociatesDiary",
    body: /* @__PURE__ */ complexType<messages.GetAssociatesDiaryRequest>(namespace, () => ({
      AssociateIds: nillable(ArrayOfint),
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetAssociatesDiaryResponse",
    body: /* @__PURE__ */ complexType<messages.GetAssociatesDiaryResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Tells for each given user whether the caller may add appointments to that user's diary. The answers come in the order of the ids. */
export const GetCanInsertForAssociates: Operation<
  messages.GetCanInsertForAssociatesRequest,
  messages.GetCanInsertForAssociatesResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetCanInsertForAssociates",
  input: {
    namespace: namespace,
    name: "GetCanInsertForAssociates",
    body: /* @__PURE__ */ complexType<messages.GetCanInsertForAssociatesRequest>(namespace, () => ({
      AssociateIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetCanInsertForAssociatesResponse",
    body: /* @__PURE__ */ complexType<messages.GetCanInsertForAssociatesResponse>(namespace, () => ({
      Response: nillable(ArrayOfboolean),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the appointments of a company whose time falls between `StartTime` and `EndTime`. Fails if the caller may not see them. */
export const GetContactAppointments: Operation<
  messages.GetContactAppointmentsRequest,
  messages.GetContactAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetContactAppointments",
  input: {
    namespace: namespace,
    name: "GetContactAppointments",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsRequest>(namespace, () => ({
      ContactId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetContactAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetContactAppointments`, limited to one kind of activity. */
export const GetContactAppointmentsByTask: Operation<
  messages.GetContactAppointmentsByTaskRequest,
  messages.GetContactAppointmentsByTaskResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetContactAppointmentsByTask",
  input: {
    namespace: namespace,
    name: "GetContactAppointmentsByTask",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTaskRequest>(namespace, () => ({
      ContactId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetContactAppointmentsByTaskResponse",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTaskResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetContactAppointments`, limited to the kinds of activity under one heading. */
export const GetContactAppointmentsByTaskHeading: Operation<
  messages.GetContactAppointmentsByTaskHeadingRequest,
  messages.GetContactAppointmentsByTaskHeadingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetContactAppointmentsByTaskHeading",
  input: {
    namespace: namespace,
    name: "GetContactAppointmentsByTaskHeading",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTaskHeadingRequest>(namespace, () => ({
      ContactId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskHeadingId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetContactAppointmentsByTaskHeadingResponse",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTaskHeadingResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfAppointment),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetContactAppointments`, limited to the given kinds of activity. */
export const GetContactAppointmentsByTasks: Operation<
  messages.GetContactAppointmentsByTasksRequest,
  messages.GetContactAppointmentsByTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetContactAppointmentsByTasks",
  input: {
    namespace: namespace,
    name: "GetContactAppointmentsByTasks",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTasksRequest>(namespace, () => ({
      ContactId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetContactAppointmentsByTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTasksResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetContactAppointments`, limited to one `AppointmentType`. */
export const GetContactAppointmentsByType: Operation<
  messages.GetContactAppointmentsByTypeRequest,
  messages.GetContactAppointmentsByTypeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetContactAppointmentsByType",
  input: {
    namespace: namespace,
    name: "GetContactAppointmentsByType",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTypeRequest>(namespace, () => ({
      ContactId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      AppointmentType: AppointmentType,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetContactAppointmentsByTypeResponse",
    body: /* @__PURE__ */ complexType<messages.GetContactAppointmentsByTypeResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Summarizes each day of a period for one user: activities and public holidays. Every day has its item, also one where nothing happens. Private appointments count as well. */
export const GetDayInformationListByDatesAndAssociate: Operation<
  messages.GetDayInformationListByDatesAndAssociateRequest,
  messages.GetDayInformationListByDatesAndAssociateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetDayInformationListByDatesAndAssociate",
  input: {
    namespace: namespace,
    name: "GetDayInformationListByDatesAndAssociate",
    body: /* @__PURE__ */ complexType<messages.GetDayInformationListByDatesAndAssociateRequest>(
      namespace,
      () => ({
        StartDate: xs.dateTime,
        EndDate: xs.dateTime,
        AssociateId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetDayInformationListByDatesAndAssociateResponse",
    body: /* @__PURE__ */ complexType<messages.GetDayInformationListByDatesAndAssociateResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfDayInformationListItem),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the diary of a group between `StartTime` and `EndTime`. */
export const GetDiaryByGroup: Operation<
  messages.GetDiaryByGroupRequest,
  messages.GetDiaryByGroupResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetDiaryByGroup",
  input: {
    namespace: namespace,
    name: "GetDiaryByGroup",
    body: /* @__PURE__ */ complexType<messages.GetDiaryByGroupRequest>(namespace, () => ({
      GroupId: xs.int,
      GroupType: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetDiaryByGroupResponse",
    body: /* @__PURE__ */ complexType<messages.GetDiaryByGroupResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the caller's appointments whose time falls between `StartTime` and `EndTime`. */
export const GetMyAppointments: Operation<
  messages.GetMyAppointmentsRequest,
  messages.GetMyAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetMyAppointments",
  input: {
    namespace: namespace,
    name: "GetMyAppointments",
    body: /* @__PURE__ */ complexType<messages.GetMyAppointmentsRequest>(namespace, () => ({
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetMyAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetMyAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists what the caller's diary shows between `StartTime` and `EndTime`. */
export const GetMyDiary: Operation<
  messages.GetMyDiaryRequest,
  messages.GetMyDiaryResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetMyDiary",
  input: {
    namespace: namespace,
    name: "GetMyDiary",
    body: /* @__PURE__ */ complexType<messages.GetMyDiaryRequest>(namespace, () => ({
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetMyDiaryResponse",
    body: /* @__PURE__ */ complexType<messages.GetMyDiaryResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the published appointments of the caller. */
export const GetMyPublishedAppointments: Operation<
  messages.GetMyPublishedAppointmentsRequest,
  messages.GetMyPublishedAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetMyPublishedAppointments",
  input: {
    namespace: namespace,
    name: "GetMyPublishedAppointments",
    body: /* @__PURE__ */ complexType<messages.GetMyPublishedAppointmentsRequest>(namespace, () => ({})),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetMyPublishedAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetMyPublishedAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Returns the caller's appointments between `StartTime` and `EndTime` with the details that a calendar synchronizer needs, participants included. */
export const GetMySyncAppointments: Operation<
  messages.GetMySyncAppointmentsRequest,
  messages.GetMySyncAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetMySyncAppointments",
  input: {
    namespace: namespace,
    name: "GetMySyncAppointments",
    body: /* @__PURE__ */ complexType<messages.GetMySyncAppointmentsRequest>(namespace, () => ({
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetMySyncAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetMySyncAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointmentSyncData),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists what the caller's task list shows. */
export const GetMyTasks: Operation<
  messages.GetMyTasksRequest,
  messages.GetMyTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetMyTasks",
  input: {
    namespace: namespace,
    name: "GetMyTasks",
    body: /* @__PURE__ */ complexType<messages.GetMyTasksRequest>(namespace, () => ({
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetMyTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetMyTasksResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Finds the step that follows an appointment in the guide of a sale. Returns null if the sale has no guide, no step follows, or an id is wrong. */
export const GetNextSuggestedAppointmentBySale: Operation<
  messages.GetNextSuggestedAppointmentBySaleRequest,
  messages.GetNextSuggestedAppointmentBySaleResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetNextSuggestedAppointmentBySale",
  input: {
    namespace: namespace,
    name: "GetNextSuggestedAppointmentBySale",
    body: /* @__PURE__ */ complexType<messages.GetNextSuggestedAppointmentBySaleRequest>(namespace, () => ({
      SaleId: xs.int,
      CurrentAppointmentId: xs.int,
      SkipCompleteCheck: xs.boolean,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetNextSuggestedAppointmentBySaleResponse",
    body: /* @__PURE__ */ complexType<messages.GetNextSuggestedAppointmentBySaleResponse>(namespace, () => ({
      Response: nillable(SuggestedAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists a user's appointments whose time falls between `StartTime` and `EndTime`. Fails if the person is not a user, or if the caller may not see that user's appointments. */
export const GetPersonAppointments: Operation<
  messages.GetPersonAppointmentsRequest,
  messages.GetPersonAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonAppointments",
  input: {
    namespace: namespace,
    name: "GetPersonAppointments",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsRequest>(namespace, () => ({
      PersonId: xs.int,
      IncludeProjectAppointments: xs.boolean,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetPersonAppointments`, limited to one kind of activity. */
export const GetPersonAppointmentsByTask: Operation<
  messages.GetPersonAppointmentsByTaskRequest,
  messages.GetPersonAppointmentsByTaskResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonAppointmentsByTask",
  input: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTask",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTaskRequest>(namespace, () => ({
      PersonId: xs.int,
      IncludeProjectAppointments: xs.boolean,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTaskResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTaskResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetPersonAppointments`, limited to the kinds of activity under one heading. */
export const GetPersonAppointmentsByTaskHeading: Operation<
  messages.GetPersonAppointmentsByTaskHeadingRequest,
  messages.GetPersonAppointmentsByTaskHeadingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonAppointmentsByTaskHeading",
  input: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTaskHeading",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTaskHeadingRequest>(namespace, () => ({
      PersonId: xs.int,
      IncludeProjectAppointments: xs.boolean,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskHeadingId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTaskHeadingResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTaskHeadingResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetPersonAppointments`, limited to the given kinds of activity. */
export const GetPersonAppointmentsByTasks: Operation<
  messages.GetPersonAppointmentsByTasksRequest,
  messages.GetPersonAppointmentsByTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonAppointmentsByTasks",
  input: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTasks",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTasksRequest>(namespace, () => ({
      PersonId: xs.int,
      IncludeProjectAppointments: xs.boolean,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTasksResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetPersonAppointments`, limited to one `AppointmentType`. */
export const GetPersonAppointmentsByType: Operation<
  messages.GetPersonAppointmentsByTypeRequest,
  messages.GetPersonAppointmentsByTypeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonAppointmentsByType",
  input: {
    namespace: namespace,
    name: "GetPersonAppointmentsByType",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTypeRequest>(namespace, () => ({
      PersonId: xs.int,
      IncludeProjectAppointments: xs.boolean,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      AppointmentType: AppointmentType,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonAppointmentsByTypeResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonAppointmentsByTypeResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists what a user's diary shows between `StartTime` and `EndTime`. Fails if the person is not a user, or if the caller may not see that user's appointments. */
export const GetPersonDiary: Operation<
  messages.GetPersonDiaryRequest,
  messages.GetPersonDiaryResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonDiary",
  input: {
    namespace: namespace,
    name: "GetPersonDiary",
    body: /* @__PURE__ */ complexType<messages.GetPersonDiaryRequest>(namespace, () => ({
      PersonId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonDiaryResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonDiaryResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists what a user's task list shows. Fails if the person is not a user, or if the caller may not see that user's appointments. */
export const GetPersonTasks: Operation<
  messages.GetPersonTasksRequest,
  messages.GetPersonTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPersonTasks",
  input: {
    namespace: namespace,
    name: "GetPersonTasks",
    body: /* @__PURE__ */ complexType<messages.GetPersonTasksRequest>(namespace, () => ({
      PersonId: xs.int,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPersonTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetPersonTasksResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the appointments of a project whose time falls between `StartTime` and `EndTime`. Fails if the caller may not see them. */
export const GetProjectAppointments: Operation<
  messages.GetProjectAppointmentsRequest,
  messages.GetProjectAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectAppointments",
  input: {
    namespace: namespace,
    name: "GetProjectAppointments",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsRequest>(namespace, () => ({
      ProjectId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectAppointments`, limited to one kind of activity. */
export const GetProjectAppointmentsByTask: Operation<
  messages.GetProjectAppointmentsByTaskRequest,
  messages.GetProjectAppointmentsByTaskResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectAppointmentsByTask",
  input: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTask",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTaskRequest>(namespace, () => ({
      ProjectId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTaskResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTaskResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectAppointments`, limited to the kinds of activity under one heading. */
export const GetProjectAppointmentsByTaskHeading: Operation<
  messages.GetProjectAppointmentsByTaskHeadingRequest,
  messages.GetProjectAppointmentsByTaskHeadingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectAppointmentsByTaskHeading",
  input: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTaskHeading",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTaskHeadingRequest>(namespace, () => ({
      ProjectId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskHeadingId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTaskHeadingResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTaskHeadingResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfAppointment),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectAppointments`, limited to the given kinds of activity. */
export const GetProjectAppointmentsByTasks: Operation<
  messages.GetProjectAppointmentsByTasksRequest,
  messages.GetProjectAppointmentsByTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectAppointmentsByTasks",
  input: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTasks",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTasksRequest>(namespace, () => ({
      ProjectId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTasksResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectAppointments`, limited to one `AppointmentType`. */
export const GetProjectAppointmentsByType: Operation<
  messages.GetProjectAppointmentsByTypeRequest,
  messages.GetProjectAppointmentsByTypeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectAppointmentsByType",
  input: {
    namespace: namespace,
    name: "GetProjectAppointmentsByType",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTypeRequest>(namespace, () => ({
      ProjectId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      AppointmentType: AppointmentType,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectAppointmentsByTypeResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectAppointmentsByTypeResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the appointments of all projects that a person is a member of, whose time falls between `StartTime` and `EndTime`. */
export const GetProjectMemberAppointments: Operation<
  messages.GetProjectMemberAppointmentsRequest,
  messages.GetProjectMemberAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectMemberAppointments",
  input: {
    namespace: namespace,
    name: "GetProjectMemberAppointments",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsRequest>(namespace, () => ({
      PersonId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectMemberAppointments`, limited to one kind of activity. */
export const GetProjectMemberAppointmentsByTask: Operation<
  messages.GetProjectMemberAppointmentsByTaskRequest,
  messages.GetProjectMemberAppointmentsByTaskResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectMemberAppointmentsByTask",
  input: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTask",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTaskRequest>(namespace, () => ({
      PersonId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTaskResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTaskResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectMemberAppointments`, limited to the kinds of activity under one heading. */
export const GetProjectMemberAppointmentsByTaskHeading: Operation<
  messages.GetProjectMemberAppointmentsByTaskHeadingRequest,
  messages.GetProjectMemberAppointmentsByTaskHeadingResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectMemberAppointmentsByTaskHeading",
  input: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTaskHeading",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTaskHeadingRequest>(
      namespace,
      () => ({
        PersonId: xs.int,
        StartTime: xs.dateTime,
        EndTime: xs.dateTime,
        Count: xs.int,
        TaskHeadingId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTaskHeadingResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTaskHeadingResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfAppointment),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectMemberAppointments`, limited to the given kinds of activity. */
export const GetProjectMemberAppointmentsByTasks: Operation<
  messages.GetProjectMemberAppointmentsByTasksRequest,
  messages.GetProjectMemberAppointmentsByTasksResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectMemberAppointmentsByTasks",
  input: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTasks",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTasksRequest>(namespace, () => ({
      PersonId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      TaskIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTasksResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTasksResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfAppointment),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetProjectMemberAppointments`, limited to one `AppointmentType`. */
export const GetProjectMemberAppointmentsByType: Operation<
  messages.GetProjectMemberAppointmentsByTypeRequest,
  messages.GetProjectMemberAppointmentsByTypeResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetProjectMemberAppointmentsByType",
  input: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByType",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTypeRequest>(namespace, () => ({
      PersonId: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Count: xs.int,
      AppointmentType: AppointmentType,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetProjectMemberAppointmentsByTypeResponse",
    body: /* @__PURE__ */ complexType<messages.GetProjectMemberAppointmentsByTypeResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetAppointment`, for a published appointment. */
export const GetPublishedAppointment: Operation<
  messages.GetPublishedAppointmentRequest,
  messages.GetPublishedAppointmentResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPublishedAppointment",
  input: {
    namespace: namespace,
    name: "GetPublishedAppointment",
    body: /* @__PURE__ */ complexType<messages.GetPublishedAppointmentRequest>(namespace, () => ({
      AppointmentId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPublishedAppointmentResponse",
    body: /* @__PURE__ */ complexType<messages.GetPublishedAppointmentResponse>(namespace, () => ({
      Response: nillable(Appointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Like `GetAppointmentList`, for published appointments. */
export const GetPublishedAppointments: Operation<
  messages.GetPublishedAppointmentsRequest,
  messages.GetPublishedAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPublishedAppointments",
  input: {
    namespace: namespace,
    name: "GetPublishedAppointments",
    body: /* @__PURE__ */ complexType<messages.GetPublishedAppointmentsRequest>(namespace, () => ({
      AppointmentIds: nillable(ArrayOfint),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPublishedAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetPublishedAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the published appointments of a project. */
export const GetPublishedProjectAppointments: Operation<
  messages.GetPublishedProjectAppointmentsRequest,
  messages.GetPublishedProjectAppointmentsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetPublishedProjectAppointments",
  input: {
    namespace: namespace,
    name: "GetPublishedProjectAppointments",
    body: /* @__PURE__ */ complexType<messages.GetPublishedProjectAppointmentsRequest>(namespace, () => ({
      ProjectId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetPublishedProjectAppointmentsResponse",
    body: /* @__PURE__ */ complexType<messages.GetPublishedProjectAppointmentsResponse>(namespace, () => ({
      Response: nillable(ArrayOfAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Tells the public holidays of each day of a period for one user, with the texts of the day. Every day has its item. */
export const GetRedLetterInformationListByDatesAndAssociate: Operation<
  messages.GetRedLetterInformationListByDatesAndAssociateRequest,
  messages.GetRedLetterInformationListByDatesAndAssociateResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetRedLetterInformationListByDatesAndAssociate",
  input: {
    namespace: namespace,
    name: "GetRedLetterInformationListByDatesAndAssociate",
    body: /* @__PURE__ */ complexType<messages.GetRedLetterInformationListByDatesAndAssociateRequest>(
      namespace,
      () => ({
        StartDate: xs.dateTime,
        EndDate: xs.dateTime,
        AssociateId: xs.int,
      }),
    ),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetRedLetterInformationListByDatesAndAssociateResponse",
    body: /* @__PURE__ */ complexType<messages.GetRedLetterInformationListByDatesAndAssociateResponse>(
      namespace,
      () => ({
        Response: nillable(ArrayOfRedLetterInformationListItem),
      }),
    ),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up one suggested appointment by id in its flat, read-only form. */
export const GetSuggestedAppointment: Operation<
  messages.GetSuggestedAppointmentRequest,
  messages.GetSuggestedAppointmentResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetSuggestedAppointment",
  input: {
    namespace: namespace,
    name: "GetSuggestedAppointment",
    body: /* @__PURE__ */ complexType<messages.GetSuggestedAppointmentRequest>(namespace, () => ({
      SuggestedAppointmentId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetSuggestedAppointmentResponse",
    body: /* @__PURE__ */ complexType<messages.GetSuggestedAppointmentResponse>(namespace, () => ({
      Response: nillable(SuggestedAppointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up one suggested appointment by id in the form that can be edited and saved. */
export const GetSuggestedAppointmentEntity: Operation<
  messages.GetSuggestedAppointmentEntityRequest,
  messages.GetSuggestedAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetSuggestedAppointmentEntity",
  input: {
    namespace: namespace,
    name: "GetSuggestedAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.GetSuggestedAppointmentEntityRequest>(namespace, () => ({
      SuggestedAppointmentEntityId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetSuggestedAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.GetSuggestedAppointmentEntityResponse>(namespace, () => ({
      Response: nillable(SuggestedAppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Looks up one kind of activity by id. */
export const GetTaskListItem: Operation<
  messages.GetTaskListItemRequest,
  messages.GetTaskListItemResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetTaskListItem",
  input: {
    namespace: namespace,
    name: "GetTaskListItem",
    body: /* @__PURE__ */ complexType<messages.GetTaskListItemRequest>(namespace, () => ({
      TaskListItemId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetTaskListItemResponse",
    body: /* @__PURE__ */ complexType<messages.GetTaskListItemResponse>(namespace, () => ({
      Response: nillable(TaskListItem),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Lists the kinds of activity that an appointment can have. */
export const GetTaskListItems: Operation<
  messages.GetTaskListItemsRequest,
  messages.GetTaskListItemsResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "GetTaskListItems",
  input: {
    namespace: namespace,
    name: "GetTaskListItems",
    body: /* @__PURE__ */ complexType<messages.GetTaskListItemsRequest>(namespace, () => ({
      IncludeDeleted: xs.boolean,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "GetTaskListItemsResponse",
    body: /* @__PURE__ */ complexType<messages.GetTaskListItemsResponse>(namespace, () => ({
      Response: nillable(ArrayOfTaskListItem),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Gives a booking a new start and returns it as changed. */
export const Move: Operation<
  messages.MoveRequest,
  messages.MoveResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "Move",
  input: {
    namespace: namespace,
    name: "Move",
    body: /* @__PURE__ */ complexType<messages.MoveRequest>(namespace, () => ({
      AppointmentId: xs.int,
      NewStartTime: xs.dateTime,
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "MoveResponse",
    body: /* @__PURE__ */ complexType<messages.MoveResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Answers an appointment invitation with no and gives the reason. */
export const Reject: Operation<
  messages.RejectRequest,
  messages.RejectResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "Reject",
  input: {
    namespace: namespace,
    name: "Reject",
    body: /* @__PURE__ */ complexType<messages.RejectRequest>(namespace, () => ({
      AppointmentId: xs.int,
      RejectReason: nillable(xs.string),
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "RejectResponse",
    body: /* @__PURE__ */ complexType<messages.RejectResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/**
 * Records a request for information as a task of the user who is responsible for the company.
 *
 * Persons and companies are looked up and created, and the answer is filled, as in `GenerateLead`.
 */
export const RequestForInfo: Operation<
  messages.RequestForInfoRequest,
  messages.RequestForInfoResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "RequestForInfo",
  input: {
    namespace: namespace,
    name: "RequestForInfo",
    body: /* @__PURE__ */ complexType<messages.RequestForInfoRequest>(namespace, () => ({
      AssociateIdForNewContact: xs.int,
      Channel: nillable(xs.string),
      Regarding: nillable(xs.string),
      ContactName: nillable(xs.string),
      PersonFirstname: nillable(xs.string),
      PersonLastname: nillable(xs.string),
      EmailAddress: nillable(xs.string),
      PhoneNumber: nillable(xs.string),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "RequestForInfoResponse",
    body: /* @__PURE__ */ complexType<messages.RequestForInfoResponse>(namespace, () => ({
      Response: nillable(SalesActivity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Stores an appointment together with its participants and its recurrence, and returns it as stored. Can mail the participants about the change. */
export const Save: Operation<
  messages.SaveRequest,
  messages.SaveResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "Save",
  input: {
    namespace: namespace,
    name: "Save",
    body: /* @__PURE__ */ complexType<messages.SaveRequest>(namespace, () => ({
      AppointmentEntity: nillable(AppointmentEntity),
      UpdateMode: RecurrenceUpdateMode,
      SendEmailToParticipants: xs.boolean,
      SmtpEMailConnectionInfo: nillable(EMailConnectionInfo),
      ImapEMailConnectionInfo: nillable(EMailConnectionInfo),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SaveResponse",
    body: /* @__PURE__ */ complexType<messages.SaveResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Stores an `AppointmentEntity` and returns it as stored. One without an id is created, any other is updated. */
export const SaveAppointmentEntity: Operation<
  messages.SaveAppointmentEntityRequest,
  messages.SaveAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "SaveAppointmentEntity",
  input: {
    namespace: namespace,
    name: "SaveAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.SaveAppointmentEntityRequest>(namespace, () => ({
      AppointmentEntity: nillable(AppointmentEntity),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SaveAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.SaveAppointmentEntityResponse>(namespace, () => ({
      Response: nillable(AppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Stores a `SuggestedAppointmentEntity` and returns it as stored. One without an id is created, any other is updated. */
export const SaveSuggestedAppointmentEntity: Operation<
  messages.SaveSuggestedAppointmentEntityRequest,
  messages.SaveSuggestedAppointmentEntityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "SaveSuggestedAppointmentEntity",
  input: {
    namespace: namespace,
    name: "SaveSuggestedAppointmentEntity",
    body: /* @__PURE__ */ complexType<messages.SaveSuggestedAppointmentEntityRequest>(namespace, () => ({
      SuggestedAppointmentEntity: nillable(SuggestedAppointmentEntity),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SaveSuggestedAppointmentEntityResponse",
    body: /* @__PURE__ */ complexType<messages.SaveSuggestedAppointmentEntityResponse>(namespace, () => ({
      Response: nillable(SuggestedAppointmentEntity),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Stores a `TaskListItem` and returns it as stored. One without an id is created, any other is updated. */
export const SaveTaskListItem: Operation<
  messages.SaveTaskListItemRequest,
  messages.SaveTaskListItemResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "SaveTaskListItem",
  input: {
    namespace: namespace,
    name: "SaveTaskListItem",
    body: /* @__PURE__ */ complexType<messages.SaveTaskListItemRequest>(namespace, () => ({
      TaskListItem: nillable(TaskListItem),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SaveTaskListItemResponse",
    body: /* @__PURE__ */ complexType<messages.SaveTaskListItemResponse>(namespace, () => ({
      Response: nillable(TaskListItem),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Gives several activities the same status and stores it at once. An identifier without a record leaves everything as it was; a record that the caller may not write makes the call fail. */
export const SetActivityStatus: Operation<
  messages.SetActivityStatusRequest,
  messages.SetActivityStatusResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "SetActivityStatus",
  input: {
    namespace: namespace,
    name: "SetActivityStatus",
    body: /* @__PURE__ */ complexType<messages.SetActivityStatusRequest>(namespace, () => ({
      ActivityIdentifier: nillable(ArrayOfstring),
      ActivityStatus: ActivityStatus,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SetActivityStatusResponse",
    body: /* @__PURE__ */ complexType<messages.SetActivityStatusResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Marks an appointment invitation as seen. */
export const SetSeen: Operation<
  messages.SetSeenRequest,
  messages.SetSeenResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "SetSeen",
  input: {
    namespace: namespace,
    name: "SetSeen",
    body: /* @__PURE__ */ complexType<messages.SetSeenRequest>(namespace, () => ({
      AppointmentId: xs.int,
      UpdateMode: RecurrenceUpdateMode,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "SetSeenResponse",
    body: /* @__PURE__ */ complexType<messages.SetSeenResponse>(namespace, () => ({})),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Flips several activities between done and not done and returns the new status of the first of them. */
export const ToggleActivities: Operation<
  messages.ToggleActivitiesRequest,
  messages.ToggleActivitiesResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "ToggleActivities",
  input: {
    namespace: namespace,
    name: "ToggleActivities",
    body: /* @__PURE__ */ complexType<messages.ToggleActivitiesRequest>(namespace, () => ({
      ActivityIdentifier: nillable(ArrayOfstring),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "ToggleActivitiesResponse",
    body: /* @__PURE__ */ complexType<messages.ToggleActivitiesResponse>(namespace, () => ({
      Response: ActivityStatus,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Flips one sale, document or appointment between done and not done, stores it at once and returns the new status. */
export const ToggleActivity: Operation<
  messages.ToggleActivityRequest,
  messages.ToggleActivityResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "ToggleActivity",
  input: {
    namespace: namespace,
    name: "ToggleActivity",
    body: /* @__PURE__ */ complexType<messages.ToggleActivityRequest>(namespace, () => ({
      ActivityIdentifier: nillable(xs.string),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "ToggleActivityResponse",
    body: /* @__PURE__ */ complexType<messages.ToggleActivityResponse>(namespace, () => ({
      Response: ActivityStatus,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/**
 * Flips the first activity between done and not done, gives all others the status that results, and returns the identifiers it left alone.
 *
 * When the new status is completed and at least two of the appointments would each bring up a suggested follow-up, those appointments stay as they are.
 */
export const ToggleAndSetActivities: Operation<
  messages.ToggleAndSetActivitiesRequest,
  messages.ToggleAndSetActivitiesResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "ToggleAndSetActivities",
  input: {
    namespace: namespace,
    name: "ToggleAndSetActivities",
    body: /* @__PURE__ */ complexType<messages.ToggleAndSetActivitiesRequest>(namespace, () => ({
      ActivityIdentifiers: nillable(ArrayOfstring),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "ToggleAndSetActivitiesResponse",
    body: /* @__PURE__ */ complexType<messages.ToggleAndSetActivitiesResponse>(namespace, () => ({
      Response: nillable(ArrayOfstring),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Flips one appointment between done and not done and returns the new status: a completed one becomes `Started`, any other `Completed`. */
export const ToggleAppointmentStatus: Operation<
  messages.ToggleAppointmentStatusRequest,
  messages.ToggleAppointmentStatusResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "ToggleAppointmentStatus",
  input: {
    namespace: namespace,
    name: "ToggleAppointmentStatus",
    body: /* @__PURE__ */ complexType<messages.ToggleAppointmentStatusRequest>(namespace, () => ({
      AppointmentId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "ToggleAppointmentStatusResponse",
    body: /* @__PURE__ */ complexType<messages.ToggleAppointmentStatusResponse>(namespace, () => ({
      Response: AppointmentStatus,
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Changes time, status, type and owner of an appointment and returns it. Status and type are given as numbers here, not as names. */
export const UpdateAppointment: Operation<
  messages.UpdateAppointmentRequest,
  messages.UpdateAppointmentResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "UpdateAppointment",
  input: {
    namespace: namespace,
    name: "UpdateAppointment",
    body: /* @__PURE__ */ complexType<messages.UpdateAppointmentRequest>(namespace, () => ({
      Id: xs.int,
      StartTime: xs.dateTime,
      EndTime: xs.dateTime,
      Status: xs.int,
      Type: xs.int,
      AssociateId: xs.int,
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "UpdateAppointmentResponse",
    body: /* @__PURE__ */ complexType<messages.UpdateAppointmentResponse>(namespace, () => ({
      Response: nillable(Appointment),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};

/** Checks given dates for collisions, using the appointment's own details. Returns one `RecurrenceDate` for every date checked. */
export const ValidateDays: Operation<
  messages.ValidateDaysRequest,
  messages.ValidateDaysResponse,
  messages.RequestHeaders,
  messages.ResponseHeaders
> = {
  service: "Appointment",
  name: "ValidateDays",
  input: {
    namespace: namespace,
    name: "ValidateDays",
    body: /* @__PURE__ */ complexType<messages.ValidateDaysRequest>(namespace, () => ({
      AppointmentEntity: nillable(AppointmentEntity),
      Dates: nillable(ArrayOfdateTime),
    })),
    headers: request_ApplicationToken_Credentials_TimeZone,
  },
  output: {
    namespace: namespace,
    name: "ValidateDaysResponse",
    body: /* @__PURE__ */ complexType<messages.ValidateDaysResponse>(namespace, () => ({
      Response: nillable(ArrayOfRecurrenceDate),
    })),
    headers: response_ExceptionInfo_ExtraInfo_Succeeded_TimeZone,
  },
};
