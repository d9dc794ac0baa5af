// Written by so-codegen: what is changed here is lost.
/* eslint-disable */

import type * as messages from "./messages.js";
import * as operations from "./operations.js";
import { bodyOf, invoke } from "../runtime/client.js";
import type { CallOptions, Session } from "../runtime/session.js";

/** The address that the WSDL states; often a placeholder. */
export const address: string = "https://sod.superoffice.com/Cust12345/Remote/Services86/Appointment.svc";

/** Appointments, tasks, invitations and recurring series in the diaries of SuperOffice users, and the suggested appointments of sales and project guides. */
export class AppointmentClient {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Answers an appointment invitation with yes. */
  Accept(
    request: messages.AcceptRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AcceptResponse> {
    return bodyOf(invoke(this.#session, operations.Accept, request, options));
  }

  /** Takes note that a participant turned down the caller's invitation or assignment, and returns the appointment as changed. */
  AcceptRejected(
    request: messages.AcceptRejectedRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AcceptRejectedResponse> {
    return bodyOf(invoke(this.#session, operations.AcceptRejected, request, options));
  }

  /** Hands an appointment over to another person and returns it as changed. */
  AssignTo(
    request: messages.AssignToRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.AssignToResponse> {
    return bodyOf(invoke(this.#session, operations.AssignTo, request, options));
  }

  /** Works out the dates of the series that the appointment's `Recurrence` describes and marks each one that collides with something else. Returns the recurrence with its `Dates` filled in. */
  CalculateDays(
    request: messages.CalculateDaysRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CalculateDaysResponse> {
    return bodyOf(invoke(this.#session, operations.CalculateDays, request, options));
  }

  /** Tells whether a suggested appointment can be assigned to a member of the project. */
  CanAssignToProjectMember(
    request: messages.CanAssignToProjectMemberRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CanAssignToProjectMemberResponse> {
    return bodyOf(invoke(this.#session, operations.CanAssignToProjectMember, request, options));
  }

  /** Removes those of the given appointments whose status is `BookingDeleted`, that is, invitations to bookings that were cancelled. */
  CleanUpBookingDeleted(
    request: messages.CleanUpBookingDeletedRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CleanUpBookingDeletedResponse> {
    return bodyOf(invoke(this.#session, operations.CleanUpBookingDeleted, request, options));
  }

  /** Removes the caller's own appointments whose status is `BookingDeleted`. */
  CleanUpRecurringBookingDeleted(
    request: messages.CleanUpRecurringBookingDeletedRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CleanUpRecurringBookingDeletedResponse> {
    return bodyOf(invoke(this.#session, operations.CleanUpRecurringBookingDeleted, request, options));
  }

  /** Returns an `AppointmentEntity` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveAppointmentEntity` or `Save`. */
  CreateDefaultAppointmentEntity(
    request: messages.CreateDefaultAppointmentEntityRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultAppointmentEntity, request, options));
  }

  /** Like `CreateDefaultAppointmentEntity`, with the defaults that belong to one kind of task. */
  CreateDefaultAppointmentEntityByType(
    request: messages.CreateDefaultAppointmentEntityByTypeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultAppointmentEntityByTypeResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultAppointmentEntityByType, request, options));
  }

  /** Like `CreateDefaultAppointmentEntityByType`, with another user as the owner. */
  CreateDefaultAppointmentEntityByTypeAndAssociate(
    request: messages.CreateDefaultAppointmentEntityByTypeAndAssociateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultAppointmentEntityByTypeAndAssociateResponse> {
    return bodyOf(
      invoke(this.#session, operations.CreateDefaultAppointmentEntityByTypeAndAssociate, request, options),
    );
  }

  /** Makes an appointment out of a suggested appointment of a project guide and returns it. */
  CreateDefaultAppointmentEntityFromProjectSuggestion(
    request: messages.CreateDefaultAppointmentEntityFromProjectSuggestionRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultAppointmentEntityFromProjectSuggestionResponse> {
    return bodyOf(
      invoke(this.#session, operations.CreateDefaultAppointmentEntityFromProjectSuggestion, request, options),
    );
  }

  /** Makes an appointment out of a suggested appointment of a sales guide and returns it. */
  CreateDefaultAppointmentEntityFromSaleSuggestion(
    request: messages.CreateDefaultAppointmentEntityFromSaleSuggestionRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultAppointmentEntityFromSaleSuggestionResponse> {
    return bodyOf(
      invoke(this.#session, operations.CreateDefaultAppointmentEntityFromSaleSuggestion, request, options),
    );
  }

  /** Prepares a reminder to take up a stalled sale again. It starts on the sale's re-open date and its text gives the reason for the stall. */
  CreateDefaultReOpenAppointment(
    request: messages.CreateDefaultReOpenAppointmentRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultReOpenAppointmentResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultReOpenAppointment, request, options));
  }

  /** Returns a `RecurrenceInfo` with the server's defaults, to be completed and put into an `AppointmentEntity`. */
  CreateDefaultRecurrence(
    request: messages.CreateDefaultRecurrenceRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultRecurrenceResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultRecurrence, request, options));
  }

  /** Like `CreateDefaultRecurrence`, for a series that begins on `StartDate`. */
  CreateDefaultRecurrenceByDate(
    request: messages.CreateDefaultRecurrenceByDateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultRecurrenceByDateResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultRecurrenceByDate, request, options));
  }

  /** Returns a `SuggestedAppointmentEntity` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveSuggestedAppointmentEntity`. */
  CreateDefaultSuggestedAppointmentEntity(
    request: messages.CreateDefaultSuggestedAppointmentEntityRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultSuggestedAppointmentEntityResponse> {
    return bodyOf(
      invoke(this.#session, operations.CreateDefaultSuggestedAppointmentEntity, request, options),
    );
  }

  /** Returns a `TaskListItem` filled with the server's defaults, as a starting point for a new one. Nothing is stored until it is passed to `SaveTaskListItem`. */
  CreateDefaultTaskListItem(
    request: messages.CreateDefaultTaskListItemRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.CreateDefaultTaskListItemResponse> {
    return bodyOf(invoke(this.#session, operations.CreateDefaultTaskListItem, request, options));
  }

  /** Removes a booking and on request tells its participants by mail. */
  Delete(
    request: messages.DeleteRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.DeleteResponse> {
    return bodyOf(invoke(this.#session, operations.Delete, request, options));
  }

  /** Removes one appointment, named by its id. */
  DeleteAppointmentEntity(
    request: messages.DeleteAppointmentEntityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.DeleteAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.DeleteAppointmentEntity, request, options));
  }

  /**
   * Records a sales lead as a task on a company and links the company to the person who brought the lead. A company that is unknown is created.
   *
   * A known person comes back with company and sales representative. An unknown one is created, if the data suffice, on the company that was found or on a new one. When several companies match, the answer lists them.
   */
  GenerateLead(
    request: messages.GenerateLeadRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GenerateLeadResponse> {
    return bodyOf(invoke(this.#session, operations.GenerateLead, request, options));
  }

  /** Summarizes the activities of each day of a period for one user. Every day has its item, also one where nothing happens. Private appointments count as well. */
  GetActivityInformationListByDatesAndAssociate(
    request: messages.GetActivityInformationListByDatesAndAssociateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetActivityInformationListByDatesAndAssociateResponse> {
    return bodyOf(
      invoke(this.#session, operations.GetActivityInformationListByDatesAndAssociate, request, options),
    );
  }

  /** Returns the alarms of appointments, with the settings for polling and for silencing them. */
  GetAlarms(
    request: messages.GetAlarmsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAlarmsResponse> {
    return bodyOf(invoke(this.#session, operations.GetAlarms, request, options));
  }

  /** Looks up one appointment by id in its flat, read-only form. `GetAppointmentEntity` returns the form that can be edited and saved. */
  GetAppointment(
    request: messages.GetAppointmentRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentResponse> {
    return bodyOf(invoke(this.#session, operations.GetAppointment, request, options));
  }

  /** Looks up one appointment by id in the form that can be edited and saved. */
  GetAppointmentEntity(
    request: messages.GetAppointmentEntityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.GetAppointmentEntity, request, options));
  }

  /** Tells whether at least one participant of the appointment is to be informed by mail; false also when it has no participants. */
  GetAppointmentHaveParticipantsWithEmail(
    request: messages.GetAppointmentHaveParticipantsWithEmailRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentHaveParticipantsWithEmailResponse> {
    return bodyOf(
      invoke(this.#session, operations.GetAppointmentHaveParticipantsWithEmail, request, options),
    );
  }

  /** Looks up several appointments by id. */
  GetAppointmentList(
    request: messages.GetAppointmentListRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentListResponse> {
    return bodyOf(invoke(this.#session, operations.GetAppointmentList, request, options));
  }

  /** Lists every record that belongs to a booking, to a recurring series, or to both. */
  GetAppointmentRecords(
    request: messages.GetAppointmentRecordsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentRecordsResponse> {
    return bodyOf(invoke(this.#session, operations.GetAppointmentRecords, request, options));
  }

  /** Lists the appointments whose kind of activity stands under the given heading. Takes neither a time range nor a limit. */
  GetAppointmentsByTaskHeading(
    request: messages.GetAppointmentsByTaskHeadingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAppointmentsByTaskHeadingResponse> {
    return bodyOf(invoke(this.#session, operations.GetAppointmentsByTaskHeading, request, options));
  }

  /** Lists the diary of the user with the given associate id between `StartTime` and `EndTime`. */
  GetAssociateDiary(
    request: messages.GetAssociateDiaryRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAssociateDiaryResponse> {
    return bodyOf(invoke(this.#session, operations.GetAssociateDiary, request, options));
  }

  /** Lists the diaries of several users between `StartTime` and `EndTime`. */
  GetAssociatesDiary(
    request: messages.GetAssociatesDiaryRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetAssociatesDiaryResponse> {
    return bodyOf(invoke(this.#session, operations.GetAssociatesDiary, request, options));
  }

  /** Tells for each given user whether the caller may add appointments to that user's diary. The answers come in the order of the ids. */
  GetCanInsertForAssociates(
    request: messages.GetCanInsertForAssociatesRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetCanInsertForAssociatesResponse> {
    return bodyOf(invoke(this.#session, operations.GetCanInsertForAssociates, request, options));
  }

  /** Lists the appointments of a company whose time falls between `StartTime` and `EndTime`. Fails if the caller may not see them. */
  GetContactAppointments(
    request: messages.GetContactAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetContactAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetContactAppointments, request, options));
  }

  /** Like `GetContactAppointments`, limited to one kind of activity. */
  GetContactAppointmentsByTask(
    request: messages.GetContactAppointmentsByTaskRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetContactAppointmentsByTaskResponse> {
    return bodyOf(invoke(this.#session, operations.GetContactAppointmentsByTask, request, options));
  }

  /** Like `GetContactAppointments`, limited to the kinds of activity under one heading. */
  GetContactAppointmentsByTaskHeading(
    request: messages.GetContactAppointmentsByTaskHeadingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetContactAppointmentsByTaskHeadingResponse> {
    return bodyOf(invoke(this.#session, operations.GetContactAppointmentsByTaskHeading, request, options));
  }

  /** Like `GetContactAppointments`, limited to the given kinds of activity. */
  GetContactAppointmentsByTasks(
    request: messages.GetContactAppointmentsByTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetContactAppointmentsByTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetContactAppointmentsByTasks, request, options));
  }

  /** Like `GetContactAppointments`, limited to one `AppointmentType`. */
  GetContactAppointmentsByType(
    request: messages.GetContactAppointmentsByTypeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetContactAppointmentsByTypeResponse> {
    return bodyOf(invoke(this.#session, operations.GetContactAppointmentsByType, request, options));
  }

  /** Summarizes each day of a period for one user: activities and public holidays. Every day has its item, also one where nothing happens. Private appointments count as well. */
  GetDayInformationListByDatesAndAssociate(
    request: messages.GetDayInformationListByDatesAndAssociateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetDayInformationListByDatesAndAssociateResponse> {
    return bodyOf(
      invoke(this.#session, operations.GetDayInformationListByDatesAndAssociate, request, options),
    );
  }

  /** Lists the diary of a group between `StartTime` and `EndTime`. */
  GetDiaryByGroup(
    request: messages.GetDiaryByGroupRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetDiaryByGroupResponse> {
    return bodyOf(invoke(this.#session, operations.GetDiaryByGroup, request, options));
  }

  /** Lists the caller's appointments whose time falls between `StartTime` and `EndTime`. */
  GetMyAppointments(
    request: messages.GetMyAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetMyAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetMyAppointments, request, options));
  }

  /** Lists what the caller's diary shows between `StartTime` and `EndTime`. */
  GetMyDiary(
    request: messages.GetMyDiaryRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetMyDiaryResponse> {
    return bodyOf(invoke(this.#session, operations.GetMyDiary, request, options));
  }

  /** Lists the published appointments of the caller. */
  GetMyPublishedAppointments(
    request: messages.GetMyPublishedAppointmentsRequest = {},
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetMyPublishedAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetMyPublishedAppointments, request, options));
  }

  /** Returns the caller's appointments between `StartTime` and `EndTime` with the details that a calendar synchronizer needs, participants included. */
  GetMySyncAppointments(
    request: messages.GetMySyncAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetMySyncAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetMySyncAppointments, request, options));
  }

  /** Lists what the caller's task list shows. */
  GetMyTasks(
    request: messages.GetMyTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetMyTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetMyTasks, request, options));
  }

  /** Finds the step that follows an appointment in the guide of a sale. Returns null if the sale has no guide, no step follows, or an id is wrong. */
  GetNextSuggestedAppointmentBySale(
    request: messages.GetNextSuggestedAppointmentBySaleRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetNextSuggestedAppointmentBySaleResponse> {
    return bodyOf(invoke(this.#session, operations.GetNextSuggestedAppointmentBySale, request, options));
  }

  /** Lists a user's appointments whose time falls between `StartTime` and `EndTime`. Fails if the person is not a user, or if the caller may not see that user's appointments. */
  GetPersonAppointments(
    request: messages.GetPersonAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonAppointments, request, options));
  }

  /** Like `GetPersonAppointments`, limited to one kind of activity. */
  GetPersonAppointmentsByTask(
    request: messages.GetPersonAppointmentsByTaskRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonAppointmentsByTaskResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonAppointmentsByTask, request, options));
  }

  /** Like `GetPersonAppointments`, limited to the kinds of activity under one heading. */
  GetPersonAppointmentsByTaskHeading(
    request: messages.GetPersonAppointmentsByTaskHeadingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonAppointmentsByTaskHeadingResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonAppointmentsByTaskHeading, request, options));
  }

  /** Like `GetPersonAppointments`, limited to the given kinds of activity. */
  GetPersonAppointmentsByTasks(
    request: messages.GetPersonAppointmentsByTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonAppointmentsByTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonAppointmentsByTasks, request, options));
  }

  /** Like `GetPersonAppointments`, limited to one `AppointmentType`. */
  GetPersonAppointmentsByType(
    request: messages.GetPersonAppointmentsByTypeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonAppointmentsByTypeResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonAppointmentsByType, request, options));
  }

  /** Lists what a user's diary shows between `StartTime` and `EndTime`. Fails if the person is not a user, or if the caller may not see that user's appointments. */
  GetPersonDiary(
    request: messages.GetPersonDiaryRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonDiaryResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonDiary, request, options));
  }

  /** Lists what a user's task list shows. Fails if the person is not a user, or if the caller may not see that user's appointments. */
  GetPersonTasks(
    request: messages.GetPersonTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPersonTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetPersonTasks, request, options));
  }

  /** Lists the appointments of a project whose time falls between `StartTime` and `EndTime`. Fails if the caller may not see them. */
  GetProjectAppointments(
    request: messages.GetProjectAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectAppointments, request, options));
  }

  /** Like `GetProjectAppointments`, limited to one kind of activity. */
  GetProjectAppointmentsByTask(
    request: messages.GetProjectAppointmentsByTaskRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectAppointmentsByTaskResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectAppointmentsByTask, request, options));
  }

  /** Like `GetProjectAppointments`, limited to the kinds of activity under one heading. */
  GetProjectAppointmentsByTaskHeading(
    request: messages.GetProjectAppointmentsByTaskHeadingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectAppointmentsByTaskHeadingResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectAppointmentsByTaskHeading, request, options));
  }

  /** Like `GetProjectAppointments`, limited to the given kinds of activity. */
  GetProjectAppointmentsByTasks(
    request: messages.GetProjectAppointmentsByTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectAppointmentsByTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectAppointmentsByTasks, request, options));
  }

  /** Like `GetProjectAppointments`, limited to one `AppointmentType`. */
  GetProjectAppointmentsByType(
    request: messages.GetProjectAppointmentsByTypeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectAppointmentsByTypeResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectAppointmentsByType, request, options));
  }

  /** Lists the appointments of all projects that a person is a member of, whose time falls between `StartTime` and `EndTime`. */
  GetProjectMemberAppointments(
    request: messages.GetProjectMemberAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectMemberAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectMemberAppointments, request, options));
  }

  /** Like `GetProjectMemberAppointments`, limited to one kind of activity. */
  GetProjectMemberAppointmentsByTask(
    request: messages.GetProjectMemberAppointmentsByTaskRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectMemberAppointmentsByTaskResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectMemberAppointmentsByTask, request, options));
  }

  /** Like `GetProjectMemberAppointments`, limited to the kinds of activity under one heading. */
  GetProjectMemberAppointmentsByTaskHeading(
    request: messages.GetProjectMemberAppointmentsByTaskHeadingRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectMemberAppointmentsByTaskHeadingResponse> {
    return bodyOf(
      invoke(this.#session, operations.GetProjectMemberAppointmentsByTaskHeading, request, options),
    );
  }

  /** Like `GetProjectMemberAppointments`, limited to the given kinds of activity. */
  GetProjectMemberAppointmentsByTasks(
    request: messages.GetProjectMemberAppointmentsByTasksRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectMemberAppointmentsByTasksResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectMemberAppointmentsByTasks, request, options));
  }

  /** Like `GetProjectMemberAppointments`, limited to one `AppointmentType`. */
  GetProjectMemberAppointmentsByType(
    request: messages.GetProjectMemberAppointmentsByTypeRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetProjectMemberAppointmentsByTypeResponse> {
    return bodyOf(invoke(this.#session, operations.GetProjectMemberAppointmentsByType, request, options));
  }

  /** Like `GetAppointment`, for a published appointment. */
  GetPublishedAppointment(
    request: messages.GetPublishedAppointmentRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPublishedAppointmentResponse> {
    return bodyOf(invoke(this.#session, operations.GetPublishedAppointment, request, options));
  }

  /** Like `GetAppointmentList`, for published appointments. */
  GetPublishedAppointments(
    request: messages.GetPublishedAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPublishedAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetPublishedAppointments, request, options));
  }

  /** Lists the published appointments of a project. */
  GetPublishedProjectAppointments(
    request: messages.GetPublishedProjectAppointmentsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetPublishedProjectAppointmentsResponse> {
    return bodyOf(invoke(this.#session, operations.GetPublishedProjectAppointments, request, options));
  }

  /** Tells the public holidays of each day of a period for one user, with the texts of the day. Every day has its item. */
  GetRedLetterInformationListByDatesAndAssociate(
    request: messages.GetRedLetterInformationListByDatesAndAssociateRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetRedLetterInformationListByDatesAndAssociateResponse> {
    return bodyOf(
      invoke(this.#session, operations.GetRedLetterInformationListByDatesAndAssociate, request, options),
    );
  }

  /** Looks up one suggested appointment by id in its flat, read-only form. */
  GetSuggestedAppointment(
    request: messages.GetSuggestedAppointmentRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetSuggestedAppointmentResponse> {
    return bodyOf(invoke(this.#session, operations.GetSuggestedAppointment, request, options));
  }

  /** Looks up one suggested appointment by id in the form that can be edited and saved. */
  GetSuggestedAppointmentEntity(
    request: messages.GetSuggestedAppointmentEntityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetSuggestedAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.GetSuggestedAppointmentEntity, request, options));
  }

  /** Looks up one kind of activity by id. */
  GetTaskListItem(
    request: messages.GetTaskListItemRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetTaskListItemResponse> {
    return bodyOf(invoke(this.#session, operations.GetTaskListItem, request, options));
  }

  /** Lists the kinds of activity that an appointment can have. */
  GetTaskListItems(
    request: messages.GetTaskListItemsRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.GetTaskListItemsResponse> {
    return bodyOf(invoke(this.#session, operations.GetTaskListItems, request, options));
  }

  /** Gives a booking a new start and returns it as changed. */
  Move(
    request: messages.MoveRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.MoveResponse> {
    return bodyOf(invoke(this.#session, operations.Move, request, options));
  }

  /** Answers an appointment invitation with no and gives the reason. */
  Reject(
    request: messages.RejectRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.RejectResponse> {
    return bodyOf(invoke(this.#session, operations.Reject, request, options));
  }

  /**
   * Records a request for information as a task of the user who is responsible for the company.
   *
   * Persons and companies are looked up and created, and the answer is filled, as in `GenerateLead`.
   */
  RequestForInfo(
    request: messages.RequestForInfoRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.RequestForInfoResponse> {
    return bodyOf(invoke(this.#session, operations.RequestForInfo, request, options));
  }

  /** Stores an appointment together with its participants and its recurrence, and returns it as stored. Can mail the participants about the change. */
  Save(
    request: messages.SaveRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SaveResponse> {
    return bodyOf(invoke(this.#session, operations.Save, request, options));
  }

  /** Stores an `AppointmentEntity` and returns it as stored. One without an id is created, any other is updated. */
  SaveAppointmentEntity(
    request: messages.SaveAppointmentEntityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SaveAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.SaveAppointmentEntity, request, options));
  }

  /** Stores a `SuggestedAppointmentEntity` and returns it as stored. One without an id is created, any other is updated. */
  SaveSuggestedAppointmentEntity(
    request: messages.SaveSuggestedAppointmentEntityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SaveSuggestedAppointmentEntityResponse> {
    return bodyOf(invoke(this.#session, operations.SaveSuggestedAppointmentEntity, request, options));
  }

  /** Stores a `TaskListItem` and returns it as stored. One without an id is created, any other is updated. */
  SaveTaskListItem(
    request: messages.SaveTaskListItemRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SaveTaskListItemResponse> {
    return bodyOf(invoke(this.#session, operations.SaveTaskListItem, request, options));
  }

  /** Gives several activities the same status and stores it at once. An identifier without a record leaves everything as it was; a record that the caller may not write makes the call fail. */
  SetActivityStatus(
    request: messages.SetActivityStatusRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SetActivityStatusResponse> {
    return bodyOf(invoke(this.#session, operations.SetActivityStatus, request, options));
  }

  /** Marks an appointment invitation as seen. */
  SetSeen(
    request: messages.SetSeenRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.SetSeenResponse> {
    return bodyOf(invoke(this.#session, operations.SetSeen, request, options));
  }

  /** Flips several activities between done and not done and returns the new status of the first of them. */
  ToggleActivities(
    request: messages.ToggleActivitiesRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ToggleActivitiesResponse> {
    return bodyOf(invoke(this.#session, operations.ToggleActivities, request, options));
  }

  /** Flips one sale, document or appointment between done and not done, stores it at once and returns the new status. */
  ToggleActivity(
    request: messages.ToggleActivityRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ToggleActivityResponse> {
    return bodyOf(invoke(this.#session, operations.ToggleActivity, request, options));
  }

  /**
   * Flips the first activity between done and not done, gives all others the status that results, and returns the identifiers it left alone.
   *
   * When the new status is completed and at least two of the appointments would each bring up a suggested follow-up, those appointments stay as they are.
   */
  ToggleAndSetActivities(
    request: messages.ToggleAndSetActivitiesRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ToggleAndSetActivitiesResponse> {
    return bodyOf(invoke(this.#session, operations.ToggleAndSetActivities, request, options));
  }

  /** Flips one appointment between done and not done and returns the new status: a completed one becomes `Started`, any other `Completed`. */
  ToggleAppointmentStatus(
    request: messages.ToggleAppointmentStatusRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ToggleAppointmentStatusResponse> {
    return bodyOf(invoke(this.#session, operations.ToggleAppointmentStatus, request, options));
  }

  /** Changes time, status, type and owner of an appointment and returns it. Status and type are given as numbers here, not as names. */
  UpdateAppointment(
    request: messages.UpdateAppointmentRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.UpdateAppointmentResponse> {
    return bodyOf(invoke(this.#session, operations.UpdateAppointment, request, options));
  }

  /** Checks given dates for collisions, using the appointment's own details. Returns one `RecurrenceDate` for every date checked. */
  ValidateDays(
    request: messages.ValidateDaysRequest,
    options?: CallOptions<messages.RequestHeaders>,
  ): Promise<messages.ValidateDaysResponse> {
    return bodyOf(invoke(this.#session, operations.ValidateDays, request, options));
  }
}
