// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type { DateTime } from "../runtime/builtins.js";
import type { Dictionary } from "../runtime/collections.js";
import type {
  ActivityInformationListItem,
  ActivityStatus,
  Appointment,
  AppointmentEntity,
  AppointmentStatus,
  AppointmentSyncData,
  AppointmentType,
  DayInformationListItem,
  EMailConnectionInfo,
  MultiAlarmData,
  ParticipantInfo,
  RecurrenceDate,
  RecurrenceInfo,
  RecurrenceUpdateMode,
  RedLetterInformationListItem,
  SalesActivity,
  SoCredentials,
  SoExceptionInfo,
  SoTimeZone,
  SuggestedAppointment,
  SuggestedAppointmentEntity,
  TaskListItem,
  TaskType,
} from "../services86/types.js";

/** The request of Accept. */
export interface AcceptRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of Accept. */
export interface AcceptResponse {
  [member: string]: never;
}

/** The request of AcceptRejected. */
export interface AcceptRejectedRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of AcceptRejected. */
export interface AcceptRejectedResponse {
  Response?: AppointmentEntity | null;
}

/** The request of AssignTo. */
export interface AssignToRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  Participant?: ParticipantInfo | null;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of AssignTo. */
export interface AssignToResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CalculateDays. */
export interface CalculateDaysRequest {
  AppointmentEntity?: AppointmentEntity | null;
}

/** The response of CalculateDays. */
export interface CalculateDaysResponse {
  Response?: RecurrenceInfo | null;
}

/** The request of CanAssignToProjectMember. */
export interface CanAssignToProjectMemberRequest {
  ProjectId?: number;
  SuggestedAppointmentId?: number;
}

/** The response of CanAssignToProjectMember. */
export interface CanAssignToProjectMemberResponse {
  Response?: boolean;
}

/** The request of CleanUpBookingDeleted. */
export interface CleanUpBookingDeletedRequest {
  AppointmentIds?: number[] | null;
}

/** The response of CleanUpBookingDeleted. */
export interface CleanUpBookingDeletedResponse {
  Response?: number;
}

/** The request of CleanUpRecurringBookingDeleted. */
export interface CleanUpRecurringBookingDeletedRequest {
  [member: string]: never;
}

/** The response of CleanUpRecurringBookingDeleted. */
export interface CleanUpRecurringBookingDeletedResponse {
  Response?: number;
}

/** The request of CreateDefaultAppointmentEntity. */
export interface CreateDefaultAppointmentEntityRequest {
  [member: string]: never;
}

/** The response of CreateDefaultAppointmentEntity. */
export interface CreateDefaultAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultAppointmentEntityByType. */
export interface CreateDefaultAppointmentEntityByTypeRequest {
  Type?: TaskType;
}

/** The response of CreateDefaultAppointmentEntityByType. */
export interface CreateDefaultAppointmentEntityByTypeResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultAppointmentEntityByTypeAndAssociate. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateRequest {
  Type?: TaskType;
  /** Associate id of the owner. */
  AssociateId?: number;
}

/** The response of CreateDefaultAppointmentEntityByTypeAndAssociate. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultAppointmentEntityFromProjectSuggestion. */
export interface CreateDefaultAppointmentEntityFromProjectSuggestionRequest {
  SuggestedAppointmentId?: number;
  ProjectId?: number;
  CreateNow?: boolean;
  OwnerId?: number;
}

/** The response of CreateDefaultAppointmentEntityFromProjectSuggestion. */
export interface CreateDefaultAppointmentEntityFromProjectSuggestionResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultAppointmentEntityFromSaleSuggestion. */
export interface CreateDefaultAppointmentEntityFromSaleSuggestionRequest {
  SuggestedAppointmentId?: number;
  /** The sale that gives the appointment its start; without a valid one it starts now. */
  SaleId?: number;
  /** True starts the appointment now, whatever the guide suggests. */
  CreateNow?: boolean;
  OwnerId?: number;
}

/** The response of CreateDefaultAppointmentEntityFromSaleSuggestion. */
export interface CreateDefaultAppointmentEntityFromSaleSuggestionResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultReOpenAppointment. */
export interface CreateDefaultReOpenAppointmentRequest {
  SaleId?: number;
}

/** The response of CreateDefaultReOpenAppointment. */
export interface CreateDefaultReOpenAppointmentResponse {
  Response?: AppointmentEntity | null;
}

/** The request of CreateDefaultRecurrence. */
export interface CreateDefaultRecurrenceRequest {
  [member: string]: never;
}

