// The generated client's codec, as a call uses it.
import {
  appointment,
  decodeMessage,
  encodeMessage,
  soprincipal,
  type Message,
} from "../../../generated/index.js";
import type { Contender, Subject } from "../contender.js";

const operations: Record<string, Record<"input" | "output", unknown>> = {
  ...appointment.operations,
  ...soprincipal.operations,
};

function messageOf({ operation, direction }: Subject): Message<unknown, object> {
  return operations[operation]?.[direction] as Message<unknown, object>;
}

export const contender: Contender = {
  decoder: (subject) => {
    const message = messageOf(subject);
    return Promise.resolve((input) => decodeMessage(message, input));
  },
  encoder: (subject) => {
    const message = messageOf(subject);
    const content = decodeMessage(message, subject.xml);
    return Promise.resolve(() => encodeMessage(message, content));
  },
};
