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

/** What CreateDefaultAppointmentEntity is asked. */
export interface CreateDefaultAppointmentEntityRequest {}

/** What CreateDefaultAppointmentEntity answers. */
export interface CreateDefaultAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** What SaveAppointmentEntity is asked. */
export interface SaveAppointmentEntityRequest {
  AppointmentEntity?: AppointmentEntity | null;
}

/** What SaveAppointmentEntity answers. */
export interface SaveAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** What DeleteAppointmentEntity is asked. */
export interface DeleteAppointmentEntityRequest {
  AppointmentEntityId?: number;
}

/** What DeleteAppointmentEntity answers. */
export interface DeleteAppointmentEntityResponse {}

/** What CreateDefaultSuggestedAppointmentEntity is asked. */
export interface CreateDefaultSuggestedAppointmentEntityRequest {}

/** What CreateDefaultSuggestedAppointmentEntity answers. */
export interface CreateDefaultSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** What SaveSuggestedAppointmentEntity is asked. */
export interface SaveSuggestedAppointmentEntityRequest {
  SuggestedAppointmentEntity?: SuggestedAppointmentEntity | null;
}

/** What SaveSuggestedAppointmentEntity answers. */
export interface SaveSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** What CreateDefaultTaskListItem is asked. */
export interface CreateDefaultTaskListItemRequest {}

/** What CreateDefaultTaskListItem answers. */
export interface CreateDefaultTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** What SaveTaskListItem is asked. */
export interface SaveTaskListItemRequest {
  TaskListItem?: TaskListItem | null;
}

/** What SaveTaskListItem answers. */
export interface SaveTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** What GetAppointment is asked. */
export interface GetAppointmentRequest {
  AppointmentId?: number;
}

/** What GetAppointment answers. */
export interface GetAppointmentResponse {
  Response?: Appointment | null;
}

/** What ToggleAppointmentStatus is asked. */
export interface ToggleAppointmentStatusRequest {
  AppointmentId?: number;
}

/** What ToggleAppointmentStatus answers. */
export interface ToggleAppointmentStatusResponse {
  Response?: AppointmentStatus;
}

/** What ToggleActivity is asked. */
export interface ToggleActivityRequest {
  /** Written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: string | null;
}

/** What ToggleActivity answers. */
export interface ToggleActivityResponse {
  Response?: ActivityStatus;
}

/** What ToggleActivities is asked. */
export interface ToggleActivitiesRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: (string | null)[] | null;
}

/** What ToggleActivities answers. */
export interface ToggleActivitiesResponse {
  Response?: ActivityStatus;
}

/** What SetActivityStatus is asked. */
export interface SetActivityStatusRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifier?: (string | null)[] | null;
  ActivityStatus?: ActivityStatus;
}

/** What SetActivityStatus answers. */
export interface SetActivityStatusResponse {}

/** What ToggleAndSetActivities is asked. */
export interface ToggleAndSetActivitiesRequest {
  /** Each written `name=id`, for example `appointment_id=123`; the names are `appointment_id`, `sale_id`, `document_id` and `todo_id`. */
  ActivityIdentifiers?: (string | null)[] | null;
}

/** What ToggleAndSetActivities answers. */
export interface ToggleAndSetActivitiesResponse {
  Response?: (string | null)[] | null;
}

/** What GetMySyncAppointments is asked. */
export interface GetMySyncAppointmentsRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
}

/** What GetMySyncAppointments answers. */
export interface GetMySyncAppointmentsResponse {
  Response?: (AppointmentSyncData | null)[] | null;
}

/** What GetAppointmentEntity is asked. */
export interface GetAppointmentEntityRequest {
  AppointmentEntityId?: number;
}

/** What GetAppointmentEntity answers. */
export interface GetAppointmentEntityResponse {
  Response?: AppointmentEntity | null;
}

/** What CreateDefaultAppointmentEntityByType is asked. */
export interface CreateDefaultAppointmentEntityByTypeRequest {
  Type?: TaskType;
}

/** What CreateDefaultAppointmentEntityByType answers. */
export interface CreateDefaultAppointmentEntityByTypeResponse {
  Response?: AppointmentEntity | null;
}