/** The response of CreateDefaultRecurrence. */
export interface CreateDefaultRecurrenceResponse {
  Response?: RecurrenceInfo | null;
}

/** The request of CreateDefaultRecurrenceByDate. */
export interface CreateDefaultRecurrenceByDateRequest {
  StartDate?: DateTime;
}

/** The response of CreateDefaultRecurrenceByDate. */
export interface CreateDefaultRecurrenceByDateResponse {
  Response?: RecurrenceInfo | null;
}

/** The request of CreateDefaultSuggestedAppointmentEntity. */
export interface CreateDefaultSuggestedAppointmentEntityRequest {
  [member: string]: never;
}

/** The response of CreateDefaultSuggestedAppointmentEntity. */
export interface CreateDefaultSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** The request of CreateDefaultTaskListItem. */
export interface CreateDefaultTaskListItemRequest {
  [member: string]: never;
}

/** The response of CreateDefaultTaskListItem. */
export interface CreateDefaultTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** The request of Delete. */
export interface DeleteRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
  /** True mails the participants whose `SendEmail` is set; false mails nobody. */
  SendEmailToParticipants?: boolean;
  /** Log-on to the server for outgoing mail; null where none is needed. */
  SmtpEMailConnectionInfo?: EMailConnectionInfo | null;
  /** Log-on to the IMAP server; null where none is needed. */
  ImapEMailConnectionInfo?: EMailConnectionInfo | null;
}

/** The response of Delete. */
export interface DeleteResponse {
  [member: string]: never;
}

/** The request of DeleteAppointmentEntity. */
export interface DeleteAppointmentEntityRequest {
  AppointmentEntityId?: number;
}

/** The response of DeleteAppointmentEntity. */
export interface DeleteAppointmentEntityResponse {
  [member: string]: never;
}

/** The request of GenerateLead. */
export interface GenerateLeadRequest {
  /** The user who becomes responsible for a company that has to be created. */
  AssociateIdForNewContact?: number;
  /** The text of the lead. */
  LeadDescription?: string | null;
  /** How the person who brings the lead is related to the company. */
  Relation?: string | null;
  /** Id of the kind of relation; differs from database to database. */
  RelationId?: number;
  /** Name of the company, known or new. */
  LeadContact?: string | null;
  LeadPersonFirstname?: string | null;
  LeadPersonLastname?: string | null;
  LeadPersonEmail?: string | null;
  LeadPhoneNumber?: string | null;
  /** Company of the person who brings the lead. */
  CreatorsContact?: string | null;
  CreatorsFirstname?: string | null;
  CreatorsLastname?: string | null;
}

/** The response of GenerateLead. */
export interface GenerateLeadResponse {
  Response?: SalesActivity | null;
}

/** The request of GetActivityInformationListByDatesAndAssociate. */
export interface GetActivityInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** The response of GetActivityInformationListByDatesAndAssociate. */
export interface GetActivityInformationListByDatesAndAssociateResponse {
  Response?: (ActivityInformationListItem | null)[] | null;
}

/** The request of GetAlarms. */
export interface GetAlarmsRequest {
  IncludeInvitations?: boolean;
  IncludeAllAppointments?: boolean;
  DefaultAlarmLeadTimeInMinutes?: number;
}

/** The response of GetAlarms. */
export interface GetAlarmsResponse {
  Response?: MultiAlarmData | null;
}

/** The request of GetAppointment. */
export interface GetAppointmentRequest {
  AppointmentId?: number;
}

/** The response of GetAppointment. */
export interface GetAppointmentResponse {
  Response?: Appointment | null;
}

/** The request of GetAppointmentEntity. */
export interface GetAppointmentEntityRequest {
  AppointmentEntityId?: number;
}

/** The response of GetAppointmentEntity. */
export interface GetAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** The request of GetAppointmentHaveParticipantsWithEmail. */
export interface GetAppointmentHaveParticipantsWithEmailRequest {
  AppointmentId?: number;
}

/** The response of GetAppointmentHaveParticipantsWithEmail. */
export interface GetAppointmentHaveParticipantsWithEmailResponse {
  Response?: boolean;
}

/** The request of GetAppointmentList. */
export interface GetAppointmentListRequest {
  AppointmentIds?: number[] | null;
}

/** The response of GetAppointmentList. */
export interface GetAppointmentListResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetAppointmentRecords. */
export interface GetAppointmentRecordsRequest {
  /** Id of the main record of a booking, or 0. */
  MotherId?: number;
  /** The `RecurrenceId` of a series; 0 for a booking that does not recur. */
  RecurrenceRuleId?: number;
}

