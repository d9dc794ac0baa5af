// The generated client's part of `one-start.ts`.
import { invoke, superOfficeSession } from "../../generated/index.js";
import { GetAppointmentEntity } from "../../generated/appointment/operations.js";

export function first(endpoint: string): Promise<unknown> {
  const session = superOfficeSession({ endpoint, applicationToken: "token", ticket: "7T:1234567890" });
  return invoke(session, GetAppointmentEntity, { AppointmentEntityId: 1 });
}