/** What Accept is asked. */
export interface AcceptRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What Accept answers. */
export interface AcceptResponse {}

/** What Reject is asked. */
export interface RejectRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  RejectReason?: string | null;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What Reject answers. */
export interface RejectResponse {}

/** What Save is asked. */
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

/** What Save answers. */
export interface SaveResponse {
  Response?: AppointmentEntity | null;
}

/** What Delete is asked. */
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

/** What Delete answers. */
export interface DeleteResponse {}

/** What CalculateDays is asked. */
export interface CalculateDaysRequest {
  AppointmentEntity?: AppointmentEntity | null;
}

/** What CalculateDays answers. */
export interface CalculateDaysResponse {
  Response?: RecurrenceInfo | null;
}

/** What ValidateDays is asked. */
export interface ValidateDaysRequest {
  AppointmentEntity?: AppointmentEntity | null;
  Dates?: DateTime[] | null;
}

/** What ValidateDays answers. */
export interface ValidateDaysResponse {
  Response?: (RecurrenceDate | null)[] | null;
}

/** What CreateDefaultRecurrence is asked. */
export interface CreateDefaultRecurrenceRequest {}

/** What CreateDefaultRecurrence answers. */
export interface CreateDefaultRecurrenceResponse {
  Response?: RecurrenceInfo | null;
}

/** What AssignTo is asked. */
export interface AssignToRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  Participant?: ParticipantInfo | null;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What AssignTo answers. */
export interface AssignToResponse {
  Response?: AppointmentEntity | null;
}

/** What SetSeen is asked. */
export interface SetSeenRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What SetSeen answers. */
export interface SetSeenResponse {}

/** What Move is asked. */
export interface MoveRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  NewStartTime?: DateTime;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What Move answers. */
export interface MoveResponse {
  Response?: AppointmentEntity | null;
}

/** What AcceptRejected is asked. */
export interface AcceptRejectedRequest {
  /** Id of the master record or of one of its child records. */
  AppointmentId?: number;
  /** Which part of a recurring appointment the call is about. */
  UpdateMode?: RecurrenceUpdateMode;
}

/** What AcceptRejected answers. */
export interface AcceptRejectedResponse {
  Response?: AppointmentEntity | null;
}

/** What CreateDefaultRecurrenceByDate is asked. */
export interface CreateDefaultRecurrenceByDateRequest {
  StartDate?: DateTime;
}

/** What CreateDefaultRecurrenceByDate answers. */
export interface CreateDefaultRecurrenceByDateResponse {
  Response?: RecurrenceInfo | null;
}

/** What CleanUpBookingDeleted is asked. */
export interface CleanUpBookingDeletedRequest {
  AppointmentIds?: number[] | null;
}

/** What CleanUpBookingDeleted answers. */
export interface CleanUpBookingDeletedResponse {
  Response?: number;
}

/** What CleanUpRecurringBookingDeleted is asked. */
export interface CleanUpRecurringBookingDeletedRequest {}

/** What CleanUpRecurringBookingDeleted answers. */
export interface CleanUpRecurringBookingDeletedResponse {
  Response?: number;
}

/** What CreateDefaultAppointmentEntityByTypeAndAssociate is asked. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateRequest {
  Type?: TaskType;
  /** Associate id of the owner. */
  AssociateId?: number;
}

/** What CreateDefaultAppointmentEntityByTypeAndAssociate answers. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateResponse {
  Response?: AppointmentEntity | null;
}

/** What GetCanInsertForAssociates is asked. */
export interface GetCanInsertForAssociatesRequest {
  AssociateIds?: number[] | null;
}

/** What GetCanInsertForAssociates answers. */
export interface GetCanInsertForAssociatesResponse {
  Response?: boolean[] | null;
}

/** What GetAppointmentHaveParticipantsWithEmail is asked. */
export interface GetAppointmentHaveParticipantsWithEmailRequest {
  AppointmentId?: number;
}

/** What GetAppointmentHaveParticipantsWithEmail answers. */
export interface GetAppointmentHaveParticipantsWithEmailResponse {
  Response?: boolean;
}