/** The response of GetAppointmentRecords. */
export interface GetAppointmentRecordsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetAppointmentsByTaskHeading. */
export interface GetAppointmentsByTaskHeadingRequest {
  TaskHeadingId?: number;
}

/** The response of GetAppointmentsByTaskHeading. */
export interface GetAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetAssociateDiary. */
export interface GetAssociateDiaryRequest {
  AssociateId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetAssociateDiary. */
export interface GetAssociateDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetAssociatesDiary. */
export interface GetAssociatesDiaryRequest {
  AssociateIds?: number[] | null;
  StartTime?: DateTime;
  EndTime?: DateTime;
}

/** The response of GetAssociatesDiary. */
export interface GetAssociatesDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetCanInsertForAssociates. */
export interface GetCanInsertForAssociatesRequest {
  AssociateIds?: number[] | null;
}

/** The response of GetCanInsertForAssociates. */
export interface GetCanInsertForAssociatesResponse {
  Response?: boolean[] | null;
}

/** The request of GetContactAppointments. */
export interface GetContactAppointmentsRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetContactAppointments. */
export interface GetContactAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetContactAppointmentsByTask. */
export interface GetContactAppointmentsByTaskRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** The response of GetContactAppointmentsByTask. */
export interface GetContactAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetContactAppointmentsByTaskHeading. */
export interface GetContactAppointmentsByTaskHeadingRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** The response of GetContactAppointmentsByTaskHeading. */
export interface GetContactAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetContactAppointmentsByTasks. */
export interface GetContactAppointmentsByTasksRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** The response of GetContactAppointmentsByTasks. */
export interface GetContactAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetContactAppointmentsByType. */
export interface GetContactAppointmentsByTypeRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** The response of GetContactAppointmentsByType. */
export interface GetContactAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetDayInformationListByDatesAndAssociate. */
export interface GetDayInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** The response of GetDayInformationListByDatesAndAssociate. */
export interface GetDayInformationListByDatesAndAssociateResponse {
  Response?: (DayInformationListItem | null)[] | null;
}

/** The request of GetDiaryByGroup. */
export interface GetDiaryByGroupRequest {
  GroupId?: number;
  GroupType?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetDiaryByGroup. */
export interface GetDiaryByGroupResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetMyAppointments. */
export interface GetMyAppointmentsRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetMyAppointments. */
export interface GetMyAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetMyDiary. */
export interface GetMyDiaryRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetMyDiary. */
export interface GetMyDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetMyPublishedAppointments. */
export interface GetMyPublishedAppointmentsRequest {
  [member: string]: never;
}

/** The response of GetMyPublishedAppointments. */
export interface GetMyPublishedAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetMySyncAppointments. */
export interface GetMySyncAppointmentsRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
}

/** The response of GetMySyncAppointments. */
export interface GetMySyncAppointmentsResponse {
  Response?: (AppointmentSyncData | null)[] | null;
}

/** The request of GetMyTasks. */
export interface GetMyTasksRequest {
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetMyTasks. */
export interface GetMyTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetNextSuggestedAppointmentBySale. */
export interface GetNextSuggestedAppointmentBySaleRequest {
  SaleId?: number;
  /** The appointment whose successor in the guide is wanted. */
  CurrentAppointmentId?: number;
  /** False returns null while the current appointment is not completed; true looks further all the same. */
  SkipCompleteCheck?: boolean;
}

/** The response of GetNextSuggestedAppointmentBySale. */
export interface GetNextSuggestedAppointmentBySaleResponse {
  Response?: SuggestedAppointment | null;
}

/** The request of GetPersonAppointments. */
export interface GetPersonAppointmentsRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetPersonAppointments. */
export interface GetPersonAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonAppointmentsByTask. */
export interface GetPersonAppointmentsByTaskRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** The response of GetPersonAppointmentsByTask. */
export interface GetPersonAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonAppointmentsByTaskHeading. */
export interface GetPersonAppointmentsByTaskHeadingRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** The response of GetPersonAppointmentsByTaskHeading. */
export interface GetPersonAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonAppointmentsByTasks. */
export interface GetPersonAppointmentsByTasksRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** The response of GetPersonAppointmentsByTasks. */
export interface GetPersonAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonAppointmentsByType. */
export interface GetPersonAppointmentsByTypeRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** The response of GetPersonAppointmentsByType. */
export interface GetPersonAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonDiary. */
export interface GetPersonDiaryRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetPersonDiary. */
export interface GetPersonDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPersonTasks. */
export interface GetPersonTasksRequest {
  PersonId?: number;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetPersonTasks. */
export interface GetPersonTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectAppointments. */
export interface GetProjectAppointmentsRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetProjectAppointments. */
export interface GetProjectAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectAppointmentsByTask. */
export interface GetProjectAppointmentsByTaskRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** The response of GetProjectAppointmentsByTask. */
export interface GetProjectAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectAppointmentsByTaskHeading. */
export interface GetProjectAppointmentsByTaskHeadingRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** The response of GetProjectAppointmentsByTaskHeading. */
export interface GetProjectAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectAppointmentsByTasks. */
export interface GetProjectAppointmentsByTasksRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** The response of GetProjectAppointmentsByTasks. */
export interface GetProjectAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectAppointmentsByType. */
export interface GetProjectAppointmentsByTypeRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** The response of GetProjectAppointmentsByType. */
export interface GetProjectAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectMemberAppointments. */
export interface GetProjectMemberAppointmentsRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** The response of GetProjectMemberAppointments. */
export interface GetProjectMemberAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectMemberAppointmentsByTask. */
export interface GetProjectMemberAppointmentsByTaskRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** The response of GetProjectMemberAppointmentsByTask. */
export interface GetProjectMemberAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectMemberAppointmentsByTaskHeading. */
export interface GetProjectMemberAppointmentsByTaskHeadingRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** The response of GetProjectMemberAppointmentsByTaskHeading. */
export interface GetProjectMemberAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectMemberAppointmentsByTasks. */
export interface GetProjectMemberAppointmentsByTasksRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** The response of GetProjectMemberAppointmentsByTasks. */
export interface GetProjectMemberAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetProjectMemberAppointmentsByType. */
export interface GetProjectMemberAppointmentsByTypeRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** The response of GetProjectMemberAppointmentsByType. */
export interface GetProjectMemberAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPublishedAppointment. */
export interface GetPublishedAppointmentRequest {
  AppointmentId?: number;
}

/** The response of GetPublishedAppointment. */
export interface GetPublishedAppointmentResponse {
  Response?: Appointment | null;
}

/** The request of GetPublishedAppointments. */
export interface GetPublishedAppointmentsRequest {
  AppointmentIds?: number[] | null;
}

/** The response of GetPublishedAppointments. */
export interface GetPublishedAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetPublishedProjectAppointments. */
export interface GetPublishedProjectAppointmentsRequest {
  ProjectId?: number;
}

/** The response of GetPublishedProjectAppointments. */
export interface GetPublishedProjectAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** The request of GetRedLetterInformationListByDatesAndAssociate. */
export interface GetRedLetterInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** The response of GetRedLetterInformationListByDatesAndAssociate. */
export interface GetRedLetterInformationListByDatesAndAssociateResponse {
  Response?: (RedLetterInformationListItem | null)[] | null;
}

/** The request of GetSuggestedAppointment. */
export interface GetSuggestedAppointmentRequest {
  SuggestedAppointmentId?: number;
}

/** The response of GetSuggestedAppointment. */
export interface GetSuggestedAppointmentResponse {
  Response?: SuggestedAppointment | null;
}

/** The request of GetSuggestedAppointmentEntity. */
export interface GetSuggestedAppointmentEntityRequest {
  SuggestedAppointmentEntityId?: number;
}

/** The response of GetSuggestedAppointmentEntity. */
export interface GetSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** The request of GetTaskListItem. */
export interface GetTaskListItemRequest {
  TaskListItemId?: number;
}

/** The response of GetTaskListItem. */
export interface GetTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** The request of GetTaskListItems. */
export interface GetTaskListItemsRequest {
  IncludeDeleted?: boolean;
}

/** The response of GetTaskListItems. */
export interface GetTaskListItemsResponse {
  Response?: (TaskListItem | null)[] | null;
}

/** The request of Move. */
export interface MoveRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  NewStartTime?: DateTime;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of Move. */
export interface MoveResponse {
  Response?: AppointmentEntity | null;
}

/** The request of Reject. */
export interface RejectRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  RejectReason?: string | null;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of Reject. */
export interface RejectResponse {
  [member: string]: never;
}

/** The request of RequestForInfo. */
export interface RequestForInfoRequest {
  /** The user who becomes responsible for a company that has to be created. */
  AssociateIdForNewContact?: number;
  /** How the answer is wanted, for example by phone. */
  Channel?: string | null;
  /** The text of the request. */
  Regarding?: string | null;
  ContactName?: string | null;
  PersonFirstname?: string | null;
  PersonLastname?: string | null;
  EmailAddress?: string | null;
  PhoneNumber?: string | null;
}

/** The response of RequestForInfo. */
export interface RequestForInfoResponse {
  Response?: SalesActivity | null;
}

/** The request of Save. */
export interface SaveRequest {
  AppointmentEntity?: AppointmentEntity | null;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
  /** True mails the participants whose `SendEmail` is set; false mails nobody. */
  SendEmailToParticipants?: boolean;
  /** Log-on to the server for outgoing mail; null where none is needed. */
  SmtpEMailConnectionInfo?: EMailConnectionInfo | null;
  /** Log-on to the IMAP server; null where none is needed. */
  ImapEMailConnectionInfo?: EMailConnectionInfo | null;
}

/** The response of Save. */
export interface SaveResponse {
  Response?: AppointmentEntity | null;
}

/** The request of SaveAppointmentEntity. */
export interface SaveAppointmentEntityRequest {
  AppointmentEntity?: AppointmentEntity | null;
}

/** The response of SaveAppointmentEntity. */
export interface SaveAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** The request of SaveSuggestedAppointmentEntity. */
export interface SaveSuggestedAppointmentEntityRequest {
  SuggestedAppointmentEntity?: SuggestedAppointmentEntity | null;
}

/** The response of SaveSuggestedAppointmentEntity. */
export interface SaveSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** The request of SaveTaskListItem. */
export interface SaveTaskListItemRequest {
  TaskListItem?: TaskListItem | null;
}

/** The response of SaveTaskListItem. */
export interface SaveTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** The request of SetActivityStatus. */
export interface SetActivityStatusRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: (string | null)[] | null;
  ActivityStatus?: ActivityStatus;
}

/** The response of SetActivityStatus. */
export interface SetActivityStatusResponse {
  [member: string]: never;
}

/** The request of SetSeen. */
export interface SetSeenRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** The response of SetSeen. */
export interface SetSeenResponse {
  [member: string]: never;
}

/** The request of ToggleActivities. */
export interface ToggleActivitiesRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: (string | null)[] | null;
}

/** The response of ToggleActivities. */
export interface ToggleActivitiesResponse {
  Response?: ActivityStatus;
}

/** The request of ToggleActivity. */
export interface ToggleActivityRequest {
  /** Written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: string | null;
}

/** The response of ToggleActivity. */
export interface ToggleActivityResponse {
  Response?: ActivityStatus;
}

/** The request of ToggleAndSetActivities. */
export interface ToggleAndSetActivitiesRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifiers?: (string | null)[] | null;
}

/** The response of ToggleAndSetActivities. */
export interface ToggleAndSetActivitiesResponse {
  Response?: (string | null)[] | null;
}

/** The request of ToggleAppointmentStatus. */
export interface ToggleAppointmentStatusRequest {
  AppointmentId?: number;
}

/** The response of ToggleAppointmentStatus. */
export interface ToggleAppointmentStatusResponse {
  Response?: AppointmentStatus;
}

/** The request of UpdateAppointment. */
export interface UpdateAppointmentRequest {
  Id?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  Status?: number;
  Type?: number;
  /** Associate id of the owner. */
  AssociateId?: number;
}

/** The response of UpdateAppointment. */
export interface UpdateAppointmentResponse {
  Response?: Appointment | null;
}

/** The request of ValidateDays. */
export interface ValidateDaysRequest {
  AppointmentEntity?: AppointmentEntity | null;
  Dates?: DateTime[] | null;
}

/** The response of ValidateDays. */
export interface ValidateDaysResponse {
  Response?: (RecurrenceDate | null)[] | null;
}

/** The header blocks that a request can carry. */
export interface RequestHeaders {
  /** Request header: names the calling application. SuperOffice Online requires it; an installation on site does not check it. */
  ApplicationToken?: string | null;
  /** Request header: who calls. */
  Credentials?: SoCredentials | null;
  TimeZone?: SoTimeZone | null;
}

/** The header blocks that an answer can carry. */
export interface ResponseHeaders {
  /** Response header: why a call failed. */
  ExceptionInfo?: SoExceptionInfo | null;
  /** Response header: further names and values from the server. */
  ExtraInfo?: Dictionary<string | null> | null;
  /** Response header: false marks a failed call, also in a response with HTTP status 200; `ExceptionInfo` then tells why. */
  Succeeded?: boolean;
  TimeZone?: SoTimeZone | null;
}