/** What CreateDefaultAppointmentEntityFromSaleSuggestion is asked. */
export interface CreateDefaultAppointmentEntityFromSaleSuggestionRequest {
  SuggestedAppointmentId?: number;
  /** The sale that gives the appointment its start; without a valid one it starts now. */
  SaleId?: number;
  /** True starts the appointment now, whatever the guide suggests. */
  CreateNow?: boolean;
  OwnerId?: number;
}

/** What CreateDefaultAppointmentEntityFromSaleSuggestion answers. */
export interface CreateDefaultAppointmentEntityFromSaleSuggestionResponse {
  Response?: AppointmentEntity | null;
}

/** What GetNextSuggestedAppointmentBySale is asked. */
export interface GetNextSuggestedAppointmentBySaleRequest {
  SaleId?: number;
  /** The appointment whose successor in the guide is wanted. */
  CurrentAppointmentId?: number;
  /** False returns null while the current appointment is not completed; true looks further all the same. */
  SkipCompleteCheck?: boolean;
}

/** What GetNextSuggestedAppointmentBySale answers. */
export interface GetNextSuggestedAppointmentBySaleResponse {
  Response?: SuggestedAppointment | null;
}

/** What CreateDefaultReOpenAppointment is asked. */
export interface CreateDefaultReOpenAppointmentRequest {
  SaleId?: number;
}

/** What CreateDefaultReOpenAppointment answers. */
export interface CreateDefaultReOpenAppointmentResponse {
  Response?: AppointmentEntity | null;
}

/** What CreateDefaultAppointmentEntityFromProjectSuggestion is asked. */
export interface CreateDefaultAppointmentEntityFromProjectSuggestionRequest {
  SuggestedAppointmentId?: number;
  ProjectId?: number;
  CreateNow?: boolean;
  OwnerId?: number;
}

/** What CreateDefaultAppointmentEntityFromProjectSuggestion answers. */
export interface CreateDefaultAppointmentEntityFromProjectSuggestionResponse {
  Response?: AppointmentEntity | null;
}

/** What CanAssignToProjectMember is asked. */
export interface CanAssignToProjectMemberRequest {
  ProjectId?: number;
  SuggestedAppointmentId?: number;
}

/** What CanAssignToProjectMember answers. */
export interface CanAssignToProjectMemberResponse {
  Response?: boolean;
}

/** What GetAppointmentList is asked. */
export interface GetAppointmentListRequest {
  AppointmentIds?: number[] | null;
}

/** What GetAppointmentList answers. */
export interface GetAppointmentListResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetMyAppointments is asked. */
export interface GetMyAppointmentsRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetMyAppointments answers. */
export interface GetMyAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonAppointments is asked. */
export interface GetPersonAppointmentsRequest {
  PersonId?: number;
  /** True adds what belongs to projects with this person among the members. */
  IncludeProjectAppointments?: boolean;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetPersonAppointments answers. */
export interface GetPersonAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetMyDiary is asked. */
export interface GetMyDiaryRequest {
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetMyDiary answers. */
export interface GetMyDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetMyTasks is asked. */
export interface GetMyTasksRequest {
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetMyTasks answers. */
export interface GetMyTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonDiary is asked. */
export interface GetPersonDiaryRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetPersonDiary answers. */
export interface GetPersonDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonTasks is asked. */
export interface GetPersonTasksRequest {
  PersonId?: number;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetPersonTasks answers. */
export interface GetPersonTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonAppointmentsByType is asked. */
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

/** What GetPersonAppointmentsByType answers. */
export interface GetPersonAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectAppointments is asked. */
export interface GetProjectAppointmentsRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetProjectAppointments answers. */
export interface GetProjectAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectAppointmentsByType is asked. */
export interface GetProjectAppointmentsByTypeRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** What GetProjectAppointmentsByType answers. */
export interface GetProjectAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetContactAppointments is asked. */
export interface GetContactAppointmentsRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetContactAppointments answers. */
export interface GetContactAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetContactAppointmentsByType is asked. */
export interface GetContactAppointmentsByTypeRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** What GetContactAppointmentsByType answers. */
export interface GetContactAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectMemberAppointments is asked. */
export interface GetProjectMemberAppointmentsRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetProjectMemberAppointments answers. */
export interface GetProjectMemberAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectMemberAppointmentsByType is asked. */
export interface GetProjectMemberAppointmentsByTypeRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  AppointmentType?: AppointmentType;
}

/** What GetProjectMemberAppointmentsByType answers. */
export interface GetProjectMemberAppointmentsByTypeResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonAppointmentsByTask is asked. */
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

/** What GetPersonAppointmentsByTask answers. */
export interface GetPersonAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonAppointmentsByTasks is asked. */
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

/** What GetPersonAppointmentsByTasks answers. */
export interface GetPersonAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPersonAppointmentsByTaskHeading is asked. */
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

/** What GetPersonAppointmentsByTaskHeading answers. */
export interface GetPersonAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectAppointmentsByTask is asked. */
export interface GetProjectAppointmentsByTaskRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** What GetProjectAppointmentsByTask answers. */
export interface GetProjectAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectAppointmentsByTasks is asked. */
export interface GetProjectAppointmentsByTasksRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** What GetProjectAppointmentsByTasks answers. */
export interface GetProjectAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectAppointmentsByTaskHeading is asked. */
export interface GetProjectAppointmentsByTaskHeadingRequest {
  ProjectId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** What GetProjectAppointmentsByTaskHeading answers. */
export interface GetProjectAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectMemberAppointmentsByTask is asked. */
export interface GetProjectMemberAppointmentsByTaskRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** What GetProjectMemberAppointmentsByTask answers. */
export interface GetProjectMemberAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectMemberAppointmentsByTasks is asked. */
export interface GetProjectMemberAppointmentsByTasksRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** What GetProjectMemberAppointmentsByTasks answers. */
export interface GetProjectMemberAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetProjectMemberAppointmentsByTaskHeading is asked. */
export interface GetProjectMemberAppointmentsByTaskHeadingRequest {
  PersonId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** What GetProjectMemberAppointmentsByTaskHeading answers. */
export interface GetProjectMemberAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetContactAppointmentsByTask is asked. */
export interface GetContactAppointmentsByTaskRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskId?: number;
}

/** What GetContactAppointmentsByTask answers. */
export interface GetContactAppointmentsByTaskResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetContactAppointmentsByTasks is asked. */
export interface GetContactAppointmentsByTasksRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskIds?: number[] | null;
}

/** What GetContactAppointmentsByTasks answers. */
export interface GetContactAppointmentsByTasksResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetContactAppointmentsByTaskHeading is asked. */
export interface GetContactAppointmentsByTaskHeadingRequest {
  ContactId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
  TaskHeadingId?: number;
}

/** What GetContactAppointmentsByTaskHeading answers. */
export interface GetContactAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPublishedAppointment is asked. */
export interface GetPublishedAppointmentRequest {
  AppointmentId?: number;
}

/** What GetPublishedAppointment answers. */
export interface GetPublishedAppointmentResponse {
  Response?: Appointment | null;
}

/** What GetPublishedAppointments is asked. */
export interface GetPublishedAppointmentsRequest {
  AppointmentIds?: number[] | null;
}

/** What GetPublishedAppointments answers. */
export interface GetPublishedAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetMyPublishedAppointments is asked. */
export interface GetMyPublishedAppointmentsRequest {}

/** What GetMyPublishedAppointments answers. */
export interface GetMyPublishedAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetPublishedProjectAppointments is asked. */
export interface GetPublishedProjectAppointmentsRequest {
  ProjectId?: number;
}

/** What GetPublishedProjectAppointments answers. */
export interface GetPublishedProjectAppointmentsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetAppointmentsByTaskHeading is asked. */
export interface GetAppointmentsByTaskHeadingRequest {
  TaskHeadingId?: number;
}

/** What GetAppointmentsByTaskHeading answers. */
export interface GetAppointmentsByTaskHeadingResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetAssociateDiary is asked. */
export interface GetAssociateDiaryRequest {
  AssociateId?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetAssociateDiary answers. */
export interface GetAssociateDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetDiaryByGroup is asked. */
export interface GetDiaryByGroupRequest {
  GroupId?: number;
  GroupType?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  /** The most appointments to return; -1 for all. */
  Count?: number;
}

/** What GetDiaryByGroup answers. */
export interface GetDiaryByGroupResponse {
  Response?: (Appointment | null)[] | null;
}

/** What UpdateAppointment is asked. */
export interface UpdateAppointmentRequest {
  Id?: number;
  StartTime?: DateTime;
  EndTime?: DateTime;
  Status?: number;
  Type?: number;
  /** Associate id of the owner. */
  AssociateId?: number;
}

/** What UpdateAppointment answers. */
export interface UpdateAppointmentResponse {
  Response?: Appointment | null;
}

/** What GetAssociatesDiary is asked. */
export interface GetAssociatesDiaryRequest {
  AssociateIds?: number[] | null;
  StartTime?: DateTime;
  EndTime?: DateTime;
}

/** What GetAssociatesDiary answers. */
export interface GetAssociatesDiaryResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetAppointmentRecords is asked. */
export interface GetAppointmentRecordsRequest {
  /** Id of the main record of a booking, or 0. */
  MotherId?: number;
  /** The `RecurrenceId` of a series; 0 for a booking that does not recur. */
  RecurrenceRuleId?: number;
}

/** What GetAppointmentRecords answers. */
export interface GetAppointmentRecordsResponse {
  Response?: (Appointment | null)[] | null;
}

/** What GetDayInformationListByDatesAndAssociate is asked. */
export interface GetDayInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** What GetDayInformationListByDatesAndAssociate answers. */
export interface GetDayInformationListByDatesAndAssociateResponse {
  Response?: (DayInformationListItem | null)[] | null;
}

/** What GetActivityInformationListByDatesAndAssociate is asked. */
export interface GetActivityInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** What GetActivityInformationListByDatesAndAssociate answers. */
export interface GetActivityInformationListByDatesAndAssociateResponse {
  Response?: (ActivityInformationListItem | null)[] | null;
}

/** What GetRedLetterInformationListByDatesAndAssociate is asked. */
export interface GetRedLetterInformationListByDatesAndAssociateRequest {
  /** The first day; its time of day does not matter. */
  StartDate?: DateTime;
  /** The last day, itself included; its time of day does not matter. */
  EndDate?: DateTime;
  /** Whose calendar to read; 0 for the caller's. */
  AssociateId?: number;
}

/** What GetRedLetterInformationListByDatesAndAssociate answers. */
export interface GetRedLetterInformationListByDatesAndAssociateResponse {
  Response?: (RedLetterInformationListItem | null)[] | null;
}

/** What GetAlarms is asked. */
export interface GetAlarmsRequest {
  IncludeInvitations?: boolean;
  IncludeAllAppointments?: boolean;
  DefaultAlarmLeadTimeInMinutes?: number;
}

/** What GetAlarms answers. */
export interface GetAlarmsResponse {
  Response?: MultiAlarmData | null;
}

/** What GenerateLead is asked. */
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

/** What GenerateLead answers. */
export interface GenerateLeadResponse {
  Response?: SalesActivity | null;
}

/** What RequestForInfo is asked. */
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

/** What RequestForInfo answers. */
export interface RequestForInfoResponse {
  Response?: SalesActivity | null;
}

/** What GetSuggestedAppointment is asked. */
export interface GetSuggestedAppointmentRequest {
  SuggestedAppointmentId?: number;
}

/** What GetSuggestedAppointment answers. */
export interface GetSuggestedAppointmentResponse {
  Response?: SuggestedAppointment | null;
}

/** What GetSuggestedAppointmentEntity is asked. */
export interface GetSuggestedAppointmentEntityRequest {
  SuggestedAppointmentEntityId?: number;
}

/** What GetSuggestedAppointmentEntity answers. */
export interface GetSuggestedAppointmentEntityResponse {
  Response?: SuggestedAppointmentEntity | null;
}

/** What GetTaskListItem is asked. */
export interface GetTaskListItemRequest {
  TaskListItemId?: number;
}

/** What GetTaskListItem answers. */
export interface GetTaskListItemResponse {
  Response?: TaskListItem | null;
}

/** What GetTaskListItems is asked. */
export interface GetTaskListItemsRequest {
  IncludeDeleted?: boolean;
}

/** What GetTaskListItems answers. */
export interface GetTaskListItemsResponse {
  Response?: (TaskListItem | null)[] | null;
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
